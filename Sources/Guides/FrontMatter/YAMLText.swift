package import Markup

/// Writes a text as a YAML value that reads as just this text.
package enum YAMLText {
  /// The value in the style of the old one where that can hold it, else in double quotes on one line.
  package static func write(_ text: String, like old: YAMLScalar.Style, isItem: Bool) -> String {
    switch old {
    case .plain where isPlain(text, isItem: isItem): return text
    case .singleQuoted where !text.unicodeScalars.contains(where: isUnseen):
      return "'" + text.replacing("'", with: "''") + "'"
    default: return doubleQuoted(text)
    }
  }

  /// Whether a text may stand without quotes: it reads as itself, and as a string.
  private static func isPlain(_ text: String, isItem: Bool) -> Bool {
    let probe = isItem ? "k: [\(text)]\n" : "k: \(text)\n"
    guard !text.unicodeScalars.contains(where: isUnseen), !looksLikeDate(text),
      let pairs = try? YAMLNode.parse(SourceText(probe))?.mapping, pairs.count == 1,
      let value = pairs.first?.value, let node = isItem ? value.sequence?.first : value,
      !isItem || value.sequence?.count == 1, let scalar = node.scalar
    else { return false }
    return scalar.style == .plain && scalar.value == .string(text) && !isWordForBool(text)
  }

  private static func doubleQuoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isUnseen(scalar): result += escape(scalar.value)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }

  private static func escape(_ value: UInt32) -> String {
    let hex = String(value, radix: 16, uppercase: true)
    let zeros = { (width: Int) in String(repeating: "0", count: max(0, width - hex.count)) }
    return value <= 0xFF
      ? "\\x" + zeros(2) + hex : value <= 0xFFFF ? "\\u" + zeros(4) + hex : "\\U" + zeros(8) + hex
  }

  /// Hugo reads `2024-06-24` as a date, and YAML 1.1 `yes` as true: quotes keep both a text.
  private static func looksLikeDate(_ text: String) -> Bool {
    let bytes = text.utf8.prefix(5)
    return bytes.count == 5 && bytes.prefix(4).allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
      && bytes.last == UInt8(ascii: "-")
  }

  private static func isWordForBool(_ text: String) -> Bool {
    ["yes", "no", "on", "off", "y", "n", "true", "false"].contains(text.lowercased())
  }
}
