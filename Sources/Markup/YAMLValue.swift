/// The typed value of a YAML scalar.
package enum YAMLValue: Sendable, Equatable {
  case null
  case bool(Bool)
  case integer(Int)
  case float(Double)
  case string(String)
}

extension YAMLScalar {
  /// The scalar read by the core schema (YAML 1.2.2, section 10.3.2).
  ///
  /// A date is a string here, as JSON Schema sees it. An integer beyond 64 bits is a float.
  package var value: YAMLValue {
    guard style == .plain, !isForcedString else { return .string(text) }
    if isNull { return .null }
    // Words and numbers begin with few bytes; texts, which are most values, with others.
    guard let first = text.utf8.first, YAMLScalar.mayStartTyped(first) else { return .string(text) }
    switch text {
    case "true", "True", "TRUE": return .bool(true)
    case "false", "False", "FALSE": return .bool(false)
    case ".inf", ".Inf", ".INF", "+.inf", "+.Inf", "+.INF": return .float(.infinity)
    case "-.inf", "-.Inf", "-.INF": return .float(-.infinity)
    case ".nan", ".NaN", ".NAN": return .float(.nan)
    default: return YAMLScalar.number(text) ?? .string(text)
    }
  }

  private static func mayStartTyped(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "t"), UInt8(ascii: "T"), UInt8(ascii: "f"), UInt8(ascii: "F"),
      UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: isDigit(byte)
    }
  }

  /// Whether the scalar is one of the core schema's words for nothing, or nothing.
  package var isNull: Bool {
    guard style == .plain, !isForcedString, text.utf8.count <= 4 else { return false }
    return text.isEmpty || text == "~" || text == "null" || text == "Null" || text == "NULL"
  }

  /// Reads `[-+]?[0-9]+`, `0o[0-7]+`, `0x[0-9a-fA-F]+` and decimal floats; nil for anything else.
  private static func number(_ text: String) -> YAMLValue? {
    let bytes = text.utf8
    guard let first = bytes.first, isDigit(first) || "+-.".utf8.contains(first) else { return nil }
    if text.utf8.starts(with: "0x".utf8) {
      return hasSign(text.dropFirst(2))
        ? nil : Int(text.dropFirst(2), radix: 16).map { .integer($0) }
    }
    if text.utf8.starts(with: "0o".utf8) {
      return hasSign(text.dropFirst(2))
        ? nil : Int(text.dropFirst(2), radix: 8).map { .integer($0) }
    }
    guard bytes.contains(where: isDigit), mayBeDecimal(bytes) else { return nil }
    if let integer = Int(text) { return .integer(integer) }
    // `Double` reads every decimal float of the core schema, but for a leading or trailing dot.
    var digits = text
    if let dot = digits.firstIndex(of: ".") {
      let after = digits.index(after: dot)
      if after == digits.endIndex || "eE".contains(digits[after]) { digits.insert("0", at: after) }
      if dot == digits.startIndex || "+-".contains(digits[digits.index(before: dot)]) {
        digits.insert("0", at: dot)
      }
    }
    return Double(digits).map { .float($0) }
  }

  /// Whether a text has what decimal numbers have, and signs at its start or behind an exponent's letter alone: a
  /// date has not.
  private static func mayBeDecimal(_ bytes: String.UTF8View) -> Bool {
    var mayBeSign = true
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "+"), UInt8(ascii: "-"):
        guard mayBeSign else { return false }
        mayBeSign = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"): mayBeSign = true
      case UInt8(ascii: "."), UInt8(ascii: "0")...UInt8(ascii: "9"): mayBeSign = false
      default: return false
      }
    }
    return true
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func hasSign(_ digits: Substring) -> Bool {
    digits.utf8.first.map { "+-".utf8.contains($0) } ?? true
  }
}
