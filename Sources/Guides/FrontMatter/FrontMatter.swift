package import Markup

/// The metadata block of a file, found by Hugo's rules.
///
/// It is YAML between lines of `---`, TOML between lines of `+++`, or one object of JSON. Blank lines and a byte
/// order mark may stand before it; any line that starts as a fence does closes it (Hugo,
/// `parser/pageparser/pagelexer_intro.go`).
package struct FrontMatter: Sendable {
  /// Whether there is metadata, and whether it can be read.
  package enum State: Sendable {
    /// There is no block at all.
    case missing
    /// The block cannot be read.
    case invalid(YAMLError)
    /// The block's mapping.
    case mapping(YAMLNode)
  }

  package let state: State
  /// YAML where there is no block.
  package let format: FrontMatterFormat
  /// The text between the fences, and an object with its braces; empty where there is no block.
  package let span: ByteSpan
  /// The block with its fences, up to the line break behind the closing one.
  package let block: ByteSpan
  /// Text that stands before the opening fence, so that Hugo sees no block; empty where there is none.
  package let textBefore: ByteSpan
  /// A second block right behind the first; empty where there is none.
  package let secondBlock: ByteSpan
  /// Where the body starts.
  package let bodyStart: Int

  /// The pairs of the block; empty where it is missing or cannot be read.
  package let pairs: [YAMLPair]
  /// The name of each pair; empty for a key that is no scalar.
  package let keys: KeyList

  init(
    state: State, format: FrontMatterFormat, span: ByteSpan, block: ByteSpan, textBefore: ByteSpan,
    secondBlock: ByteSpan, bodyStart: Int
  ) {
    self.state = state
    self.format = format
    self.span = span
    self.block = block
    self.textBefore = textBefore
    self.secondBlock = secondBlock
    self.bodyStart = bodyStart
    var pairs: [YAMLPair] = []
    if case .mapping(let root) = state { pairs = root.mapping ?? [] }
    self.pairs = pairs
    keys = KeyList(pairs.map { $0.key.text ?? "" })
  }

  /// The block's mapping; nil where it is missing or cannot be read.
  package var root: YAMLNode? { if case .mapping(let node) = state { node } else { nil } }

  /// Whether nothing closes the block, so that it takes the whole body.
  package var isNeverClosed: Bool {
    if case .invalid(let error) = state { error.offset < span.start } else { false }
  }

  /// The value of a key in any letter case, the last one where it is given twice.
  package subscript(_ key: String) -> YAMLNode? {
    keys.lastIndex(of: key).map { pairs[$0].value }
  }

  /// The pair of a key in any letter case, the last one where it is given twice.
  package func pair(_ key: String) -> YAMLPair? {
    keys.lastIndex(of: key).map { pairs[$0] }
  }

  /// Whether the pair at an index is the one that counts: its key does not come again.
  package func isLast(_ index: Int) -> Bool { keys.isLast(index) }

  /// The text of a scalar value that is not empty; nil for anything else.
  package func text(_ key: String) -> String? {
    guard let value = self[key], !value.isBlank else { return nil }
    return value.text
  }

  /// What takes the place of the file's name in URLs, as Hugo reads it: without `-` at its ends.
  var slug: String? {
    guard let text = text("slug") else { return nil }
    var slug = text[...]
    while slug.first == "-" { slug.removeFirst() }
    while slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? nil : String(slug)
  }
}
