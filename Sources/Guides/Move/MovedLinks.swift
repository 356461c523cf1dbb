import Markup

/// Rewrites a guide's links to a page that moves, and the links of that page that its own move breaks.
struct MovedLinks {
  let old: Page
  let new: Page
  /// The site before and after.
  let site: Site
  let newSite: Site

  /// The edits that make a guide's links lead where they led.
  func edits(in guide: Guide) -> [TextEdit] {
    var edits: [TextEdit] = []
    var hasReferences = false
    for link in guide.links {
      guard let address = replacement(for: link.url, in: guide) else { continue }
      guard link.hasOwnAddress else {
        hasReferences = true
        continue
      }
      edits.append(TextEdit(link.urlSpan, address))
      guard link.style == .inline, !link.textSpan.isEmpty else { continue }
      // A text that is the address must stay the address.
      let text = String(guide.source[link.textSpan])
      if text.utf8.contains(UInt8(ascii: "/")), let shown = replacement(for: text, in: guide) {
        edits.append(TextEdit(link.textSpan, shown))
      }
    }
    for address in guide.plainAddresses where address.problem == nil {
      let text = String(guide.source[address.span])
      if let address = replacement(for: text, in: guide).map({ TextEdit(address.span, $0) }) {
        edits.append(address)
      }
    }
    for reference in guide.references {
      guard let path = replacement(for: reference, in: guide) else { continue }
      edits.append(TextEdit(reference.span, path))
    }
    if hasReferences {
      for span in ReferenceDefinitions(guide).addresses {
        if let address = replacement(for: String(guide.source[span]), in: guide) {
          edits.append(TextEdit(span, address))
        }
      }
    }
    return edits
  }

  /// The new address in the place of one; nil for one that may stay.
  private func replacement(for url: String, in guide: Guide) -> String? {
    let target = site.resolve(url, from: guide.page.url)
    guard let page = target.page else { return nil }
    if page === old { return address(of: new, like: target, in: guide) }
    guard guide.page === old else { return nil }
    let after = newSite.resolve(url, from: new.url)
    return after.page?.path.path == page.path.path
      ? nil : address(of: page, like: target, in: guide)
  }

  /// The new path in the place of one of `ref` and `relref`; nil for one that may stay.
  private func replacement(for reference: Reference, in guide: Guide) -> String? {
    guard !reference.path.isEmpty, let page = site.resolve(reference, from: guide.page).page else {
      return nil
    }
    let (holder, target) = (guide.page === old ? new : guide.page, page === old ? new : page)
    let after = newSite.resolve(reference, from: holder)
    guard after.page?.path.path != target.path.path else { return nil }
    return newSite.referencePath(of: target) + (reference.fragment.map { "#" + $0 } ?? "")
  }

  /// An address of a page in the form of another one: a file, a path, or a whole address.
  private func address(of page: Page, like target: LinkTarget, in guide: Guide) -> String? {
    let address = target.address
    if address.host.isEmpty, address.path.utf8.hasSuffix(".md") {
      let holder = (guide.page === old ? new : guide.page).path.path
      let folder = holder.split(separator: "/").dropLast().joined(separator: "/")
      let path = PathDisplay(contentRoot: "/", base: "/" + folder)(page.path.path)
      return HugoURL.encodedLetters(path.utf8) + (address.fragment.map { "#" + $0 } ?? "")
    }
    return newSite.canonicalAddress(
      of: LinkTarget(url: target.url, place: .page(page), forms: target.forms))
  }
}
