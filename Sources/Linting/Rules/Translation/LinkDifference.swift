import Guides
import Markup

/// Finds links that a translation lost or added, block by block.
struct LinkDifference {
  /// A link of one text that the other lacks.
  struct Change {
    let isLost: Bool
    let link: GuideLink
    /// The block of the other text where it would stand.
    let place: Int
  }

  /// Where a guide has more links without a partner, they are not compared with one another.
  private static let mostCompared = 200

  private let source: Guide
  private let translation: Guide
  private let alignment: Alignment
  private let related: String

  init(_ difference: StructureDifference) {
    source = difference.source
    translation = difference.translation
    alignment = difference.alignment
    related = difference.related
  }

  /// A link and the block that it stands in.
  private struct Placed {
    let link: GuideLink
    let block: Int
  }

  /// A link without a partner; `place` is nil where its block has none either.
  private struct Single {
    let isLost: Bool
    let link: GuideLink
    let section: Int?
    let place: Int?
  }

  /// The links that the other text has nowhere, not even as plain text, in the order of the texts.
  func changes() -> [Change] {
    let (lost, added) = (links(of: source), links(of: translation))
    guard !lost.isEmpty || !added.isEmpty else { return [] }
    var singles = singles(lost, added)
    let isReasonable = singles.count <= Self.mostCompared
    if isReasonable { removeMoved(&singles) }
    return singles.compactMap { single in
      let other = single.isLost ? translation : source
      guard let place = single.place,
        !isReasonable || !isWritten(single.link.url, in: other)
      else { return nil }
      return Change(isLost: single.isLost, link: single.link, place: place)
    }
  }

  /// Links of the source in whose place the translation has one to somebody else's site, in the order of the texts.
  ///
  /// An address of the same site may be the page in the other language.
  func replaced() -> [(link: GuideLink, replacement: GuideLink)] {
    let byBlock = Dictionary(grouping: links(of: source), by: \.block)
    let others = Dictionary(grouping: links(of: translation), by: \.block)
    guard !byBlock.isEmpty, !others.isEmpty else { return [] }
    return alignment.pairs.flatMap { pair -> [(GuideLink, GuideLink)] in
      guard let links = pair.source.flatMap({ byBlock[$0] }),
        let found = pair.translation.flatMap({ others[$0] }),
        links.count == found.count, links.count <= Self.mostCompared
      else { return [] }
      let (lost, added) = withoutPartners(links, found)
      return zip(lost.map(\.link), added.map(\.link)).filter { link, replacement in
        LinkDifference.address(link.url).isElsewhere(than: LinkDifference.address(replacement.url))
          && !isWritten(link.url, in: translation) && !isWritten(replacement.url, in: source)
      }
    }
  }

  /// Addresses in plain text of the source that the translation does not have, with the block where each would
  /// stand; one of the same site may be the page in the other language.
  func lostAddresses() -> [(address: ByteSpan, place: Int)] {
    let nodes = source.markdown.nodes
    return source.plainAddresses.compactMap { address in
      let url = source.source[address.span]
      guard address.problem == nil,
        let block = nodes.lastIndex(where: {
          $0.kind.holdsInlines && $0.span.contains(address.span)
        }),
        !source.sections.contains(where: { $0.id == related && $0.content.contains(block) }),
        !isWritten(url, in: translation),
        let place = alignment.pairs.first(where: { $0.source == block })?.translation
      else { return nil }
      let span = translation.markdown.nodes[place].span
      let others =
        translation.plainAddresses.filter { span.contains($0.span) }
        .map { translation.source[$0.span] }
        + translation.links.filter { span.contains($0.span) }.map(\.url)
      let original = LinkDifference.address(url)
      let isThere = others.contains { !original.isElsewhere(than: LinkDifference.address($0)) }
      return isThere ? nil : (address.span, place)
    }
  }

  /// The links outside of the related section, with their blocks.
  private func links(of guide: Guide) -> [Placed] {
    var placed: [Placed] = []
    var block = 0
    var index = 0
    for link in guide.links {
      if let section = link.section, guide.sections[section].id == related { continue }
      while index < link.node {
        if guide.markdown.nodes[index].kind.holdsInlines { block = index }
        index += 1
      }
      placed.append(Placed(link: link, block: block))
    }
    return placed
  }

