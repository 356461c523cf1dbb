import Guides
import Markup

/// Finds a link to another site without encryption.
struct InsecureLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/insecure",
    summary: "Links to other sites use https",
    why: """
      What travels over http can be read and changed on the way; nearly all sites offer https by \
      now.
      """,
    severity: .info,
    examples: [
      .bad("---\ntitle: CURP\n---\n[1](«http»://www.gob.mx/)\n"),
      .good("---\ntitle: CURP\n---\n[1](https://www.gob.mx/), `http://`\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for index in context.links.external {
      let link = guide.links[index]
      guard link.url.utf8.prefix(7).elementsEqual("http://".utf8) else { continue }
      let span = link.urlSpan
      report.add(
        .insecure,
        at: link.hasOwnAddress ? ByteSpan(span.start, min(span.start + 4, span.end)) : span)
    }
  }
}

extension Finding.Message {
  fileprivate static let insecure: Self = "http is not encrypted: write https where the site has it"
}
