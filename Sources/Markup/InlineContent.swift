#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The inline content of one block, aligned with the source that it was taken from.
///
/// cmark strips container prefixes, joins the lines and forgets where each came from; its own positions
/// are wrong below a paragraph that a table is glued to, and for links over several lines. This finds
/// each line again, so that any offset in the content has its exact place in the source.
struct InlineContent {
  /// The block's text as cmark parsed it.
  private(set) var bytes: [UInt8] = []
  /// Where each line starts in `bytes`, leading blanks left out, and where that is in the source.
  private(set) var lines: [Line] = []
  /// The lines of `bytes` without their endings.
  private var parts: [ByteSpan] = []
  /// Whether a `\|` of a table cell is a `|` here, so that the mapping must walk.
  private(set) var dropsPipeEscapes = false
  /// Whether there is a byte that can start an entity or an escape, so that a text may differ from its bytes.
  private(set) var mayDecode = false

  struct Line {
    /// Offset in the content, before and behind leading blanks.
    let begin, start, end: Int
    let source: ByteSpan
  }

  mutating func readContent(of node: CMarkNode) -> Bool {
    lines.removeAll(keepingCapacity: true)
    dropsPipeEscapes = false
    let hasContent = node.readContent(into: &bytes)
    let hasEntity = bytes.span.firstIndex(of: UInt8(ascii: "&")) != nil
    mayDecode = hasEntity || bytes.span.firstIndex(of: UInt8(ascii: "\\")) != nil
    splitLines()
    return hasContent
  }

  /// Aligns a paragraph or a heading with the source lines that end at `lastLine`, counted from 0.
  ///
  /// False where the source cannot be found, as behind a NUL. `firstColumn` is the byte of its line at
  /// which the text starts, where that is known.
  mutating func align(
    lastLine: Int, firstColumn: Int?, source: [UInt8], index: LineIndex
  ) -> Bool {
    for number in parts.indices {
      let part = parts[number]
      let line = index.span(ofLine: lastLine - (parts.count - 1) + number, in: source)
      let column = number == 0 ? firstColumn : nil
      guard
        let aligned = align(
          part, with: line, column: column, isFirst: number == 0,
          isLast: number == parts.count - 1, source)
      else {
        lines.removeAll(keepingCapacity: true)
        return false
      }
      lines.append(aligned)
    }
    return !lines.isEmpty
  }

  /// Aligns one line: its text is the end of the source line, behind blanks and `>` alone.
  private func align(
    _ part: ByteSpan, with line: ByteSpan, column: Int?, isFirst: Bool, isLast: Bool,
    _ source: [UInt8]
  ) -> Line? {
    let start = isFirst ? part.start : skipBlanks(part)
    var end = part.end
    var lineEnd = line.end
    if isLast {
      while end > start, isBlank(bytes[end - 1]) { end -= 1 }
      while lineEnd > line.start, isBlank(source[lineEnd - 1]) { lineEnd -= 1 }
    }
    let length = end - start
    var found = lineEnd - length
    if let column, line.start + column + length <= line.end { found = line.start + column }
    guard found >= line.start, equal(source, found, bytes, start, length),
      isFirst || isPrefix(source[line.start..<found])
    else { return nil }
    return Line(
      begin: part.start, start: start, end: end, source: ByteSpan(found, found + length))
  }

  /// Aligns a table cell with its place in the row.
  mutating func alignCell(at span: ByteSpan, source: [UInt8]) -> Bool {
    var offset = 0
    var index = span.start
    while index < span.end {
      if source[index] == UInt8(ascii: "\\"), index + 1 < span.end,
        source[index + 1] == UInt8(ascii: "|")
      {
        dropsPipeEscapes = true
        index += 1
      }
      guard offset < bytes.count, bytes[offset] == source[index] else { return false }
      offset += 1
      index += 1
    }
    while offset < bytes.count, isBlank(bytes[offset]) { offset += 1 }
    guard offset == bytes.count else { return false }
    lines.append(Line(begin: 0, start: 0, end: bytes.count, source: span))
    return true
  }

