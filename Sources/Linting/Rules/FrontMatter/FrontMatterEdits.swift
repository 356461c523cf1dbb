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
