import Guides
import Markup

/// Finds an address of the site's own that is not written as Hugo writes it.
struct LinkFormRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/form",
    summary: "An address of the site's own is written as the site has it",
    why: """
      Each other spelling costs the reader a redirect, and a server that takes letter case or \
      slashes seriously answers with an error. Percent escapes are decoded before they are \
      compared. An address that redirects is an alias of a page, or one that the file `static/_redirects` \
      gives up for good.
      """,
    severity: .warning,
    examples: [
      .bad(
        [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          [1](«http://tramitit.com/guides/mexico/rfc/»)
          [2](«https://www.tramitit.com/guides/mexico/RFC/»)
          [3](«https://tramitit.com/guides//mexico/rfc») [4](«/guides/mexico/tax/»)

          """,
          "en/mexico/rfc.md": "---\ntitle: RFC\naliases: [/guides/mexico/tax/]\n---\n",
        ],
        fixed: [
          "en/mexico/curp.md": """
          ---
          title: CURP
          ---
          [1](https://tramitit.com/guides/mexico/rfc/)
          [2](https://tramitit.com/guides/mexico/rfc/)
          [3](https://tramitit.com/guides/mexico/rfc/) [4](/guides/mexico/rfc/)

          """
        ]),
      .good([
        "es/mexico/curp.md": """
        ---
        title: CURP
        ---
        [1](https://tramitit.com/es/guides/mexico/cr%c3%a9dito/)
        [2](/es/guides/mexico/cr%C3%A9dito/?a=b#c)

        """,
        "es/mexico/crédito.md": "---\ntitle: Crédito\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.form) {
      let (link, target) = (faulty.link, faulty.target)
      guard let address = context.site.canonicalAddress(of: target) else { continue }
      report.add(
        .form(LinkFormRule.names(target.forms).joined(separator: " and "), address),
        at: link.urlSpan,
        fix: link.hasOwnAddress ? .safe(Fix.Edit(link.urlSpan, address)) : nil)
    }
  }

  private static func names(_ forms: LinkTarget.Forms) -> [String] {
    let names: [(LinkTarget.Forms, String)] = [
      (.alias, "an address that redirects"), (.insecure, "http"), (.www, "another host"),
      (.doubleSlash, "two slashes in a row"), (.letterCase, "capital letters"),
      (.indexFile, "index.html"), (.missingSlash, "no slash at the end"),
    ]
    return names.filter { forms.contains($0.0) }.map(\.1)
  }
}

extension Finding.Message {
  fileprivate static func form(_ forms: String, _ address: String) -> Self {
    "\(forms): write \(address)"
  }
}
