import Guides
import Markup
import XML

/// Test results as CI servers read them: a suite a file, a failure a finding, a passing test for a file without.
package struct JUnitReporter: Reporter {
  package init() {}

  package func render(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    let findings = report.result.findings
    let byPath = Dictionary(grouping: findings, by: { ByteString($0.path) })
    let paths = report.reportedPaths
    let passing = paths.count { byPath[ByteString($0)] == nil }
    var xml = XMLWriter()
    xml.element(
      "testsuites",
      [("name", "polyguide")] + counts(findings.count + passing, failures: findings.count)
    ) { xml in
      for path in paths {
        write(byPath[ByteString(path)] ?? [], in: path, report, &files, to: &xml)
      }
    }
    return String(decoding: xml.bytes, as: UTF8.self)
  }

  private func write(
    _ findings: [Finding], in path: String, _ report: LintReport, _ files: inout ReportedFiles,
    to xml: inout XMLWriter
  ) {
    let name = report.repositoryPath(path)
    xml.element(
      "testsuite",
      [("name", name)] + counts(max(findings.count, 1), failures: findings.count)
        + [("file", name)]
    ) { xml in
      if findings.isEmpty { xml.line("testcase", [("name", "polyguide"), ("classname", name)]) }
      for finding in findings {
        let position = files.position(finding.span.start, in: path)
        let lines = finding.explanation(report, &files)
        let place = "\(printable(name)):\(position.line):\(position.column)"
        let text = ["\(place): \(finding.severity.rawValue)[\(finding.rule)]"] + lines
        // The name has no line number: the same defect on another line is the same failed test.
        let message = lines.first ?? ""
        let test = [("name", "\(finding.rule): \(message)"), ("classname", name)]
        xml.element("testcase", test) { xml in
          xml.line("failure", [("type", finding.rule), ("message", message)]) {
            $0.text(text.joined(separator: "\n"))
          }
        }
      }
    }
  }

  private func counts(_ tests: Int, failures: Int) -> [(String, String?)] {
    [("tests", String(tests)), ("failures", String(failures)), ("errors", "0")]
  }
}
