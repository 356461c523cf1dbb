/// Values without quotes: booleans, integers, floats, dates and times.
extension TOMLParser {
  mutating func bareValue() throws(YAMLError) -> YAMLNode {
    let start = offset
    skipWord()
    // A date and its time may stand apart by a blank.
    if offset - start == 10, TOMLDate.isDate(bytes[start..<offset]), next == 0x20,
      offset + 1 < part.end, TOMLParser.isDecimal(bytes[offset + 1])
    {
      offset += 1
      skipWord()
    }
    guard offset > start else {
      throw YAMLError(message: "a value is expected", offset: start)
    }
    let span = ByteSpan(start, offset)
    guard let text = try typed(bytes[span.range], at: start) else {
      throw YAMLError(message: problem(in: span), offset: start)
    }
    return YAMLNode(.scalar(YAMLScalar(text)), span: span)
  }

  private mutating func skipWord() {
    while let byte = next,
      TOMLParser.isBare(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte == UInt8(ascii: ":") || byte >= 0x80
    {
      offset += 1
    }
  }

  private func problem(in span: ByteSpan) -> String {
    let word = String(decoding: bytes[span.range], as: UTF8.self)
    switch bytes[span.start] {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      return "\(word) is no number, date or time of TOML: a text must stand in quotes"
    default:
      return ["true", "false"].contains(word.lowercased())
        ? "\(word) must be in lower case" : "a text must stand in quotes"
    }
  }

  /// The value as the core schema of YAML spells it; nil for a word that is no value.
  private func typed(_ word: ArraySlice<UInt8>, at start: Int) throws(YAMLError) -> String? {
    let text = String(decoding: word, as: UTF8.self)
    switch text {
    case "true", "false": return text
    case "inf", "+inf": return ".inf"
    case "-inf": return "-.inf"
    case "nan", "+nan", "-nan": return ".nan"
    default: break
    }
    if TOMLDate.isDateOrTime(word) { return text }
    if let float = TOMLNumber.float(word) { return float }
    guard let integer = TOMLNumber.integer(word) else { return nil }
    guard let value = Int64(integer.digits, radix: integer.radix) else {
      throw YAMLError(message: "\(text) does not fit in 64 bits", offset: start)
    }
    return String(value)
  }

  static func isDecimal(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The value of a digit up to `f`.
  static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}

/// Reads the numbers of TOML: an underscore stands between digits, a leading zero nowhere.
private enum TOMLNumber {
  /// The digits, with a sign before them, and their base; nil for a word that is no integer.
  static func integer(_ word: ArraySlice<UInt8>) -> (digits: String, radix: Int)? {
    let prefixes: [(StaticString, Int)] = [("0x", 16), ("0o", 8), ("0b", 2)]
    for (prefix, radix) in prefixes where word.starts(with: "\(prefix)".utf8) {
      return digits(word.dropFirst(2), radix: radix).map { ($0, radix) }
    }
    let (sign, rest) = splitSign(word)
    guard let digits = decimal(rest) else { return nil }
    return (sign + digits, 10)
  }

  /// The float without underscores; nil for a word that is no float.
  static func float(_ word: ArraySlice<UInt8>) -> String? {
    let (sign, rest) = splitSign(word)
    let mantissaEnd =
      rest.firstIndex { $0 == UInt8(ascii: "e") || $0 == UInt8(ascii: "E") } ?? rest.endIndex
    let dot = rest[..<mantissaEnd].firstIndex(of: UInt8(ascii: "."))
    guard dot != nil || mantissaEnd < rest.endIndex,
      let whole = decimal(rest[..<(dot ?? mantissaEnd)])
    else { return nil }
    var text = sign + whole
    if let dot {
      guard let fraction = digits(rest[(dot + 1)..<mantissaEnd], radix: 10) else { return nil }
      text += "." + fraction
    }
    if mantissaEnd < rest.endIndex {
      let (sign, rest) = splitSign(rest[(mantissaEnd + 1)...])
      guard let exponent = digits(rest, radix: 10) else { return nil }
      text += "e" + sign + exponent
    }
    return text
  }

  private static func splitSign(_ word: ArraySlice<UInt8>) -> (String, ArraySlice<UInt8>) {
    switch word.first {
    case UInt8(ascii: "+"): ("+", word.dropFirst())
    case UInt8(ascii: "-"): ("-", word.dropFirst())
    default: ("", word)
    }
  }

  private static func decimal(_ word: ArraySlice<UInt8>) -> String? {
    guard word.first != UInt8(ascii: "0") || word.count == 1 else { return nil }
    return digits(word, radix: 10)
  }

  /// Digits, of which underscores may stand between two.
  private static func digits(_ word: ArraySlice<UInt8>, radix: UInt8) -> String? {
    var digits: [UInt8] = []
    var followsDigit = false
    for byte in word {
      if byte == UInt8(ascii: "_"), followsDigit {
        followsDigit = false
      } else if let digit = TOMLParser.digit(byte), digit < radix {
        digits.append(byte)
        followsDigit = true
      } else {
        return nil
      }
    }
    return followsDigit ? String(decoding: digits, as: UTF8.self) : nil
  }

  private static func digits(_ word: ArraySlice<UInt8>, radix: Int) -> String? {
    digits(word, radix: UInt8(truncatingIfNeeded: radix))
  }
}
