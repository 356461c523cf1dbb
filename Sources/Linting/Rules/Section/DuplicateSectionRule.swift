import Guides
import JSONSchema
import Markup

/// Finds a section that a guide has twice.
struct DuplicateSectionRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/duplicate",
    summary: "A guide has each section once",
    why: """
      Two headings for one section split what belongs together, and one of them is usually left over from \
      copying. Wordings count, not letters: "Procedure" and "Steps" name the same section. A deeper heading \
      that is worded otherwise, such as "Steps" within the procedure, is no second section.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ## Procedure
        1. Apply.
        ## Required documents
        - Passport
        ## «Steps»
        1. Wait.
        """),
      .bad("## «Procedure»\n## Procedure\n1. Apply.\n"),
      .good("## Procedure\n### Steps\n1. Apply.\n## Required documents\n- Passport\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let template = context.ruleSet.template
    guard !SectionOutline.isRegular(guide, template) else { return }
    let outline = SectionOutline(guide, template)
    for (index, section) in guide.sections.enumerated() where outline.roles[index] == .duplicate {
      guard let order = section.template?.order, let main = outline.sections[order] else {
        continue
      }
      let other = guide.sections[main]
      report.add(
        .duplicate(section.title, isEmpty: section.content.isEmpty), at: section.titleSpan,
        related: [
          Finding.Related(path: guide.path, span: other.titleSpan, message: "the same section")
        ])
    }
  }
}

extension Finding.Message {
  fileprivate static func duplicate(_ title: String, isEmpty: Bool) -> Self {
    isEmpty
      ? "\(quoted(title)) is a section that the guide has twice: remove the heading"
      : "\(quoted(title)) is a section that the guide has twice: join the two"
  }
}
