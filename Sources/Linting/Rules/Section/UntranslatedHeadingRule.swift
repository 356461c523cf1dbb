import Guides
import JSONSchema
import Markup

/// Finds headings in another language than the guide's.
struct UntranslatedHeadingRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/untranslated",
    summary: "A section's heading is in the language of its guide",
    why: """
      It is the first thing that readers see of a section, and it is left over where a guide was translated \
      in a hurry. On the real site nearly every translation still says "Related Posts", so this is a note.
      """,
    severity: .info,
    examples: [
      .bad(
        ["es/mexico/a.md": "## «Required Documents»\n- Pasaporte\n"],
        unsafelyFixed: ["es/mexico/a.md": "## Documentos requeridos\n- Pasaporte\n"]),
      .bad(
        ["pt/brazil/a.md": "## «Procedimientos»\n1. Peça.\n"],
        unsafelyFixed: ["pt/brazil/a.md": "## Procedimento\n1. Peça.\n"]),
      .good([
        "es/mexico/a.md": "## Documentos necesarios\n- Pasaporte\n",
        "fr/belgium/a.md": "## Description\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for section in guide.sections {
      guard case .foreign(let language) = section.wording, let template = section.template,
        let wording = context.ruleSet.languages[guide.language]?.headings[template.id]
      else { continue }
      report.add(
        .foreign(section.title, context.ruleSet.site.name(of: language), wording.preferred),
        at: section.titleSpan,
        fix: section.hasAddition
          ? nil : .unsafe(Fix.Edit(section.titleSpan, wording.preferred)))
    }
  }
}

extension Finding.Message {
  fileprivate static func foreign(_ title: String, _ language: String, _ preferred: String) -> Self
  {
    "heading \(quoted(title)) is \(language): write \"\(preferred)\""
  }
}
