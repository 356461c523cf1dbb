package import Markup

/// Which page links to which, with the links that lead nowhere.
///
/// Only links to where the site keeps its guides are in it: no other sites, and not the site's home page. Calls
/// of `ref` and `relref` are links, too.
package struct LinkGraph: Sendable {
  /// A link from one page to another.
  package struct Link: Sendable {
    /// The path of the page that holds the link.
    package let source: String
    /// The address as written in the page's file.
    package let span: ByteSpan
    package let url: String
    /// The path of the page that it leads to; nil for a broken link.
    package let target: String?
  }

  /// A page with its links in both directions.
  package struct Node: Sendable {
    package let page: Page
    /// In the order of the text.
    package let outbound: [Link]
    /// By path, then in the order of the text.
    package let inbound: [Link]

    package var broken: Int { outbound.count { $0.target == nil } }
  }

  /// By path.
  package let nodes: [Node]

  /// Reads the body of every page, on all cores.
  package init(_ contents: SiteContents, ruleSet: RuleSet) async throws {
    let site = contents.site
    let outbound = try await concurrentRuns(contents.files) { run in
      let parser = MarkdownParser()
      return run.map { LinkGraph.links(of: Guide($0, ruleSet: ruleSet, parser: parser), in: site) }
    }.flatMap { $0 }
    var inbound: [String: [Link]] = [:]
    for link in outbound.joined() {
      if let target = link.target { inbound[target, default: []].append(link) }
    }
    nodes = zip(contents.files, outbound).map { file, links in
      Node(page: file.page, outbound: links, inbound: inbound[file.page.path.path] ?? [])
    }
  }

  private static func links(of guide: Guide, in site: Site) -> [Link] {
    let links = guide.links.compactMap { link -> Link? in
      guard !link.isImage else { return nil }
      let target = site.resolve(link.url, from: guide.page.url)
      guard target.page != nil || target.isMissing else { return nil }
      return Link(
        source: guide.path, span: link.urlSpan, url: link.url, target: target.page?.path.path)
    }
    let references = guide.references.compactMap { reference -> Link? in
      let target = site.resolve(reference, from: guide.page)
      guard target.page != nil || target.isBroken, !reference.path.isEmpty else { return nil }
      return Link(
        source: guide.path, span: reference.span, url: reference.text,
        target: target.page?.path.path)
    }
    return references.isEmpty
      ? links : (links + references).sorted { $0.span.start < $1.span.start }
  }
}
