import Guides
import Markup

/// Lines of a paragraph that are meant as the rows of a table, and make none.
struct PipeRows {
  /// From the first to the last `|` of each; at least one.
  let rows: [ByteSpan]
  /// The place of a delimiter row that does not fit among the rows.
  let delimiter: Int?
  /// The delimiter row of the next paragraph, where blank lines cut the table in two.
  let cutOff: ByteSpan?

  /// All of a guide, in order.
  static func all(in guide: Guide) -> [PipeRows] {
    var all: [PipeRows] = []
    var index = 0
    while let next = find(from: index, to: guide.markdown.nodes.count, guide) {
      all.append(next.rows)
      index = next.end
    }
    return all
  }

  /// The first among some nodes of a guide.
  static func first(in range: Range<Int>, of guide: Guide) -> PipeRows? {
    find(from: range.lowerBound, to: range.upperBound, guide)?.rows
  }

  private static func find(
    from start: Int, to end: Int, _ guide: Guide
  ) -> (rows: PipeRows, end: Int)? {
    let document = guide.markdown
    let bytes = guide.source.bytes
    for index in start..<max(start, end) {
      guard case .paragraph = document.nodes[index].kind,
        let rows = rows(of: index, document, bytes)
      else { continue }
      var next = document.nodes[index].subtreeEnd
      var cutOff: ByteSpan?
      if next < document.nodes.count, document.nodes[next].kind == .paragraph,
        let line = document.lines(of: next).first, TableRow(line, bytes).isDelimiter(bytes)
      {
        cutOff = line
        next = document.nodes[next].subtreeEnd
      }
      let delimiter = rows.firstIndex { TableRow($0, bytes).isDelimiter(bytes) }
      return (PipeRows(rows: rows, delimiter: delimiter, cutOff: cutOff), next)
    }
    return nil
  }

  /// The first lines in a row that start and end with `|`, and have two cells at least.
  private static func rows(
    of paragraph: Int, _ document: MarkdownDocument, _ bytes: [UInt8]
  ) -> [ByteSpan]? {
    var rows: [ByteSpan] = []
    for line in document.lines(of: paragraph) {
      guard !line.isEmpty, bytes[line.start] == UInt8(ascii: "|"),
        case let row = TableRow(line, bytes), row.hasEnd, row.cellCount > 1
      else {
        if rows.isEmpty { continue } else { break }
      }
      rows.append(row.span)
    }
    return rows.isEmpty ? nil : rows
  }
}

extension PipeRows {
  /// Of the first row.
  func columnCount(in source: SourceText) -> Int { TableRow(rows[0], source.bytes).cellCount }

  /// Whether the first row is the delimiter row.
  var hasNoHeader: Bool { delimiter == 0 }

  /// Adds, mends or moves the delimiter row; nil where that would not make a table.
  func fix(in source: SourceText) -> Fix? {
    let wanted = TableRow.delimiter(columnCount(in: source))
    let lineEnding = source.lineEnding(before: rows[0].start)
    if let cutOff {
      guard rows.count == 1,
        TableRow(cutOff, source.bytes).cellCount == columnCount(in: source)
      else { return nil }
      let gap = ByteSpan(rows[0].end, cutOff.start)
      return .safe(Fix.Edit(gap, lineEnding + prefix(in: source)))
    }
    switch delimiter {
    case nil:
      let end = ByteSpan(rows[0].end, rows[0].end)
      return .safe(Fix.Edit(end, lineEnding + prefix(in: source) + wanted))
    case 1: return .safe(Fix.Edit(rows[1], wanted))
    default: return nil
    }
  }

  /// What a line below the first row must start with to stand where it stands.
  private func prefix(in source: SourceText) -> String {
    let bytes = source.bytes
    let start = rows[0].start
    let marks = bytes[lineStart(of: start, in: bytes)..<start].map { byte in
      isBlank(byte) || byte == UInt8(ascii: ">") ? byte : 0x20
    }
    return String(decoding: marks, as: UTF8.self)
  }
}
