package import Guides
package import Markup

/// What the link rules know of a guide's links, found out once for all of them.
package struct LinkSurvey: Sendable {
  /// What is wrong with a link itself, the gravest first: a link has one fault at most.
  package enum Fault: Sendable, Hashable {
    case malformed, broken, draft
    /// It leads to a page in another language than the guide's.
    case language
    case form
    case encoding
  }

  /// A link that has a fault.
  package struct Faulty: Sendable {
    package let fault: Fault
    package let link: GuideLink
    package let target: LinkTarget
  }

  /// Where each of the guide's links leads, in their order.
  package let targets: [LinkTarget]
  /// Hardly a guide has any.
  package let faulty: [Faulty]
  /// The indices of the links to other sites, in order.
  package let external: [Int]
  /// The indices of the links within the site that name more than a page, in order.
  ///
  /// They have a fragment, or lead to a file. Hardly a guide has any.
  package let parts: [Int]
  /// The indices of the links in the section of related guides, in order, images left out.
  package let related: [Int]
  /// What the text names by `ref` and `relref`, and what Hugo finds for it.
  package let references: [(reference: Reference, target: ReferenceTarget)]
  /// Addresses in the text that are no links.
  package let plain: [PlainAddress]
  /// From the heading of the section of related guides to the next section; nil where there is
  /// none.
  package let relatedSpan: ByteSpan?

  package init(_ guide: Guide, site: Site, template: GuideTemplate) {
    let sections = RelatedSections(guide, id: template.relatedSection)
    var targets: [LinkTarget] = []
    targets.reserveCapacity(guide.links.count)
    var faulty: [Faulty] = []
    var external: [Int] = []
    var parts: [Int] = []
    var related: [Int] = []
    for index in guide.links.indices {
      let target = site.resolve(guide.links[index].url, from: guide.page.url)
      targets.append(target)
      if let fault = LinkSurvey.fault(of: target, in: guide) {
        faulty.append(Faulty(fault: fault, link: guide.links[index], target: target))
      }
      switch target.place {
      case .external: external.append(index)
      case .page:
        let url = target.url.utf8
        if url.span.firstIndex(of: UInt8(ascii: "#")) != nil { parts.append(index) }
      case .fragment, .otherPart: parts.append(index)
      case .missing, .malformed: break
      }
      if let section = guide.links[index].section, sections.indices.contains(section),
        !guide.links[index].isImage
      {
        related.append(index)
      }
    }
    self.targets = targets
    self.faulty = faulty
    self.external = external
    self.parts = parts
    self.related = related
    references = guide.references.map { ($0, site.resolve($0, from: guide.page)) }
    plain = guide.plainAddresses
    relatedSpan = sections.span
  }

  /// The links with a fault.
  package func faulty(_ fault: Fault) -> [Faulty] {
    faulty.isEmpty ? [] : faulty.filter { $0.fault == fault }
  }

  /// The first link among the related ones that leads where a later one leads; nil where there is none.
  func firstRelated(likeLink index: Int) -> Int? {
    let target = targets[index]
    return related.first { other in
      guard other < index else { return false }
      switch (targets[other].place, target.place) {
      case (.page(let a), .page(let b)): return a === b
      case (.external, .external): return targets[other].url == target.url
      default: return false
      }
    }
  }

  private static func fault(of target: LinkTarget, in guide: Guide) -> Fault? {
    switch target.place {
    case .malformed: return .malformed
    case .missing: return .broken
    case .page(let page):
      if page.isUnpublished { return .draft }
      // A link to the guide's own translation is meant to leave the language.
      if page.path.language != guide.language, !isTranslation(page, of: guide.page) {
        return .language
      }
    case .otherPart, .external, .fragment: break
    }
    if target.isInternal, !target.forms.subtracting(.unencoded).isEmpty { return .form }
    return target.forms.contains(.unencoded) ? .encoding : nil
  }

  static func isTranslation(_ page: Page, of other: Page) -> Bool {
    guard let key = page.translationKey, let otherKey = other.translationKey else { return false }
    return ByteString(key.text) == ByteString(otherKey.text)
  }
}

/// The section of related guides, with what stands under headings of its own in it.
private struct RelatedSections {
  private(set) var indices = 0..<0
  private(set) var span: ByteSpan?

  init(_ guide: Guide, id: String) {
    let sections = guide.sections
    guard let first = sections.firstIndex(where: { $0.id == id }) else { return }
    var end = first + 1
    while end < sections.count,
      sections[end].id == id
        || sections[end].id == nil && sections[end].level > sections[first].level
    {
      end += 1
    }
    indices = first..<end
    span = ByteSpan(
      sections[first].titleSpan.start,
      end < sections.count ? sections[end].titleSpan.start : guide.source.bytes.count)
  }
}
