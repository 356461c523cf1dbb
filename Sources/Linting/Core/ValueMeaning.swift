import Markup

extension YAMLPair {
  /// Where a value that says nothing shows: the value, else its key.
  var blankSpan: ByteSpan { value.span.isEmpty ? key.span : value.span }
}

extension YAMLNode {
  /// Whether a value says nothing: null, white space, or a list of such values.
  var saysNothing: Bool {
    switch content {
    case .scalar(let scalar):
      guard let first = scalar.text.utf8.first else { return true }
      // Nearly every text starts with a letter: white space does with one of these bytes.
      let mayBeBlank = first <= 0x20 || first == 0xC2 || first >= 0xE1 && first <= 0xE3
      if scalar.text.utf8.count > 4, !mayBeBlank { return false }
      return isBlank || scalar.text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
    case .sequence(let items): return items.allSatisfy(\.saysNothing)
    case .mapping(let pairs): return pairs.isEmpty
    }
  }

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

  /// Whether the value is a string, and not only text that is read as something else.
  var isString: Bool { if case .string = value { true } else { false } }
}
