/// Where each line of a text starts.
///
/// A line ends at LF, CRLF or a lone CR (CommonMark 0.31, section 2.1). Lines count from 0 here; people
/// and formats count from 1, which `position(of:in:)` gives.
package struct LineIndex: Sendable {
  /// Byte offset of the first byte of each line; never empty.
  package let starts: [Int]
  /// Byte offset behind the last line.
  package let end: Int

  /// Indexes the lines of `bytes`, or of a part of it; offsets stay those of `bytes`.
  package init(_ bytes: [UInt8], in part: ByteSpan? = nil) {
    let part = part ?? ByteSpan(0, bytes.count)
    var starts = [part.start]
    starts.reserveCapacity(part.count / 32 + 1)
    var breaks = LineBreaks(in: bytes.span, part)
    while let next = breaks.next(in: bytes.span) { starts.append(next.end) }
    self.starts = starts
    end = part.end
  }

  package var count: Int { starts.count }

  /// The line that holds a byte offset, counted from 0.
  package func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// A line without its line ending.
  package func span(ofLine line: Int, in bytes: [UInt8]) -> ByteSpan {
    guard line >= 0, line < starts.count else { return ByteSpan(end, end) }
    let start = starts[line]
    var stop = line + 1 < starts.count ? starts[line + 1] : end
    if stop > start, line + 1 < starts.count {
      if bytes[stop - 1] == 0x0A { stop -= 1 }
      if stop > start, bytes[stop - 1] == 0x0D { stop -= 1 }
    }
    return ByteSpan(start, stop)
  }

  /// The 1-based line and the 1-based column in code points of a byte offset.
  package func position(of offset: Int, in bytes: [UInt8]) -> TextPosition {
    let offset = min(max(offset, starts[0]), end)
    let line = line(of: offset)
    var column = 1
    for index in starts[line]..<offset where !isContinuation(bytes[index]) { column += 1 }
    return TextPosition(line: line + 1, column: column)
  }
}

/// A place as people count it: line and column from 1, the column in code points.
package struct TextPosition: Hashable, Sendable {
  package let line: Int
  package let column: Int

  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }
}

/// Whether a byte continues a UTF-8 sequence, so that no code point starts at it.
@inlinable
package func isContinuation(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }
