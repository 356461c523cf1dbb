/// Parses Markdown into flat documents; one parser serves one thread, and reuses its memory.
package final class MarkdownParser {
  private let cmark: CMark?

  package init() { cmark = CMark() }

  /// Parses the part `span` of `source`; spans are in all of `source`.
  ///
  /// Any bytes are a Markdown document. Where memory is so short that cmark cannot start, the document is
  /// empty.
  package func parse(_ source: SourceText, in span: ByteSpan? = nil) -> MarkdownDocument {
    let part = span ?? ByteSpan(source.byteOrderMarkLength, source.bytes.count)
    let lines = LineIndex(source.bytes, in: part)
    return cmark?.withTree(of: source.bytes, in: part) { root in
      var flattener = Flattener(source: source.bytes, part: part, lines: lines)
      flattener.flatten(root)
      flattener.document.findNotes()
      return flattener.document
    } ?? MarkdownDocument(nodes: [MarkdownNode(kind: .document, span: part, subtreeEnd: 1)])
  }
}

/// Walks cmark's tree once and writes it down as a flat array with checked spans.
private struct Flattener {
  var document: MarkdownDocument
  private let source: [UInt8]
  private let part: ByteSpan
  private let lines: LineIndex
  /// The block whose inline nodes are being read.
  private var content = InlineContent()
  private var locator = InlineLocator()
  private var row = TableRowScanner()
  private var literal: [UInt8] = []

  init(source: [UInt8], part: ByteSpan, lines: LineIndex) {
    self.source = source
    self.part = part
    self.lines = lines
    document = MarkdownDocument(nodes: [])
    document.nodes.reserveCapacity(part.count / 32 + 8)
    document.contentLines.reserveCapacity(part.count / 64 + 8)
    document.destinations.reserveCapacity(8)
  }

  mutating func flatten(_ root: CMarkNode) {
    var open: [Int] = []
    var node = root
    while true {
      open.append(enter(node, in: open.last ?? 0))
      if let child = node.firstChild {
        node = child
        continue
      }
      leave(open.removeLast())
      while node.next == nil {
        guard let parent = node.parent, !open.isEmpty else { return }
        node = parent
        leave(open.removeLast())
      }
      guard !open.isEmpty, let next = node.next else { return }
      node = next
    }
  }

  private mutating func enter(_ node: CMarkNode, in parent: Int) -> Int {
    let index = document.nodes.count
    let kind = node.kind ?? .htmlBlock
    if kind.isInline {
      enterInline(node, kind)
    } else {
      document.nodes.append(
        MarkdownNode(kind: kind, span: blockSpan(node, kind), subtreeEnd: index + 1))
      if case .tableRow(let isHeader) = kind {
        let line = isHeader ? headerLine(of: node.parent) : node.startLine - 1
        document.nodes[index].span = row.start(
          lines.span(ofLine: line, in: source), source: source)
      } else if kind.holdsInlines {
        enterLeaf(node, kind, index)
      } else if case .list = kind {
        document.lists.append(MarkdownList(node: index, parent: parent))
      } else if case .table = kind {
        document.tables.append(index)
      }
    }
    return index
  }

  private mutating func leave(_ index: Int) {
    document.nodes[index].subtreeEnd = document.nodes.count
    if document.nodes[index].kind.isInline { locator.leave(index, &document, content, source) }
  }

  // MARK: Blocks

  private mutating func blockSpan(_ node: CMarkNode, _ kind: MarkdownKind) -> ByteSpan {
    if case .document = kind { return part }
    if case .table = kind {
      let start = lines.span(ofLine: headerLine(of: node), in: source).start
      return ByteSpan(start, max(start, lines.span(ofLine: node.endLine - 1, in: source).end))
    }
    guard node.startLine > 0 else { return ByteSpan(part.start, part.start) }
    let first = lines.span(ofLine: node.startLine - 1, in: source)
    if case .htmlBlock = kind, node.readLiteral(into: &literal) {
      // cmark ends a comment a line too early.
      let start = min(first.start + max(0, node.startColumn - 1), first.end)
      let last = node.startLine + max(1, LineIndex(literal).count - 1) - 2
      return ByteSpan(start, max(start, lines.span(ofLine: last, in: source).end))
    }
    let last = lines.span(ofLine: max(node.startLine, node.endLine) - 1, in: source)
    let start = min(first.start + max(0, node.startColumn - 1), first.end)
    return ByteSpan(start, max(start, min(last.start + max(0, node.endColumn), last.end)))
  }

  /// A span without half characters at its ends: cmark counts three bytes for each NUL in a table.
  private func wholeCharacters(_ span: ByteSpan) -> ByteSpan {
    var span = span
    while span.start > part.start, span.start < part.end, isContinuation(source[span.start]) {
      span.start -= 1
    }
    while span.end < part.end, isContinuation(source[span.end]) { span.end += 1 }
    return span
  }

