import Guides
import Markup

/// The quantities of one block of a guide.
struct BlockQuantities {
  let guide: Guide
  let block: Int
  private let text: [UInt8]
  private let set: QuantitySet

  /// A quantity of the source that a translation lacks.
  struct Change {
    let quantity: Quantity
    /// The digits of a telephone number; empty for anything else.
    let digits: [UInt8]
    /// What stands in its place.
    let replacement: Quantity?
  }

  init(_ block: Int, of guide: Guide, _ context: LintContext) {
    self.guide = guide
    self.block = block
    var text: [UInt8] = []
    guide.markdown.appendPlainText(of: block, in: guide.source, to: &text) {
      $0.kind == .htmlInline
    }
    self.text = text
    set = QuantitySet(
      QuantityReader.quantities(in: text, language: context.ruleSet.languages[guide.language]))
  }

  /// The quantities that the translation of the block lacks, each with what may stand in its place.
  func changes(in other: BlockQuantities) -> [Change] {
    let lost = set.quantities.filter { !other.set.contains($0) }
    guard !lost.isEmpty else { return [] }
    let added = other.set.quantities.filter { !set.contains($0) }
    let lostByKind = Dictionary(grouping: lost, by: \.kind)
    let addedByKind = Dictionary(grouping: added, by: \.kind)
    return lost.map { quantity in
      let candidates = addedByKind[quantity.kind] ?? []
      let isClear = lostByKind[quantity.kind]?.count == 1 && candidates.count == 1
      return Change(
        quantity: quantity, digits: quantity.kind == .phone ? digits(of: quantity) : [],
        replacement: isClear ? candidates.first : nil)
    }
  }

  /// The quantities that another block lacks; all where there is none.
  func quantities(besides other: BlockQuantities?) -> [Quantity] {
    guard let other else { return set.quantities }
    return set.quantities.filter { !other.set.contains($0) }
  }

  /// Whether the block has a quantity, also where it is not read as one: in an address, or without its `+`.
  func contains(_ change: Change) -> Bool {
    switch change.quantity.kind {
    case .phone:
      let digits = text.filter { $0 &- 0x30 < 10 }
      return digits.contains(subsequence: change.digits.suffix(6))
    case .email:
      return guide.markdown.nodes[block..<guide.markdown.nodes[block].subtreeEnd].indices.contains {
        guide.markdown.destination(of: $0)?.url.utf8.starts(with: "mailto:".utf8) ?? false
      }
    default: return false
    }
  }

  func text(of quantity: Quantity) -> String {
    String(decoding: text[quantity.span.range], as: UTF8.self)
  }

  /// Where a quantity is in the guide: the block, where its text is not found in one piece.
  func span(of quantity: Quantity) -> ByteSpan {
    let bytes = text[quantity.span.range]
    let nodes = guide.markdown.nodes
    var offset = 0
    for node in nodes[block..<nodes[block].subtreeEnd] {
      switch node.kind {
      case .text:
        // Escapes and entities before it move a text.
        let start = node.span.start + quantity.span.start - offset
        let span = ByteSpan(start, start + bytes.count)
        if node.span.contains(span), guide.source.bytes[span.range] == bytes { return span }
        offset += node.span.count
      case .softBreak, .lineBreak: offset += 1
      default: break
      }
    }
    let place = guide.source.bytes[nodes[block].span.range].firstIndex(ofSubsequence: bytes)
    return place.map { ByteSpan($0, $0 + bytes.count) } ?? nodes[block].span
  }

  private func digits(of quantity: Quantity) -> [UInt8] {
    text[quantity.span.range].filter { $0 &- 0x30 < 10 }
  }
}

extension Guide {
  /// Whether a text has a digit or an `@`.
  func mayHoldQuantities(_ span: ByteSpan) -> Bool {
    let text = source.bytes
    let bytes = text.span
    var offset = span.start
    while offset &+ 8 <= span.end {
      let word = bytes.word(at: offset)
      if ByteWord.digits(in: word) | ByteWord.matches(of: UInt8(ascii: "@"), in: word) != 0 {
        return true
      }
      offset &+= 8
    }
    while offset < span.end {
      if bytes[offset] &- 0x30 < 10 || bytes[offset] == UInt8(ascii: "@") { return true }
      offset &+= 1
    }
    return false
  }
}

extension Collection<UInt8> where Index == Int {
  /// Where other bytes begin in these; nil where they are not in them.
  func firstIndex(ofSubsequence other: some Collection<UInt8>) -> Int? {
    guard !other.isEmpty, count >= other.count else { return nil }
    return indices.dropLast(other.count - 1).first { self[$0...].starts(with: other) }
  }

  func contains(subsequence other: some Collection<UInt8>) -> Bool {
    firstIndex(ofSubsequence: other) != nil
  }
}
