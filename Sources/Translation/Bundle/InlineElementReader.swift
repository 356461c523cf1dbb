internal import XML

/// Reads the text of an element as pieces; what the elements in it stand for is up to the format.
protocol InlineElementReader {
  /// What has been read of the text so far.
  var pieces: [InlinePiece] { get set }

  /// Adds what an element in the text stands for.
  mutating func read(inline element: XMLTree.Element)
}

extension InlineElementReader {
  /// The pieces of a whole text; none where there is no element.
  mutating func read(_ element: XMLTree.Element?) -> [InlinePiece] {
    pieces = []
    if let element { readContent(of: element) }
    return pieces.joiningTexts
  }

  /// Adds what stands in an element, and not the element itself.
  mutating func readContent(of element: XMLTree.Element) {
    for child in element.content {
      switch child {
      case .text(let text): pieces.append(.text(text))
      case .element(let child): read(inline: child)
      }
    }
  }
}
