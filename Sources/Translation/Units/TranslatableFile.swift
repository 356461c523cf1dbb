package import Guides
package import Markup

/// A file with its translation units.
package struct TranslatableFile: Sendable {
  package let source: SourceText
  package let frontMatter: FrontMatter
  package let markdown: MarkdownDocument
  /// In the order of the file.
  package let units: [TranslationUnit]

  /// The units of a guide: the fields that its rule set calls translated, and every section but the related one.
  package init(_ guide: Guide, ruleSet: RuleSet) {
    let related = ruleSet.template.relatedSection
    let sections = guide.sections.enumerated().map { number, section in
      UnitSection(
        start: section.heading, name: section.id ?? "s\(number + 1)",
        isLeftOut: !related.isEmpty && section.id == related)
    }
    self.init(
      source: guide.source, frontMatter: guide.frontMatter, markdown: guide.markdown,
      sections: sections, fields: ruleSet.template.translatedFields)
  }

  /// The units of any Markdown file, which no rule set knows.
  package init(_ source: SourceText, fields: [String], parser: MarkdownParser) {
    let frontMatter = FrontMatter(source)
    let body = ByteSpan(frontMatter.bodyStart, source.bytes.count)
    let markdown = parser.parse(source, in: body)
    var sections: [UnitSection] = []
    for block in markdown.blocks {
      guard case .heading = markdown.nodes[block].kind else { continue }
      sections.append(
        UnitSection(start: block, name: "s\(sections.count + 1)", isLeftOut: false))
    }
    self.init(
      source: source, frontMatter: frontMatter, markdown: markdown, sections: sections,
      fields: fields)
  }

  private init(
    source: SourceText, frontMatter: FrontMatter, markdown: MarkdownDocument,
    sections: [UnitSection], fields: [String]
  ) {
    self.source = source
    self.frontMatter = frontMatter
    self.markdown = markdown
    let notes = UnitSection(start: markdown.notes.lowerBound, name: "notes", isLeftOut: false)
    var reader = UnitReader(source: source, markdown: markdown, sections: sections + [notes])
    reader.readFields(fields, of: frontMatter)
    reader.readBlocks()
    reader.sort()
    units = reader.units
  }
}

/// Where a section starts, and what ids call it.
struct UnitSection {
  /// The index of its heading's node; of its first node where it has no heading.
  let start: Int
  let name: String
  let isLeftOut: Bool
}
