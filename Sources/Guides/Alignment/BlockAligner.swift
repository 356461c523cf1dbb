import Markup

/// Aligns the blocks of two guides section by section, where their structures differ.
struct BlockAligner {
  private(set) var pairs: [Alignment.Pair] = []
  private let source: Guide
  private let translation: Guide
  /// By node of the source: the node of the translation, and how likely that is.
  private var partners: [(node: Int, confidence: Float)?]
  /// By node of the translation: whether it has a partner.
  private var isPaired: [Bool]
  /// How much longer the translation is than its source.
  private let growth: Float

  init(_ source: Guide, _ translation: Guide) {
    self.source = source
    self.translation = translation
    partners = Array(repeating: nil, count: source.markdown.nodes.count)
    isPaired = Array(repeating: false, count: translation.markdown.nodes.count)
    let ratio = Float(translation.bodyLength + 1) / Float(source.bodyLength + 1)
    growth = min(max(ratio, 0.75), 1.5)
  }

  /// Appends the pairs of the texts before the first heading.
  mutating func alignPreambles() { align(source.preamble, translation.preamble) }

  /// Appends the pairs of two sections.
  mutating func align(_ entry: SectionMatcher.Entry) {
    align(source.nodes(ofSection: entry.source), translation.nodes(ofSection: entry.translation))
  }

  /// Appends the pairs of the footnotes that end the guides.
  mutating func alignNotes() { align(source.markdown.notes, translation.markdown.notes) }

  private mutating func align(_ first: Range<Int>, _ second: Range<Int>) {
    let start = pairs.count
    if DirectPairs.append(source.markdown, first, translation.markdown, second, to: &pairs) {
      return
    }
    pairs.removeSubrange(start...)
    let leaves = LeafReader.leaves(of: source, in: first)
    let others = LeafReader.leaves(of: translation, in: second)
    match(leaves, others)
    emit(first, second)
  }

  private mutating func match(_ leaves: [Leaf], _ others: [Leaf]) {
    let steps = SequenceAligner.steps(leaves.count, others.count) { i, j in
      let (a, b) = (leaves[i].features, others[j].features)
      return a.kind == b.kind ? a.distance(to: b, growth: growth) : nil
    }
    var (i, j) = (0, 0)
    for step in steps {
      if step == .pair { pair(leaves[i], others[j]) }
      if step != .second { i += 1 }
      if step != .first { j += 1 }
    }
  }

  /// Pairs two blocks, their cells, and the containers around them that have no partner yet.
  private mutating func pair(_ leaf: Leaf, _ other: Leaf) {
    let confidence = max(0, 1 - leaf.features.distance(to: other.features, growth: growth))
    pair(leaf.features.node, other.features.node, confidence)
    let kind = leaf.features.kind
    if kind == .headerRow || kind == .bodyRow {
      let cells = source.markdown.children(of: leaf.features.node)
      let others = translation.markdown.children(of: other.features.node)
      for (cell, other) in zip(cells, others) { pair(cell, other, confidence) }
    }
    var (outer, other) = (leaf.containers[...], other.containers[...])
    while let a = outer.last, let b = other.last {
      if source.markdown.blockKind(of: a) == translation.markdown.blockKind(of: b) {
        pair(a, b, confidence)
        outer.removeLast()
        other.removeLast()
      } else if outer.count >= other.count {
        outer.removeLast()
      } else {
        other.removeLast()
      }
    }
  }

  private mutating func pair(_ node: Int, _ other: Int, _ confidence: Float) {
    guard partners[node] == nil, !isPaired[other] else { return }
    partners[node] = (other, confidence)
    isPaired[other] = true
  }

  /// Appends the blocks of two ranges in order, those of the translation alone where they stand there.
  private mutating func emit(_ range: Range<Int>, _ otherRange: Range<Int>) {
    var next = otherRange.lowerBound
    for node in range where source.markdown.blockKind(of: node) != .inline {
      let partner = partners[node]
      if let partner { emitAdded(&next, upTo: partner.node) }
      pairs.append(
        Alignment.Pair(
          source: node, translation: partner?.node, confidence: partner?.confidence ?? 0))
    }
    emitAdded(&next, upTo: otherRange.upperBound)
  }

  private mutating func emitAdded(_ next: inout Int, upTo end: Int) {
    while next < end {
      if !isPaired[next], translation.markdown.blockKind(of: next) != .inline {
        pairs.append(Alignment.Pair(source: nil, translation: next, confidence: 0))
      }
      next += 1
    }
  }
}

/// A block that holds no others, or a table's row, and the containers that it stands in.
struct Leaf {
  let features: BlockFeatures
  /// From the outermost to the innermost.
  let containers: [Int]
}

/// Reads the leaves of a part of a guide.
enum LeafReader {
  /// Containers in one another that count; hostile texts have thousands.
  private static let mostContainers = 100

  static func leaves(of guide: Guide, in range: Range<Int>) -> [Leaf] {
    let document = guide.markdown
    var leaves: [Leaf] = []
    var containers: [Int] = []
    var startsItem = false
    var index = range.lowerBound
    while index < range.upperBound {
      while let last = containers.last, document.nodes[last].subtreeEnd <= index {
        containers.removeLast()
      }
      let kind = document.blockKind(of: index)
      let end = document.nodes[index].subtreeEnd
      let isRow = kind == .headerRow || kind == .bodyRow
      if kind.isContainer, !isRow, end > index + 1 {
        if containers.count < mostContainers { containers.append(index) }
        startsItem = kind == .item
        index += 1
        continue
      }
      let features = BlockFeatures(
        index, of: guide, kind: kind, depth: containers.count, startsItem: startsItem)
      leaves.append(Leaf(features: features, containers: containers))
      startsItem = false
      index = end
    }
    return leaves
  }
}

extension Guide {
  /// Code points of the body.
  fileprivate var bodyLength: Int {
    source.bytes[frontMatter.bodyStart...].count { $0 & 0xC0 != 0x80 }
  }

  /// The nodes of a section with its heading; none for no section.
  fileprivate func nodes(ofSection index: Int?) -> Range<Int> {
    index.map { sections[$0].heading..<sections[$0].content.upperBound } ?? 0..<0
  }
}

extension MarkdownDocument {
  fileprivate func blockKind(of index: Int) -> BlockKind { BlockKind(nodes[index].kind) }
}
