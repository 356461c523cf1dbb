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
      screen readers or for translators; `##Procedure` without a blank is plain text, and so is a line behind \
      four blanks or between fences (CommonMark 0.31, 4.2 to 4.5). A heading within a list item or a quotation \
      starts no section either. Only sections without a heading of their own are told of.
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
      .bad(
        "«```markdown»\n## Procedure\n1. Apply.\n## Required documents\n- Passport\n```\n",
        unsafelyFixed: "## Procedure\n1. Apply.\n## Required documents\n- Passport\n"),
      .bad(
        "A card.\n\n    «## Procedure»\n1. Apply.\n",
        unsafelyFixed: "A card.\n\n## Procedure\n1. Apply.\n"),
      .bad(
        "«<h2 class=\"title\">Procedure</h2>»\n\n1. Apply.\n",
        unsafelyFixed: "## Procedure\n\n1. Apply.\n"),
      .bad(
        "- ## «Procedure»\n1. Apply.\n> ## «Required documents»\n- Passport\n",
        unsafelyFixed: "## Procedure\n1. Apply.\n## Required documents\n- Passport\n"),
      .good("## Procedure\n```\n## Procedure\n# Example\n```\n"),
      .good("## Procedure\n**Procedure**\n\n1. Apply.\n2. **Required documents** are checked.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    checkNested(guide, &report)
    let template = context.ruleSet.template
    guard !SectionOutline.isRegular(guide, template) else { return }
    let outline = SectionOutline(guide, template)
    let missing = template.sections.filter { outline.sections[$0.order] == nil }
    guard !missing.isEmpty else { return }
    var lastBlock: ByteSpan?
    for heading in UnmarkedHeading.all(in: guide, for: missing, context.ruleSet) {
      let marks = String(repeating: "#", count: heading.template.level)
      switch heading.form {
      case .hashes:
        let hashes = guide.source.bytes[heading.span.range].prefix { $0 == UInt8(ascii: "#") }
        let span = ByteSpan(hashes.startIndex, hashes.endIndex)
        report.add(
          .noBlank(heading.title), at: span,
          fix: .safe(Fix.Edit(span, marks + " ")))
      case .emphasis, .plain, .html:
        report.add(
          .line(heading.title, marks), at: heading.span,
          fix: .unsafe(Fix.Edit(heading.span, "\(marks) \(heading.title)")))
      case .indented:
        let blanks = prefix(of: heading.span, guide)
        report.add(
          .indented(heading.title), at: heading.span, fix: .unsafe(Fix.Edit(blanks, "")))
      case .fenced(let block):
        // One finding for all sections that stand between the fences.
        guard lastBlock != block else { continue }
        lastBlock = block
        let fences = CodeFences(block, guide.source.bytes)
        report.add(.fenced(heading.title), at: fences.opening, fix: fences.removal)
      }
    }
  }

  /// Headings within a list or a quotation, which name a section all the same.
  private func checkNested(_ guide: Guide, _ report: inout Report) {
    var blocks = guide.markdown.blocks.makeIterator()
    var block = blocks.next()
    for section in guide.sections {
      while let start = block, guide.markdown.nodes[start].subtreeEnd <= section.heading {
        block = blocks.next()
      }
      guard let block, block != section.heading else { continue }
      let marks = section.hashes(in: guide.source).map { prefix(of: $0, guide) }
      let isQuoted = guide.markdown.nodes[block].kind == .blockQuote
      report.add(
        .nested(section.title, isQuoted ? "a quotation" : "a list"), at: section.titleSpan,
        fix: marks.map { .unsafe(Fix.Edit($0, "")) })
    }
  }

  /// The blanks and marks that a heading's `#`s stand behind in their line.
  private func prefix(of hashes: ByteSpan, _ guide: Guide) -> ByteSpan {
    ByteSpan(lineStart(of: hashes.start, in: guide.source.bytes), hashes.start)
  }
}

extension Finding.Message {
  fileprivate static func noBlank(_ title: String) -> Self {
    "no blank stands between the \"#\" and \(quoted(title)): without it this is no heading"
  }

  fileprivate static func line(_ title: String, _ marks: String) -> Self {
    "\(quoted(title)) is a section, but no heading: write \"\(marks) \(title)\""
  }

  fileprivate static func indented(_ title: String) -> Self {
    "four blanks make code of \(quoted(title)): start the line with the \"#\""
  }

  fileprivate static func fenced(_ title: String) -> Self {
    "what stands between the fences is code, \(quoted(title)) too, and starts no section: remove the fences"
  }

  fileprivate static func nested(_ title: String, _ container: String) -> Self {
    "\(quoted(title)) stands within \(container) and starts no section: start the line with the \"#\""
  }
}