  /// The place in the source of an offset in the content.
  func sourceOffset(_ offset: Int, source: [UInt8]) -> Int {
    let line = lines[lineIndex(of: offset)]
    let inLine = min(max(offset, line.start), line.end) - line.start
    guard dropsPipeEscapes else { return line.source.start + inLine }
    var place = line.source.start
    for _ in 0..<inLine {
      if source[place] == UInt8(ascii: "\\"), place + 1 < line.source.end,
        source[place + 1] == UInt8(ascii: "|")
      {
        place += 1
      }
      place += 1
    }
    return place
  }

  /// A piece of the content in the source; over several lines it takes in the prefixes between them.
  func sourceSpan(_ piece: ByteSpan, source: [UInt8]) -> ByteSpan {
    let start = sourceOffset(piece.start, source: source)
    guard !piece.isEmpty else { return ByteSpan(start, start) }
    let last = lines[lineIndex(of: piece.end - 1)]
    // A break ends where the next line's text starts; anything else behind its last byte.
    let isInText = (last.start..<last.end).contains(piece.end - 1)
    let end =
      isInText
      ? sourceOffset(piece.end - 1, source: source) + 1 : sourceOffset(piece.end, source: source)
    return ByteSpan(start, max(start, end))
  }

  /// The number of the line that holds an offset in the content, its line ending included.
  func lineIndex(of offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines[middle].begin <= offset { low = middle } else { high = middle }
    }
    return low
  }

  /// The byte at an offset; nil outside of the content.
  func byte(at offset: Int) -> UInt8? {
    offset >= 0 && offset < bytes.count ? bytes[offset] : nil
  }

  /// Whether a piece is written as it reads: on one line, without an entity or an escape.
  func isVerbatim(_ piece: ByteSpan) -> Bool {
    if !mayDecode, lines.count == 1, piece.end <= lines[0].end { return true }
    return bytes[piece.range].allSatisfy {
      $0 != UInt8(ascii: "&") && $0 != UInt8(ascii: "\\") && $0 != 0x0A && $0 != 0x0D
    }
  }

  /// Whether the content has the bytes of `text` at an offset.
  func has(_ text: [UInt8], at offset: Int) -> Bool {
    offset >= 0 && offset + text.count <= bytes.count && equal(bytes, offset, text, 0, text.count)
  }

  /// Where `text` stands next at or behind an offset.
  func find(_ text: [UInt8], from offset: Int) -> Int? {
    guard let first = text.first, bytes.count >= text.count else { return nil }
    var place = max(0, offset)
    while place + text.count <= bytes.count {
      if bytes[place] == first, has(text, at: place) { return place }
      place += 1
    }
    return nil
  }

  private mutating func splitLines() {
    parts.removeAll(keepingCapacity: true)
    var start = 0
    var breaks = LineBreaks(in: bytes.span, ByteSpan(0, bytes.count))
    while let next = breaks.next(in: bytes.span) {
      parts.append(ByteSpan(start, next.start))
      start = next.end
    }
    if start < bytes.count || parts.isEmpty { parts.append(ByteSpan(start, bytes.count)) }
  }

  private func skipBlanks(_ part: ByteSpan) -> Int {
    var start = part.start
    while start < part.end, isBlank(bytes[start]) { start += 1 }
    return start
  }

  private func isPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { isBlank($0) || $0 == UInt8(ascii: ">") }
  }

  private func equal(_ a: [UInt8], _ i: Int, _ b: [UInt8], _ j: Int, _ count: Int) -> Bool {
    guard i >= 0, j >= 0, i + count <= a.count, j + count <= b.count else { return false }
    return unsafe a.withUnsafeBytes { a in
      unsafe b.withUnsafeBytes { b in
        guard count > 0, let a = a.baseAddress, let b = b.baseAddress else { return true }
        return unsafe memcmp(a + i, b + j, count) == 0
      }
    }
  }
}

/// Whether a byte is a space or a tab.
package func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
