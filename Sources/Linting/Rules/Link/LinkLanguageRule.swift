import Guides
import Markup

/// Finds a link to a page in another language, though there is one in the guide's own.
struct LinkLanguageRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/language",
    summary: "A link leads to the page in the guide's own language where there is one",
    why: """
      The reader of a Spanish guide who lands on an English page has to find the way back. Pages \
      that say the same share a translationKey. A link to the guide's own translation is meant to \
      change the language.
      """,
    severity: .error,
    examples: [
      .bad(
        [
          "es/mexico/curp.md":
            "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/guides/mexico/rfc/»)\n",
          "es/mexico/alta.md": "---\ntitle: Alta\ntranslationKey: mexico-rfc\n---\n",
          "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
        ],
        unsafelyFixed: [
          "es/mexico/curp.md":
            "---\ntitle: CURP\n---\n[Alta](https://tramitit.com/es/guides/mexico/alta/)\n"
        ]),
      .good([
        "es/mexico/curp.md": """
        ---
        title: CURP
        translationKey: mexico-curp
        ---
        [RFC](https://tramitit.com/es/guides/mexico/alta/)
        [en](https://tramitit.com/guides/mexico/curp/)

        """,
        "es/mexico/alta.md": "---\ntitle: Alta\ntranslationKey: mexico-rfc\n---\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
        "en/mexico/curp.md": "---\ntitle: CURP\ntranslationKey: mexico-curp\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.language) {
      let (link, target) = (faulty.link, faulty.target)
      guard let page = target.page,
        let own = context.site.counterpart(of: page, in: guide.language), !own.isUnpublished
      else { continue }
      let names = context.site.configuration
      let address = context.site.address(of: own)
      report.add(
        .other(names.name(of: page.path.language), own: names.name(of: guide.language)),
        at: link.urlSpan, notes: ["the page is \(address)"],
        fix: fix(link, from: page, to: own, address, guide))
    }
  }

  /// Changes the address, and with it a text that is the other page's title.
  private func fix(
    _ link: GuideLink, from page: Page, to own: Page, _ address: String, _ guide: Guide
  ) -> Fix? {
    guard link.hasOwnAddress else { return nil }
    let edit = Fix.Edit(link.urlSpan, address)
    guard let title = own.title?.text, link.style == .inline,
      let old = page.title?.text, LinkText.isTitle(link.text, old),
      let text = LinkText.markdown(title)
    else { return .unsafe(edit) }
    return .unsafe(Fix.Edit(link.textSpan, text), edit)
  }
}

extension Finding.Message {
  fileprivate static func other(_ language: String, own: String) -> Self {
    "a page in \(language), though there is one in \(own): link to that"
  }
}
