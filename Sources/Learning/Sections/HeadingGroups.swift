/// Headings that say the same: one wording, and the few others that stand in its place.
struct HeadingGroup: Sendable {
  let level: Int
  private(set) var foldedTitles: Set<String>
  private(set) var titles: Tally
  /// The guides that have one of them.
  private(set) var guides: Set<Int>
  /// The guides that have the wording which most have.
  let firstGuides: Set<Int>

  var guideCount: Int { guides.count }

  init(_ entry: HeadingCensus.Entry) {
    level = entry.level
    foldedTitles = [entry.folded]
    titles = entry.titles
    guides = Set(entry.guides)
    firstGuides = guides
  }

  mutating func add(_ entry: HeadingCensus.Entry) {
    foldedTitles.insert(entry.folded)
    for title in entry.titles.sorted { titles.add(title.value, count: title.count) }
    guides.formUnion(entry.guides)
  }
}

/// Tells rare wordings of one section from sections of their own.
///
/// A wording is another one's where it is much rarer, on the same level, never beside it in one guide, and
/// between the same neighbours.
struct HeadingGroups {
  private(set) var groups: [HeadingGroup] = []
  private let outlines: [GuideOutline]
  private var groupOfTitle: [String: Int] = [:]

  /// What stands next to a heading: another group, or the start or the end of the guide.
  private struct Neighbours: Hashable {
    let before: Int?
    let after: Int?
  }

  /// - Parameter entries: the most frequent first.
  init(_ outlines: [GuideOutline], _ entries: [HeadingCensus.Entry]) {
    self.outlines = outlines
    // All get a number first, so that neighbours can be told before anything is joined.
    for (index, entry) in entries.enumerated() { groupOfTitle[entry.folded] = index }
    var joined: [Int: Int] = [:]
    var all = entries.map(HeadingGroup.init)
    for (index, entry) in entries.enumerated() {
      guard let host = host(of: index, entry, among: all[..<index], excluding: joined) else {
        continue
      }
      all[host].add(entry)
      joined[index] = host
      groupOfTitle[entry.folded] = host
    }
    groups = all.indices.filter { joined[$0] == nil }.map { all[$0] }
  }

  private func host(
    of index: Int, _ entry: HeadingCensus.Entry, among groups: ArraySlice<HeadingGroup>,
    excluding joined: [Int: Int]
  ) -> Int? {
    var own: Neighbours??
    return groups.indices.first { candidate in
      let group = groups[candidate]
      guard joined[candidate] == nil, group.level == entry.level,
        entry.guides.count * 4 <= group.firstGuides.count,
        entry.guides.count(where: group.guides.contains) * 20 <= entry.guides.count
      else { return false }
      let place = own ?? neighbours(of: index, in: entry.guides)
      own = place
      return place != nil && place == neighbours(of: candidate, in: group.firstGuides.sorted())
    }
  }

  /// What nearly always stands next to a heading; nil where that changes.
  private func neighbours(of group: Int, in guides: [Int]) -> Neighbours? {
    var counts: [Neighbours: Int] = [:]
    for guide in guides {
      let order = outlines[guide].headings.compactMap { groupOfTitle[$0.folded] }
      guard let place = order.firstIndex(of: group) else { continue }
      let neighbours = Neighbours(
        before: place > 0 ? order[place - 1] : nil,
        after: place + 1 < order.count ? order[place + 1] : nil)
      counts[neighbours, default: 0] += 1
    }
    return counts.first { isShare($0.value, of: guides.count, atLeast: 70) }?.key
  }
}
