import Guides
import Markup

/// What the text of a block or of a field ends with, in whichever script.
struct EndMark {
  enum Kind {
    /// A letter, a digit, a comma: nothing that ends a sentence.
    case none
    /// A full stop, an exclamation mark, an ellipsis: which one is a matter of tone.
    case sentence
    case question
    case colon
  }

  let kind: Kind
  /// The mark; empty, at the end of the text, where there is none.
  let span: ByteSpan

  /// Reads the end of a block; nil where its last words are a code, an image or the like, or a link behind
  /// the end of a sentence.
  init?(ofBlock block: Int, in guide: Guide) {
    guard
      let (mark, text) = EndMark.last(
        in: guide, between: block, and: guide.markdown.nodes[block].subtreeEnd)
    else { return nil }
    if mark.kind == .none, let link = EndMark.link(around: text, in: guide, block),
      let (before, _) = EndMark.last(in: guide, between: block, and: link),
      before.kind != .none
    {
      return nil
    }
    self = mark
  }

  /// The end of the last words between two nodes, and the node that they are.
  private static func last(
    in guide: Guide, between block: Int, and end: Int
  ) -> (mark: EndMark, text: Int)? {
    let (nodes, bytes) = (guide.markdown.nodes, guide.source.bytes)
    for index in ((block + 1)..<max(end, block + 1)).reversed() {
      switch nodes[index].kind {
      case .text:
        guard let mark = EndMark(nodes[index].span, in: bytes.span) else { return nil }
        // Nothing but quotation marks: the words are before them.
        if mark.span.end > nodes[index].span.start { return (mark, index) }
      case .softBreak, .emphasis, .strong: continue
      default: return nil
      }
    }
    return nil
  }

  /// The link that a node of a block is in.
  private static func link(around node: Int, in guide: Guide, _ block: Int) -> Int? {
    let nodes = guide.markdown.nodes
    return (block..<node).last { index in
      if case .link = nodes[index].kind { nodes[index].subtreeEnd > node } else { false }
    }
  }

  /// Reads the end of a text, quotation marks and emphasis set aside; nil where its last sign may be anything.
  init?(_ text: ByteSpan, in bytes: Span<UInt8>) {
    var end = text.end
    while let (scalar, start) = EndMark.last(bytes, text.start, end), EndMark.isAround(scalar) {
      end = start
    }
    guard let (scalar, start) = EndMark.last(bytes, text.start, end) else {
      (kind, span) = (.none, ByteSpan(text.start, text.start))
      return
    }
    let before = EndMark.last(bytes, text.start, start)?.scalar ?? 0x20
    switch scalar {
    case UInt32(UInt8(ascii: ".")):
      // "S.A.", "z o.o.": the stop of an abbreviation ends a sentence or does not.
      let isShort = EndMark.isOneLetter(before: start, in: bytes, from: text.start)
      guard !isShort else { return nil }
      kind = .sentence
    case 0x21, 0x2026, 0x22EF, 0x3002, 0xFF01, 0xFF0E, 0xFF61, 0x0964, 0x0965, 0x06D4, 0x1362,
      0x17D4, 0x104B, 0x203C:
      kind = .sentence
    case 0x3F, 0xFF1F, 0x061F, 0x037E, 0x1367, 0x2047...0x2049: kind = .question
    case 0x3A, 0xFF1A, 0x1366: kind = .colon
    case 0x3B:
      // Greek's question mark; elsewhere the end of an entity, or of an item of a list.
      guard EndMark.isGreek(before) else { return nil }
      kind = .question
    // Armenian puts its marks inside of words; Thai and Lao have none.
    case 0x0530...0x058F, 0x0E00...0x0EFF: return nil
    default: kind = .none
    }
    span = kind == .none ? ByteSpan(end, end) : ByteSpan(start, end)
  }

  /// The last scalar before `end` and where it starts.
  private static func last(
    _ bytes: Span<UInt8>, _ lower: Int, _ end: Int
  ) -> (scalar: UInt32, start: Int)? {
    guard end > lower else { return nil }
    var start = end - 1
    while start > lower, isContinuation(bytes[start]) { start -= 1 }
    var offset = start
    return (Letter.scalar(in: bytes, at: &offset), start)
  }

  /// Whether a sign closes what stands around a sentence: blanks, quotation marks, emphasis, and the dots and
  /// brackets that show where a pseudo-localised text ends.
  private static func isAround(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x20, 0x22, 0x27, 0x2A, 0x5F, 0x60, 0xA0, 0xAB, 0xB7, 0xBB, 0x2018...0x201F, 0x202F,
      0x2039, 0x203A, 0x27E7, 0x300D, 0x300F:
      true
    default: false
    }
  }

  /// Whether a single letter stands before `end`.
  private static func isOneLetter(
    before end: Int, in bytes: Span<UInt8>, from lower: Int
  ) -> Bool {
    guard let (letter, start) = last(bytes, lower, end), Letter.lowercase(letter) > 1 else {
      return false
    }
    guard let (scalar, _) = last(bytes, lower, start) else { return true }
    return Letter.lowercase(scalar) == 0
  }

  private static func isGreek(_ scalar: UInt32) -> Bool {
    (0x370...0x3FF).contains(scalar) || (0x1F00...0x1FFF).contains(scalar)
  }
}
