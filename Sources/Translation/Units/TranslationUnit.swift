package import Markup

/// What translators translate in one go: the inline content of a block, or a front matter value.
package struct TranslationUnit: Sendable {
  /// What of a file a unit is.
  package enum Place: Sendable, Equatable {
    /// The value of a front matter key.
    case field(String)
    /// The block of a node; the kind says how its text may be written.
    case block(node: Int, MarkdownKind)
  }

  /// Says the place, and stays the same when text elsewhere changes.
  ///
  /// For example `title`, `procedure.li3`, `providers.r1c2`: of NMTOKEN characters, unique in the file.
  package let id: String
  package let place: Place
  /// The heading that it stands under, as ids say it; empty above the first, `notes` for footnotes that end the file.
  package let section: String
  /// Where its lines stand in the source, container prefixes left out; for a field the value as written.
  package let lines: [ByteSpan]
  /// Its Markdown, lines joined by LF; for a field the value after unquoting.
  package let markdown: String
  /// The Markdown as text and codes; in a row they are ``markdown``.
  package let pieces: [InlinePiece]
  /// Whether the markup could not be told from the text, so that the text holds it.
  package let isRaw: Bool

  package var isField: Bool { if case .field = place { true } else { false } }
  package var isCell: Bool { place.kind == .tableCell }
  package var span: ByteSpan { ByteSpan(lines.first?.start ?? 0, lines.last?.end ?? 0) }
}

extension TranslationUnit.Place {
  /// The kind of the block; nil for a field.
  package var kind: MarkdownKind? { if case .block(_, let kind) = self { kind } else { nil } }
}
