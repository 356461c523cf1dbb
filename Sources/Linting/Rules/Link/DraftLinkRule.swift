import Guides
import Markup

/// Finds a link to a page that is not published.
struct DraftLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/draft",
    summary: "A link leads to a page that is published",
    why: "Hugo does not build drafts: the reader gets an error page until the draft is finished.",
    severity: .error,
    examples: [
      .bad([
        "en/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/guides/mexico/rfc/»)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ndraft: true\n---\n",
      ]),
      .good([
        "en/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](https://tramitit.com/guides/mexico/rfc/)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ndraft: false\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.draft) {
      let (link, target) = (faulty.link, faulty.target)
      guard let page = target.page else { continue }
      let place = page.title?.span ?? ByteSpan(0, 0)
      report.add(
        .draft(page.path.path), at: link.urlSpan,
        related: [Finding.Related(path: page.path.path, span: place, message: "the draft")])
    }
  }
}

extension Finding.Message {
  fileprivate static func draft(_ path: String) -> Self {
    "\(path) is a draft and has no page: publish it or link to another guide"
  }
}