  private func singles(_ lost: [Placed], _ added: [Placed]) -> [Single] {
    var partners: [Int: Int] = [:]
    let blocks = Set(lost.map(\.block))
    let others = Set(added.map(\.block))
    var originals: [Int: Int] = [:]
    for pair in alignment.pairs {
      guard let node = pair.source, let other = pair.translation else { continue }
      if blocks.contains(node) { partners[node] = other }
      if others.contains(other) { originals[other] = node }
    }
    let byBlock = Dictionary(grouping: added, by: \.block)
    var singles: [Single] = []
    for (block, links) in Dictionary(grouping: lost, by: \.block).sorted(by: { $0.key < $1.key }) {
      let other = partners[block]
      let (less, more) = unmatched(links, other.flatMap { byBlock[$0] } ?? [])
      singles += less.map {
        Single(isLost: true, link: $0.link, section: section($0), place: other)
      }
      singles += more.map {
        Single(isLost: false, link: $0.link, section: section($0), place: block)
      }
    }
    for (block, links) in byBlock.sorted(by: { $0.key < $1.key }) {
      let original = originals[block]
      guard original.map({ !blocks.contains($0) }) ?? true else { continue }
      singles += links.map {
        Single(isLost: false, link: $0.link, section: section($0), place: original)
      }
    }
    return singles
  }

  /// The section of the source that a link's section is, or is the translation of.
  private func section(_ placed: Placed) -> Int? { placed.link.section }

  /// What one of two blocks has more.
  private func unmatched(_ lost: [Placed], _ added: [Placed]) -> ([Placed], [Placed]) {
    guard lost.count != added.count else { return ([], []) }
    guard lost.count + added.count <= Self.mostCompared else {
      let count = min(lost.count, added.count)
      return (Array(lost[count...]), Array(added[count...]))
    }
    let (less, more) = withoutPartners(lost, added)
    let count = min(less.count, more.count)
    return (Array(less[count...]), Array(more[count...]))
  }

  /// What is left where links of the same address go together, then those of one host.
  private func withoutPartners(_ lost: [Placed], _ added: [Placed]) -> ([Placed], [Placed]) {
    var (less, more) = (lost, added)
    for isSame in [LinkDifference.haveSameAddress, LinkDifference.haveSameHost] {
      less.removeAll { link in
        guard let index = more.firstIndex(where: { isSame(link.link.url, $0.link.url) }) else {
          return false
        }
        more.remove(at: index)
        return true
      }
    }
    return (less, more)
  }

  /// Removes what is lost at one place and added at another: the same address, or one in the same section.
  private func removeMoved(_ singles: inout [Single]) {
    for matches in [
      { (a: Single, b: Single) in LinkDifference.haveSameAddress(a.link.url, b.link.url) },
      { $0.section == $1.section },
    ] {
      var index = 0
      while index < singles.count {
        let single = singles[index]
        let other = singles[(index + 1)...].firstIndex {
          $0.isLost != single.isLost && matches(single, $0)
        }
        if let other {
          singles.remove(at: other)
          singles.remove(at: index)
        } else {
          index += 1
        }
      }
    }
  }

  private static func haveSameAddress(_ a: String, _ b: String) -> Bool {
    a.utf8.elementsEqual(b.utf8) || bare(a) == bare(b)
  }

  private static func haveSameHost(_ a: String, _ b: String) -> Bool {
    WebAddress(a).bareHost == WebAddress(b).bareHost
  }

  /// The parts of an address, which in plain text may start with `www.`.
  private static func address(_ url: String) -> WebAddress {
    WebAddress(url.utf8.starts(with: "www.".utf8) ? "https://" + url : url)
  }

  /// An address without what makes no difference to a reader: scheme, `www.`, a slash at the end.
  private static func bare(_ url: String) -> String {
    let address = address(url)
    let path =
      address.path.utf8.last == UInt8(ascii: "/") ? address.path.dropLast() : address.path[...]
    return address.bareHost + path
  }

  /// Whether an address stands in a text without being a link.
  private func isWritten(_ url: String, in guide: Guide) -> Bool {
    let bytes = Array(LinkDifference.bare(url).utf8)
    let text = guide.source.bytes[guide.frontMatter.bodyStart...]
    guard let first = bytes.first, text.count >= bytes.count else { return false }
    return text.indices.dropLast(bytes.count - 1).contains { index in
      text[index] == first && text[index...].starts(with: bytes)
    }
  }
}

extension WebAddress {
  /// Whether two addresses on the web are those of different owners: neither host has the other's longest
  /// label, which names the owner (`en.wikipedia.org` and `es.wikipedia.org`, `amazon.com` and `amazon.es`).
  fileprivate func isElsewhere(than other: WebAddress) -> Bool {
    guard isWeb, other.isWeb, !host.isEmpty, !other.host.isEmpty else { return false }
    let (labels, others) = (bareHost.split(separator: "."), other.bareHost.split(separator: "."))
    let longest = [labels, others].map { $0.max { $0.utf8.count < $1.utf8.count } ?? "" }
    return !others.contains(longest[0]) && !labels.contains(longest[1])
  }
}