  /// The source line of a table's header, from 0: cmark gives the wrong one where a paragraph stands right above.
  private func headerLine(of table: CMarkNode?) -> Int {
    guard let table else { return 0 }
    if let body = table.firstChild?.next { return max(0, body.startLine - 3) }
    return max(0, table.endLine - 2)
  }

  private mutating func enterLeaf(_ node: CMarkNode, _ kind: MarkdownKind, _ index: Int) {
    let start = document.nodes[index].span.start
    let hasContent = content.readContent(of: node)
    let isAligned = hasContent && align(node, kind, at: start)
    let first = document.contentLines.count
    if isAligned {
      for line in content.lines { document.contentLines.append(line.source) }
      document.nodes[index].span = ByteSpan(
        content.lines[0].source.start, content.lines[content.lines.count - 1].source.end)
    } else {
      document.nodes[index].span = wholeCharacters(document.nodes[index].span)
    }
    document.nodes[index].isExact = isAligned
    document.nodes[index].content = first..<document.contentLines.count
    var columnOffset = node.startColumn - 1
    if case .heading = kind, isAligned {
      columnOffset += content.lines[0].source.start - start
    } else if case .tableCell = kind {
      columnOffset += row.leadingBlanks
    }
    locator.start(
      firstLine: node.startLine, columnOffset: columnOffset,
      isAligned: isAligned, block: document.nodes[index].span)
  }

  /// Finds the content of a block, which cmark says starts at `start`, in the source.
  private mutating func align(_ node: CMarkNode, _ kind: MarkdownKind, at start: Int) -> Bool {
    if case .tableCell = kind {
      guard let cell = row.next(source: source) else { return false }
      return content.alignCell(at: cell, source: source)
    }
    let firstLine = lines.span(ofLine: node.startLine - 1, in: source)
    if case .heading = kind, start < firstLine.end, source[start] == UInt8(ascii: "#") {
      var text = start
      while text < firstLine.end, source[text] == UInt8(ascii: "#") { text += 1 }
      while text < firstLine.end, isBlank(source[text]) { text += 1 }
      if content.align(
        lastLine: node.startLine - 1, firstColumn: text - firstLine.start, source: source,
        index: lines)
      {
        return true
      }
    }
    guard node.startLine > 0 else {
      return content.align(
        lastLine: headerLine(of: node.next) - 1, firstColumn: nil, source: source, index: lines)
    }
    if case .heading = kind {
      if alignUnderlined(node) { return true }
      guard start < firstLine.end, source[start] == UInt8(ascii: "#") else { return false }
    }
    for back in 0...2 {
      let last = node.endLine - 1 - back
      let isWhole = node.startLine == node.endLine - back
      if content.align(
        lastLine: last, firstColumn: isWhole ? node.startColumn - 1 : nil, source: source,
        index: lines)
      {
        return true
      }
    }
    return false
  }

  /// Aligns a heading that a line of `=` or `-` makes; cmark ends it with that line or the next one.
  ///
  /// The same text may stand below it, so that the line above the underline comes first.
  private mutating func alignUnderlined(_ node: CMarkNode) -> Bool {
    for back in [2, 1, 0] where isUnderline(node.endLine - back) {
      let isWhole = node.startLine == node.endLine - back
      if content.align(
        lastLine: node.endLine - 1 - back, firstColumn: isWhole ? node.startColumn - 1 : nil,
        source: source, index: lines)
      {
        return true
      }
    }
    return false
  }

  /// Whether a line has nothing but `=` or `-` behind the marks of its containers.
  private func isUnderline(_ line: Int) -> Bool {
    guard line >= 0, line < lines.count else { return false }
    let text = source[lines.span(ofLine: line, in: source).range]
      .drop { isBlank($0) || $0 == UInt8(ascii: ">") }
    guard let mark = text.first, "=-".utf8.contains(mark) else { return false }
    return text.drop { $0 == mark }.allSatisfy(isBlank)
  }

  // MARK: Inlines

  private mutating func enterInline(_ node: CMarkNode, _ kind: MarkdownKind) {
    var kind = kind
    switch kind {
    case .link: kind = .link(document.destinations.count)
    case .image: kind = .image(document.destinations.count)
    default: break
    }
    if case .link = kind {
      document.destinations.append(MarkdownDestination(url: node.url, span: nil))
    } else if case .image = kind {
      document.destinations.append(MarkdownDestination(url: node.url, span: nil))
    }
    let index = document.nodes.count
    document.nodes.append(
      MarkdownNode(kind: kind, span: ByteSpan(0, 0), subtreeEnd: index + 1))
    locator.enter(index, node, &document, content, source)
  }
}
