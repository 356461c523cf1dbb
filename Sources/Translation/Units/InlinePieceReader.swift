import Markup

/// Cuts the inline content of a block into text and codes.
///
/// What lies between two nodes goes into the pieces, too, so that the pieces in a row are the block's
/// Markdown to the byte.
struct InlinePieceReader {
  private let document: MarkdownDocument
  private let source: SourceText
  private let block: Int
  private let lines: [ByteSpan]
  /// In order.
  private let shortcodes: [ByteSpan]
  private var pieces: [InlinePiece] = []
  /// Behind what has been written, in bytes of the source.
  private var cursor: Int
  private var codeCount = 0

  /// Markup that is nested deeper is left in the text: no bundle's reader takes elements without end.
  private static let deepestNesting = 64

  init(_ document: MarkdownDocument, _ source: SourceText, block: Int, lines: [ByteSpan]) {
    self.document = document
    self.source = source
    self.block = block
    self.lines = lines
    let isHeading = if case .heading = document.nodes[block].kind { true } else { false }
    shortcodes = Shortcode.all(in: source.bytes, lines: lines, isHeading: isHeading)
    cursor = lines.first?.start ?? 0
  }

  /// The pieces; nil where a node has no certain place or a shortcode lies across nodes.
  func read() -> [InlinePiece]? {
    var reader = self
    guard reader.readChildren(of: block), reader.write(to: lines.last?.end ?? cursor) else {
      return nil
    }
    return reader.pieces
  }

  private mutating func readChildren(of parent: Int) -> Bool {
    // The first one that is not behind.
    var shortcode = 0
    // A stack of its own: a hostile file nests deeper than the thread's.
    var open: [(node: Int, code: InlineCode)] = []
    var index = parent + 1
    let end = document.nodes[parent].subtreeEnd
    while index < end || !open.isEmpty {
      if let (node, code) = open.last, index >= document.nodes[node].subtreeEnd {
        open.removeLast()
        guard close(node, code) else { return false }
        continue
      }
      let node = document.nodes[index]
      while shortcode < shortcodes.count, shortcodes[shortcode].end <= node.span.start {
        shortcode += 1
      }
      if shortcode < shortcodes.count, shortcodes[shortcode].overlaps(node.span) {
        guard let next = skip(shortcode, from: index, end: end) else { return false }
        index = next
        continue
      }
      guard node.isExact, node.span.start >= cursor, write(to: node.span.start) else {
        return false
      }
      switch node.kind {
      case .emphasis where isContainer(index), .strong where isContainer(index),
        .link where isContainer(index):
        guard open.count < Self.deepestNesting else { return false }
        let inner = document.nodes[index + 1].span.start
        let code = newCode(node.kind.codeKind, raw(ByteSpan(cursor, inner)))
        pieces.append(.open(code))
        cursor = inner
        open.append((index, code))
        index += 1
      case .text:
        writeText(node.span)
        index += 1
      case .softBreak:
        pieces.append(.text(raw(node.span)))
        cursor = node.span.end
        index += 1
      default:
        standalone(node.kind.codeKind, to: node.span.end)
        index = node.subtreeEnd
      }
    }
    return true
  }

  /// Writes a shortcode as one code; nil where a node begins or ends in the midst of it.
  private mutating func skip(_ shortcode: Int, from index: Int, end: Int) -> Int? {
    let range = shortcodes[shortcode]
    var index = index
    let first = document.nodes[index]
    if first.kind == .text, first.span.start < range.start {
      guard first.span.start >= cursor, write(to: first.span.start) else { return nil }
      writeText(ByteSpan(cursor, range.start))
    } else if first.span.start < range.start {
      return nil
    }
    guard write(to: range.start) else { return nil }
    standalone(.other, to: range.end)
    while index < end, document.nodes[index].span.end <= range.end {
      guard document.nodes[index].subtreeEnd <= end else { return nil }
      index += 1
    }
    guard index < end, document.nodes[index].span.start < range.end else { return index }
    guard document.nodes[index].kind == .text else { return nil }
    let rest = ByteSpan(range.end, document.nodes[index].span.end)
    guard !shortcodes.dropFirst(shortcode + 1).prefix(1).contains(where: rest.overlaps) else {
      return nil
    }
    writeText(rest)
    return index + 1
  }

  private mutating func close(_ node: Int, _ code: InlineCode) -> Bool {
    let end = document.nodes[node].span.end
    guard end >= cursor else { return false }
    var code = code
    code.original = raw(ByteSpan(cursor, end))
    pieces.append(.close(code))
    cursor = end
    return true
  }

  /// A link whose text can be translated: not an autolink, which is its own address.
  private func isContainer(_ index: Int) -> Bool {
    let node = document.nodes[index]
    guard node.subtreeEnd > index + 1 else { return false }
    return source.bytes[node.span.start] != UInt8(ascii: "<")
  }

  // MARK: Pieces

  /// Writes what lies between two nodes: blanks as text, anything else as a code.
  private mutating func write(to end: Int) -> Bool {
    guard end >= cursor else { return false }
    guard end > cursor else { return true }
    let gap = raw(ByteSpan(cursor, end))
    if gap.utf8.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0A }) {
      pieces.append(.text(gap))
    } else {
      pieces.append(.standalone(newCode(.other, gap)))
    }
    cursor = end
    return true
  }

  private mutating func standalone(_ kind: InlineCode.Kind, to end: Int) {
    pieces.append(.standalone(newCode(kind, raw(ByteSpan(cursor, end)))))
    cursor = end
  }

  /// Writes a text; escapes and entities in it are codes.
  private mutating func writeText(_ span: ByteSpan) {
    var offset = max(span.start, cursor)
    while offset < span.end {
      guard let length = Escape.length(in: source.bytes, at: offset, end: span.end) else {
        offset += 1
        continue
      }
      if offset > cursor { pieces.append(.text(raw(ByteSpan(cursor, offset)))) }
      cursor = offset
      standalone(.other, to: offset + length)
      offset = cursor
    }
    if span.end > cursor { pieces.append(.text(raw(ByteSpan(cursor, span.end)))) }
    cursor = max(cursor, span.end)
  }

  private mutating func newCode(_ kind: InlineCode.Kind, _ original: String) -> InlineCode {
    codeCount += 1
    return InlineCode(id: "c\(codeCount)", kind: kind, original: original)
  }

  /// The first line that ends at an offset or behind it; a block may have thousands.
  private func firstLine(endingAt offset: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].end < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes of a span with line endings as LF and container prefixes left out.
  private func raw(_ span: ByteSpan) -> String {
    let first = firstLine(endingAt: span.start)
    guard first + 1 < lines.count, span.end > lines[first].end else { return source[span] }
    var text: [UInt8] = []
    for number in first..<lines.count {
      let line = lines[number]
      if number > first {
        guard span.end > lines[number - 1].end else { break }
        text.append(0x0A)
      }
      let start = max(span.start, line.start)
      let end = min(span.end, line.end)
      if end > start { text += source.bytes[start..<end] }
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension MarkdownKind {
  fileprivate var codeKind: InlineCode.Kind {
    switch self {
    case .emphasis: .italic
    case .strong: .bold
    case .link: .link
    case .image: .image
    case .lineBreak: .lineBreak
    default: .other
    }
  }
}
