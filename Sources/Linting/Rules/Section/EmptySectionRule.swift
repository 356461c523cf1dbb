import Guides
import JSONSchema
import Markup

/// Finds sections with nothing in them.
struct EmptySectionRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/empty",
    summary: "A section has content",
    why: """
      A heading with nothing below it promises what the guide does not say. Comments, rules, dashes and list items \
      without text are nothing, and neither is "Coming soon" alone: such texts are `unwritten:` in \
      `rules/languages/<lang>.yaml`, those of the source language in every language. A section of sub-sections alone is not empty, and the section of related \
      links may be where the country has no other guide in the language.
      """,
    severity: .error,
    examples: [
      .bad("## Required documents\n- Passport\n\n## «Additional details»\n\n## Other\n"),
      .bad("## «Procedure»\n<!-- to do -->\n-\n\n---\n"),
      .bad("### «What is it?»\n...\n\n### Who needs it?\nEverybody.\n"),
      .bad("## «Additional details»\n\n*Coming soon...*\n"),
      .bad("## «Required documents»\n\n- N/A\n"),
      .bad(["es/mexico/guia.md": "## «Procedimiento»\n\n1. (Próximamente)\n"]),
      .bad("### «What is it?»\n— &nbsp;\n\n### Who needs it?\n5 people.\n"),
      .good("## Description\n### What is it?\nA card.\n## Procedure\n### Online\n1. Apply.\n"),
      .good("## Procedure\n1. Apply[^1].\n## Additional details\n[^1]: By post.\n"),
      .good("## Related Posts\n"),
      .good("## Additional details\n\nAn online form is coming soon.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for (index, section) in guide.sections.enumerated() {
      guard let content = section.template?.content,
        !isWritten(section.content, guide, context.ruleSet),
        content != .links || guide.hasOtherGuides(in: context.site),
        !isWritten(guide.sections.extent(of: index), guide, context.ruleSet),
        guide.isOnlyHeading(index)
      else { continue }
      report.add(.empty(section.title, content), at: section.titleSpan)
    }
  }

  /// In bytes, marks included: nobody says that a section is to come in more.
  private static let longestText = 100

  private func isWritten(_ range: Range<Int>, _ guide: Guide, _ ruleSet: RuleSet) -> Bool {
    guard hasContent(range, of: guide.markdown, in: guide.source) else { return false }
    // One short block: nearly all sections say more.
    let block = guide.markdown.nodes[range.lowerBound]
    guard block.span.count <= EmptySectionRule.longestText, block.subtreeEnd == range.upperBound
    else { return true }
    let text = foldedWords(guide.markdown.plainText(of: range.lowerBound, in: guide.source))
    return ![guide.language, ruleSet.site.sourceLanguage].contains { language in
      ruleSet.languages[language]?.unwritten.contains(text) ?? false
    }
  }
}

extension Finding.Message {
  fileprivate static func empty(_ title: String, _ content: SectionTemplate.Content) -> Self {
    switch content {
    case .text: "\(quoted(title)) is empty: write the section"
    case .list: "\(quoted(title)) is empty: add its list"
    case .orderedList: "\(quoted(title)) is empty: add its steps"
    case .table: "\(quoted(title)) is empty: add its table"
    case .links: "\(quoted(title)) is empty: link related guides"
    }
  }
}
