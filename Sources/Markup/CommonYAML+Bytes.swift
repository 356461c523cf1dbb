/// Where the reader stands, and how it moves on.
extension CommonYAML {
  /// Moves to the next token, over the rest of its line, comments and empty lines.
  ///
  /// A second token on the same line is not for this reader, but for the first token of a text.
  mutating func skipToToken(lineStart: Int? = nil) throws(Unsure) {
    var lineStart = lineStart
    var lines = 0
    while true {
      skipSpaces()
      if isAtComment {
        while let byte, !isAtLineEnd {
          try checkCharacter(byte)
          offset += 1
        }
        // What stands below a comment continues no scalar.
        lines += 1
      }
      guard offset < part.end else {
        column = -1
        return
      }
      guard isAtLineEnd else { break }
      lineStart = skipBreak()
      lines += 1
    }
    guard let lineStart else { throw Unsure() }
    column = offset - lineStart
    isOnNextLine = lines == 1
  }

  /// Moves over a line break, and gives the start of the line behind it.
  mutating func skipBreak() -> Int {
    let isReturn = byte == 0x0D
    offset += 1
    if isReturn, byte == 0x0A { offset += 1 }
    return offset
  }

  mutating func skipSpaces() {
    while byte == 0x20 { offset += 1 }
  }

  /// Moves over ASCII that means itself in a plain scalar, eight bytes at a time.
  mutating func skipPlainText() {
    var next = offset
    defer { offset = next }
    let text = bytes.span
    while next &+ 8 <= part.end {
      let word = text.word(at: next)
      let special =
        ByteWord.below(0x20, in: word) | ByteWord.beyondASCII(in: word)
        | ByteWord.matches(of: UInt8(ascii: ":"), in: word)
        | ByteWord.matches(of: UInt8(ascii: "#"), in: word)
        | ByteWord.matches(of: 0x7F, in: word)
      guard special == 0 else { return }
      next &+= 8
    }
  }

  /// The byte at the offset; nil behind the last.
  var byte: UInt8? { offset < part.end ? bytes[offset] : nil }

  /// A byte that is so far behind the offset; a line break behind the last.
  func byte(behind distance: Int) -> UInt8 {
    offset + distance < part.end ? bytes[offset + distance] : 0x0A
  }

  var isAtLineEnd: Bool { byte(behind: 0) == 0x0A || byte(behind: 0) == 0x0D }

  var isAtDash: Bool {
    byte == UInt8(ascii: "-") && isYAMLBlank(byte(behind: 1))
  }

  var isAtComment: Bool {
    byte == UInt8(ascii: "#") && (offset == part.start || isYAMLBlank(bytes[offset - 1]))
  }

  func text(_ span: ByteSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// The text between quotes, or of one of its lines.
  func text(_ span: ByteSpan, in quote: UInt8) -> String {
    guard quote == UInt8(ascii: "'"), bytes.span.contains(quote, in: span.range) else {
      return text(span)
    }
    var isEscape = false
    let unescaped = bytes[span.range].filter { byte in
      isEscape = byte == quote && !isEscape
      return !isEscape
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  func scalar(_ text: String, in quote: UInt8? = nil, _ span: ByteSpan) -> YAMLNode {
    let style: YAMLScalar.Style =
      switch quote {
      case nil: .plain
      case UInt8(ascii: "'"): .singleQuoted
      default: .doubleQuoted
      }
    return YAMLNode(.scalar(YAMLScalar(text, style: style)), span: span)
  }

  /// Leaves to libyaml what is no character of YAML, what ends a line in YAML 1.1 only, and byte order marks.
  func checkCharacter(_ byte: UInt8) throws(Unsure) {
    switch byte {
    case 0x20..<0x7F: return
    case 0..<0x20, 0x7F, 0xEF: throw Unsure()
    case 0xC2:
      // U+0080 to U+009F.
      guard bytes[offset + 1] >= 0xA0 else { throw Unsure() }
    case 0xE2:
      // U+2028 and U+2029.
      guard bytes[offset + 1] != 0x80 || bytes[offset + 2] & 0xFE != 0xA8 else { throw Unsure() }
    default: return
    }
  }

  /// Whether a byte inside an item of a list in brackets may mean more than itself.
  static func isSpecialInBrackets(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ":"), UInt8(ascii: "#"), UInt8(ascii: "?"), UInt8(ascii: "["),
      UInt8(ascii: "{"), UInt8(ascii: "}"):
      true
    default: false
    }
  }

  /// Whether a byte at the start of a value may mean more than itself.
  static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
