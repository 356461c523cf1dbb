import JSON
package import Markup

/// Writes keys and values in the language of a block of front matter.
package struct ValueWriter: Sendable {
  let format: FrontMatterFormat
  /// How the lines of the block end.
  let lineEnding: String

  package init(_ frontMatter: FrontMatter, _ source: SourceText) {
    format = frontMatter.format
    let bytes = source.bytes
    let parts = [frontMatter.span, frontMatter.block]
    guard let feed = parts.lazy.compactMap({ bytes[$0.range].firstIndex(of: 0x0A) }).first else {
      let hasReturn = bytes[frontMatter.block.range].contains(0x0D)
      lineEnding = format == .yaml && hasReturn ? "\r" : "\n"
      return
    }
    lineEnding = feed > 0 && bytes[feed - 1] == 0x0D ? "\r\n" : "\n"
  }

  /// A text that reads as just this text, quoted as another value is where that can hold it.
  ///
  /// - Parameter isItem: whether it stands in a list between brackets.
  package func text(
    _ text: String, like style: YAMLScalar.Style = .plain, isItem: Bool = false
  ) -> String {
    switch format {
    case .yaml: YAMLText.write(text, like: style, isItem: isItem)
    case .toml: TOMLText.write(text, like: style, lineEnding: lineEnding)
    case .json: json(text)
    }
  }

  /// A list of texts on one line, each in double quotes.
  package func list(_ texts: [String]) -> String {
    "[" + texts.map { text($0, like: .doubleQuoted) }.joined(separator: ", ") + "]"
  }

  /// A day such as `2024-06-24`.
  package func day(_ text: String) -> String { format == .json ? json(text) : text }

  /// A scalar that reads as one of another format does; nil where there is none that surely does.
  package func scalar(_ scalar: YAMLScalar) -> String? {
    switch scalar.value {
    case .bool(let flag): "\(flag)"
    case .integer(let number): "\(number)"
    case .null, .float: nil
    case .string(let text) where scalar.style == .plain && isBareDate(text): text
    case .string(let text): self.text(text, like: scalar.style)
    }
  }

  /// Whether a text is a date without quotes: in JSON none is, in TOML some are.
  private func isBareDate(_ text: String) -> Bool {
    switch format {
    case .json: return false
    case .yaml: return HugoDate.isReadable(text)
    case .toml:
      let value = (try? YAMLNode.parse(toml: SourceText("k = \(text)")))?["k"]?.scalar
      return value?.style == .plain && value?.text == text
    }
  }

  /// A key in its own words.
  package func key(_ name: String) -> String {
    guard format != .json else { return json(name) }
    return name.utf8.allSatisfy(ValueWriter.isOfBareKey) && !name.isEmpty
      ? name : text(name, like: format == .yaml ? .plain : .doubleQuoted)
  }

  /// A key with its value.
  func pair(_ name: String, _ value: String, separator: String? = nil) -> String {
    key(name) + (separator ?? (format == .toml ? " = " : ": ")) + value
  }

  private static func isOfBareKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private func json(_ text: String) -> String {
    var writer = JSONWriter()
    writer.string(text)
    return writer.text
  }
}

/// Characters that YAML does not print (YAML 1.2.2, section 5.1), and those that end a line for some.
func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}
