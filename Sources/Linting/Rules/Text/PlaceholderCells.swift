import Guides
import Markup

/// Cells that hold the name of nobody: "Law Firm X", "ABC Consultants".
///
/// Only the tables whose columns the rule set names are read: elsewhere "Annex X" may be one.
enum PlaceholderCells {
  /// The texts of such cells, in order.
  static func all(in guide: Guide, _ patterns: [CellPattern]) -> [ByteSpan] {
    guard !patterns.isEmpty else { return [] }
    let document = guide.markdown
    let bytes = guide.source.bytes
    var places: [ByteSpan] = []
    for (index, section) in guide.sections.enumerated() {
      guard let template = section.template, !template.columns.isEmpty else { continue }
      let extent = guide.sections.extent(of: index)
      for table in document.tables where extent.contains(table) {
        for node in table..<document.nodes[table].subtreeEnd {
          guard case .tableCell = document.nodes[node].kind else { continue }
          let text = text(of: document.nodes[node].span, bytes)
          if patterns.contains(where: { $0.matches(bytes[text.range]) }) { places.append(text) }
        }
      }
    }
    return places
  }

  /// A cell without blanks and emphasis around its text; the text alone of a link.
  private static func text(of cell: ByteSpan, _ bytes: [UInt8]) -> ByteSpan {
    var text = cell
    if !text.isEmpty, bytes[text.start] == UInt8(ascii: "["),
      let end = bytes[text.range].firstIndex(of: UInt8(ascii: "]"))
    {
      text = ByteSpan(text.start + 1, end)
    }
    while !text.isEmpty, isAround(bytes[text.start]) { text.start += 1 }
    while !text.isEmpty, isAround(bytes[text.end - 1]) { text.end -= 1 }
    return text
  }

  private static func isAround(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }
}
