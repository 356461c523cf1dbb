import Guides
import JSONSchema
import Markup

/// Finds headings that name no section of the rule set.
struct UnknownHeadingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/unknown",
    summary: "A heading names a section of the rule set",
    why: """
      Guides are compared and translated by their sections; what stands under a heading of its own belongs \
      to none. A slip of the pen is named, and so is the section whose place and form a heading has.
      """,
    severity: .warning,
    examples: [
      .bad("## Required documents\n- Passport\n### «Note:»\nIt may vary.\n"),
      .bad(
        "## «Requierd documents»\n- Passport\n",
        unsafelyFixed: "## Required documents\n- Passport\n"),
      .bad(
        "## Procedure\n1. Apply.\n## «Papers»\n- Passport\n## Providers\n",
        unsafelyFixed: "## Procedure\n1. Apply.\n## Required documents\n- Passport\n## Providers\n"),
      .bad("## Procedure\n1. Apply.\n«##»\n"),
      .good("## Procedure\n1. Apply.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    // Where guides share no sections, any heading will do.
    guard !context.ruleSet.template.sections.isEmpty else { return }
    for section in guide.sections where section.wording == .unlisted {
      guard let template = section.template else {
        if section.title.isEmpty {
          report.add(.blank, at: section.hashes(in: guide.source) ?? section.titleSpan)
        } else if !StrayMetadata.isMetadata(section.heading, of: guide, context.ruleSet.fields) {
          report.add(.unknown(section.title), at: section.titleSpan)
        }
        continue
      }
      let wording = context.ruleSet.languages[guide.language]?.headings[template.id]
      let preferred = wording?.preferred ?? template.id
      report.add(
        .unlisted(section.title, preferred), at: section.titleSpan,
        notes: ["other wordings belong in languages/\(guide.language).yaml"],
        fix: section.isTitleExact ? .unsafe(Fix.Edit(section.titleSpan, preferred)) : nil)
    }
  }
}

extension Finding.Message {
  fileprivate static let blank: Self = "a heading has no text: remove it"

  fileprivate static func unknown(_ title: String) -> Self {
    "\(quoted(title)) is no section of a guide: move its text into one, or remove the heading"
  }

  fileprivate static func unlisted(_ title: String, _ preferred: String) -> Self {
    "\(quoted(title)) is no section of a guide (did you mean \"\(preferred)\"?)"
  }
}
