import Guides

/// What a rule asks for and why, with its examples, for places that show help beside a finding.
struct RuleHelp {
  private let rule: RuleDocumentation
  private let examples: [(title: String, text: String)]

  init(_ rule: RuleDocumentation) {
    self.rule = rule
    let style = TextStyle(isColored: false)
    examples = rule.examples.map { example in
      let isPlain = example.files.count == 1 && example.files[0].path == RuleExample.defaultPath
      let text = example.files.map { file in
        let shown = MarkedExample(file.text, style: style, indent: "").text
        return isPlain ? shown : "# \(file.path)\n" + shown
      }.joined(separator: "\n")
      return (example.isBad ? "Finds" : "Leaves alone", text)
    }
  }

  /// The reason in one paragraph.
  var why: String { rule.why.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  var text: String {
    "\(rule.summary).\n\n\(why)\n"
      + examples.map { "\n\($0.title):\n\n\($0.text)" }.joined()
      + "\n\(silencing(code: ""))\n"
  }

  var markdown: String {
    "**\(rule.summary).**\n\n\(why)\n"
      + examples.map { "\n\($0.title):\n\n\(RuleHelp.fenced($0.text))" }.joined()
      + "\n\(silencing(code: "`"))\n"
  }

  /// How to keep a finding that is right as it is from being shown; `code` stands around what is to be written.
  private func silencing(code: String) -> String {
    let comment = "<!-- \(Suppression.Directive.nextLine.rawValue) \(rule.id) -->"
    let remark = "# \(Suppression.Directive.line.rawValue) \(rule.id)"
    return "To silence one, write \(code)\(comment)\(code) above it, or in front matter "
      + "\(code)\(remark)\(code) behind it."
  }

  /// A code block whose fence is longer than any row of backticks in it.
  private static func fenced(_ text: String) -> String {
    var longest = 2
    var row = 0
    for byte in text.utf8 {
      row = byte == UInt8(ascii: "`") ? row + 1 : 0
      longest = max(longest, row)
    }
    let fence = String(repeating: "`", count: longest + 1)
    return "\(fence)text\n\(text.hasSuffix("\n") ? text : text + "\n")\(fence)\n"
  }
}
