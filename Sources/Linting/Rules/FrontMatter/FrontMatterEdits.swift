import Guides
import Markup

extension Guide {
  /// The lines of a pair, to take it out; nil where something else stands in them, too.
  func lines(of pair: YAMLPair) -> ByteSpan? {
    let bytes = source.bytes
    var span = pair.span
    while span.start > frontMatter.span.start, !isLineEnd(bytes[span.start - 1]) {
      span.start -= 1
      guard bytes[span.start] == 0x20 else { return nil }
    }
    var isComment = false
    while span.end < frontMatter.span.end, !isLineEnd(bytes[span.end]) {
      isComment = isComment || bytes[span.end] == UInt8(ascii: "#")
      guard isComment || bytes[span.end] == 0x20 || bytes[span.end] == 0x09 else { return nil }
      span.end += 1
    }
    if span.end < bytes.count, bytes[span.end] == 0x0D { span.end += 1 }
    if span.end < bytes.count, bytes[span.end] == 0x0A { span.end += 1 }
    return span
  }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

extension FrontMatter {
  /// The fence that opens the block: the place of what the block lacks.
  var openingFence: ByteSpan { ByteSpan(block.start, block.start + 3) }
}

extension YAMLPair {
  /// Where a value that says nothing shows: the value, else its key.
  var blankSpan: ByteSpan { value.span.isEmpty ? key.span : value.span }
}

extension YAMLNode {
  /// Whether two values are the same but for the way they are written.
  func says(whatSays other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a), .scalar(let b)):
      switch (a.value, b.value) {
      // Swift takes two normal forms of a text for equal.
      case (.string(let a), .string(let b)): a.utf8.elementsEqual(b.utf8)
      case (let a, let b): a == b
      }
    case (.sequence(let a), .sequence(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.says(whatSays: $1) }
    case (.mapping(let a), .mapping(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy {
          $0.key.says(whatSays: $1.key) && $0.value.says(whatSays: $1.value)
        }
    default: false
    }
  }

  /// Whether the value is a string, and not only text that YAML reads as something else.
  var isString: Bool { if case .string = value { true } else { false } }
}

/// A text as a YAML value on one line: as it is where it reads back as the same string, else in double quotes.
func yamlText(_ text: String) -> String {
  let isPlain =
    text.unicodeScalars.allSatisfy {
      $0 == " " || $0 == "-" || $0 == "_" || $0 == "." || $0.properties.isAlphabetic
        || $0.properties.numericType == .decimal
    }
    && text.unicodeScalars.first.map { $0.properties.isAlphabetic } ?? false
    && text.utf8.last != 0x20
  if isPlain, YAMLScalar(text).value == .string(text) { return text }
  var quoted = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"", "\\": quoted += "\\\(scalar)"
    case "\n": quoted += "\\n"
    case "\t": quoted += "\\t"
    default: quoted.unicodeScalars.append(scalar)
    }
  }
  return quoted + "\""
}
