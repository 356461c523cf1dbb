import Markup

/// The lines that open and close a block of code.
struct CodeFences {
  /// Without the line's end.
  let opening: ByteSpan
  /// Takes both lines away; nil where the block has no end: what it should cover is for a person to see.
  let removal: Fix?

  /// - Parameter block: a block of code between fences, which starts with its first mark.
  init(_ block: ByteSpan, _ bytes: [UInt8]) {
    let text = bytes[block.range]
    let lineEnd = text.firstIndex(where: CodeFences.isLineEnd) ?? block.end
    opening = ByteSpan(block.start, lineEnd)
    var closing = block
    while closing.end > lineEnd, bytes[closing.end - 1] <= 0x20 { closing.end -= 1 }
    closing.start = closing.end
    while closing.start > lineEnd, bytes[closing.start - 1] == bytes[block.start] {
      closing.start -= 1
    }
    guard closing.count >= 3, CodeFences.isLineEnd(bytes[closing.start - 1]) else {
      removal = nil
      return
    }
    closing.start -= 1
    if bytes[closing.start] == 0x0A, bytes[closing.start - 1] == 0x0D { closing.start -= 1 }
    let body = text[lineEnd...].firstIndex { !CodeFences.isLineEnd($0) } ?? block.end
    // Fences with nothing between them share a line's end.
    removal = .unsafe(
      Fix.Edit(ByteSpan(block.start, min(body, closing.start)), ""),
      Fix.Edit(closing, ""))
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
