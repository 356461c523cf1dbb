import Guides
import Markup

/// Finds a guide among its own related guides.
struct SelfLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/self",
    summary: "A guide is not among its own related guides",
    why: """
      The link takes the place of one to another guide and leads the reader back to where they \
      are.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## Related Posts
        - [CURP](«https://tramitit.com/guides/mexico/curp/»)

        """
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        See [the whole guide](https://tramitit.com/guides/mexico/curp/)
        ## Related Posts
        - [RFC](https://tramitit.com/guides/mexico/rfc/)

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for index in context.links.related {
      guard let page = context.links.targets[index].page else { continue }
      if page.url == guide.page.url {
        report.add(.itself, at: guide.links[index].urlSpan)
      } else if page.path.language != guide.language,
        LinkSurvey.isTranslation(page, of: guide.page)
      {
        let language = context.site.configuration.name(of: page.path.language)
        report.add(.translation(language), at: guide.links[index].urlSpan)
      }
    }
  }
}

extension Finding.Message {
  fileprivate static let itself: Self = "the guide itself is no related guide: link to another one"

  fileprivate static func translation(_ language: String) -> Self {
    "the guide itself in \(language) is no related guide: link to another one"
  }
}
