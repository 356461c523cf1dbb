import Guides
import JSONSchema
import Markup

/// Finds headings that are right, but not worded as the rule set prefers.
struct HeadingWordingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/heading",
    summary: "A section's heading is worded as the rule set prefers",
    why: """
      One wording a section makes a language's guides look like one site, and gives their headings the same \
      anchors. Other accepted wordings, letter case, numbers, a colon at the end and emphasis are told of; \
      an addition in parentheses is not. `headings` in languages/<lang>.yaml has the wordings.
      """,
    severity: .info,
    examples: [
      .bad(
        "## «Required Documents»\n- Passport\n",
        unsafelyFixed: "## Required documents\n- Passport\n"),
      .bad("### «What is this?»\nA card.\n", unsafelyFixed: "### What is it?\nA card.\n"),
      .bad("## «**Procedure:**»\n1. Apply.\n", unsafelyFixed: "## Procedure\n1. Apply.\n"),
      .good("## Required documents\n- Passport\n## Procedure (online)\n1. Apply.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for section in guide.sections where section.wording == .accepted {
      guard let template = section.template,
        !section.hasAddition,
        let wording = context.ruleSet.languages[guide.language]?.headings[template.id]
      else { continue }
      report.add(
        .notPreferred(section.title, wording.preferred), at: section.titleSpan,
        fix: section.isTitleExact ? .unsafe(Fix.Edit(section.titleSpan, wording.preferred)) : nil)
    }
  }
}

extension Finding.Message {
  fileprivate static func notPreferred(_ title: String, _ preferred: String) -> Self {
    title.utf8.elementsEqual(preferred.utf8)
      ? "heading \(quoted(title)) is emphasised: write it plain"
      : "heading \(quoted(title)) is not the preferred wording: write \"\(preferred)\""
  }
}
