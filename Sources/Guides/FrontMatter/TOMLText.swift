import Markup

/// Writes a text as a TOML value that reads as just this text.
enum TOMLText {
  /// The value in the kind of string of the old one where that can hold it, else in double quotes on one line.
  ///
  /// Only a text of several lines stands in three quotes.
  static func write(_ text: String, like old: YAMLScalar.Style, lineEnding: String) -> String {
    let isLong = text.utf8.contains(0x0A) && !startsLineWithFence(text)
    switch old {
    case .singleQuoted where isLiteral(text), .literal where isLiteral(text):
      return "'\(text)'"
    case .literal where isLong && isLongLiteral(text):
      return "'''\(lineEnding)\(text.replacing("\n", with: lineEnding))'''"
    case .literal where isLong, .folded where isLong:
      return "\"\"\"\(lineEnding)\(escaped(text, lineEnding: lineEnding))\"\"\""
    default: return "\"\(escaped(text, lineEnding: nil))\""
    }
  }

  private static func isLiteral(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0 == "'" || isUnseen($0) }
  }

  private static func isLongLiteral(_ text: String) -> Bool {
    !text.unicodeScalars.contains { $0 == "'" || isUnseen($0) && $0 != "\n" }
  }

  /// Whether a line of the text would end the block.
  private static func startsLineWithFence(_ text: String) -> Bool {
    text.split(separator: "\n").contains { $0.utf8.starts(with: "+++".utf8) }
  }

  /// - Parameter lineEnding: how a line ends where it may; nil where it may not.
  private static func escaped(_ text: String, lineEnding: String?) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": result += "\\\(scalar)"
      case "\n": result += lineEnding ?? "\\n"
      case "\t": result += "\\t"
      case "\r": result += "\\r"
      case _ where isUnseen(scalar): result += unicodeEscape(scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func unicodeEscape(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "\\u" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
  }
}
