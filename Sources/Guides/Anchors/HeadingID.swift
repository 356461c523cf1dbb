import Markup

/// The ids that Hugo gives to headings, for links to lead there.
///
/// Read in Hugo's source (`markup/goldmark/autoid.go`) and asked of 0.168.
package enum HeadingID {
  /// How ids are made of texts (`markup.goldmark.parser.autoHeadingIDType`).
  package enum Style: Sendable {
    case github
    /// Without accents, and without letters beyond ASCII.
    case githubASCII
    /// In a way that is not known here.
    case unknown
  }

  /// What is left of a text: letters, digits and `_` in lower case, and `-` for each blank and hyphen.
  static func id(of text: String, _ style: Style) -> String {
    var scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    while scalars.last?.properties.isWhitespace ?? false { scalars.removeLast() }
    var id: [Unicode.Scalar] = []
    for scalar in scalars {
      guard let letter = style == .githubASCII ? Composition.base(of: scalar) : scalar else {
        continue
      }
      if letter == "-" || letter == " " {
        id.append("-")
      } else if isKept(letter), style != .githubASCII || letter.isASCII {
        HugoURL.appendLowercased(letter, to: &id)
      }
    }
    return String(String.UnicodeScalarView(id))
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber:
      true
    default: scalar == "_"
    }
  }
}

/// The attributes that Hugo reads at the end of a heading: `{#id .class key="value"}`.
struct HeadingAttributes {
  /// Where they start.
  let start: Int
  let id: String?

  /// Reads the end of a heading's text; nil where it has no attributes.
  init?(_ source: [UInt8], in text: ByteSpan) {
    guard text.end > text.start, source[text.end - 1] == UInt8(ascii: "}"),
      let open = source[text.range].lastIndex(of: UInt8(ascii: "{")),
      // Behind closing marks they would be text: `## Name {#id} ##`.
      source[text.end...].first(where: { $0 != 0x20 && $0 != 0x09 }) != UInt8(ascii: "#")
    else { return nil }
    var id: String?
    var rest = source[(open + 1)..<(text.end - 1)]
    while let first = rest.first {
      let end = HeadingAttributes.end(of: rest)
      let item = String(decoding: rest[..<end], as: UTF8.self)
      switch first {
      case 0x20, 0x09, UInt8(ascii: ","):
        rest = rest.dropFirst()
        continue
      case UInt8(ascii: "#"): id = String(item.dropFirst())
      case UInt8(ascii: "."): break
      default: guard item.utf8.contains(UInt8(ascii: "=")) else { return nil }
      }
      rest = rest[end...]
    }
    start = open
    self.id = id
  }

  /// Where the first attribute ends: at a blank outside of quotes.
  private static func end(of bytes: ArraySlice<UInt8>) -> Int {
    var isQuoted = false
    for index in bytes.indices {
      if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, bytes[index] == 0x20 || bytes[index] == 0x09 { return index }
    }
    return bytes.endIndex
  }
}
