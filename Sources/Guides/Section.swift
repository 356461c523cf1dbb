package import Markup

/// A heading at the top level of a guide and what stands under it.
package struct Section: Sendable {
  /// How a heading's text was recognised.
  package enum Wording: Sendable, Equatable {
    /// The preferred wording of the guide's language, to the letter.
    case preferred
    /// Another wording of the guide's language, or the preferred one in other letter case or punctuation.
    case accepted
    /// The wording of another language, by its code.
    case foreign(String)
  }

  /// The section that the heading's text names; nil where no language knows it.
  package let template: SectionTemplate?
  package let wording: Wording
  /// The index of the heading's node.
  package let heading: Int
  package let level: Int
  /// The heading's text as a reader sees it.
  package let title: String
  /// The heading's text in the source, without `#`s.
  package let titleSpan: ByteSpan
  /// The nodes up to the next heading of any level.
  package let content: Range<Int>

  package var id: String? { template?.id }
}

extension Section {
  /// Cuts a document at its top-level headings.
  static func all(
    in document: MarkdownDocument, source: SourceText, language: String, wordings: HeadingWordings
  ) -> [Section] {
    var headings: [(node: Int, level: Int)] = []
    for block in document.blocks {
      if case .heading(let level) = document.nodes[block].kind { headings.append((block, level)) }
    }
    return headings.indices.map { index in
      let (node, level) = headings[index]
      let end = index + 1 < headings.count ? headings[index + 1].node : document.nodes.count
      let title = document.plainText(of: node, in: source)
      let raw = source.bytes[document.nodes[node].span.range]
      let match = wordings.match(title, language: language)
      // Emphasis around a known wording is no wording of its own.
      let isPlain = raw.elementsEqual(title.utf8)
      let wording = match.map { $0.wording == .preferred && !isPlain ? .accepted : $0.wording }
      return Section(
        template: match?.template, wording: wording ?? .accepted, heading: node, level: level,
        title: title, titleSpan: document.nodes[node].span,
        content: document.nodes[node].subtreeEnd..<end)
    }
  }
}
