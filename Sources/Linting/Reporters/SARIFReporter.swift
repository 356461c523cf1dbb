import Guides
import JSON
import Markup

/// SARIF 2.1.0, for code scanning: regions on one line, columns in code points, help with each rule.
package struct SARIFReporter: Reporter {
  private let version: String

  /// - Parameter version: of the tool, by semantic versioning.
  package init(version: String) { self.version = version }

  package func render(_ report: LintReport) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
      json.field("version", "2.1.0")
      json.key("runs")
      json.array { json in
        json.object { json in
          writeTool(report.rules, to: &json)
          SARIFReporter.writeInvocation(report.omitted, to: &json)
          json.key("originalUriBaseIds")
          json.object { json in
            json.key(SARIFPlaceWriter.root)
            json.object { $0.message("description", "The root of the repository") }
          }
          json.field("columnKind", "unicodeCodePoints")
          json.field("newlineSequences", ["\r\n", "\n", "\r"])
          json.key("results")
          json.array { writeResults(of: report, to: &$0) }
        }
      }
    }
    return json.text + "\n"
  }

  private func writeTool(_ rules: [RuleSelection.Entry], to json: inout JSONWriter) {
    json.key("tool")
    json.object { json in
      json.key("driver")
      json.object { json in
        json.field("name", "polyguide")
        json.field("semanticVersion", version)
        json.field("informationUri", Homepage.address)
        json.key("rules")
        json.array { json in
          for entry in rules {
            json.newline()
            SARIFReporter.write(entry, to: &json)
          }
        }
      }
    }
  }

  private static func write(_ entry: RuleSelection.Entry, to json: inout JSONWriter) {
    let rule = entry.rule.documentation
    let help = RuleHelp(rule)
    json.object { json in
      json.field("id", rule.id)
      json.field("name", name(ofRule: rule.id))
      json.message("shortDescription", rule.summary)
      json.message("fullDescription", shortened(help.why))
      json.key("help")
      json.object { json in
        json.field("text", help.text)
        json.field("markdown", help.markdown)
      }
      json.field("helpUri", Homepage.rules)
      json.key("defaultConfiguration")
      json.object { $0.field("level", level(entry.severity)) }
      json.key("properties")
      json.object { json in
        json.field("tags", [rule.group])
        json.field("precision", precision(rule.severity))
        json.field("problem.severity", problem(entry.severity))
      }
    }
  }

  private static func writeInvocation(_ omitted: OmittedFindings?, to json: inout JSONWriter) {
    json.key("invocations")
    json.array { json in
      json.object { json in
        json.field("executionSuccessful", true)
        guard let omitted else { return }
        json.key("toolExecutionNotifications")
        json.array { json in
          json.object { json in
            json.field("level", "warning")
            json.message("message", omitted.text)
          }
        }
      }
    }
  }

  private func writeResults(of report: LintReport, to json: inout JSONWriter) {
    let indices = Dictionary(
      uniqueKeysWithValues: report.rules.enumerated().map { ($1.id, $0) })
    let fingerprints = report.fingerprints()
    var writer = SARIFPlaceWriter(report)
    for (finding, fingerprint) in zip(report.result.findings, fingerprints) {
      json.newline()
      json.object { json in
        json.field("ruleId", finding.rule)
        if let index = indices[finding.rule] { json.field("ruleIndex", index) }
        json.field("level", SARIFReporter.level(finding.severity))
        json.message("message", finding.explanation.joined(separator: "\n"))
        writer.writePlaces(of: finding, to: &json)
        json.key("partialFingerprints")
        // The uploader counts a key of its own from the line; this one outlives an edit elsewhere in it.
        json.object { $0.field("polyguide/v1", fingerprint.hexadecimal) }
        if let fix = finding.fix { writer.write(fix, in: finding.path, to: &json) }
      }
    }
  }

  /// An id in the style of SARIF's rule names: `LinkBroken`.
  private static func name(ofRule id: String) -> String {
    id.split { $0 == "/" || $0 == "-" }.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }

  /// The 1,024 characters that GitHub reads.
  private static func shortened(_ text: String) -> String {
    text.count > 1024 ? text.prefix(1023) + "…" : text
  }

  private static func level(_ severity: Severity) -> String {
    severity == .info ? "note" : severity.rawValue
  }

  private static func problem(_ severity: Severity) -> String {
    severity == .info ? "recommendation" : severity.rawValue
  }

  /// How sure a rule is, by its severity as built: an error is a defect nearly always.
  private static func precision(_ severity: Severity) -> String {
    switch severity {
    case .error: "very-high"
    case .warning: "high"
    case .info: "medium"
    }
  }
}

extension JSONWriter {
  /// A SARIF message: an object with a text.
  mutating func message(_ name: String, _ text: String) {
    key(name)
    object { $0.field("text", text) }
  }
}
