import Guides
import JSON
import Markup

/// The format for programs: one document, columns in code points, offsets in bytes.
package struct JSONReporter: Reporter {
  private let hasStatistics: Bool

  /// - Parameter hasStatistics: whether to count the findings of each rule, too.
  package init(hasStatistics: Bool = false) { self.hasStatistics = hasStatistics }

  package func render(_ report: LintReport) -> String {
    var files = ReportedFiles(report)
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("findings")
      json.array { json in
        for finding in report.result.findings {
          json.newline()
          JSONReporter.write(finding, report, &files, to: &json)
        }
      }
      json.newline()
      if hasStatistics { JSONReporter.write(LintStatistics(report.result.findings), to: &json) }
      json.key("summary")
      json.object { json in
        json.field("files", report.result.guideCount)
        json.field("errors", report.result.count(.error))
        json.field("warnings", report.result.count(.warning))
        json.field("infos", report.result.count(.info))
        if let comparison = report.result.comparison {
          json.field("known", comparison.known)
          json.field("repaired", comparison.repaired.count)
          if let concerned = comparison.concerned { json.field("concerned", concerned) }
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(
    _ finding: Finding, _ report: LintReport, _ files: inout ReportedFiles,
    to json: inout JSONWriter
  ) {
    let start = files.position(finding.span.start, in: finding.path)
    let end = files.position(finding.span.end, in: finding.path)
    let related = finding.related.map { place in
      (place, files.position(place.span.start, in: place.path).line)
    }
    json.object { json in
      json.field("rule", finding.rule)
      json.field("severity", finding.severity.rawValue)
      json.field("path", report.displayPath(finding.path))
      json.field("line", start.line)
      json.field("column", start.column)
      json.field("endLine", end.line)
      json.field("endColumn", end.column)
      json.field("message", finding.message.text)
      json.field("notes", finding.notes)
      json.key("related")
      json.array { json in
        for (place, line) in related {
          json.object { json in
            json.field("path", report.displayPath(place.path))
            json.field("line", line)
            json.field("message", place.message)
          }
        }
      }
      if let fix = finding.fix { write(fix, to: &json) }
    }
  }

  private static func write(_ statistics: LintStatistics, to json: inout JSONWriter) {
    json.key("statistics")
    json.array { json in
      for entry in statistics.entries {
        json.object { json in
          json.field("rule", entry.rule)
          json.field("severity", entry.severity.rawValue)
          json.field("count", entry.count)
          json.field("fixable", entry.fixable)
        }
      }
    }
    json.newline()
  }

  private static func write(_ fix: Fix, to json: inout JSONWriter) {
    json.key("fix")
    json.object { json in
      json.field("safe", fix.isSafe)
      json.key("edits")
      json.array { json in
        for edit in fix.edits {
          json.object { json in
            json.field("startOffset", edit.span.start)
            json.field("endOffset", edit.span.end)
            json.field("text", edit.text)
          }
        }
      }
    }
  }
}
