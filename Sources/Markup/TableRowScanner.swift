/// Splits one row of a table into its cells as cmark does.
struct TableRowScanner {
  private var offset = 0
  private var end = 0
  /// Blanks between the `|` and the text of the cell that was given last.
  private(set) var leadingBlanks = 0

  /// Starts a row: skips container prefixes and the first `|`.
  ///
  /// - Returns: the row from its first to its last byte.
  mutating func start(_ line: ByteSpan, source: [UInt8]) -> ByteSpan {
    offset = line.start
    end = line.end
    while end > offset, isBlank(source[end - 1]) { end -= 1 }
    while offset < end, isBlank(source[offset]) || source[offset] == UInt8(ascii: ">") {
      offset += 1
    }
    let row = ByteSpan(offset, end)
    if offset < end, source[offset] == UInt8(ascii: "|") { offset += 1 }
    return row
  }

  /// The next cell's text without the blanks around it; nil behind the last cell.
  mutating func next(source: [UInt8]) -> ByteSpan? {
    guard offset < end else { return nil }
    let begin = offset
    while offset < end, source[offset] != UInt8(ascii: "|") || isEscaped(offset, begin, source) {
      offset += 1
    }
    var cell = ByteSpan(begin, offset)
    offset += 1
    while cell.start < cell.end, isBlank(source[cell.start]) { cell.start += 1 }
    while cell.end > cell.start, isBlank(source[cell.end - 1]) { cell.end -= 1 }
    leadingBlanks = cell.start - begin
    return cell
  }

  private func isEscaped(_ offset: Int, _ begin: Int, _ source: [UInt8]) -> Bool {
    offset > begin && source[offset - 1] == UInt8(ascii: "\\")
  }
}
