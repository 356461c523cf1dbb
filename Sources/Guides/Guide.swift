package import Markup

/// A content file, read: its metadata, its Markdown, its sections and links.
package final class Guide: Sendable {
  package let page: Page
  package let source: SourceText
  package let frontMatter: FrontMatter
  package let markdown: MarkdownDocument
  package let sections: [Section]
  package let links: [GuideLink]
  /// The first invalid byte of a file that is not UTF-8, whose text is then empty here.
  package let encodingError: EncodingError?

  /// The phrases and placeholders in the whole file that the rule set does not want; found when first asked for.
  package var unwantedTexts: [PhraseMatcher.Hit] {
    foundTexts.value { unwanted?.matcher.hits(in: source.bytes) ?? [] }
  }

  /// The addresses in plain text and those that a code span holds alone, in order; found when first asked for.
  package var plainAddresses: [PlainAddress] {
    foundAddresses.value { PlainAddress.all(in: self) }
  }

  /// The pages that the text names by `ref` and `relref`, in order; found when first asked for.
  package var references: [Reference] {
    foundReferences.value { Reference.all(in: source.bytes, from: frontMatter.bodyStart) }
  }

  private let unwanted: UnwantedTexts?
  private let foundTexts = Lazy<[PhraseMatcher.Hit]>()
  private let foundAddresses = Lazy<[PlainAddress]>()
  private let foundReferences = Lazy<[Reference]>()

  package var path: String { page.path.path }
  package var language: String { page.path.language }

  /// Reads the body of a file.
  package init(_ file: ContentFile, ruleSet: RuleSet, parser: MarkdownParser) {
    page = file.page
    let text = file.text
    source = text.source
    frontMatter = text.frontMatter
    encodingError = text.encodingError
    unwanted = ruleSet.unwantedTexts[file.page.path.language]
    markdown = Guide.parseBody(source, frontMatter, parser)
    sections = Section.all(
      in: markdown, source: source, language: file.page.path.language,
      wordings: ruleSet.wordings)
    links = GuideLink.all(in: markdown, source: source, sections: sections)
  }

  /// The nodes before the first heading.
  package var preamble: Range<Int> { 1..<(sections.first?.heading ?? markdown.notes.lowerBound) }

  /// The first section that a heading names in any wording.
  package func section(_ id: String) -> Section? { sections.first { $0.id == id } }

  /// The links of a section.
  package func links(in id: String) -> [GuideLink] {
    links.filter { $0.section.map { sections[$0].id == id } ?? false }
  }

  /// The first line of the file, for findings about a guide as a whole.
  package var firstLine: ByteSpan {
    let start = source.byteOrderMarkLength
    let end = source.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return ByteSpan(start, end ?? source.bytes.count)
  }

  /// Text before the front matter is body, too: the block is blanked out, so that all offsets stay.
  static func parseBody(
    _ source: SourceText, _ frontMatter: FrontMatter, _ parser: MarkdownParser
  ) -> MarkdownDocument {
    guard !frontMatter.textBefore.isEmpty else {
      return parser.parse(source, in: ByteSpan(frontMatter.bodyStart, source.bytes.count))
    }
    var bytes = source.bytes
    for index in frontMatter.block.start..<frontMatter.bodyStart
    where bytes[index] != 0x0A && bytes[index] != 0x0D {
      bytes[index] = 0x20
    }
    guard let blanked = try? SourceText(bytes) else {
      return parser.parse(source, in: ByteSpan(frontMatter.bodyStart, source.bytes.count))
    }
    return parser.parse(blanked, in: ByteSpan(source.byteOrderMarkLength, bytes.count))
  }
}
