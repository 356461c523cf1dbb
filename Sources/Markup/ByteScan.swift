#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The line endings of a text in order: LF, CRLF and lone CR (CommonMark 0.31, section 2.1).
///
/// Asked with the text each time, so that it need not hold the text.
struct LineBreaks {
  private var offset: Int
  private let end: Int
  /// Whether there is a CR at all, which few texts have: without, LF alone is looked for.
  private let hasReturns: Bool

  init(in bytes: [UInt8], _ part: ByteSpan) {
    offset = part.start
    end = part.end
    hasReturns = firstIndex(of: 0x0D, in: bytes, from: part.start, to: part.end) != nil
  }

  /// The next line ending.
  mutating func next(in bytes: [UInt8]) -> ByteSpan? {
    guard hasReturns else {
      guard let found = firstIndex(of: 0x0A, in: bytes, from: offset, to: end) else { return nil }
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

/// Where a byte stands first in a part of a text, by the system's vector code.
package func firstIndex(of byte: UInt8, in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
  precondition(start >= 0 && end <= bytes.count, "a part outside of its text")
  guard start < end else { return nil }
  return unsafe bytes.withUnsafeBytes { buffer in
    guard let base = buffer.baseAddress,
      let found = unsafe memchr(base + start, Int32(byte), end - start)
    else { return nil }
    return unsafe base.distance(to: UnsafeRawPointer(found))
  }
}

/// Where a code point starts that is so many behind `start`; `end` where there are not so many.
func index(ofCodePoint count: Int, behind start: Int, to end: Int, in bytes: [UInt8]) -> Int {
  precondition(start >= 0 && end <= bytes.count, "a part outside of its text")
  return unsafe bytes.withUnsafeBytes { buffer in
    var offset = start
    var left = count
    // Eight bytes of ASCII are eight code points.
    while left >= 8, offset + 8 <= end,
      unsafe buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        & 0x8080_8080_8080_8080 == 0
    {
      offset += 8
      left -= 8
    }
    while left > 0, offset < end {
      offset += 1
      while unsafe offset < end && isContinuation(buffer[offset]) { offset += 1 }
      left -= 1
    }
    return offset
  }
}
