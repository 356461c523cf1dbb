import Markup

/// What two blocks must have in common to be paired.
enum BlockKind: UInt8 {
  case inline, document
  case paragraph, heading, codeBlock, htmlBlock, thematicBreak
  case blockQuote, list, item, footnoteDefinition
  case table, headerRow, bodyRow, cell

  init(_ kind: MarkdownKind) {
    self =
      switch kind {
      case .document: .document
      case .paragraph: .paragraph
      case .heading: .heading
      case .codeBlock: .codeBlock
      case .htmlBlock: .htmlBlock
      case .thematicBreak: .thematicBreak
      case .blockQuote: .blockQuote
      case .list: .list
      case .item: .item
      case .footnoteDefinition: .footnoteDefinition
      case .table: .table
      case .tableRow(let isHeader): isHeader ? .headerRow : .bodyRow
      case .tableCell: .cell
      default: .inline
      }
  }

  /// Whether other blocks stand in it.
  var isContainer: Bool {
    switch self {
    case .document, .blockQuote, .list, .item, .footnoteDefinition, .table, .headerRow, .bodyRow:
      true
    default: false
    }
  }
}
