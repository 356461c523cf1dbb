import Guides
import Markup

/// The page that GitHub Actions shows of a run: how much was found, and a table of the most severe.
package struct GitHubSummaryReporter: Reporter {
  /// A page of more rows is read by nobody.
  private static let mostRows = 500
  /// GitHub refuses the page of a step beyond a mebibyte.
  private static let mostBytes = 500_000

  package init() {}

  package func render(_ report: LintReport) -> String {
    var text = "### polyguide\n\n\(Summary(report.result).text)\n\n"
    guard !report.result.findings.isEmpty else { return text }
    var shown = report.limited(to: GitHubSummaryReporter.mostRows)
    var rows = rows(shown)
    while rows.utf8.count > GitHubSummaryReporter.mostBytes {
      shown = report.limited(to: shown.result.findings.count / 2)
      rows = self.rows(shown)
    }
    text += "| | Rule | Place | What |\n| --- | --- | --- | --- |\n" + rows + "\n"
    if let omitted = shown.omitted { text += omitted.text + "\n\n" }
    return text
  }

  private func rows(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    return report.result.findings.map { row($0, report, &files) }.joined()
  }

  private func row(
    _ finding: Finding, _ report: LintReport, _ files: inout ReportedFiles
  ) -> String {
    let line = files.position(finding.span.start, in: finding.path).line
    let cells = [
      finding.severity.rawValue, finding.rule,
      printable(report.repositoryPath(finding.path)) + ":\(line)",
    ]
    let message = finding.explanation.map(markdownText).joined(separator: "<br>")
    return "| " + (cells.map(markdownText) + [message]).joined(separator: " | ") + " |\n"
  }
}

/// A text as the plain content of a table's cell: nothing in it is Markdown or HTML.
private func markdownText(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "<": result += "&lt;"
    case ">": result += "&gt;"
    case "&": result += "&amp;"
    // An escaped colon keeps an address from becoming a link, an escaped dollar a price from being a formula.
    case "\\", "`", "*", "_", "[", "]", "|", "~", "#", ":", "$": result += "\\\(scalar)"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}
