/// Finds the source span of each inline node of a block, and checks it against the source.
///
/// cmark's columns are right nearly always; where the delimiters do not stand at both ends the place is
/// sought anew from the nodes around it, and a node that cannot be found is marked as inexact.
struct InlineLocator {
  /// cmark's number of the block's first line, and what it added to the columns.
  private var firstLine = 0
  private var columnOffset = 0
  private var isAligned = false
  private var block = ByteSpan(0, 0)
  /// Behind the last thing that was located, as an offset in the content.
  private var cursor = 0
  /// The place of each open or finished node in the content, by node index from `base`.
  private var pieces: [ByteSpan] = []
  private var base = 0

  mutating func start(firstLine: Int, columnOffset: Int, isAligned: Bool, block: ByteSpan) {
    self.firstLine = firstLine
    self.columnOffset = columnOffset
    self.isAligned = isAligned
    self.block = block
    cursor = 0
    base = -1
    pieces.removeAll(keepingCapacity: true)
  }

  /// Locates a node from cmark's columns; containers are finished by ``leave(_:_:_:_:)``.
  mutating func enter(
    _ index: Int, _ node: CMarkNode, _ literal: [UInt8], _ document: inout MarkdownDocument,
    _ content: InlineContent, _ source: [UInt8]
  ) {
    if base < 0 { base = index }
    guard isAligned else {
      pieces.append(ByteSpan(0, 0))
      document.nodes[index].span = block
      document.nodes[index].isExact = false
      if !literal.isEmpty {
        document.decodedTexts[index] = String(decoding: literal, as: UTF8.self)
      }
      return
    }
    let said = ByteSpan(
      contentOffset(node.startLine, node.startColumn - 1, content),
      contentOffset(node.endLine, node.endColumn, content))
    var piece = said
    var isExact = true
    switch document.nodes[index].kind {
    case .text:
      (piece, isExact) = locateText(literal, said, content)
      if !isExact || piece.count != literal.count || !content.has(literal, at: piece.start) {
        document.decodedTexts[index] = String(decoding: literal, as: UTF8.self)
      }
    case .htmlInline:
      if !content.has(literal, at: said.start) {
        let found = content.find(literal, from: cursor)
        isExact = found != nil
        piece.start = found ?? cursor
      }
      piece.end = piece.start + (isExact ? literal.count : 0)
    case .code: (piece, isExact) = locateCode(said, content)
    case .softBreak, .lineBreak: piece = lineEnding(content)
    case .footnoteReference:
      isExact =
        has(UInt8(ascii: "["), at: said.start, content)
        && has(UInt8(ascii: "]"), at: said.end - 1, content)
    default: break
    }
    if !isExact { piece = ByteSpan(cursor, max(cursor, min(piece.end, content.bytes.count))) }
    finish(index, piece, isExact, &document, content, source)
    pieces.append(piece)
  }

  /// Fixes the span of a container from its children, and finds a link's address.
  mutating func leave(
    _ index: Int, _ document: inout MarkdownDocument, _ content: InlineContent, _ source: [UInt8]
  ) {
    guard isAligned else { return }
    let said = pieces[index - base]
    let end = document.nodes[index].subtreeEnd
    var inner = ByteSpan(said.start + 1, said.start + 1)
    var isExact = true
    let hasChildren = end > index + 1
    if hasChildren {
      var last = index + 1
      while document.nodes[last].subtreeEnd < end { last = document.nodes[last].subtreeEnd }
      inner = ByteSpan(pieces[index + 1 - base].start, pieces[last - base].end)
      isExact = document.nodes[index + 1].isExact && document.nodes[last].isExact
    }
    var piece: ByteSpan
    switch document.nodes[index].kind {
    case .emphasis: piece = ByteSpan(inner.start - 1, inner.end + 1)
    case .strong: piece = ByteSpan(inner.start - 2, inner.end + 2)
    case .link(let target), .image(let target):
      let isImage =
        has(UInt8(ascii: "!"), at: inner.start - 2, content)
        && isImageKind(document.nodes[index].kind)
      if !hasChildren, isImageKind(document.nodes[index].kind) {
        inner = ByteSpan(said.start + 2, said.start + 2)
      }
      piece = ByteSpan(
        inner.start - (isImage || isImageKind(document.nodes[index].kind) ? 2 : 1), inner.end + 1)
      isExact = isExact && locateAddress(target, &piece, inner, &document, content, source)
    default: return
    }
    isExact =
      isExact && piece.start >= 0 && piece.end <= content.bytes.count
      && hasDelimiters(document.nodes[index].kind, piece, content)
    if !isExact {
      piece = ByteSpan(max(0, inner.start), min(content.bytes.count, max(inner.end, inner.start)))
    }
    pieces[index - base] = piece
    finish(index, piece, isExact, &document, content, source)
  }

