import Guides
import Markup

/// Finds a link to a page in another language for want of one in the guide's own.
struct UntranslatedLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/untranslated",
    summary: "A page that a guide links to exists in the guide's language",
    why: "The reader gets a page in another language; the page is worth translating.",
    severity: .info,
    examples: [
      .bad([
        "es/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/guides/mexico/rfc/»)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
      ]),
      .good([
        "es/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](https://tramitit.com/es/guides/mexico/rfc/)\n",
        "es/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.language) {
      let (link, target) = (faulty.link, faulty.target)
      guard let page = target.page else { continue }
      let own = context.site.counterpart(of: page, in: guide.language)
      guard own?.isUnpublished ?? true else { continue }
      let names = context.site.configuration
      let language = names.name(of: guide.language)
      report.add(
        own == nil
          ? .noTranslation(names.name(of: page.path.language), own: language)
          : .draft(own: language),
        at: link.urlSpan)
    }
  }
}

extension Finding.Message {
  fileprivate static func noTranslation(_ language: String, own: String) -> Self {
    "a page in \(language) that is not translated into \(own)"
  }

  fileprivate static func draft(own: String) -> Self {
    "a page whose translation into \(own) is a draft"
  }
}
