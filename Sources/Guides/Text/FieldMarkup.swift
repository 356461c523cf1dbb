/// What a title or a description says that belongs to Markdown or to a template, and shows on the page as it stands.
package struct FieldMarkup: Sendable, Equatable {
  package enum Kind: Sendable, Equatable {
    /// `# Title`, `**Title**` or `[Title](address)` in a title: themes make HTML of descriptions.
    case markdown(String)
    /// Quotation marks around the whole text, within those of the front matter.
    case quoted
    /// The name of the field itself: `Title: Residence card`.
    case label(String)
    /// The text's own length behind it: `(56 characters)`.
    case count(String)
    /// A quotation mark or a bracket that has no other half.
    case unpaired(String)
  }

  package let kind: Kind
  /// The text without it; nil where that is for a person to say.
  package let plain: String?

  /// The first such thing in the text of a field; nil where there is none.
  package init?(_ text: String, field: String) {
    // Nearly all texts have no byte that starts any of it.
    let signs = Signs(text.utf8.span, field)
    if signs.hasLabel, let label = FieldMarkup.label(of: text, field) {
      self.init(.label(String(label.dropLast())), FieldMarkup.trimmed(text.dropFirst(label.count)))
    } else if signs.hasMarkdown, field.hasSuffix("title"),
      let (mark, plain) = FieldMarkup.markdown(in: text)
    {
      self.init(.markdown(mark), plain)
    } else if signs.startsQuoted, let (_, inner) = FieldMarkup.wrapped(text, FieldMarkup.quotes) {
      self.init(.quoted, inner)
    } else if signs.endsBracket, let (count, inner) = FieldMarkup.count(at: text) {
      self.init(.count(count), inner)
    } else if signs.hasPairs, let mark = FieldMarkup.unpaired(in: text) {
      self.init(.unpaired(mark), nil)
    } else {
      return nil
    }
  }

  private init(_ kind: Kind, _ plain: String?) {
    self.kind = kind
    self.plain = plain
  }

  private static let lineMarks = ["# ", "## ", "### ", "> ", "- ", "* "]
  private static let emphasis = [("**", "**"), ("__", "__"), ("*", "*"), ("_", "_")]
  private static let quotes = [
    ("\"", "\""), ("'", "'"), ("“", "”"), ("„", "“"), ("„", "”"), ("«", "»"), ("»", "«"),
    ("‘", "’"),
  ]

  /// The first mark of Markdown, and the text without it where that is beyond doubt.
  private static func markdown(in text: String) -> (mark: String, plain: String?)? {
    if let mark = lineMarks.first(where: text.hasPrefix) {
      return (mark, trimmed(text.drop { "#>*- ".contains($0) }))
    }
    if let (mark, inner) = wrapped(text, emphasis) { return (mark, inner) }
    if text.contains("](") { return ("](", nil) }
    return text.contains("**") ? ("**", text.replacing("**", with: "")) : nil
  }

  /// The text between two marks around it; nil where the marks stand within it, too, and may be those of two parts.
  private static func wrapped(
    _ text: String, _ marks: [(String, String)]
  ) -> (mark: String, inner: String)? {
    for (open, close) in marks
    where text.count > open.count + close.count && text.hasPrefix(open) && text.hasSuffix(close) {
      let inner = text.dropFirst(open.count).dropLast(close.count)
      if !inner.contains(open), !inner.contains(close) { return (open, trimmed(inner)) }
    }
    return nil
  }

  /// `Title:` at the start of a title, however the field's name is written.
  private static func label(of text: String, _ field: String) -> Substring? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = text[...colon]
    guard label.utf8.count <= field.utf8.count + 1 else { return nil }
    let name = { (text: Substring) in
      text.lowercased().filter { $0.isLetter }
    }
    return name(label) == name(field[...]) ? label : nil
  }

  /// Words in brackets at the end that tell how long the text is, give or take a few characters.
  private static func count(at text: String) -> (count: String, rest: String)? {
    guard text.utf8.last == UInt8(ascii: ")"), let open = text.lastIndex(of: "(") else {
      return nil
    }
    let count = text[open...]
    let digits = count.dropFirst().prefix(while: \.isNumber)
    guard let number = Int(digits), count.dropFirst(digits.count + 1).first == " " else {
      return nil
    }
    let rest = trimmed(text[..<open])
    guard abs(number - rest.unicodeScalars.count) <= 10 else { return nil }
    return (String(count), rest)
  }

  private static func unpaired(in text: String) -> String? {
    let count = { (mark: Character) in text.count { $0 == mark } }
    if !count("\"").isMultiple(of: 2), !text.contains(/[0-9]"/) { return "\"" }
    for (open, close) in [("{", "}"), ("[", "]")] as [(Character, Character)] {
      let difference = count(open) - count(close)
      if difference != 0 { return String(difference > 0 ? open : close) }
    }
    return nil
  }

  private static func trimmed(_ text: Substring) -> String {
    String(
      text.trimmingPrefix(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}

/// Which of the marks a text may have, as its bytes tell.
private struct Signs {
  private(set) var hasLabel = false
  private(set) var hasMarkdown = false
  private(set) var startsQuoted = false
  private(set) var endsBracket = false
  private(set) var hasPairs = false

  init(_ text: Span<UInt8>, _ field: String) {
    guard !text.isEmpty else { return }
    switch text[0] {
    case UInt8(ascii: "#"), UInt8(ascii: ">"), UInt8(ascii: "-"), UInt8(ascii: "_"):
      hasMarkdown = true
    case UInt8(ascii: "\""), UInt8(ascii: "'"), 0xC2, 0xE2: startsQuoted = true
    default: break
    }
    endsBracket = text[text.count - 1] == UInt8(ascii: ")")
    let labelEnd = field.utf8.count + 1
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "*"): hasMarkdown = true
      case UInt8(ascii: "["), UInt8(ascii: "]"):
        hasMarkdown = true
        hasPairs = true
      case UInt8(ascii: "\""), UInt8(ascii: "{"), UInt8(ascii: "}"): hasPairs = true
      case UInt8(ascii: ":") where index < labelEnd: hasLabel = true
      default: break
      }
    }
  }
}
