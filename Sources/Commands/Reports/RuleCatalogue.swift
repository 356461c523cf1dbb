package import Guides
import JSON
import Linting
import Markup

/// The rules as a list: for people, for programs, for the README.
package struct RuleCatalogue {
  struct Entry {
    let rule: RuleDocumentation
    /// In the rule set in use; nil for a rule that is off.
    let severity: Severity?

    var level: String { severity?.rawValue ?? "off" }
  }

  let entries: [Entry]

  /// Takes all rules, or those that `names` says: ids and groups, in their order.
  package init(_ ruleSet: RuleSet, names: [String] = []) throws {
    var severities: [String: Severity] = [:]
    for entry in try RuleSelection(ruleSet).entries {
      severities[entry.rule.documentation.id] = entry.severity
    }
    let all = RuleRegistry.rules.map(\.documentation).map {
      Entry(rule: $0, severity: severities[$0.id])
    }
    // The selection knows which names there are, and what a wrong one may mean.
    _ = try RuleSelection(ruleSet, select: names)
    entries =
      names.isEmpty
      ? all
      : names.flatMap { name in
        all.filter { name == "all" || $0.rule.id == name || $0.rule.group == name }
      }
  }

  func text(_ style: TextStyle) -> String {
    let width = entries.map { displayWidth($0.rule.id) }.max() ?? 0
    return entries.map { entry in
      let level = entry.severity.map { style.paint($0.rawValue, TextStyle.role($0)) } ?? "off"
      return style.paint(entry.rule.id, .name) + padding(entry.rule.id, to: width) + "  " + level
        + padding(entry.level, to: 7) + "  " + entry.rule.summary + "\n"
    }.joined()
  }

  /// A table with a row for each rule.
  package var markdown: String {
    let rows = entries.map { entry in
      let summary = entry.rule.summary.replacing("|", with: "\\|")
      return "| `\(entry.rule.id)` | \(entry.level) | \(summary) |\n"
    }
    return "| Rule | Severity | What it says |\n| --- | --- | --- |\n" + rows.joined()
  }

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("rules")
      json.array { json in
        for entry in entries {
          json.newline()
          RuleCatalogue.write(entry, to: &json)
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ entry: Entry, to json: inout JSONWriter) {
    json.object { json in
      json.field("id", entry.rule.id)
      json.field("severity", entry.level)
      json.field("defaultSeverity", entry.rule.severity.rawValue)
      json.field("onByDefault", entry.rule.isOnByDefault)
      json.field("fixable", entry.rule.hasFix)
      json.field("summary", entry.rule.summary)
      json.field("why", entry.rule.why)
      json.key("examples")
      json.array { json in
        for example in entry.rule.examples { write(example, to: &json) }
      }
    }
  }

  private static func write(_ example: RuleExample, to json: inout JSONWriter) {
    json.object { json in
      json.field("bad", example.isBad)
      json.key("files")
      json.array { json in
        for file in example.files {
          let marked = MarkedText(file.text)
          json.object { json in
            json.field("path", file.path)
            json.field("text", marked.text)
            json.key("marks")
            json.array { json in
              for span in marked.spans {
                json.object { json in
                  json.field("startOffset", span.start)
                  json.field("endOffset", span.end)
                }
              }
            }
          }
        }
      }
      write(example.fixed, "fixed", to: &json)
      write(example.unsafelyFixed, "unsafelyFixed", to: &json)
    }
  }

  /// The files that fixes change; no field where there are none.
  private static func write(
    _ files: [RuleExample.File], _ name: String, to json: inout JSONWriter
  ) {
    guard !files.isEmpty else { return }
    json.key(name)
    json.array { json in
      for file in files {
        json.object { json in
          json.field("path", file.path)
          json.field("text", file.text)
        }
      }
    }
  }
}
