package import Markup

/// Rewrites the addresses in a guide, so that each leads to the page that it should.
///
/// A guide may have been moved or translated since they were written: they are read where they were written, and
/// written for where the guide is now, each in the form that it had.
package struct Relinking {
  /// A page and the site around it.
  package struct Place {
    package let site: Site
    package let page: Page

    package init(_ page: Page, in site: Site) {
      self.page = page
      self.site = site
    }
  }

  /// Where the addresses were written.
  private let old: Place
  /// Where they stand.
  private let new: Place
  private let keepsFragments: Bool
  private let goal: (Page) -> Page

  /// - Parameters:
  ///   - keepsFragments: whether what is behind `#` means the same on the page that takes another's place.
  ///   - goal: the page that a link to another one should lead to; mostly that one.
  package init(
    from old: Place, to new: Place, keepsFragments: Bool = true, goal: @escaping (Page) -> Page
  ) {
    self.old = old
    self.new = new
    self.keepsFragments = keepsFragments
    self.goal = goal
  }

  /// The edits for all links, addresses in plain text, `ref` and `relref` of a guide.
  package func edits(in guide: Guide) -> [TextEdit] {
    var edits: [TextEdit] = []
    var hasReferenceLinks = false
    for link in guide.links {
      guard let address = replacement(for: link.url) else { continue }
      guard link.hasOwnAddress else {
        hasReferenceLinks = true
        continue
      }
      edits.append(TextEdit(link.urlSpan, address))
      if let text = textReplacement(for: link, in: guide) { edits.append(text) }
    }
    for address in guide.plainAddresses where address.problem == nil {
      if let new = replacement(for: guide.source[address.span]) {
        edits.append(TextEdit(address.span, new))
      }
    }
    for reference in guide.references {
      if let path = replacement(for: reference) { edits.append(TextEdit(reference.span, path)) }
    }
    if hasReferenceLinks {
      for span in ReferenceDefinitions(guide).addresses {
        if let address = replacement(for: guide.source[span]) {
          edits.append(TextEdit(span, address))
        }
      }
    }
    return edits
  }

  /// The page that an address led to, and the one that it should lead to; nil for an address of no page.
  package func pages(for url: String) -> (old: Page, goal: Page)? {
    old.site.resolve(url, from: old.page.url).page.map { ($0, goal($0)) }
  }

  /// The edit of a link's text that is an address, and must stay the link's.
  private func textReplacement(for link: GuideLink, in guide: Guide) -> TextEdit? {
    guard link.style == .inline, !link.textSpan.isEmpty else { return nil }
    let text = guide.source[link.textSpan]
    guard text == link.url || text.hasPrefix("/") || text.contains("://") else { return nil }
    return replacement(for: text).map { TextEdit(link.textSpan, $0) }
  }

  /// The address to write in the place of one; nil for one that may stay.
  private func replacement(for url: String) -> String? {
    let target = old.site.resolve(url, from: old.page.url)
    guard let page = target.page else { return nil }
    let goal = goal(page)
    if page === goal {
      guard old.page !== new.page else { return nil }
      let found = new.site.resolve(url, from: new.page.url).page
      if found?.path.path == goal.path.path { return nil }
    }
    return address(of: goal, like: target, keepsFragment: keepsFragments || page === goal)
  }

  /// The path to write in the place of one of `ref` and `relref`; nil for one that may stay.
  private func replacement(for reference: Reference) -> String? {
    guard !reference.path.isEmpty,
      let page = old.site.resolve(reference, from: old.page).page
    else { return nil }
    let goal = goal(page)
    guard new.site.resolve(reference, from: new.page).page?.path.path != goal.path.path,
      goal.path.language == reference.language ?? new.page.path.language
    else { return nil }
    let keepsFragment = keepsFragments || page === goal
    let fragment = keepsFragment ? reference.fragment.map { "#" + $0 } : nil
    return new.site.referencePath(of: goal) + (fragment ?? "")
  }

  /// An address of a page in the form of another one: a file, a path, or a whole address.
  private func address(
    of page: Page, like target: LinkTarget, keepsFragment: Bool
  ) -> String? {
    let address = target.address
    if address.host.isEmpty, address.path.utf8.hasSuffix(".md") {
      let folder = new.page.path.path.split(separator: "/").dropLast().joined(separator: "/")
      let path = PathDisplay(contentRoot: "/", base: "/" + folder)(page.path.path)
      let fragment = keepsFragment ? address.fragment.map { "#" + $0 } : nil
      return HugoURL.encodedLetters(path.utf8) + (fragment ?? "")
    }
    let url = keepsFragment ? target.url : String(target.url.prefix { $0 != "#" })
    return new.site.canonicalAddress(
      of: LinkTarget(url: url, place: .page(page), forms: target.forms))
  }
}
