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
    /// None that any language has: the section is known by a near miss, or by its place and content.
    case unlisted
  }

  /// The section that the heading's text names; nil where no language knows it.
  package internal(set) var template: SectionTemplate?
  package internal(set) var wording: Wording
  /// The index of the heading's node.
  package let heading: Int
  package let level: Int
  /// The heading's text as a reader sees it.
  package let title: String
  /// The heading's text in the source, without `#`s.
  package let titleSpan: ByteSpan
  /// Whether the span is the text alone, so that another may take its place; cmark's places can be lost.
  package let isTitleExact: Bool
  /// The nodes up to the next heading of any level, without the footnotes that end the guide.
  package internal(set) var content: Range<Int>

  @inlinable package var id: String? { template?.id }
}

extension Section {
  /// Cuts a document at its headings: those at the top level, and deeper ones that name a section.
  static func all(
    in document: MarkdownDocument, source: SourceText, language: String, wordings: HeadingWordings
  ) -> [Section] {
    var sections: [Section] = []
    sections.reserveCapacity(wordings.templates.count)
    let end = document.notes.lowerBound
    var blockEnd = 1
    for (index, node) in document.nodes[..<end].enumerated().dropFirst() {
      let isTopLevel = index >= blockEnd
      if isTopLevel { blockEnd = node.subtreeEnd }
      guard case .heading(let level) = node.kind else { continue }
      let title = document.plainText(of: index, in: source)
      let match = wordings.match(title, language: language)
      guard isTopLevel || match != nil else { continue }
      // Emphasis around a known wording is no wording of its own.
      let isPlain = source.has(title, at: node.span)
      let wording = match.map { $0.wording == .preferred && !isPlain ? .accepted : $0.wording }
      if let last = sections.indices.last {
        sections[last].content = sections[last].content.lowerBound..<index
      }
      sections.append(
        Section(
          template: match?.template, wording: wording ?? .unlisted, heading: index, level: level,
          title: title, titleSpan: node.span, isTitleExact: node.isExact,
          content: node.subtreeEnd..<end))
    }
    let isRegular =
      sections.count == wordings.templates.count
      && sections.indices.allSatisfy { sections[$0].template?.order == $0 }
    if !isRegular {
      SectionInference(
        document: document, source: source, language: language, wordings: wordings
      ).correct(&sections)
    }
    return sections
  }
}
