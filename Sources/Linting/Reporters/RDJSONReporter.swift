import Guides
import JSON
import Markup

/// Reviewdog's diagnostic format: columns in bytes of UTF-8, the end exclusive.
package struct RDJSONReporter: Reporter {
  package init() {}

  package func render(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    var json = JSONWriter()
    json.object { json in
      json.key("source")
      json.object { json in
        json.field("name", "polyguide")
        json.field("url", Homepage.address)
      }
      let worst = report.result.findings.map(\.severity).max() ?? .info
      json.field("severity", RDJSONReporter.level(worst))
      json.key("diagnostics")
      json.array { json in
        for finding in report.result.findings {
          json.newline()
          RDJSONReporter.write(finding, report, &files, to: &json)
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(
    _ finding: Finding, _ report: LintReport, _ files: inout ReportedFiles,
    to json: inout JSONWriter
  ) {
    let message = finding.explanation(report, &files).joined(separator: "\n")
    json.object { json in
      json.field("message", message)
      json.key("location")
      json.object { json in
        json.field("path", report.repositoryPath(finding.path))
        write(finding.span, in: finding.path, &files, to: &json)
      }
      json.field("severity", level(finding.severity))
      json.key("code")
      json.object { json in
        json.field("value", finding.rule)
        json.field("url", Homepage.rules)
      }
      guard let fix = finding.fix else { return }
      json.key("suggestions")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            write(edit.span, in: finding.path, &files, to: &json)
            json.field("text", edit.text)
          }
        }
      }
    }
  }

  private static func write(
    _ span: ByteSpan, in path: String, _ files: inout ReportedFiles, to json: inout JSONWriter
  ) {
    json.key("range")
    json.object { json in
      for (key, offset) in [("start", span.start), ("end", span.end)] {
        let line = files.position(offset, in: path).line
        let column = files.byteColumn(offset, in: path)
        json.key(key)
        json.object { json in
          json.field("line", line)
          json.field("column", column)
        }
      }
    }
  }

  private static func level(_ severity: Severity) -> String { severity.rawValue.uppercased() }
}
