import Guides
import JSONSchema
import Markup

/// Finds tables whose rows and columns are not what they must be.
struct TableShapeRule: Rule {
  static let documentation = RuleDocumentation(
    id: "table/shape",
    summary: "A table has a delimiter row, full rows and the columns of its section",
    why: """
      Rows of `|` without a row of dashes below the first are a paragraph; a row with more cells than the \
      first loses them, one with fewer leaves holes, and a line of text right below a table becomes a row \
      of it (GitHub Flavored Markdown, 4.10). `columns` of a section in guide.yaml says what its table has. \
      A table right below a paragraph and a table with a header only are no defects.
      """,
    severity: .error,
    examples: [
      .bad(
        "«| Provider | Website | Timelines | Cost |»\n| A | b.org | 1 day | 5 € |\n",
        fixed:
          "| Provider | Website | Timelines | Cost |\n| --- | --- | --- | --- |\n| A | b.org | 1 day | 5 € |\n"
      ),
      .bad(
        "«| Provider | Website | Timelines | Cost |»\n| --- | --- | --- |\n",
        fixed: "| Provider | Website | Timelines | Cost |\n| --- | --- | --- | --- |\n"),
      .bad(
        "«| A | B |»\n\n| --- | --- |\n| 1 | 2 |\n", fixed: "| A | B |\n| --- | --- |\n| 1 | 2 |\n"),
      .bad(
        "| A | B |\n| --- | --- |\n«|   |   |»\n| 1 | 2 |\n",
        fixed: "| A | B |\n| --- | --- |\n| 1 | 2 |\n"),
      .bad("| A | B |\n| --- | --- |\n«| N/A | - |»\n| N/A | 2 |\n"),
      .bad("| A | B |\n| --- | --- |\n«| 1 | 2 | 3 |»\n"),
      .bad(
        "| A | B |\n| --- | --- |\n| 1 | 2 |\n«Prices may change.»\n",
        fixed: "| A | B |\n| --- | --- |\n| 1 | 2 |\n\nPrices may change.\n"),
      .bad("## Providers\n«| Provider | Website | Cost |»\n| --- | --- | --- |\n"),
      .bad("## Providers\n| Provider | «Cost» | Timelines | Website |\n|---|---|---|---|\n"),
      .bad("## Providers\n«| Provider | Website | | Cost |»\n|---|---|---|---|\n"),
      .good("None known:\n| A | B |\n| :-: | --- |\n\n| 1 |\n"),
      .good(
        "## Providers\n| Agent | Website | How long | Cost |\n|---|---|---|---|\n| a\\|b | c | d | e |\n"
      ),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for table in guide.markdown.tables { checkRows(of: table, guide, &report) }
    for (columns, table) in TableColumns.all(in: guide, context.ruleSet) {
      checkHeader(of: table, columns, guide, &report)
    }
    for rows in PipeRows.all(in: guide) {
      report.add(
        rows.hasNoHeader
          ? .noHeader : .noDelimiter(rows.columnCount(in: guide.source)),
        at: rows.rows[0], fix: rows.fix(in: guide.source))
    }
  }

  /// Tells of the first thing that is wrong with the columns: their number, else their places.
  private func checkHeader(
    of table: Int, _ columns: TableColumns, _ guide: Guide, _ report: inout Report
  ) {
    let nodes = guide.markdown.nodes
    let row = nodes[table + 1].span
    let headers = columns.headers(of: table)
    guard headers.count == columns.columns.count else {
      let names = columns.columns.indices.map(columns.name)
      report.add(.columnCount(headers.count, names), at: row)
      return
    }
    for (place, (header, cell)) in headers.enumerated() {
      switch header {
      case .blank: report.add(.blankColumn(place + 1, columns.name(place)), at: row)
      case .otherColumn:
        let span = nodes[cell].span
        report.add(
          .otherColumn(guide.source[span], place + 1, columns.name(place)), at: span)
      case .own, .foreign, .unknown: continue
      }
      return
    }
  }

  private func checkRows(of table: Int, _ guide: Guide, _ report: inout Report) {
    let bytes = guide.source.bytes
    var header: TableRow?
    for index in guide.markdown.children(of: table) {
      let row = TableRow(guide.markdown.nodes[index].span, bytes)
      guard let width = header?.cellCount else {
        header = row
        continue
      }
      if row.isBlank(bytes) {
        report.add(.blankRow, at: row.span, fix: .safe(Fix.Edit(wholeLine(row.span, bytes), "")))
      } else if row.saysNothing(bytes) {
        report.add(.idleRow, at: row.span)
      } else if row.cellCount == 1, !row.hasEnd, bytes[row.span.start] != UInt8(ascii: "|") {
        let start = ByteSpan(row.span.start, row.span.start)
        report.add(
          .gluedText, at: row.span,
          fix: .safe(Fix.Edit(start, guide.source.lineEnding(before: start.start))))
        // The rest of the paragraph is more of the same.
        return
      } else if row.cellCount != width {
        report.add(.ragged(row.cellCount, width), at: row.span)
      }
    }
  }

  private func wholeLine(_ row: ByteSpan, _ bytes: [UInt8]) -> ByteSpan {
    var line = row
    line.start = lineStart(of: row.start, in: bytes)
    while line.end < bytes.count, bytes[line.end] != 0x0A, bytes[line.end] != 0x0D { line.end += 1 }
    let lineFeed = line.end < bytes.count && bytes[line.end] == 0x0D ? line.end + 1 : line.end
    line.end = lineFeed < bytes.count && bytes[lineFeed] == 0x0A ? lineFeed + 1 : lineFeed
    return line
  }
}

extension Finding.Message {
  fileprivate static let blankRow: Self = "a row of the table is blank: remove it"

  fileprivate static let idleRow: Self = "a row of the table says nothing: fill it in or remove it"

  fileprivate static let gluedText: Self =
    "the line below the table becomes a row of it: put a blank line in between"

  fileprivate static let noHeader: Self =
    "a delimiter row with no row above it makes no table: add the header row"

  fileprivate static func noDelimiter(_ count: Int) -> Self {
    let row = count > 9 ? "a row of \(count) \"---\"" : "\"\(TableRow.delimiter(count))\""
    return "rows without a delimiter row make no table: put \(row) right below the first"
  }

  fileprivate static func columnCount(_ count: Int, _ names: [String]) -> Self {
    """
    the table has \(count) \(count == 1 ? "column" : "columns"), must have \(names.count): \
    \(names.joined(separator: ", "))
    """
  }

  fileprivate static func blankColumn(_ place: Int, _ name: String) -> Self {
    "column \(place) of the table has no name: write \"\(name)\""
  }

  fileprivate static func otherColumn(_ text: String, _ place: Int, _ name: String) -> Self {
    "\(quoted(text)) stands in column \(place) of the table, which is for \"\(name)\""
  }

  fileprivate static func ragged(_ count: Int, _ width: Int) -> Self {
    "a row has \(count) \(count == 1 ? "cell" : "cells"), the table has \(width) columns"
  }
}
