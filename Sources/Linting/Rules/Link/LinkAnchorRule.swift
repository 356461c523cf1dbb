import Guides
import Markup

/// Finds a fragment that leads to no place in its page.
struct LinkAnchorRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/anchor",
    summary: "The fragment of an address is a heading of the page",
    why: """
      With a fragment that is not there the reader lands at the top of the page. Hugo makes the ids of headings \
      from their texts (`markup/goldmark/autoid.go`): in lower case, with `-` for blanks and without punctuation, \
      and numbers those that are alike. `{#id}` behind a heading takes their place. Nothing is said of pages with \
      shortcodes, which may make more ids.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## What is it?

        [1](«#what-is-it?») [2](https://tramitit.com/guides/mexico/rfc/«#Steps») [3](rfc.md«#steps-2»)
        [4]({{< ref "rfc.md«#steps-3»" >}})

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n## Steps\n\n## Steps\n\n## Cost {#price}\n",
      ]),
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        translationKey: mexico-curp
        ---
        [Steps](#steps)

        ## Steps

        """,
        "es/mexico/curp.md": """
        ---
        title: CURP
        translationKey: mexico-curp
        ---
        [Pasos](«#steps»)

        ## Pasos

        """,
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## ¿Qué es el **CURP**?

        [1](#qué-es-el-curp) [2](#qu%C3%A9-es-el-curp) [3](#top) [4](/guides/mexico/rfc/#price)
        [5](rfc.md#steps-1) [6](rfc.md#form) [7](ine.md#tab-1) [8](https://www.gob.mx/#x)

        """,
        "en/mexico/rfc.md": """
        ---
        title: RFC
        ---
        ## Steps

        ## Steps

        ## Cost {#price}

        <a id="form"></a>

        """,
        "en/mexico/ine.md": "---\ntitle: INE\n---\n{{< tabs >}}\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for index in context.links.parts {
      let (link, target) = (guide.links[index], context.links.targets[index])
      let page: Page
      switch target.place {
      case .page(let other): page = other
      case .fragment: page = guide.page
      default: continue
      }
      let span =
        link.hasOwnAddress ? LinkAnchorRule.fragment(in: link.urlSpan, guide) : link.urlSpan
      check(target.address.fragment, page, at: span, guide, context, &report)
    }
    for (reference, target) in context.links.references {
      guard let page = target.page else { continue }
      let span = LinkAnchorRule.fragment(in: reference.span, guide)
      check(reference.fragment, page, at: span, guide, context, &report)
    }
  }

  private func check(
    _ written: String?, _ page: Page, at span: ByteSpan, _ guide: Guide, _ context: LintContext,
    _ report: inout Report
  ) {
    guard !page.isUnpublished || page === guide.page,
      let fragment = written.flatMap(LinkAnchorRule.decoded),
      let anchors = context.anchors(of: page), !anchors.mayHold(fragment),
      !page.isOfTemplate(anchors)
    else { return }
    report.add(
      page === guide.page ? .ownPage(fragment) : .page(fragment, page.path.path), at: span,
      notes: LinkAnchorRule.meant(fragment, page, anchors, guide, context)
        .map { ["did you mean #\($0)?"] } ?? [])
  }

  /// The id that comes nearest, or that of the heading that the fragment leads to in the source.
  private static func meant(
    _ fragment: String, _ page: Page, _ anchors: PageAnchors, _ guide: Guide, _ context: LintContext
  ) -> String? {
    if let near = anchors.near(fragment) { return near }
    guard page === guide.page, let source = context.source,
      let headings = context.anchors(of: source.page)?.headings,
      headings.count == anchors.headings.count
    else { return nil }
    return headings.firstIndex(of: fragment).map { anchors.headings[$0] }
  }

  /// A fragment without percent escapes; nil where it does not name a place that the page's text has.
  private static func decoded(_ written: String) -> String? {
    guard !written.isEmpty, written.utf8.first != UInt8(ascii: ":") else { return nil }
    let fragment = HugoURL.decoded(written)
    // The top of every page (HTML), Hugo's table of contents and footnotes, and addresses of scripts.
    guard fragment.lowercased() != "top", fragment != "TableOfContents",
      !["fn:", "fnref:", "/", "!"].contains(where: fragment.hasPrefix)
    else { return nil }
    return fragment
  }

  /// The fragment in an address as written, else the whole address.
  private static func fragment(in span: ByteSpan, _ guide: Guide) -> ByteSpan {
    let hash = guide.source.bytes[span.range].firstIndex(of: UInt8(ascii: "#"))
    return ByteSpan(hash ?? span.start, span.end)
  }
}

extension Page {
  /// Whether what the page shows comes from a template more than from its text.
  fileprivate func isOfTemplate(_ anchors: PageAnchors) -> Bool {
    path.kind == .sectionPage && (path.folder.isEmpty || anchors.headings.isEmpty)
  }
}

extension Finding.Message {
  fileprivate static func ownPage(_ fragment: String) -> Self {
    "#\(fragment) is no heading of this page: mend or remove the fragment"
  }

  fileprivate static func page(_ fragment: String, _ path: String) -> Self {
    "#\(fragment) is no heading of \(path): mend or remove the fragment"
  }
}