  private mutating func finish(
    _ index: Int, _ piece: ByteSpan, _ isExact: Bool, _ document: inout MarkdownDocument,
    _ content: InlineContent, _ source: [UInt8]
  ) {
    document.nodes[index].span = content.sourceSpan(piece, source: source)
    document.nodes[index].isExact = isExact
    switch document.nodes[index].kind {
    // These open here; their end comes with their children.
    case .emphasis, .strong, .link, .image:
      if document.nodes[index].subtreeEnd > index + 1 { cursor = max(cursor, piece.end) }
    default: cursor = max(cursor, piece.end)
    }
  }

  private func contentOffset(_ line: Int, _ column: Int, _ content: InlineContent) -> Int {
    let number = min(max(0, line - firstLine), content.lines.count - 1)
    return content.lines[number].begin + column - columnOffset
  }

  private func isImageKind(_ kind: MarkdownKind) -> Bool {
    if case .image = kind { true } else { false }
  }

  private func has(_ byte: UInt8, at offset: Int, _ content: InlineContent) -> Bool {
    content.bytes.indices.contains(offset) && content.bytes[offset] == byte
  }

  /// A text node: its bytes where they stand; with an entity or an escape, cmark's word for it.
  private func locateText(
    _ literal: [UInt8], _ said: ByteSpan, _ content: InlineContent
  ) -> (ByteSpan, Bool) {
    if said.start >= cursor, content.has(literal, at: said.start), said.count == literal.count {
      return (said, true)
    }
    if said.start >= cursor, said.end <= content.bytes.count, said.count > literal.count,
      content.bytes[said.start..<said.end].contains(where: {
        $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\")
      })
    {
      return (said, true)
    }
    if let found = content.find(literal, from: cursor) {
      return (ByteSpan(found, found + literal.count), true)
    }
    return (said, false)
  }

  /// A code span with its backticks, which cmark's columns leave out.
  private func locateCode(_ said: ByteSpan, _ content: InlineContent) -> (ByteSpan, Bool) {
    let tick = UInt8(ascii: "`")
    var piece = said
    if !has(tick, at: said.start - 1, content) || !has(tick, at: said.end, content)
      || said.start < cursor
    {
      guard let open = content.find([tick], from: cursor) else { return (said, false) }
      var start = open
      while has(tick, at: start, content) { start += 1 }
      guard let close = closingTicks(start - open, from: start, content) else {
        return (said, false)
      }
      return (ByteSpan(open, close), true)
    }
    while has(tick, at: piece.start - 1, content), piece.start > cursor { piece.start -= 1 }
    while has(tick, at: piece.end, content) { piece.end += 1 }
    return (piece, true)
  }

  /// Behind the next run of exactly `count` backticks.
  private func closingTicks(_ count: Int, from start: Int, _ content: InlineContent) -> Int? {
    var offset = start
    while let open = content.find([UInt8(ascii: "`")], from: offset) {
      offset = open
      while has(UInt8(ascii: "`"), at: offset, content) { offset += 1 }
      if offset - open == count { return offset }
    }
    return nil
  }

  /// A line break runs from the last text to the next line's first byte.
  private func lineEnding(_ content: InlineContent) -> ByteSpan {
    let number = content.lineIndex(of: cursor)
    guard number + 1 < content.lines.count else { return ByteSpan(cursor, cursor) }
    return ByteSpan(cursor, content.lines[number + 1].start)
  }

  private mutating func locateAddress(
    _ target: Int, _ piece: inout ByteSpan, _ inner: ByteSpan, _ document: inout MarkdownDocument,
    _ content: InlineContent, _ source: [UInt8]
  ) -> Bool {
    if has(UInt8(ascii: "<"), at: piece.start, content) {
      guard has(UInt8(ascii: ">"), at: inner.end, content) else { return false }
      document.destinations[target] = MarkdownDestination(
        url: document.destinations[target].url, span: content.sourceSpan(inner, source: source))
      return true
    }
    guard has(UInt8(ascii: "]"), at: inner.end, content),
      let tail = LinkTail(content.bytes, from: inner.end + 1)
    else { return false }
    piece.end = tail.end
    if let address = tail.destination {
      document.destinations[target] = MarkdownDestination(
        url: document.destinations[target].url, span: content.sourceSpan(address, source: source))
    }
    return true
  }

  private func hasDelimiters(_ kind: MarkdownKind, _ piece: ByteSpan, _ content: InlineContent)
    -> Bool
  {
    guard
      let first = content.bytes.indices.contains(piece.start) ? content.bytes[piece.start] : nil,
      let last = content.bytes.indices.contains(piece.end - 1) ? content.bytes[piece.end - 1] : nil
    else { return false }
    switch kind {
    case .emphasis, .strong:
      return first == last && (first == UInt8(ascii: "*") || first == UInt8(ascii: "_"))
    case .link: return first == UInt8(ascii: "[") || first == UInt8(ascii: "<")
    case .image: return first == UInt8(ascii: "!")
    default: return true
    }
  }
}
