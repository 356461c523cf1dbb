/// Finds the source span of each inline node of a block, and checks it against the source.
///
/// cmark's columns are right nearly always. Nodes follow one another without a gap, so a node that starts
/// where the last one ended is where cmark says; any other is sought anew by its text or by the nodes
/// around it, and one that cannot be found is marked as inexact.
struct InlineLocator {
  /// cmark's number of the block's first line, and what it added to the columns.
  private var firstLine = 0
  private var columnOffset = 0
  private var isAligned = false
  private var block = ByteSpan(0, 0)
  /// Behind the last thing that was located, as an offset in the content.
  private var cursor = 0
  /// The place of each node in the content, by node index from `base`.
  private var pieces: [ByteSpan] = []
  private var base: Int?
  /// The text of the node that is being located.
  private var literal: [UInt8] = []

  /// Starts a block; `isAligned` says whether its content was found in the source.
  mutating func start(firstLine: Int, columnOffset: Int, isAligned: Bool, block: ByteSpan) {
    self.firstLine = firstLine
    self.columnOffset = columnOffset
    self.isAligned = isAligned
    self.block = block
    cursor = 0
    base = nil
    pieces.removeAll(keepingCapacity: true)
  }

  /// Locates a node by cmark's columns; a container is finished by ``leave(_:_:_:_:)``.
  mutating func enter(
    _ index: Int, _ node: CMarkNode, _ document: inout MarkdownDocument, _ content: InlineContent,
    _ source: [UInt8]
  ) {
    if base == nil { base = index }
    let kind = document.nodes[index].kind
    guard isAligned else {
      pieces.append(ByteSpan(0, 0))
      document.nodes[index].span = block
      document.nodes[index].isExact = false
      if kind == .text { keepText(index, node, &document) }
      return
    }
    var piece = ByteSpan(
      contentOffset(node.startLine, node.startColumn - 1, content),
      contentOffset(node.endLine, node.endColumn, content))
    var isExact = true
    switch kind {
    case .text:
      if !isPlainText(piece, content) {
        isExact = locateText(&piece, node, content)
        keepText(index, node, &document)
      }
    case .htmlInline: isExact = locateLiteral(&piece, node, content)
    case .code: isExact = locateCode(&piece, content)
    case .softBreak, .lineBreak: piece = lineEnding(content)
    case .footnoteReference:
      isExact =
        content.byte(at: piece.start) == UInt8(ascii: "[")
        && content.byte(at: piece.end - 1) == UInt8(ascii: "]")
    default:
      let opener = kind.openerLength
      if piece.start == cursor { cursor += opener }
      pieces.append(piece)
      return
    }
    if !isExact { piece = rough(ByteSpan(cursor, piece.end), content) }
    pieces.append(piece)
    finish(index, piece, isExact, &document, content, source)
  }

  /// Finishes a container: its span follows from its children, a link's also from its address.
  mutating func leave(
    _ index: Int, _ document: inout MarkdownDocument, _ content: InlineContent, _ source: [UInt8]
  ) {
    let kind = document.nodes[index].kind
    guard isAligned, kind.openerLength > 0, let base else { return }
    var inner = ByteSpan(pieces[index - base].start, pieces[index - base].start)
    inner.start += kind.openerLength
    inner.end = inner.start
    var isExact = true
    if let last = document.lastChild(of: index) {
      inner = ByteSpan(pieces[index + 1 - base].start, pieces[last - base].end)
      isExact = document.nodes[index + 1].isExact && document.nodes[last].isExact
    }
    var piece = ByteSpan(inner.start - kind.openerLength, inner.end + kind.openerLength)
    if case .link(let target) = kind {
      piece.end = inner.end + 1
      isExact = isExact && locateAddress(target, &piece, inner, &document, content, source)
    } else if case .image(let target) = kind {
      piece.end = inner.end + 1
      isExact = isExact && locateAddress(target, &piece, inner, &document, content, source)
    }
    isExact =
      isExact && piece.start >= 0 && piece.end <= content.bytes.count
      && kind.isDelimited(by: content.byte(at: piece.start), content.byte(at: piece.end - 1))
    if !isExact { piece = rough(inner, content) }
    pieces[index - base] = piece
    finish(index, piece, isExact, &document, content, source)
  }

  private mutating func finish(
    _ index: Int, _ piece: ByteSpan, _ isExact: Bool, _ document: inout MarkdownDocument,
    _ content: InlineContent, _ source: [UInt8]
  ) {
    document.nodes[index].span = content.sourceSpan(piece, source: source)
    document.nodes[index].isExact = isExact
    cursor = max(cursor, piece.end)
  }

  /// A place that cmark tells wrongly, made one within the content that cuts no character.
  private func rough(_ piece: ByteSpan, _ content: InlineContent) -> ByteSpan {
    func border(_ offset: Int) -> Int {
      var offset = min(max(0, offset), content.bytes.count)
      while offset < content.bytes.count, isContinuation(content.bytes[offset]) { offset += 1 }
      return offset
    }
    let start = border(piece.start)
    return ByteSpan(start, max(start, border(piece.end)))
  }

  private func contentOffset(_ line: Int, _ column: Int, _ content: InlineContent) -> Int {
    let number = min(max(0, line - firstLine), content.lines.count - 1)
    return content.lines[number].begin + column - columnOffset
  }

