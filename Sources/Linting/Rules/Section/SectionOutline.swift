import Guides
import Markup

/// Which headings of a guide are its sections, and which are out of place: one trouble a heading.
struct SectionOutline {
  /// What a heading is to the outline.
  enum Role {
    /// It stands for its section, in order.
    case inOrder
    /// It stands for its section, before or after others that it should not.
    case misplaced
    /// Another heading stands for its section.
    case duplicate
    /// It names no section.
    case other
  }

  /// Of each heading.
  private(set) var roles: [Role]
  /// By the order of the rule set's sections, the heading that stands for each; nil where there is none.
  private(set) var sections: [Int?]

  /// Whether a guide has each section of the rule set once and in order.
  static func isRegular(_ guide: Guide, _ template: GuideTemplate) -> Bool {
    guide.sections.count == template.sections.count
      && guide.sections.indices.allSatisfy { guide.sections[$0].template?.order == $0 }
  }

  /// Keeps the most headings that are in order; of equally many, those that come first.
  init(_ guide: Guide, _ template: GuideTemplate) {
    sections = Array(repeating: nil, count: template.sections.count)
    roles = Array(repeating: .other, count: guide.sections.count)
    for index in SectionOutline.longestOrderedChain(guide, sectionCount: sections.count) {
      guard let order = guide.sections[index].template?.order else { continue }
      sections[order] = index
      roles[index] = .inOrder
    }
    for (index, section) in guide.sections.enumerated() where roles[index] == .other {
      guard let order = section.template?.order else { continue }
      roles[index] = sections[order] == nil ? .misplaced : .duplicate
      if sections[order] == nil { sections[order] = index }
    }
  }

  /// The nearest section in order that comes before a place in the rule set; nil where none does.
  func section(before order: Int) -> Int? {
    sections[..<order].last { $0.map { roles[$0] == .inOrder } ?? false } ?? nil
  }

  private struct Chain {
    var length: Int
    var last: Int
    /// How wrong its last heading is otherwise: of two of the same section the better one counts.
    var faults: Int

    /// Whether it is longer, or as long and ends earlier.
    func precedes(_ other: Chain?) -> Bool {
      guard let other else { return true }
      return (length, -last) > (other.length, -other.last)
    }
  }

  /// The longest strictly ascending sequence: for each section the best chain that ends in it is kept.
  private static func longestOrderedChain(_ guide: Guide, sectionCount: Int) -> [Int] {
    var best = [Chain?](repeating: nil, count: sectionCount)
    var previous = [Int?](repeating: nil, count: guide.sections.count)
    for (index, section) in guide.sections.enumerated() {
      guard let template = section.template else { continue }
      var parent: Chain?
      for case let chain? in best[..<template.order] where chain.precedes(parent) { parent = chain }
      let isEmpty = section.content.isEmpty
      let faults = (section.level == template.level ? 0 : 1) + (isEmpty ? 1 : 0)
      let chain = Chain(length: (parent?.length ?? 0) + 1, last: index, faults: faults)
      if let known = best[template.order],
        (known.length, -known.faults) >= (chain.length, -chain.faults)
      {
        continue
      }
      best[template.order] = chain
      previous[index] = parent?.last
    }
    var longest: Chain?
    for case let chain? in best where chain.precedes(longest) { longest = chain }
    var chain: [Int] = []
    var next = longest?.last
    while let index = next {
      chain.append(index)
      next = previous[index]
    }
    return chain.reversed()
  }
}

extension Section {
  /// Whether the heading ends in an addition of its own, which no preferred wording has.
  var hasAddition: Bool {
    title.utf8.last == UInt8(ascii: ")") || title.utf8.last == UInt8(ascii: "}")
  }

  /// The `#`s in front of the heading's text; nil where a line below the text makes it a heading.
  func hashes(in source: SourceText) -> ByteSpan? {
    var end = titleSpan.start
    while end > 0, isBlank(source.bytes[end - 1]) { end -= 1 }
    var start = end
    while start > 0, source.bytes[start - 1] == UInt8(ascii: "#") { start -= 1 }
    return start < end ? ByteSpan(start, end) : nil
  }
}

extension Guide {
  /// Whether a heading is the only one of its section, so that what is under it can be judged.
  func isOnlyHeading(_ index: Int) -> Bool {
    let order = sections[index].template?.order
    return !sections.indices.contains { $0 != index && sections[$0].template?.order == order }
  }

  /// Whether the guide's country has guides in its language that this one could link to.
  func hasOtherGuides(in site: Site) -> Bool {
    site.guideCount(language: language, folder: page.path.folder) > (page.isUnpublished ? 0 : 1)
  }
}
