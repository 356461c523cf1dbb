package import Guides
import Markup

/// A result with what is needed to show it to somebody.
package struct LintReport: Sendable {
  package let result: LintResult
  /// The content that was checked: reporters count lines in it.
  package let contents: SiteContents
  /// The files behind it, for those that are not UTF-8.
  package let tree: any FileTree
  /// Paths as the user sees them.
  package let displayPath: PathDisplay
  /// Paths as the places know them that read reports of a whole repository: from its root.
  package let repositoryPath: PathDisplay
  /// The rules that ran.
  package let rules: [RuleSelection.Entry]
  /// The findings that this report has been shortened by; nil where it is whole.
  package let omitted: OmittedFindings?
  private let isReported: @Sendable (String) -> Bool
  /// Of a shortened report, whose findings are not all that a file has.
  private let knownFingerprints: [Fingerprint]?

  /// - Parameters:
  ///   - repositoryPath: `displayPath` where there is no repository.
  ///   - isReported: whether findings in the file at a path were wanted.
  package init(
    result: LintResult, contents: SiteContents, tree: any FileTree, displayPath: PathDisplay,
    repositoryPath: PathDisplay? = nil, rules: [RuleSelection.Entry] = [],
    isReported: @escaping @Sendable (String) -> Bool = { _ in true }
  ) {
    self.result = result
    self.contents = contents
    self.tree = tree
    self.displayPath = displayPath
    self.repositoryPath = repositoryPath ?? displayPath
    self.rules = rules
    self.isReported = isReported
    knownFingerprints = nil
    omitted = nil
  }

  /// The same report with the most severe findings only, if it has more of them than `limit`.
  package func limited(to limit: Int) -> LintReport {
    guard result.findings.count > limit else { return self }
    return LintReport(self, limit: limit)
  }

  private init(_ whole: LintReport, limit: Int) {
    let (kept, omitted) = OmittedFindings.split(whole.result.findings, limit: limit)
    let fingerprints = whole.fingerprints()
    result = LintResult(
      findings: kept.map { whole.result.findings[$0] }, guideCount: whole.result.guideCount,
      comparison: whole.result.comparison)
    knownFingerprints = kept.map { fingerprints[$0] }
    self.omitted = omitted
    contents = whole.contents
    tree = whole.tree
    displayPath = whole.displayPath
    repositoryPath = whole.repositoryPath
    rules = whole.rules
    isReported = whole.isReported
  }

  /// What each finding is, in the order of the findings; equal ones are told apart by all that a file has.
  func fingerprints() -> [Fingerprint] {
    knownFingerprints ?? result.comparison?.fingerprints
      ?? Fingerprint.all(of: result.findings, in: contents)
  }

  /// The files in which findings were wanted, in order.
  var reportedPaths: [String] {
    contents.files.map(\.page.path.path).filter(isReported)
  }
}

/// The texts that findings are in, with their lines, each prepared once unless there are very many.
struct ReportedFiles {
  private let report: LintReport
  private var files: [ByteString: ReportedFile] = [:]
  private var keptBytes = 0
  private static let mostKeptBytes = 8 << 20
  /// The file that was asked for last, as most are next.
  private var last: (path: ByteString, file: ReportedFile)?

  init(_ report: LintReport) { self.report = report }

  mutating func position(_ offset: Int, in path: String) -> TextPosition {
    file(path).position(offset)
  }

  /// How a file is called on a terminal.
  mutating func name(of path: String) -> String { file(path).name }

  /// The part of a span that lies on its first line: more than one line is marked nowhere.
  mutating func firstLine(of span: ByteSpan, in path: String) -> ByteSpan {
    let file = file(path)
    let line = file.lines.span(ofLine: file.lines.line(of: span.start), in: file.bytes)
    let start = min(span.start, line.end)
    return ByteSpan(start, min(max(span.end, start), line.end))
  }

  /// The 1-based column of a byte offset, in bytes.
  mutating func byteColumn(_ offset: Int, in path: String) -> Int {
    let file = file(path)
    let offset = min(max(offset, 0), file.bytes.count)
    return offset - file.lines.starts[file.lines.line(of: offset)] + 1
  }

  /// The line where a span starts; nil in a file without text.
  mutating func excerpt(of span: ByteSpan, in path: String) -> SourceExcerpt? {
    let file = file(path)
    guard !file.bytes.isEmpty else { return nil }
    let line = file.lines.span(ofLine: file.lines.line(of: span.start), in: file.bytes)
    return SourceExcerpt(file.bytes, line: line, span: span)
  }

  private mutating func file(_ path: String) -> ReportedFile {
    let key = ByteString(path)
    if let last, last.path == key { return last.file }
    let file = files[key] ?? read(path)
    files[key] = file
    last = (key, file)
    return file
  }

  private mutating func read(_ path: String) -> ReportedFile {
    let file = ReportedFile(name: printable(report.displayPath(path)), bytes: bytes(of: path))
    keptBytes += file.bytes.count
    if keptBytes > ReportedFiles.mostKeptBytes {
      files = [:]
      keptBytes = file.bytes.count
    }
    return file
  }

  /// The text that was checked, not the one that may meanwhile be on disk.
  private func bytes(of path: String) -> [UInt8] {
    if let file = report.contents.file(atPath: path), file.encodingError == nil {
      return file.source.bytes
    }
    return (try? report.tree.contents(of: path)) ?? []
  }
}

/// The text of one file, asked for positions mostly near the last ones.
private final class ReportedFile {
  let name: String
  let bytes: [UInt8]
  let lines: LineIndex
  /// The last two answers, a span's start and end: the next one in the same line is counted from the nearest place.
  private var recent: (Answer, Answer)

  private struct Answer {
    let offset: Int
    let position: TextPosition
  }

  init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
    lines = LineIndex(bytes)
    let start = Answer(offset: 0, position: TextPosition(line: 1, column: 1))
    recent = (start, start)
  }

  func position(_ offset: Int) -> TextPosition {
    let offset = min(max(offset, 0), bytes.count)
    let line = lines.line(of: offset)
    var nearest = Answer(
      offset: lines.starts[line], position: TextPosition(line: line + 1, column: 1))
    for answer in [recent.0, recent.1] where answer.position.line == line + 1 {
      if abs(answer.offset - offset) < abs(nearest.offset - offset) { nearest = answer }
    }
    let between = min(nearest.offset, offset)..<max(nearest.offset, offset)
    var distance = 0
    for index in between where !isContinuation(bytes[index]) { distance += 1 }
    let column = nearest.position.column + (nearest.offset < offset ? distance : -distance)
    let position = TextPosition(line: line + 1, column: column)
    recent = (recent.1, Answer(offset: offset, position: position))
    return position
  }
}
