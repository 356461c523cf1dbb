#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// Searches in bytes, eight at a time: most of a text is of no interest to a rule, and a look at each byte costs
/// more than all that the rule has to say.
extension Span<UInt8> {
  /// The eight bytes from an offset on, the first in the lowest place.
  ///
  /// The offset must leave eight bytes; otherwise the program stops, as for any index out of bounds.
  @inlinable @inline(__always)
  package func word(at offset: Int) -> UInt64 {
    precondition(offset >= 0 && offset <= count &- 8)
    return unsafe withUnsafeBytes { bytes in
      unsafe UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
  }

  /// Where a byte stands first from `start` on, before `end`; nil where it does not.
  package func firstIndex(of byte: UInt8, from start: Int = 0, to end: Int? = nil) -> Int? {
    let end = Swift.min(end ?? count, count)
    let start = Swift.max(start, 0)
    guard start < end else { return nil }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), end - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// Whether a byte stands somewhere in a range.
  package func contains(_ byte: UInt8, in range: Range<Int>) -> Bool {
    firstIndex(of: byte, from: range.lowerBound, to: range.upperBound) != nil
  }

  /// Whether the bytes are those of an ASCII text.
  @inlinable
  package func equals(_ text: StaticString, at start: Int) -> Bool {
    let length = text.utf8CodeUnitCount
    guard start >= 0, start <= count &- length else { return false }
    return text.withUTF8Buffer { bytes in
      for index in 0..<length where unsafe bytes[index] != self[start &+ index] { return false }
      return true
    }
  }

  /// Where a code point starts that is so many behind the one at `start`; `end` where there are not so many.
  @inlinable
  package func index(ofCodePoint number: Int, from start: Int, to end: Int) -> Int {
    var offset = start
    var left = number
    // Eight bytes of ASCII are eight code points.
    while left >= 8, offset &+ 8 <= end, ByteWord.beyondASCII(in: word(at: offset)) == 0 {
      offset &+= 8
      left &-= 8
    }
    while left > 0, offset < end {
      offset &+= 1
      while offset < end, isContinuation(self[offset]) { offset &+= 1 }
      left &-= 1
    }
    return offset
  }

  /// How many code points the bytes of a UTF-8 text are.
  @inlinable
  package var codePointCount: Int {
    var continuations = 0
    var offset = 0
    while offset &+ 8 <= count {
      let word = word(at: offset)
      continuations &+= ByteWord.beyondASCII(in: word & ~(word << 1)).nonzeroBitCount
      offset &+= 8
    }
    while offset < count {
      if isContinuation(self[offset]) { continuations &+= 1 }
      offset &+= 1
    }
    return count &- continuations
  }

  /// Whether these bytes come before others in the order of bytes.
  package func precedes(_ other: Span<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    var offset = 0
    while offset &+ 8 <= shared {
      let (a, b) = (word(at: offset).byteSwapped, other.word(at: offset).byteSwapped)
      if a != b { return a < b }
      offset &+= 8
    }
    while offset < shared {
      if self[offset] != other[offset] { return self[offset] < other[offset] }
      offset &+= 1
    }
    return count < other.count
  }

  /// Whether two runs of bytes are the same.
  @inlinable
  package func isEqual(to other: Span<UInt8>) -> Bool {
    guard count == other.count else { return false }
    var offset = 0
    while offset &+ 8 <= count {
      if word(at: offset) != other.word(at: offset) { return false }
      offset &+= 8
    }
    while offset < count {
      if self[offset] != other[offset] { return false }
      offset &+= 1
    }
    return true
  }
}

/// Arithmetic on eight bytes in one word; a byte that is found has its highest bit set in the answer.
@usableFromInline
package enum ByteWord {
  /// A word of eight bytes that are all the same.
  @inlinable @inline(__always)
  package static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// The bytes that are zero; those above the first may be wrong.
  @inlinable @inline(__always)
  package static func zeros(in word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }

  /// The bytes equal to one; those above the first may be wrong.
  @inlinable @inline(__always)
  package static func matches(of byte: UInt8, in word: UInt64) -> UInt64 {
    zeros(in: word ^ all(byte))
  }

  /// The bytes below one of up to 0x80.
  @inlinable @inline(__always)
  package static func below(_ byte: UInt8, in word: UInt64) -> UInt64 {
    // Sums of seven bits do not reach the next byte.
    ~((word & all(0x7F) &+ all(0x80 &- byte)) | word) & all(0x80)
  }

  /// The digits 0 to 9.
  @inlinable @inline(__always)
  package static func digits(in word: UInt64) -> UInt64 {
    // Sums of seven bits do not reach the next byte.
    let low = word & all(0x7F)
    return (low &+ all(0x50)) & ~(low &+ all(0x46)) & ~word & all(0x80)
  }

  /// The capitals A to Z.
  @inlinable @inline(__always)
  package static func capitals(in word: UInt64) -> UInt64 {
    let low = word & all(0x7F)
    return (low &+ all(0x3F)) & ~(low &+ all(0x25)) & ~word & all(0x80)
  }

  /// The bytes beyond ASCII.
  @inlinable @inline(__always)
  package static func beyondASCII(in word: UInt64) -> UInt64 { word & 0x8080_8080_8080_8080 }

  /// The index, from 0 to 7, of the first byte that was found.
  @inlinable @inline(__always)
  package static func firstIndex(_ found: UInt64) -> Int { found.trailingZeroBitCount >> 3 }
}
