import Guides
import Markup

/// Finds a link to a page that is not published.
struct DraftLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/draft",
    summary: "A link leads to a page that is published",
    why: """
      Hugo builds no drafts, no pages whose `publishDate` (or without one `date`) is still to come, and none whose \
      `expiryDate` is past: the reader gets an error page, and a `ref` \
      to one fails the build.
      """,
    severity: .error,
    examples: [
      .bad([
        "en/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/guides/mexico/rfc/»)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ndraft: true\n---\n",
      ]),
      .bad([
        "en/mexico/curp.md": "---\ntitle: CURP\n---\n[RFC]({{< ref \"«rfc.md»\" >}})\n",
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
      if let page = target.page { add(page, at: link.urlSpan, &report) }
    }
    for (reference, target) in context.links.references {
      guard let page = target.page, page.isUnpublished, page !== guide.page else { continue }
      add(page, at: reference.span, &report)
    }
  }

  private func add(_ page: Page, at span: ByteSpan, _ report: inout Report) {
    let place = page.title?.span ?? ByteSpan(0, 0)
    let what = page.unpublished ?? .draft
    report.add(
      .unpublished(page.path.path, what), at: span,
      related: [Finding.Related(path: page.path.path, span: place, message: "the \(what.name)")])
  }
}

extension Finding.Message {
  fileprivate static func unpublished(_ path: String, _ what: Page.Unpublished) -> Self {
    let reason =
      switch what {
      case .draft: "is a draft and has no page"
      case .future: "is dated later than today and has no page yet"
      case .expired: "has expired and has no page"
      }
    return "\(path) \(reason): publish it or link to another guide"
  }
}

extension Page.Unpublished {
  fileprivate var name: String {
    switch self {
    case .draft: "draft"
    case .future: "page to come"
    case .expired: "expired page"
    }
  }
}
