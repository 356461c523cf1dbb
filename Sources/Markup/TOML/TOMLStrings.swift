/// The four kinds of strings: basic and literal, on one line or on several.
///
/// The style of the latter is folded (`"""`) and literal (`'''`).
extension TOMLParser {
  /// Whether a quote stands three times, as around a string of several lines.
  func isTripled(_ quote: UInt8) -> Bool {
    offset + 3 <= part.end && bytes[offset + 1] == quote && bytes[offset + 2] == quote
  }

  mutating func string() throws(YAMLError) -> YAMLNode {
    let start = offset
    let quote = bytes[offset]
    let isTripled = isTripled(quote)
    offset += isTripled ? 3 : 1
    let text = try isTripled ? lines(quote, from: start) : line(quote, from: start)
    let style: YAMLScalar.Style =
      quote == UInt8(ascii: "\"")
      ? isTripled ? .folded : .doubleQuoted : isTripled ? .literal : .singleQuoted
    return YAMLNode(
      .scalar(YAMLScalar(String(decoding: text, as: UTF8.self), style: style)),
      span: ByteSpan(start, offset))
  }

  /// The text up to the quote that closes it on the same line.
  private mutating func line(_ quote: UInt8, from start: Int) throws(YAMLError) -> [UInt8] {
    var text: [UInt8] = []
    while let byte = next, byte != 0x0A, byte != 0x0D {
      if byte == quote {
        offset += 1
        return text
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        text += try escape()
      } else {
        try checkCharacter(byte)
        text.append(byte)
        offset += 1
      }
    }
    throw YAMLError(
      message: "the text is never closed: \(mark(quote)) is missing on its line", offset: start)
  }

  /// The text up to three quotes; a line end right behind the opening ones is no part of it.
  private mutating func lines(_ quote: UInt8, from start: Int) throws(YAMLError) -> [UInt8] {
    var text: [UInt8] = []
    _ = try takeLineEnd()
    while let byte = next {
      if byte == quote, isTripled(quote) {
        offset += 3
        // Up to two quotes may stand right before the closing three.
        for _ in 0..<2 where next == quote {
          text.append(quote)
          offset += 1
        }
        return text
      }
      if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        if try !skipFoldedLineEnd() { text += try escape() }
      } else if try takeLineEnd() {
        text.append(0x0A)
      } else {
        try checkCharacter(byte)
        text.append(byte)
        offset += 1
      }
    }
    let marks = String(repeating: mark(quote), count: 3)
    throw YAMLError(message: "the text is never closed: \(marks) is missing", offset: start)
  }

  /// A backslash at the end of a line takes away the line end and all white space behind it.
  private mutating func skipFoldedLineEnd() throws(YAMLError) -> Bool {
    let start = offset
    offset += 1
    skipBlanks()
    guard try takeLineEnd() else {
      offset = start
      return false
    }
    repeat { skipBlanks() } while try takeLineEnd()
    return true
  }

  private mutating func escape() throws(YAMLError) -> [UInt8] {
    let start = offset
    offset += 1
    let byte = next
    offset += 1
    switch byte {
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): return byte.map { [$0] } ?? []
    case UInt8(ascii: "u"): return try codePoint(digits: 4, from: start)
    case UInt8(ascii: "U"): return try codePoint(digits: 8, from: start)
    default:
      throw YAMLError(
        message: "no escape of TOML: write \\\\ for a backslash, or put the text in single quotes",
        offset: start)
    }
  }

  private mutating func codePoint(digits: Int, from start: Int) throws(YAMLError) -> [UInt8] {
    var value: UInt32 = 0
    for _ in 0..<digits {
      guard let byte = next, let digit = TOMLParser.digit(byte), digit < 16 else {
        throw YAMLError(
          message: "\\\(digits == 4 ? "u" : "U") needs \(digits) hexadecimal digits", offset: start)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    guard let scalar = Unicode.Scalar(value) else {
      throw YAMLError(message: "the escape stands for no character of Unicode", offset: start)
    }
    return Array(String(scalar).utf8)
  }

  private func mark(_ quote: UInt8) -> String { String(Unicode.Scalar(quote)) }
}
