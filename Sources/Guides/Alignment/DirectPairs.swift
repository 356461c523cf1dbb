import Markup

/// Pairs the blocks of two texts of equal structure.
enum DirectPairs {
  /// The pairs of all blocks; nil where the structures differ.
  static func all(_ source: MarkdownDocument, _ translation: MarkdownDocument) -> [Alignment.Pair]?
  {
    var pairs: [Alignment.Pair] = []
    pairs.reserveCapacity(min(source.nodes.count, translation.nodes.count) / 2)
    return append(
      source, 1..<source.nodes.count, translation, 1..<translation.nodes.count, to: &pairs)
      ? pairs : nil
  }

  /// Appends the pairs of two ranges of nodes; false, and some pairs, where their structures differ.
  static func append(
    _ source: MarkdownDocument, _ sourceRange: Range<Int>,
    _ translation: MarkdownDocument, _ translationRange: Range<Int>,
    to pairs: inout [Alignment.Pair]
  ) -> Bool {
    // Where the containers around the current place end in both.
    var ends: [(source: Int, translation: Int)] = []
    var (i, j) = (sourceRange.lowerBound, translationRange.lowerBound)
    while true {
      let first = nextBlock(source, &i, sourceRange.upperBound)
      let second = nextBlock(translation, &j, translationRange.upperBound)
      while let end = ends.last, i >= end.source || j >= end.translation {
        guard i >= end.source, j >= end.translation else { return false }
        ends.removeLast()
      }
      guard first == second else { return false }
      guard first != .inline else { return true }
      pairs.append(Alignment.Pair(source: i, translation: j, confidence: 1))
      if first.isContainer {
        ends.append((source.nodes[i].subtreeEnd, translation.nodes[j].subtreeEnd))
        i += 1
        j += 1
      } else {
        i = source.nodes[i].subtreeEnd
        j = translation.nodes[j].subtreeEnd
      }
    }
  }

  /// Moves to the next block; `inline` where there is none.
  private static func nextBlock(
    _ document: MarkdownDocument, _ index: inout Int, _ end: Int
  ) -> BlockKind {
    while index < end {
      let kind = BlockKind(document.nodes[index].kind)
      if kind != .inline { return kind }
      index += 1
    }
    return .inline
  }
}
