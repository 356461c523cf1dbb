import Guides
import JSON
import Markup

/// GitLab's code quality report: an array, which it compares with that of the target branch by fingerprints.
package struct GitLabReporter: Reporter {
  package init() {}

  package func render(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    let fingerprints = report.fingerprints()
    var json = JSONWriter()
    json.array { json in
      for (finding, fingerprint) in zip(report.result.findings, fingerprints) {
        json.newline()
        let line = files.position(finding.span.start, in: finding.path).line
        let text = finding.explanation(report, &files).joined(separator: "; ")
        json.object { json in
          json.field("description", "\(finding.rule): \(text)")
          json.field("check_name", finding.rule)
          json.field("fingerprint", fingerprint.hexadecimal)
          json.field("severity", GitLabReporter.level(finding.severity))
          json.key("location")
          json.object { json in
            json.field("path", report.repositoryPath(finding.path))
            json.key("lines")
            json.object { $0.field("begin", line) }
          }
        }
      }
    }
    return json.text + "\n"
  }

  private static func level(_ severity: Severity) -> String {
    switch severity {
    case .error: "major"
    case .warning: "minor"
    case .info: "info"
    }
  }
}
