import Guides
import Markup

extension Guide {
  /// Writes changes of the front matter in its own language.
  var frontMatterEditor: FrontMatterEditor { FrontMatterEditor(frontMatter, source) }

  /// What to take out with a pair of the front matter; nil where something else stands there, too.
  func removal(of pair: YAMLPair) -> ByteSpan? { frontMatterEditor.removal(of: pair) }
}

extension FrontMatter {
  /// The fence that opens the block: the place of what the block lacks.
  var openingFence: ByteSpan {
    ByteSpan(block.start, block.start + format.opening.utf8.count)
  }
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

  /// Whether the value is a string, and not only text that is read as something else.
  var isString: Bool { if case .string = value { true } else { false } }
}
