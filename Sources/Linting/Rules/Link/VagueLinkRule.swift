import Guides
import Markup

/// Finds a link whose text does not say where it leads.
struct VagueLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/vague",
    summary: "The text of a link says where it leads",
    why: """
      Readers skim links, and screen readers list them without the sentence around. The texts that \
      say nothing are listed for each language in languages/*.yaml under vague-links.
      """,
    severity: .info,
    isOnByDefault: false,
    examples: [
      .bad("---\ntitle: CURP\n---\nClick [«Here»](https://www.gob.mx/curp).\n"),
      .good("---\ntitle: CURP\n---\nSee [the CURP's page](https://www.gob.mx/curp).\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let texts = context.ruleSet.languages[guide.language]?.vagueLinks, !texts.isEmpty else {
      return
    }
    for link in guide.links where !link.isImage && texts.contains(foldedWords(link.text)) {
      report.add(.vague(link.text), at: link.textSpan)
    }
  }
}

extension Finding.Message {
  fileprivate static func vague(_ text: String) -> Self {
    "\"\(text)\" does not say where the link leads: name the page"
  }
}
