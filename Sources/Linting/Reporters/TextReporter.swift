import Guides
import Markup

/// The format for people: each finding with its line, carets under the text at fault, and what helps.
package struct TextReporter: Reporter {
  private let style: TextStyle
  private let hasSummary: Bool

  /// - Parameter hasSummary: whether the last line counts what was found.
  package init(style: TextStyle, hasSummary: Bool = true) {
    self.style = style
    self.hasSummary = hasSummary
  }

  /// So many findings become text before the text is handed out.
  private static let batch = 10_000

  package func render(_ report: LintReport) -> String {
    String(
      decoding: bytes(of: report.result.findings[...], in: report) + summary(of: report),
      as: UTF8.self)
  }

  package func write(_ report: LintReport, to output: ([UInt8]) throws -> Void) async throws {
    let findings = report.result.findings
    for start in stride(from: 0, to: findings.count, by: TextReporter.batch) {
      let batch = findings[start..<min(start + TextReporter.batch, findings.count)]
      let pieces = try await concurrentRuns(batch, runs: 4) { run in bytes(of: run, in: report) }
      for piece in pieces { try output(piece) }
    }
    try output(summary(of: report))
  }

  private func bytes(of findings: ArraySlice<Finding>, in report: LintReport) -> [UInt8] {
    var files = ReportedFiles(report)
    var writer = TextWriter(style: style)
    writer.reserveCapacity(findings.count * 320)
    for finding in findings { write(finding, report, &files, to: &writer) }
    return writer.bytes
  }

  private func summary(of report: LintReport) -> [UInt8] {
    hasSummary ? Array((Summary(report.result).text + "\n").utf8) : []
  }

  private func write(
    _ finding: Finding, _ report: LintReport, _ files: inout ReportedFiles,
    to writer: inout TextWriter
  ) {
    let start = files.position(finding.span.start, in: finding.path)
    writer.write(place(finding.path, start, &files), .name)
    writer.write(": ")
    writer.write(finding.severity.rawValue, TextStyle.role(finding.severity))
    writer.write("[")
    writer.write(finding.rule, .rule)
    writer.write("] ")
    writer.writePrintable(finding.message.text)
    writer.write("\n")

    let number = String(start.line)
    let margin = max(number.utf8.count + 1, 5)
    if let excerpt = files.excerpt(of: finding.span, in: finding.path) {
      writer.repeating(" ", margin - number.utf8.count)
      writer.write(number + " |", .margin)
      write(excerpt, to: &writer)
      writer.repeating(" ", margin)
      writer.write(" | ", .margin)
      writer.repeating(" ", excerpt.indent)
      writer.repeating("^", excerpt.carets, TextStyle.role(finding.severity))
      writer.write("\n")
    }
    for related in finding.related {
      let position = files.position(related.span.start, in: related.path)
      let place = place(related.path, position, &files)
      add("see: ", place + ": " + related.message, margin, to: &writer)
    }
    for note in finding.notes { add("help: ", note, margin, to: &writer) }
    if let fix = finding.fix {
      add("fixable", fix.isSafe ? ", safe" : ", unsafe", margin, to: &writer)
    }
    writer.write("\n")
  }

  private func write(_ excerpt: SourceExcerpt, to writer: inout TextWriter) {
    if !excerpt.text.isEmpty {
      writer.write(excerpt.isCutBefore ? " …" : " ")
      writer.write(excerpt.text)
      if excerpt.isCutBehind { writer.write("…") }
    }
    writer.write("\n")
  }

  private func add(_ label: String, _ note: String, _ margin: Int, to writer: inout TextWriter) {
    writer.repeating(" ", margin)
    writer.write(" = " + label, .label)
    writer.writePrintable(note)
    writer.write("\n")
  }

  private func place(
    _ path: String, _ position: TextPosition, _ files: inout ReportedFiles
  ) -> String {
    var place = files.name(of: path)
    place += ":"
    place += String(position.line)
    place += ":"
    place += String(position.column)
    return place
  }
}

/// The closing line: what was found in how many guides.
struct Summary {
  let text: String

  init(_ result: LintResult) {
    let guides = counted(result.guideCount, "guide")
    let new = result.comparison == nil ? "" : "new "
    let left = Summary.left(result.comparison)
    guard let counts = result.enumeration(new) else {
      text = "Nothing \(new)found in \(guides)\(left)"
      return
    }
    let fixable = result.findings.count { $0.fix != nil }
    text =
      "Found \(counts) in \(guides)"
      + (fixable > 0 ? ", \(grouped(fixable)) fixable" : "") + left
  }

  /// What a comparison does not report.
  private static func left(_ comparison: LintComparison?) -> String {
    guard let comparison else { return "" }
    let guides = comparison.concerned.map {
      " of \(counted($0, "guide")) that the change can concern"
    }
    return "; left out \(counted(comparison.known, "old finding"))\(guides ?? ""), "
      + "\(grouped(comparison.repaired.count)) repaired"
  }
}

extension LintResult {
  /// How much was found of each severity: `1 error, 2 warnings and 3 infos`; nil for nothing.
  ///
  /// - Parameter attribute: stands before each name, with a blank behind it.
  func enumeration(_ attribute: String = "") -> String? {
    let counts = [(Severity.error, "error"), (.warning, "warning"), (.info, "info")]
      .map { (number: count($0.0), name: attribute + $0.1) }.filter { $0.number > 0 }
      .map { counted($0.number, $0.name) }
    guard let last = counts.last else { return nil }
    let others = counts.dropLast().joined(separator: ", ")
    return (others.isEmpty ? "" : others + " and ") + last
  }
}
