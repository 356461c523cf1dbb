package import Guides

/// A section that guides share.
package struct LearntSection: Sendable {
  package let id: String
  package let level: Int
  package let isRequired: Bool
  package let content: SectionTemplate.Content?
  /// Empty where it has no table, or tables of many kinds.
  package let columns: [LearntColumn]
  /// How many guides of the source language have it.
  package let guideCount: Int
  /// The headings that it has in the source language, folded.
  let foldedTitles: Set<String>
  /// The same as written, with how often.
  let titles: Tally
  /// How many links to guides it has most often; nil for a section that is not for them.
  package let linkCount: Int?
}

/// Finds the sections that the guides of the source language share, in their order.
struct LearntSections {
  private let outlines: [GuideOutline]
  private let census: HeadingCensus

  /// So many guides must have a heading before it is one that guides share.
  private static let fewestGuides = 3
  /// Of the guides, in percent: those that have a section that is required, one that is a section at all, and
  /// one of the sections at least where guides have a common plan.
  private static let (requiredShare, sectionShare, planShare) = (90, 20, 75)
  /// Of a section's guides, in percent, those that hold what is then asked of all.
  private static let contentShare = 95
  /// Headings beyond these are no plan that anybody follows.
  private static let mostHeadings = 200

  init(_ outlines: [GuideOutline]) {
    self.outlines = outlines
    census = HeadingCensus(outlines)
  }

  /// The sections; none where guides have no common plan.
  func learn() -> [LearntSection] {
    var groups = HeadingGroups(outlines, Array(candidates)).groups
    groups.removeAll {
      $0.guideCount < LearntSections.fewestGuides
        || !isShare($0.guideCount, of: outlines.count, atLeast: LearntSections.sectionShare)
    }
    guard
      groups.contains(where: {
        isShare($0.guideCount, of: outlines.count, atLeast: LearntSections.planShare)
      })
    else { return [] }
    let ordered = HeadingOrder(outlines, groups).ordered(isFirm: isRequired)
    let all = ordered.reduce(into: Set<String>()) { $0.formUnion($1.foldedTitles) }
    var ids: Set<String> = []
    return ordered.map { group in
      section(group, all, id: SectionID.unique(for: group.titles.most?.value ?? "", among: &ids))
    }
  }

  private var candidates: some Sequence<HeadingCensus.Entry> {
    census.entries.lazy.filter {
      $0.guides.count > 1 && isShare($0.guides.count * 200, of: outlines.count, atLeast: 100)
        && $0.isSteady
    }.prefix(LearntSections.mostHeadings)
  }

  private func isRequired(_ group: HeadingGroup) -> Bool {
    isShare(group.guideCount, of: outlines.count, atLeast: LearntSections.requiredShare)
  }

  private func section(_ group: HeadingGroup, _ all: Set<String>, id: String) -> LearntSection {
    var forms: [GuideOutline.Forms] = []
    var links: [Int: Int] = [:]
    var headers = HeaderCensus()
    for outline in outlines {
      guard
        let index = outline.headings.firstIndex(where: { group.foldedTitles.contains($0.folded) })
      else { continue }
      let extent = outline.extent(of: index) { all.contains($0.folded) }
      forms.append(extent.reduce(into: []) { $0.formUnion($1.forms) })
      headers.add(extent.first { !$0.columns.isEmpty }?.columns ?? [])
      links[extent.reduce(0) { $0 + $1.guideLinks }, default: 0] += 1
    }
    let content = content(forms)
    return LearntSection(
      id: id, level: group.level, isRequired: isRequired(group), content: content,
      columns: content == .table ? headers.columns() : [],
      guideCount: group.guideCount, foldedTitles: group.foldedTitles, titles: group.titles,
      linkCount: content == .links
        ? links.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key : nil)
  }

  /// What nearly all hold: the narrowest form.
  private func content(_ forms: [GuideOutline.Forms]) -> SectionTemplate.Content? {
    let kinds: [(SectionTemplate.Content, GuideOutline.Forms)] = [
      (.links, .guideLinks), (.table, .table), (.orderedList, .orderedList), (.list, .list),
      (.text, .text),
    ]
    return kinds.first { _, form in
      isShare(
        forms.count { $0.isSuperset(of: form) }, of: forms.count,
        atLeast: LearntSections.contentShare)
    }?.0
  }
}

/// Makes names for sections and columns.
enum SectionID {
  /// The text in small letters and hyphens, and a number where that is taken or nothing is left.
  static func unique(for text: String, among taken: inout Set<String>) -> String {
    let slug = Slug.folded(text).replacing("_", with: "-")
    var id = slug.isEmpty ? "section" : slug
    var number = 1
    while !taken.insert(id).inserted {
      number += 1
      id = "\(slug.isEmpty ? "section" : slug)-\(number)"
    }
    return id
  }
}
