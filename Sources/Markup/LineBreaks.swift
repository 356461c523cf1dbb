/// The line endings of a text in order: LF, CRLF and lone CR (CommonMark 0.31, section 2.1).
///
/// Asked with the text each time, so that it need not hold the text.
struct LineBreaks {
  private var offset: Int
  private let end: Int
  /// Whether there is a CR at all, which few texts have: without, LF alone is looked for.
  private let hasReturns: Bool

  init(in bytes: Span<UInt8>, _ part: ByteSpan) {
    offset = part.start
    end = part.end
    hasReturns = bytes.contains(0x0D, in: part.range)
  }

  /// The next line ending.
  mutating func next(in bytes: Span<UInt8>) -> ByteSpan? {
    guard hasReturns else {
      guard let found = bytes.firstIndex(of: 0x0A, from: offset, to: end) else { return nil }
      offset = found + 1
      return ByteSpan(found, offset)
    }
    while offset < end {
      let byte = bytes[offset]
      offset += 1
      guard byte == 0x0A || byte == 0x0D else { continue }
      let start = offset - 1
      if byte == 0x0D, offset < end, bytes[offset] == 0x0A { offset += 1 }
      return ByteSpan(start, offset)
    }
    return nil
  }
}
