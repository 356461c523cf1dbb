/// What the value of an attribute may be.
enum XLIFF2ValueType {
  case text
  case oneOf([String])
  /// One of these, or `prefix:name`.
  case oneOfOrOwn([String])
  case nameToken, nameTokens
  /// `prefix:name`
  case userDefined
  case language
  case positive(maximum: Int)
  case integer
  /// A decimal number up to a maximum.
  case decimal(maximum: Double)
  /// A code point that XML cannot hold, in hexadecimal.
  case codePoint

  static let yesNo = oneOf(["yes", "no"])
  static let reorder = oneOf(["yes", "firstNo", "no"])
  static let direction = oneOf(["ltr", "rtl", "auto"])
  static let space = oneOf(["default", "preserve"])
  static let normalization = oneOf(["none", "nfc", "nfd"])
  static let inlineType = oneOf(["fmt", "ui", "quote", "link", "image", "other"])

  /// What is wrong with the value, to follow its name; nil where it is right.
  func objection(to value: String) -> String? {
    switch self {
    case .text: return nil
    case .oneOf(let values):
      guard !values.contains(value) else { return nil }
      let list = values.joined(separator: ", ")
      return values.count > 12 ? "is not one of its \(values.count) values" : "is none of \(list)"
    case .oneOfOrOwn(let values):
      let isRight =
        values.contains(value) || XLIFF2ValueType.userDefined.objection(to: value) == nil
      return isRight
        ? nil : "is none of \(values.joined(separator: ", ")), nor of the form prefix:value"
    case .nameToken: return isNameToken(value) ? nil : "is not an NMTOKEN"
    case .nameTokens:
      let tokens = value.split(whereSeparator: \.isWhitespace)
      return !tokens.isEmpty && tokens.allSatisfy(isNameToken) ? nil : "is not a list of NMTOKENs"
    case .userDefined:
      let parts = value.split(separator: ":", omittingEmptySubsequences: false)
      let isRight = parts.count == 2 && parts.allSatisfy { !$0.isEmpty && !$0.contains(" ") }
      return isRight ? nil : "is not of the form prefix:value"
    case .language: return isLanguageTag(value) ? nil : "is not a language tag of BCP 47"
    case .positive(let maximum):
      guard let number = Int(value), number > 0 else { return "is not a positive whole number" }
      return number <= maximum ? nil : "is larger than \(maximum)"
    case .integer: return Int(value) == nil ? "is not a whole number" : nil
    case .decimal(let maximum):
      guard let number = decimal(value) else { return "is not a decimal number" }
      return number >= 0 && number <= maximum ? nil : "is not between 0 and \(Int(maximum))"
    case .codePoint:
      guard [2, 4, 6].contains(value.utf8.count), let number = UInt32(value, radix: 16) else {
        return "is not a code point in four or six hexadecimal digits"
      }
      return isWritable(number) ? "can stand in XML as itself, and must" : nil
    }
  }

  /// A number of XML Schema's decimal type: no exponent, no infinity.
  private func decimal(_ value: String) -> Double? {
    let isPlain = value.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || "+-.".utf8.contains(byte)
    }
    return isPlain ? Double(value) : nil
  }

  /// Whether XML 1.0 holds a code point without advising against it; no character at all counts too.
  private func isWritable(_ value: UInt32) -> Bool {
    switch value {
    case 0x09, 0x0A, 0x0D, 0x20...0x7E, 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...: true
    default: false
    }
  }
}

/// Whether a text is a well-formed language tag (RFC 5646, section 2.1); registration is not asked for.
func isLanguageTag(_ text: String) -> Bool {
  let subtags = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  guard let first = subtags.first, first.allSatisfy(isLetter) else { return false }
  guard
    subtags.allSatisfy({
      (1...8).contains($0.count) && $0.allSatisfy { isLetter($0) || isDigit($0) }
    })
  else { return false }
  // One letter starts an extension, which has more subtags; x starts a private use, where all go.
  let singles = subtags.indices.prefix { !isPrivate(subtags[$0]) }.filter { subtags[$0].count == 1 }
  guard singles.allSatisfy({ $0 + 1 < subtags.count && subtags[$0 + 1].count > 1 }),
    subtags.last.map(isPrivate) == false
  else { return false }
  if first.count == 1 { return "iIxX".utf8.contains(first[first.startIndex]) }
  return true
}

private func isPrivate(_ subtag: Substring.UTF8View) -> Bool {
  subtag.elementsEqual("x".utf8) || subtag.elementsEqual("X".utf8)
}

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
