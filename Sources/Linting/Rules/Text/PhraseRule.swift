import Guides
import Markup

/// Finds what a text generator says of itself or of its sources.
struct PhraseRule: Rule {
  static let documentation = RuleDocumentation(
    id: "text/phrase",
    summary: "A guide has no text that a generator left over",
    why: """
      A generator that knows nothing says so: "No details provided", "the sources provided do not". A \
      reader learns nothing from it, and mistrusts the rest. The texts are `phrases:` in \
      `rules/languages/<lang>.yaml`; those of the source language are looked for in every language. Code \
      and HTML comments are left out.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ---
        title: Tax clearance
        description: Based on «the sources provided», this explains the tax clearance
        ---
        ## Required documents

        - **Identity card**: «No details provided»
        - **«Unknown document»**: No details provided
        - «no
          *details* provided», and `no details provided`

        """),
      .bad([
        "es/mexico/guia.md": "---\ntitle: Baja\n---\n- **CURP**: «No se proporcionan detalles»\n"
      ]),
      .good(
        """
        ---
        title: Tax clearance
        ---
        - **Identity card**: no details are provided by the office on the phone
        - Unknown documents are sent back.

        <!-- No details provided -->

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for span in UnwantedTextReader.places(of: .phrase, in: guide, context.ruleSet) {
      report.add(.leftOver(guide.source.quotation(of: span)), at: span)
    }
  }
}

extension Finding.Message {
  fileprivate static func leftOver(_ text: String) -> Self {
    "\(text) is left over from a generator: say what the reader needs to know, or remove it"
  }
}
