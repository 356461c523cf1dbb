/// A half-open range of byte offsets into one source text.
///
/// Every position in the package is such a span; only reporters turn it into lines and columns.
package struct ByteSpan: Hashable, Sendable {
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int) {
    self.start = start
    self.end = end
  }

  package init(_ range: Range<Int>) {
    self.init(range.lowerBound, range.upperBound)
  }

  package var count: Int { end - start }
  package var isEmpty: Bool { end <= start }
  package var range: Range<Int> { start..<max(start, end) }

  /// Whether the byte at an offset is one of the span's.
  package func contains(_ offset: Int) -> Bool { start <= offset && offset < end }

  /// Whether all bytes of another span are this one's, too; so is an empty span at either end.
  package func contains(_ other: ByteSpan) -> Bool { start <= other.start && other.end <= end }

  /// Whether two spans share a byte.
  package func overlaps(_ other: ByteSpan) -> Bool { start < other.end && other.start < end }
}

extension ByteSpan: Comparable {
  package static func < (a: ByteSpan, b: ByteSpan) -> Bool { (a.start, a.end) < (b.start, b.end) }
}
