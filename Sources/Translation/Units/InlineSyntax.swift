import Markup

/// Backslash escapes and entities, which stand for one character.
enum Escape {
  /// How many bytes an escape or an entity takes at an offset; nil where none stands there.
  static func length(in bytes: [UInt8], at offset: Int, end: Int) -> Int? {
    switch bytes[offset] {
    case UInt8(ascii: "\\"):
      guard offset + 1 < end, isPunctuation(bytes[offset + 1]) else { return nil }
      return 2
    case UInt8(ascii: "&"): return entityLength(in: bytes, at: offset, end: end)
    default: return nil
    }
  }

  /// The character that a backslash escape stands for; nil for anything else.
  static func escapedCharacter(_ code: String) -> Character? {
    let bytes = code.utf8
    guard bytes.count == 2, bytes.first == UInt8(ascii: "\\"), let last = bytes.last,
      isPunctuation(last)
    else { return nil }
    return Character(Unicode.Scalar(last))
  }

  /// ASCII punctuation (CommonMark 0.31, section 2.4).
  static func isPunctuation(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
    default: false
    }
  }

  /// `&name;`, `&#12;` or `&#x1F;` (CommonMark 0.31, section 2.5).
  private static func entityLength(in bytes: [UInt8], at offset: Int, end: Int) -> Int? {
    var index = offset + 1
    while index < end, index - offset <= 33 {
      let byte = bytes[index]
      if byte == UInt8(ascii: ";") { return index > offset + 1 ? index + 1 - offset : nil }
      let isName = byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x30 && byte <= 0x39
      guard isName || byte == UInt8(ascii: "#") && index == offset + 1 else { return nil }
      index += 1
    }
    return nil
  }
}

/// What Hugo reads before Markdown does: shortcodes, and the attributes of a heading.
enum Shortcode {
  /// The places of shortcodes in a block's lines, and of `{#id}` at the end of a heading.
  static func all(in bytes: [UInt8], lines: [ByteSpan], isHeading: Bool) -> [ByteSpan] {
    var found: [ByteSpan] = []
    guard let start = lines.first?.start, let end = lines.last?.end else { return [] }
    var offset = start
    // What does not end behind one opening does not end behind the next one either.
    var marks = [UInt8(ascii: ">"), UInt8(ascii: "%")]
    while offset < end {
      if let mark = opening(in: bytes, at: offset, end: end), marks.contains(mark) {
        if let close = close(in: bytes, of: mark, from: offset + 3, end: end) {
          found.append(ByteSpan(offset, close))
          offset = close
          continue
        }
        marks.removeAll { $0 == mark }
      }
      offset += 1
    }
    if isHeading, found.last?.end != end, let open = attributes(in: bytes, start: start, end: end) {
      found.append(ByteSpan(open, end))
    }
    return found
  }

  /// How many shortcodes a text would open.
  static func openings(in text: String) -> Int {
    var count = 0
    var braces = 0
    for byte in text.utf8 {
      if braces > 1, byte == UInt8(ascii: "<") || byte == UInt8(ascii: "%") { count += 1 }
      braces = byte == UInt8(ascii: "{") ? braces + 1 : 0
    }
    return count
  }

  /// The mark that ends the shortcode which starts at an offset; nil where none does.
  private static func opening(in bytes: [UInt8], at offset: Int, end: Int) -> UInt8? {
    guard bytes[offset] == UInt8(ascii: "{"), offset + 3 < end,
      bytes[offset + 1] == UInt8(ascii: "{")
    else { return nil }
    switch bytes[offset + 2] {
    case UInt8(ascii: "<"): return UInt8(ascii: ">")
    case UInt8(ascii: "%"): return UInt8(ascii: "%")
    default: return nil
    }
  }

  private static func close(
    in bytes: [UInt8], of mark: UInt8, from start: Int, end: Int
  ) -> Int? {
    var offset = start
    while offset + 2 < end {
      if bytes[offset] == mark, bytes[offset + 1] == UInt8(ascii: "}"),
        bytes[offset + 2] == UInt8(ascii: "}")
      {
        return offset + 3
      }
      offset += 1
    }
    return nil
  }

  /// Where ` {...}` at the end of a heading starts.
  private static func attributes(in bytes: [UInt8], start: Int, end: Int) -> Int? {
    guard end > start, bytes[end - 1] == UInt8(ascii: "}") else { return nil }
    var offset = end - 1
    while offset > start {
      if bytes[offset] == UInt8(ascii: "{") {
        let mark = offset + 1 < end ? bytes[offset + 1] : 0
        return mark == UInt8(ascii: "#") || mark == UInt8(ascii: ".") ? offset : nil
      }
      offset -= 1
    }
    return nil
  }
}

extension String {
  /// Whether the bytes of another text stand somewhere in these.
  func hasBytes(of part: String) -> Bool {
    let (whole, part) = (utf8, part.utf8)
    let (bytes, wanted) = (whole.span, part.span)
    guard let first = wanted.isEmpty ? nil : wanted[0] else { return true }
    var start = 0
    while let found = bytes.firstIndex(of: first, from: start),
      found + wanted.count <= bytes.count
    {
      if bytes.extracting(found..<(found + wanted.count)).isEqual(to: wanted) { return true }
      start = found + 1
    }
    return false
  }
}

extension Shortcode {
  /// The shortcodes of a block as they are written, in order.
  static func texts(in source: SourceText, _ lines: [ByteSpan]) -> [String] {
    all(in: source.bytes, lines: lines, isHeading: false).map { source[$0] }
  }
}
