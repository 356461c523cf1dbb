import Linting

/// What `polyguide rules ID` prints: what a rule asks for, why, and examples.
struct RuleExplanation {
  private let entry: RuleCatalogue.Entry
  private let style: TextStyle

  init(_ entry: RuleCatalogue.Entry, style: TextStyle) {
    self.entry = entry
    self.style = style
  }

  var text: String {
    let rule = entry.rule
    let level = entry.severity.map { style.paint($0.rawValue, TextStyle.role($0)) } ?? "off"
    let change =
      entry.severity == rule.severity || entry.severity == nil && !rule.isOnByDefault
      ? "" : "; without the rule set: \(rule.severity.rawValue)"
    var text = style.paint(rule.id, .name) + " (" + level + change + ")\n"
    text += wrapped(rule.summary + ".") + "\n" + wrapped(rule.why)
    for example in rule.examples {
      text += part(example.isBad ? "Finds:" : "Leaves alone:", example.files)
      text += part("With --fix:", example.fixed)
      text += part("With --unsafe-fixes:", example.unsafelyFixed)
    }
    return text
  }

  /// Files of an example with a word on what they are; nothing for no files.
  private func part(_ label: String, _ files: [RuleExample.File]) -> String {
    guard !files.isEmpty else { return "" }
    var text = "\n" + style.paint(label, .label) + "\n"
    let isPlain = files.count == 1 && files[0].path == RuleExample.defaultPath
    for file in files {
      if !isPlain { text += "  " + style.paint(file.path, .name) + "\n" }
      text += MarkedExample(file.text, style: style).text
    }
    return text
  }

  /// Lines of at most 80 columns, indented.
  private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = " "
    for word in text.split(whereSeparator: \.isWhitespace) {
      if line != " ", displayWidth(line) + 1 + displayWidth(String(word)) > 80 {
        lines.append(line)
        line = " "
      }
      line += " " + word
    }
    return (lines + [line]).map { $0 + "\n" }.joined()
  }
}
