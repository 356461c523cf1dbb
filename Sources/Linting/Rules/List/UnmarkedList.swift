import Guides
import Markup

/// Lines of paragraphs that are meant as the items of a list, and make none.
struct UnmarkedList {
  /// The marks of its lines, in order; at least one.
  let marks: [ListMark]
  /// Whether text of the same paragraph stands above the first line.
  let followsText: Bool
  /// Whether the lines stand within an item of a list.
  let isInList: Bool

  /// All of a guide, in order.
  static func all(in guide: Guide) -> [UnmarkedList] {
    all(in: 0..<guide.markdown.nodes.count, of: guide, limit: .max)
  }

  /// The first among some nodes of a guide.
  static func first(in range: Range<Int>, of guide: Guide) -> UnmarkedList? {
    all(in: range, of: guide, limit: 1).first
  }

  private static func all(in range: Range<Int>, of guide: Guide, limit: Int) -> [UnmarkedList] {
    var lists: [UnmarkedList] = []
    var open: [OpenList] = []
    let nodes = guide.markdown.nodes
    var index = range.lowerBound
    while index < range.upperBound, lists.count < limit {
      let node = nodes[index]
      switch node.kind {
      case .list(let isOrdered, let start):
        open.append(OpenList(end: node.subtreeEnd, number: isOrdered ? start - 1 : nil))
      case .item:
        while let last = open.last, last.end <= index { open.removeLast() }
        guard let last = open.indices.last else { break }
        open[last].number? += 1
        open[last].itemEnd = node.subtreeEnd
        open[last].itemStart = node.span.start
      case .paragraph:
        while let last = open.last, last.end <= index { open.removeLast() }
        var lines = MarkedLines(list: open.last)
        index = lines.read(from: index, to: range.upperBound, guide)
        if let list = lines.list(guide.markdown, before: index, guide.source.bytes) {
          lists.append(list)
        }
        continue
      default: break
      }
      index += 1
    }
    return lists
  }
}

/// A list that is being walked through.
private struct OpenList {
  let end: Int
  /// Of the current item; nil where items have no numbers.
  var number: Int?
  /// Where its mark stands, in bytes of the file.
  var itemStart = 0
  /// The node after it.
  var itemEnd = 0

  var isInLastItem: Bool { itemEnd == end }
}

/// The lines of paragraphs that start with a mark.
private struct MarkedLines {
  /// The list that the paragraphs stand in.
  let list: OpenList?
  private var lines: [Line] = []

  private struct Line {
    let mark: ListMark
    /// Whether text of the same paragraph stands above.
    let followsText: Bool
    let followsColon: Bool
  }

  init(list: OpenList?) { self.list = list }

  /// Reads a paragraph, and the ones right after it while they start with a mark.
  ///
  /// - Returns: the node after the last of them.
  mutating func read(from start: Int, to end: Int, _ guide: Guide) -> Int {
    let document = guide.markdown
    let bytes = guide.source.bytes
    var index = start
    repeat {
      var above: ByteSpan?
      // What an item of a list starts with is its text.
      let isItemStart = document.nodes[index - 1].kind == .item
      for line in document.lines(of: index) {
        if above != nil || !isItemStart, let mark = ListMark(line, in: bytes),
          list == nil || !mark.isWellFormed
        {
          let followsColon = above.map { bytes[$0.end - 1] == UInt8(ascii: ":") } ?? false
          lines.append(
            Line(mark: mark, followsText: above != nil, followsColon: followsColon))
        }
        if line.count > 0 { above = line }
      }
      index = document.nodes[index].subtreeEnd
    } while !lines.isEmpty && index < end && document.nodes[index].kind == .paragraph
      && document.lines(of: index).first.flatMap { ListMark($0, in: bytes) } != nil
    return index
  }

  /// The lines that are items beyond doubt; nil where none is.
  func list(_ document: MarkdownDocument, before next: Int, _ bytes: [UInt8]) -> UnmarkedList? {
    guard !lines.isEmpty else { return nil }
    let census = Census(lines.map(\.mark.kind))
    let marks = lines.filter { isItem($0, census, document, before: next, bytes) }
    return marks.first.map { first in
      UnmarkedList(
        marks: marks.map(\.mark), followsText: first.followsText, isInList: list != nil)
    }
  }

  private func isItem(
    _ line: Line, _ census: Census, _ document: MarkdownDocument, before next: Int, _ bytes: [UInt8]
  ) -> Bool {
    switch line.mark.kind {
    case .bullet: return true
    case .sign: return census.signs > 1
    case .glued(let byte):
      if census.glued[Int(byte)] > 1 { return true }
      if line.followsText, let list, bytes[list.itemStart] == byte, goesOn(list, line, bytes) {
        // The line may be a footnote of the list that ends above it.
        return byte == UInt8(ascii: "-") || !list.isInLastItem
      }
      // One asterisk starts a footnote, and one hyphen on a later line may be a word's.
      return byte == UInt8(ascii: "-") && (!line.followsText || line.followsColon)
    case .number(let number):
      if census.numbers[number] || census.numbers[number + 2] { return true }
      if line.followsText, let list {
        return list.number == number - 1 && goesOn(list, line, bytes)
      }
      return !line.followsText && next < document.nodes.count
        && document.nodes[next].kind == .list(ordered: true, start: number + 1)
    }
  }

  /// Whether a line starts no deeper than the item that it stands in, as the next item would.
  private func goesOn(_ list: OpenList, _ line: Line, _ bytes: [UInt8]) -> Bool {
    column(of: line.mark.span.start, bytes) <= column(of: list.itemStart, bytes)
  }

  private func column(of offset: Int, _ bytes: [UInt8]) -> Int {
    offset - lineStart(of: offset, in: bytes)
  }

  /// How often each kind of mark is there.
  private struct Census {
    var signs = 0
    var glued = [Int](repeating: 0, count: 0x80)
    /// Whether a number is there, at its place plus one.
    var numbers = [Bool](repeating: false, count: 102)

    init(_ kinds: [ListMark.Kind]) {
      for kind in kinds {
        switch kind {
        case .bullet: break
        case .sign: signs += 1
        case .glued(let byte): glued[Int(byte)] += 1
        case .number(let number): numbers[number + 1] = true
        }
      }
    }
  }
}