  // MARK: Texts

  private mutating func keepText(
    _ index: Int, _ node: CMarkNode, _ document: inout MarkdownDocument
  ) {
    if node.readLiteral(into: &literal) {
      document.decodedTexts[index] = String(decoding: literal, as: UTF8.self)
    }
  }

  /// Whether a text is what the source says at a place: it follows on the last node, ends before markup
  /// and has neither an entity nor an escape.
  private func isPlainText(_ piece: ByteSpan, _ content: InlineContent) -> Bool {
    guard piece.start == cursor, piece.end <= content.bytes.count, piece.end > piece.start,
      !content.dropsPipeEscapes, content.isVerbatim(piece)
    else { return false }
    // Blanks before a line's end are no part of a text.
    guard
      !isBlank(content.bytes[piece.end - 1])
        || content.byte(at: piece.end).map({ $0 > 0x0D }) ?? false
    else { return false }
    switch content.byte(at: piece.end) {
    case nil, UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: "`"), UInt8(ascii: "\\"), 0x20, 0x09, 0x0A,
      0x0D:
      return true
    default: return false
    }
  }

  /// A text with an entity or an escape is where cmark says; any other where its bytes stand next.
  private mutating func locateText(
    _ piece: inout ByteSpan, _ node: CMarkNode, _ content: InlineContent
  ) -> Bool {
    guard node.readLiteral(into: &literal) else { return false }
    let isInside = piece.start >= cursor && piece.end <= content.bytes.count
    if isInside, piece.count > literal.count,
      content.bytes[piece.range].contains(where: {
        $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "\\")
      })
    {
      return true
    }
    return locateLiteral(&piece, node, content)
  }

  private mutating func locateLiteral(
    _ piece: inout ByteSpan, _ node: CMarkNode, _ content: InlineContent
  ) -> Bool {
    guard node.readLiteral(into: &literal) else { return false }
    if piece.start < cursor || !content.has(literal, at: piece.start) {
      guard let found = content.find(literal, from: cursor) else { return false }
      piece.start = found
    }
    piece.end = piece.start + literal.count
    return true
  }

  /// A code span with its backticks, which cmark's columns leave out.
  private func locateCode(_ piece: inout ByteSpan, _ content: InlineContent) -> Bool {
    let tick = UInt8(ascii: "`")
    if piece.start > cursor, content.byte(at: piece.start - 1) == tick,
      content.byte(at: piece.end) == tick
    {
      while content.byte(at: piece.start - 1) == tick, piece.start > cursor { piece.start -= 1 }
      while content.byte(at: piece.end) == tick { piece.end += 1 }
      return true
    }
    guard let open = content.find([tick], from: cursor) else { return false }
    var start = open
    while content.byte(at: start) == tick { start += 1 }
    guard let close = closingTicks(start - open, from: start, content) else { return false }
    piece = ByteSpan(open, close)
    return true
  }

  /// Behind the next run of exactly `count` backticks.
  private func closingTicks(_ count: Int, from start: Int, _ content: InlineContent) -> Int? {
    var offset = start
    while let open = content.find([UInt8(ascii: "`")], from: offset) {
      offset = open
      while content.byte(at: offset) == UInt8(ascii: "`") { offset += 1 }
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

  // MARK: Links

  /// Finds the address of a link behind its text, and with it the link's end.
  private func locateAddress(
    _ target: Int, _ piece: inout ByteSpan, _ inner: ByteSpan, _ document: inout MarkdownDocument,
    _ content: InlineContent, _ source: [UInt8]
  ) -> Bool {
    let url = document.destinations[target].url
    if content.byte(at: piece.start) == UInt8(ascii: "<") {
      guard content.byte(at: inner.end) == UInt8(ascii: ">") else { return false }
      document.destinations[target] = MarkdownDestination(
        url: url, span: content.sourceSpan(inner, source: source))
      return true
    }
    guard content.byte(at: inner.end) == UInt8(ascii: "]"),
      let tail = LinkTail(content.bytes, from: inner.end + 1)
    else { return false }
    piece.end = tail.end
    if let address = tail.destination {
      document.destinations[target] = MarkdownDestination(
        url: url, span: content.sourceSpan(address, source: source))
    }
    return true
  }
}

extension MarkdownKind {
  /// How many bytes open a container of inline nodes; 0 for any other node.
  fileprivate var openerLength: Int {
    switch self {
    case .emphasis, .link: 1
    case .strong, .image: 2
    default: 0
    }
  }

  /// Whether a container may begin and end with these bytes.
  fileprivate func isDelimited(by first: UInt8?, _ last: UInt8?) -> Bool {
    switch self {
    case .emphasis, .strong:
      first == last && (first == UInt8(ascii: "*") || first == UInt8(ascii: "_"))
    case .link: first == UInt8(ascii: "[") || first == UInt8(ascii: "<")
    case .image: first == UInt8(ascii: "!")
    default: true
    }
  }
}

extension MarkdownDocument {
  /// The last child of a node whose subtree is complete.
  fileprivate func lastChild(of index: Int) -> Int? {
    let end = nodes[index].subtreeEnd
    guard end > index + 1 else { return nil }
    var last = index + 1
    while nodes[last].subtreeEnd < end { last = nodes[last].subtreeEnd }
    return last
  }
}
