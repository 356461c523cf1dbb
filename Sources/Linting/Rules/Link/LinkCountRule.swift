import Guides
import Markup

/// Counts the links to related guides.
struct LinkCountRule: Rule {
  static let documentation = RuleDocumentation(
    id: "link/count",
    summary: "A guide names as many related guides as the rule set asks for",
    why: """
      Related guides are how readers and search engines find the next one. A country with fewer \
      guides in the language is asked for all of them; drafts do not count.
      """,
    severity: .warning, needsFolder: true,
    examples: [
      .bad([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## «Related Posts»
        - [RFC](https://tramitit.com/guides/mexico/rfc/)

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
        "en/mexico/visa.md": "---\ntitle: Visa\n---\n",
      ]),
      .good([
        "en/mexico/curp.md": """
        ---
        title: CURP
        ---
        ## Related Posts
        - [RFC](https://tramitit.com/guides/mexico/rfc/)

        """,
        "en/mexico/rfc.md": "---\ntitle: RFC\n---\n",
        "en/mexico/visa.md": "---\ntitle: Visa\ndraft: true\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let template = context.ruleSet.template
    guard let span = context.links.relatedSpan,
      let section = guide.section(template.relatedSection)
    else { return }
    let count = context.links.relatedCount(within: span)
    // A section without any link lacks its content.
    guard count > 0 else { return }
    let path = guide.page.path
    let all = context.site.guideCount(language: path.language, folder: path.folder)
    let others = max(0, all - (guide.page.isUnpublished ? 0 : 1))
    let wanted = min(template.relatedLinks, others)
    guard count != wanted else { return }
    let language = context.site.configuration.name(of: path.language)
    report.add(
      .count(count, wanted: wanted), at: section.titleSpan,
      notes: wanted < template.relatedLinks
        ? ["\(path.folder) has \(others) other guides in \(language)"] : [])
  }
}

extension LinkSurvey {
  /// How many related guides an author has named; a broken link is one, a link to another site is
  /// none.
  fileprivate func relatedCount(within span: ByteSpan) -> Int {
    let links = related.count { index in
      switch targets[index].place {
      case .page(let page): page.path.kind != .sectionPage
      case .missing, .malformed: true
      case .otherPart, .external, .fragment: false
      }
    }
    return links
      + plain.count { address in
        span.contains(address.span) && address.problem.map { $0.problem.isOfLink } ?? false
      }
  }
}

extension MalformedAddress.Problem {
  /// Whether the author has written a link.
  fileprivate var isOfLink: Bool { self == .blank || self == .unlinked }
}

extension Finding.Message {
  fileprivate static func count(_ count: Int, wanted: Int) -> Self {
    let difference = abs(count - wanted)
    let links = count == 1 ? "1 related guide" : "\(count) related guides"
    return "\(links) instead of \(wanted): \(count < wanted ? "add" : "remove") \(difference)"
  }
}
