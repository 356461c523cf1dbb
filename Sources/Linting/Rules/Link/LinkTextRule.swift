import Guides
import Markup

/// Finds a link to a related guide whose text is not that guide's title.
struct LinkTextRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/text",
    summary: "The text of a link to a related guide is that guide's title",
    why: """
      Readers recognise the page by the name they followed. A title that was changed later leaves \
      the old one behind in every guide that links to it. Where the title is a placeholder, the defect is \
      the title's.
      """,
    severity: .warning,
    examples: [
      .bad(
        [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          ## Related Posts
          - [«Tax number»](https://tramitit.com/guides/mexico/rfc/)

          """,
          "en/mexico/rfc.md": "---\ntitle: Tax number (RFC)\n---\n",
        ],
        fixed: [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          ## Related Posts
          - [Tax number (RFC)](https://tramitit.com/guides/mexico/rfc/)

          """
        ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        See [the tax number](https://tramitit.com/guides/mexico/rfc/)
        ## Related Posts
        - [Tax  number &amp; \\*RFC\\*](https://tramitit.com/guides/mexico/rfc/)

        """,
        "en/mexico/rfc.md": "---\ntitle: 'Tax number & *RFC*'\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## Related Posts
        - [Tax number](https://tramitit.com/guides/mexico/rfc/)
        - [Passport](https://tramitit.com/guides/mexico/passport/)

        """,
        "en/mexico/rfc.md": "---\ntitle: This is meta description\n---\n",
        "en/mexico/passport.md": "---\ntitle: '**Passport**'\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let links = context.links
    for index in links.related {
      guard let page = links.targets[index].page, let title = page.title?.text,
        !LinkText.isTitle(guide.links[index].text, title)
      else { continue }
      let link = guide.links[index]
      guard !page.isUnpublished, page.path.language == guide.language, page.url != guide.page.url,
        links.firstRelated(likeLink: index) == nil,
        !context.ruleSet.isUnwanted(title, in: page.path.language),
        FieldMarkup(title, field: "title") == nil
      else { continue }
      report.add(
        .notTitle(title), at: link.textSpan.isEmpty ? link.span : link.textSpan,
        related: page.title.map {
          [Finding.Related(path: page.path.path, span: $0.span, message: "the title")]
        } ?? [],
        fix: fix(link, title: title, page, context))
    }
  }

  private func fix(
    _ link: GuideLink, title: String, _ page: Page, _ context: LintContext
  ) -> Fix? {
    guard let text = LinkText.markdown(title) else { return nil }
    switch link.style {
    case .inline: return .safe(Fix.Edit(link.textSpan, text))
    case .autolink:
      return .safe(Fix.Edit(link.span, "[\(text)](\(context.site.address(of: page)))"))
    // The text may be the label that the address is found by.
    case .reference: return nil
    }
  }
}

extension Finding.Message {
  fileprivate static func notTitle(_ title: String) -> Self {
    "not the title of the guide it leads to: write \"\(title)\""
  }
}
