import Guides
import JSONSchema
import Markup

/// Finds lines that stand for the heading of a section, and are none.
struct NotAHeadingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/not-a-heading",
    summary: "A section starts with a heading, not with a line that looks like one",
    why: """
      A bold line has no anchor, is not in the table of contents, and starts no section for readers of \
      screen readers or for translators; `##Procedure` without a blank is plain text (CommonMark 0.31, 4.2). \
      Only sections without a heading of their own are told of.
      """,
    severity: .warning,
    examples: [
      .bad(
        "## Description\n\n«**Procedure**»\n\n1. Apply.\n",
        unsafelyFixed: "## Description\n\n## Procedure\n\n1. Apply.\n"),
      .bad(
        "## Description\nA card.\n«__What is it?__»\nIt is free.\n",
        unsafelyFixed: "## Description\nA card.\n### What is it?\nIt is free.\n"),
      .bad("«##»Procedure\n1. Apply.\n", fixed: "## Procedure\n1. Apply.\n"),
      .bad(
        "«Required documents:»\n- Passport\n", unsafelyFixed: "## Required documents\n- Passport\n"),
      .good("## Procedure\n**Procedure**\n\n1. Apply.\n2. **Required documents** are checked.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let template = context.ruleSet.template
    guard !SectionOutline.isRegular(guide, template) else { return }
    let outline = SectionOutline(guide, template)
    let missing = template.sections.filter { outline.sections[$0.order] == nil }
    guard !missing.isEmpty else { return }
    for heading in UnmarkedHeading.all(in: guide, for: missing, context.ruleSet) {
      let marks = String(repeating: "#", count: heading.template.level)
      switch heading.form {
      case .hashes:
        let hashes = guide.source.bytes[heading.span.range].prefix { $0 == UInt8(ascii: "#") }
        let span = ByteSpan(hashes.startIndex, hashes.endIndex)
        report.add(
          .noBlank(heading.title), at: span,
          fix: .safe(Fix.Edit(span, marks + " ")))
      case .emphasis, .plain:
        report.add(
          .line(heading.title, marks), at: heading.span,
          fix: .unsafe(Fix.Edit(heading.span, "\(marks) \(heading.title)")))
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func noBlank(_ title: String) -> Self {
    "no blank stands between the \"#\" and \(quoted(title)): without it this is no heading"
  }

  fileprivate static func line(_ title: String, _ marks: String) -> Self {
    "\(quoted(title)) is a section, but no heading: write \"\(marks) \(title)\""
  }
}
