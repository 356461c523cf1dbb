/// What a Markdown node is.
package enum MarkdownKind: Sendable, Equatable {
  // Blocks.
  case document, blockQuote, item, codeBlock, htmlBlock, thematicBreak, footnoteDefinition
  case list(ordered: Bool, start: Int)
  case paragraph
  case heading(level: Int)
  case table, tableRow(isHeader: Bool), tableCell
  // Inlines.
  case text, softBreak, lineBreak, code, htmlInline, emphasis, strong, footnoteReference
  /// The index of its destination in ``MarkdownDocument/destinations``.
  case link(Int), image(Int)

  package var isInline: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code, .htmlInline, .emphasis, .strong,
      .footnoteReference, .link, .image:
      true
    default: false
    }
  }

  package var isOrderedList: Bool { if case .list(ordered: true, _) = self { true } else { false } }

  /// Whether the block holds inline content: a paragraph, a heading or a table cell.
  package var holdsInlines: Bool {
    switch self {
    case .paragraph, .heading, .tableCell: true
    default: false
    }
  }
}

/// A node of a Markdown document, with its place in the source.
package struct MarkdownNode: Sendable {
  package var kind: MarkdownKind
  /// The node as written, delimiters included.
  ///
  /// Of a paragraph, a heading and a table cell it runs from the first to the last byte of its text.
  package var span: ByteSpan
  /// Index behind the node's last descendant; its subtree is `index..<subtreeEnd`.
  package var subtreeEnd: Int
  /// The indices of its lines in ``MarkdownDocument/contentLines``; empty where it holds no inline content.
  package var content: Range<Int> = 0..<0
  /// Whether `span` was checked against the source: the delimiters stand where they must.
  package var isExact = true
}

/// Where a link or an image leads.
package struct MarkdownDestination: Sendable, Equatable {
  /// The address after unescaping, as a browser gets it.
  package let url: String
  /// The address as written; nil for a reference link, whose address stands elsewhere.
  package let span: ByteSpan?

  package init(url: String, span: ByteSpan?) {
    self.url = url
    self.span = span
  }
}
