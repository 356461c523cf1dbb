package import Markup

/// One block of a document's structure.
package struct BlockShape: Sendable, Equatable {
  package let kind: MarkdownKind
  package let depth: Int
}

extension MarkdownDocument {
  /// The kinds of the blocks in order, with how deep each stands: what no translation may change.
  package var structure: [BlockShape] {
    var shapes: [BlockShape] = []
    var ends: [Int] = []
    for (index, node) in nodes.enumerated() where !node.kind.isInline {
      while let end = ends.last, end <= index { ends.removeLast() }
      shapes.append(BlockShape(kind: node.kind, depth: ends.count))
      ends.append(node.subtreeEnd)
    }
    return shapes
  }

  /// The nodes of the blocks that hold inline content, in order.
  package var leafBlocks: [Int] { nodes.indices.filter { nodes[$0].kind.holdsInlines } }
}
