package import Markup

/// A link or an image in a guide's body.
package struct GuideLink: Sendable {
  /// How the link is written.
  package enum Style: Sendable {
    /// `[text](address)`
    case inline
    /// `[text][label]` or `[text]`, whose address stands elsewhere.
    case reference
    /// `<address>`
    case autolink
  }

  /// The index of the link's node.
  package let node: Int
  package let isImage: Bool
  package let style: Style
  /// The whole link as written.
  package let span: ByteSpan
  /// The text between the brackets.
  package let textSpan: ByteSpan
  /// The text as a reader sees it.
  package let text: String
  /// The address as a browser gets it.
  package let url: String
  /// The address as written; the whole link for a reference.
  package let urlSpan: ByteSpan
  /// The index of the section that it stands in; nil before the first heading, and in the footnotes that end a guide.
  package let section: Int?

  /// Whether ``urlSpan`` is the address alone, so that an edit can replace it.
  package var hasOwnAddress: Bool { style != .reference }
}

extension GuideLink {
  /// The links of a document in order.
  static func all(in document: MarkdownDocument, source: SourceText, sections: [Section])
    -> [GuideLink]
  {
    guard !document.destinations.isEmpty else { return [] }
    let end = sections.last?.content.upperBound ?? 0
    var section = -1
    var links: [GuideLink] = []
    links.reserveCapacity(document.destinations.count)
    for (index, node) in document.nodes.enumerated() {
      while section + 1 < sections.count, sections[section + 1].heading <= index { section += 1 }
      guard let destination = document.destination(of: index) else { continue }
      // Where cmark has lost the place, no bracket stands at its start, and perhaps a longer character.
      let textPlace = node.isExact ? node.span.start + 1 : node.span.start
      let textEnd = document.children(of: index).reduce(textPlace) {
        max($0, document.nodes[$1].span.end)
      }
      var isImage = false
      if case .image = node.kind { isImage = true }
      let textStart =
        index + 1 < node.subtreeEnd ? document.nodes[index + 1].span.start : textPlace
      let hasSection = section >= 0 && index < end
      links.append(
        GuideLink(
          node: index, isImage: isImage, style: style(of: destination, node, source),
          span: node.span,
          textSpan: ByteSpan(textStart, max(textStart, textEnd)),
          text: document.plainText(of: index, in: source), url: destination.url,
          urlSpan: destination.span ?? node.span, section: hasSection ? section : nil))
    }
    return links
  }

  private static func style(
    of destination: MarkdownDestination, _ node: MarkdownNode, _ source: SourceText
  ) -> Style {
    guard destination.span != nil, node.isExact else { return .reference }
    return source.bytes[node.span.start] == UInt8(ascii: "<") ? .autolink : .inline
  }
}
