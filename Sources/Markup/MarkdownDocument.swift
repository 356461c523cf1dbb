/// A parsed Markdown text: a flat array of nodes in document order.
///
/// The children of a node follow it; there are no references to follow and nothing to free, and a deep
/// tree costs no stack.
package struct MarkdownDocument: Sendable {
  /// The nodes in document order; the first is the document.
  package internal(set) var nodes: [MarkdownNode]
  /// The source ranges of the lines of inline content, container prefixes left out.
  package internal(set) var contentLines: [ByteSpan] = []
  package internal(set) var destinations: [MarkdownDestination] = []
  /// Of all levels, in order.
  package internal(set) var lists: [MarkdownList] = []
  /// The indices of the tables, in order.
  package internal(set) var tables: [Int] = []
  /// What a text node says where that differs from its bytes: entities and escapes.
  var decodedTexts: [Int: String] = [:]
  /// The index of the first node of ``notes``; nil where there are none.
  private var notesStart: Int?

  init(nodes: [MarkdownNode]) { self.nodes = nodes }

  /// Finds ``notes`` once all nodes are there.
  mutating func findNotes() {
    var previous = MarkdownKind.document
    for block in blocks {
      switch (nodes[block].kind, previous) {
      case (.footnoteDefinition, .heading): notesStart = nil
      case (.footnoteDefinition, .footnoteDefinition), (.htmlBlock, _): continue
      case (.footnoteDefinition, _): notesStart = notesStart ?? block
      default: notesStart = nil
      }
      previous = nodes[block].kind
    }
  }

  /// The indices of a node's children.
  package func children(of index: Int) -> ChildIndices {
    ChildIndices(nodes, from: index + 1, to: nodes[index].subtreeEnd)
  }

  /// The paragraph that is all of an item of a list; nil where there is more, or something else.
  package func onlyParagraph(ofItem item: Int) -> Int? {
    let first = item + 1
    guard first < nodes[item].subtreeEnd, case .paragraph = nodes[first].kind,
      nodes[first].subtreeEnd == nodes[item].subtreeEnd
    else { return nil }
    return first
  }

  /// The blocks at the top level.
  package var blocks: ChildIndices { children(of: 0) }

  /// The nodes of the footnotes that end the text; they belong to all of it, whatever heading they stand below.
  ///
  /// Comments and other HTML may stand behind them. Footnotes that a heading has nothing else below are its content.
  package var notes: Range<Int> { (notesStart ?? nodes.count)..<nodes.count }

  /// The source ranges of the lines of a block's inline content.
  package func lines(of index: Int) -> ArraySlice<ByteSpan> { contentLines[nodes[index].content] }

  /// Where a link or an image leads; nil for any other node.
  package func destination(of index: Int) -> MarkdownDestination? {
    switch nodes[index].kind {
    case .link(let target), .image(let target): destinations[target]
    default: nil
    }
  }

  /// The text that a reader sees: markup dropped, entities decoded, line breaks as a space.
  package func plainText(of index: Int, in source: SourceText) -> String {
    var text: [UInt8] = []
    appendPlainText(of: index, in: source, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Appends what ``plainText(of:in:)`` gives as bytes, for callers that reuse one buffer.
  ///
  /// - Parameter skipping: says which nodes to leave out with all below them.
  package func appendPlainText(
    of index: Int, in source: SourceText, to text: inout [UInt8],
    skipping: (MarkdownNode) -> Bool = { _ in false }
  ) {
    var current = index
    while current < nodes[index].subtreeEnd {
      let node = nodes[current]
      if skipping(node) {
        current = node.subtreeEnd
        continue
      }
      switch node.kind {
      case .text:
        if let decoded = decodedTexts[current] {
          text.append(contentsOf: decoded.utf8)
        } else {
          text.append(contentsOf: source.bytes[node.span.range])
        }
      case .code:
        let bytes = source.bytes[node.span.range]
        let ticks = bytes.prefix { $0 == UInt8(ascii: "`") }.count
        text.append(contentsOf: bytes.dropFirst(ticks).dropLast(ticks))
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      default: break
      }
      current += 1
    }
  }
}

/// A list, and the block that it stands in.
package struct MarkdownList: Sendable {
  /// The index of the list's node.
  package let node: Int
  /// The index of the node that has the list as a child.
  package let parent: Int
}

/// The indices of a node's children, in order.
package struct ChildIndices: Sequence, IteratorProtocol {
  private let nodes: [MarkdownNode]
  private var current: Int
  private let end: Int

  init(_ nodes: [MarkdownNode], from start: Int, to end: Int) {
    self.nodes = nodes
    current = start
    self.end = end
  }

  package mutating func next() -> Int? {
    guard current < end else { return nil }
    defer { current = nodes[current].subtreeEnd }
    return current
  }
}
