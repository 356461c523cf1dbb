import Guides
import Markup

/// Finds a guide that is named twice among the related ones.
struct DuplicateLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/duplicate",
    summary: "A related guide is named once",
    why: "The second link takes the place of one to another guide.",
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## Related Posts
        - [RFC](https://tramitit.com/guides/mexico/rfc/)
        - [Tax](«https://tramitit.com/guides/mexico/rfc»)

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        See [RFC](https://tramitit.com/guides/mexico/rfc/)[^1]
        ## Related Posts
        - [RFC](https://tramitit.com/guides/mexico/rfc/)

        [^1]: Asked for by [the RFC](https://tramitit.com/guides/mexico/rfc/).

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for index in context.links.related {
      guard let first = context.links.firstRelated(likeLink: index) else { continue }
      let page = context.links.targets[index].page
      guard page?.url != guide.page.url else { continue }
      report.add(
        .twice(page?.title?.text), at: guide.links[index].urlSpan,
        related: [
          Finding.Related(
            path: guide.path, span: guide.links[first].urlSpan, message: "first linked here")
        ])
    }
  }
}

extension Finding.Message {
  fileprivate static func twice(_ title: String?) -> Self {
    "\(title.map { "\"\($0)\"" } ?? "the address") is linked twice here: link to another guide"
  }
}
