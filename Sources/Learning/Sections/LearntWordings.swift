import Guides

/// How the guides of one language word the headings of the sections, and the columns of their tables.
package struct LearntWordings: Sendable {
  /// The wordings of one heading.
  package struct Wording: Sendable {
    /// The most frequent, with how often.
    let preferred: Tally.Entry
    /// The others that are frequent enough.
    let accepted: [Tally.Entry]
    /// How many guides tell.
    let guideCount: Int
    /// Whether guides have the source language's heading where the preferred wording should stand.
    var isUntranslated = false
  }

  package let language: String
  /// By section id; those that cannot be told are left out.
  package internal(set) var headings: [String: Wording] = [:]
  /// By column id, the most frequent first.
  package internal(set) var columns: [String: [Tally.Entry]] = [:]

  /// Whether guides tell how a heading is worded.
  package var isLearnt: Bool { headings.values.contains { $0.guideCount > 0 } }
}

/// Counts wordings where the plan of the guides tells which section a heading is.
struct WordingCensus {
  private let sections: [LearntSection]
  /// Section to headings.
  private var headings: [Tally]
  /// Section to the headers of its tables.
  private var headers: [HeaderCensus]

  init(_ sections: [LearntSection]) {
    self.sections = sections
    headings = sections.map { _ in Tally() }
    headers = sections.map { _ in HeaderCensus() }
  }

  /// Counts a guide of the source language, whose headings name their sections.
  mutating func add(source outline: GuideOutline) {
    for heading in outline.headings {
      guard let section = section(of: heading) else { continue }
      count(heading, section)
    }
  }

  /// Counts a translation with the same levels of headings as its source: the same place is the same section.
  ///
  /// - Returns: whether they have the same levels.
  mutating func add(_ outline: GuideOutline, alignedWith source: GuideOutline) -> Bool {
    guard outline.levels == source.levels else { return false }
    for (heading, counterpart) in zip(outline.headings, source.headings) {
      guard let section = section(of: counterpart) else { continue }
      count(heading, section)
    }
    return true
  }

  /// Counts a guide without a source that has each required section's level in turn, and no other heading.
  mutating func add(orphan outline: GuideOutline) {
    let plan = sections.indices.filter { sections[$0].isRequired }
    guard outline.levels == plan.map({ sections[$0].level }) else { return }
    for (heading, section) in zip(outline.headings, plan) { count(heading, section) }
  }

  private mutating func count(_ heading: GuideOutline.Heading, _ section: Int) {
    guard !heading.folded.isEmpty else { return }
    headings[section].add(heading.title)
    headers[section].add(heading.columns)
  }

  private func section(of heading: GuideOutline.Heading) -> Int? {
    sections.firstIndex { $0.foldedTitles.contains(heading.folded) }
  }

  /// What was counted, for a language.
  ///
  /// - Parameter sourceWordings: the wordings of the source language, folded, which a translation has only
  ///   by mistake where it has another one more often.
  func learn(_ language: String, sourceWordings: Set<String>) -> LearntWordings {
    var learnt = LearntWordings(language: language)
    let groups = headings.map(WordingGroup.all)
    for (index, section) in sections.enumerated() {
      let others = groups.enumerated().filter { $0.offset != index }.flatMap(\.element)
      let own = groups[index].filter { group in
        !others.contains { $0.folded == group.folded && $0.count >= group.count }
      }
      guard let first = own.first, let preferred = first.titles.most else { continue }
      let total = headings[index].total
      let isVaried = WordingGroup.isVaried(groups[index], among: total)
      let accepted = own.dropFirst().filter {
        ($0.count > 1 || isVaried) && !sourceWordings.contains($0.folded)
      }
      learnt.headings[section.id] = LearntWordings.Wording(
        preferred: Tally.Entry(value: preferred.value, count: preferred.count),
        accepted: accepted.compactMap { group in
          group.titles.most.map { Tally.Entry(value: $0.value, count: group.count) }
        }, guideCount: total)
      for (place, column) in section.columns.enumerated() {
        let names = headers[index].names(at: place, of: section.columns.count)
        if !names.isEmpty { learnt.columns[column.id] = names }
      }
    }
    return learnt
  }
}

/// Headings that differ in letter case and punctuation alone.
private struct WordingGroup {
  let folded: String
  var titles = Tally()
  var count: Int { titles.total }

  /// Whether a wording that nobody else has is usual, and no slip.
  ///
  /// The share of those that occur once estimates how likely the next guide is to have a new one (Good, 1953).
  static func isVaried(_ groups: [WordingGroup], among total: Int) -> Bool {
    isShare(groups.count { $0.count == 1 }, of: total, atLeast: 5)
  }

  static func all(in headings: Tally) -> [WordingGroup] {
    var groups: [String: WordingGroup] = [:]
    for entry in headings.sorted {
      let folded = HeadingWordings.fold(entry.value)
      groups[folded, default: WordingGroup(folded: folded)].titles
        .add(entry.value, count: entry.count)
    }
    return groups.values.sorted {
      $0.count != $1.count ? $0.count > $1.count : utf8Precedes($0.folded, $1.folded)
    }
  }
}
