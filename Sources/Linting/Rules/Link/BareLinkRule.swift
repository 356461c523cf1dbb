import Guides
import Markup

/// Finds an address in plain text.
struct BareLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/bare",
    summary: "An address is a link",
    why: """
      Hugo makes some addresses in plain text links and others not, and none in a code span. A \
      text that says what the page is about serves the reader better than its address.
      """,
    severity: .info,
    examples: [
      .bad("---\ntitle: CURP\n---\nSee «https://www.gob.mx/curp».\n- (`«www.gob.mx»`)\n"),
      .good(
        "---\ntitle: CURP\n---\n[CURP](https://www.gob.mx/), <https://www.gob.mx/>, `GET https://x`\n"
      ),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for address in context.links.plain where address.problem == nil {
      report.add(.bare, at: address.span)
    }
  }
}

extension Finding.Message {
  fileprivate static let bare: Self = "an address in plain text: make it a link with a text"
}
