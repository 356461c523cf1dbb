import Guides
import Markup

/// Finds a link to a page of the site that does not exist.
struct BrokenLinkRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/broken",
    summary: "An address of the site's own leads to a page",
    why: """
      A reader who follows the link gets an error page. Addresses are held against those that Hugo \
      gives to the pages (`common/paths`, `helpers/path.go`): lower case, without most \
      punctuation, with the language in front but for the default one. A guide's path on another \
      host is a mistyped host. A `ref` or `relref` that Hugo finds no page for, or several, fails the \
      build (REF_NOT_FOUND).
      """,
    severity: .error,
    examples: [
      .bad([
        "es/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/es/guides/mexico/rfcc/»)\n",
        "es/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .bad([
        "es/mexico/curp.md":
          "---\ntitle: CURP\n---\n[RFC](«https://tramitit.com/spanish/guides/mexico/rfc/»)\n",
        "es/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .bad([
        "en/mexico/curp.md":
          "---\ntitle: CURP\n---\n[1](«/posts/mexico/rfc/»)\n[2](«/guides/mexico/rfc.html»)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .bad([
        "en/mexico/curp.md":
          "---\ntitle: CURP\n---\n[1](«/en/guides/mexico/rfc/»)\n[2](«https://trami.com/guides/mexico/rfc/»)\n",
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        [1]({{< ref "«rfcc.md»" >}}) [2]({{% relref "«/guides/mexico/tax#a»" %}}) `{{< ref "«ine»" >}}`
        [4]({{< ref path="«rfc.md»" lang="xx" >}})

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
        "en/peru/ine.md": "---\ntitle: INE\n---\n", "en/chile/ine.md": "---\ntitle: INE\n---\n",
      ]),
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        «[1][rfc]» «[rfc]» [2](«../rfcc/») [3](«rfcc.md») [4](«../peru/rfc.md#steps»)

        [rfc]: /guides/mexico/rfcc/

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        [1][rfc] [rfc] [2](../rfc/) [3](rfc.md) [4](./rfc.md#a) [5](../mexico/rfc.md) [6](rfc) [7](/guides/mexico/rfc.md)

        [rfc]: ../rfc/

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        [1]({{< ref "rfc.md" >}}) [2]({{% relref "/guides/mexico/rfc#a" %}}) {{< ref "#b" >}}
        [4]({{< ref path="crédito" lang="es" >}}) [5]({{< relref "../peru/dni" >}}) [6]({{< ref "dni" >}})
        {{</* ref "nowhere" */>}} {{< ref "/categories/mexico" >}}

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n", "en/peru/dni.md": "---\ntitle: DNI\n---\n",
        "es/mexico/crédito.md": "---\ntitle: Crédito\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        [map](/images/mexico/map.png), [all](/categories/mexico/),
        [RFC](https://tramitit.com/guides/mexico/rfc/#steps), [below](#b), [form](form.pdf),
        [us](https://tramitit.com/about/), [mail](mailto:a@example.org)

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for faulty in context.links.faulty(.broken) {
      let (link, target) = (faulty.link, faulty.target)
      guard case .missing(let path) = target.place else { continue }
      let meant = MeantPage(path, text: link.text, in: guide, site: context.site)
      var notes: [String] = []
      switch meant.prefix {
      case .needless(let language):
        notes.append("pages in \(language) have no language in their address")
      case .name(let language, let code):
        notes.append("pages in \(language) have \"\(code)\" in their address")
      case nil: break
      }
      if let page = meant.find() {
        notes.append("did you mean \(context.site.address(of: page))?")
      }
      let address = target.address
      let isElsewhere = !address.host.isEmpty && address.bareHost != context.site.configuration.host
      report.add(
        isElsewhere
          ? .otherHost(address.host, path, own: context.site.configuration.host) : .noPage(path),
        at: link.urlSpan, notes: notes)
    }
    for (reference, target) in context.links.references {
      check(reference, target, context.site, &report)
    }
  }

  private func check(
    _ reference: Reference, _ target: ReferenceTarget, _ site: Site, _ report: inout Report
  ) {
    switch target {
    case .missing(let near):
      report.add(
        .noReference(reference.path), at: reference.span,
        notes: near.map { ["did you mean \"\(site.referencePath(of: $0))\"?"] } ?? [])
    case .ambiguous(let pages):
      report.add(
        .ambiguous(reference.path, site.referencePath(of: pages[0])), at: reference.span,
        related: pages.map {
          Finding.Related(
            path: $0.path.path, span: $0.title?.span ?? ByteSpan(0, 0),
            message: "a page of that name")
        })
    case .unknownLanguage(let language):
      report.add(.noLanguage(language), at: reference.span)
    case .page, .generated: break
    }
  }
}

extension Finding.Message {
  fileprivate static func noPage(_ path: String) -> Self {
    "\(path) is no page of the site: mend the address or remove the link"
  }

  fileprivate static func noReference(_ path: String) -> Self {
    "Hugo finds no page for \"\(path)\" and does not build the site: mend the path"
  }

  fileprivate static func ambiguous(_ name: String, _ path: String) -> Self {
    "several pages are called \"\(name)\" and Hugo does not build the site: write a path such as \"\(path)\""
  }

  fileprivate static func noLanguage(_ language: String) -> Self {
    "the site has no language \"\(language)\" and Hugo does not build it: mend the language"
  }

  fileprivate static func otherHost(_ host: String, _ path: String, own: String) -> Self {
    "\(host) is not the host of \(path): write \(own)"
  }
}
