import Guides
import Markup

/// Annotations for GitHub Actions: a line a finding, which GitHub shows at its place in the change.
package struct GitHubReporter: Reporter {
  package init() {}

  package func render(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    var text = ""
    for finding in report.result.findings { text += annotation(finding, report, &files).line }
    if let omitted = report.omitted {
      text += GitHubCommand("notice", [("title", "polyguide")], omitted.text).line
    }
    return text
  }

  private func annotation(
    _ finding: Finding, _ report: LintReport, _ files: inout ReportedFiles
  ) -> GitHubCommand {
    let span = finding.span
    let start = files.position(span.start, in: finding.path)
    let end = files.position(span.end, in: finding.path)
    // A text that ends with its line's break ends on that line.
    let lastLine = files.position(max(span.start, span.end - 1), in: finding.path).line
    let isOnOneLine = start.line == end.line
    return GitHubCommand(
      GitHubReporter.level(finding.severity),
      [
        ("file", report.repositoryPath(finding.path)),
        ("line", String(start.line)),
        ("endLine", String(lastLine)),
        ("col", isOnOneLine ? String(start.column) : nil),
        ("endColumn", isOnOneLine ? String(end.column) : nil),
        ("title", finding.rule),
      ],
      finding.explanation(report, &files).joined(separator: "\n"))
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "error"
    case .warning: "warning"
    case .info: "notice"
    }
  }
}
