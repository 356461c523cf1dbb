/// Puts groups of headings into the order that most guides have them in.
struct HeadingOrder {
  private let groups: [HeadingGroup]
  /// Of each guide, its groups in order.
  private let sequences: [[Int]]

  init(_ outlines: [GuideOutline], _ groups: [HeadingGroup]) {
    self.groups = groups
    var groupOfTitle: [String: Int] = [:]
    for (index, group) in groups.enumerated() {
      for title in group.foldedTitles { groupOfTitle[title] = index }
    }
    sequences = outlines.map { outline in
      var seen: Set<Int> = []
      return outline.headings.compactMap { heading in
        groupOfTitle[heading.folded].flatMap { seen.insert($0).inserted ? $0 : nil }
      }
    }
  }

  /// The groups in order, without those that have no place of their own.
  ///
  /// - Parameter isFirm: whether a group stays wherever it stands.
  func ordered(isFirm: (HeadingGroup) -> Bool) -> [HeadingGroup] {
    let order = order(Array(groups.indices))
    var kept = Set(order.filter { isFirm(groups[$0]) })
    for group in order.sorted(by: { groups[$0].guideCount > groups[$1].guideCount })
    where !kept.contains(group) && isInPlace(group, order, kept) {
      kept.insert(group)
    }
    return order.filter(kept.contains).map { groups[$0] }
  }

  /// By how many others each stands before in most guides (Copeland's method).
  private func order(_ members: [Int]) -> [Int] {
    var before = Array(
      repeating: Array(repeating: 0, count: groups.count), count: groups.count)
    for sequence in sequences {
      for (place, first) in sequence.enumerated() {
        for second in sequence[(place + 1)...] { before[first][second] += 1 }
      }
    }
    let wins = members.map { a in members.count { before[a][$0] > before[$0][a] } }
    return members.sorted { wins[$0] != wins[$1] ? wins[$0] > wins[$1] : $0 < $1 }
  }

  /// Whether nearly all guides that have a group have it between the others that it belongs between.
  private func isInPlace(_ group: Int, _ order: [Int], _ others: Set<Int>) -> Bool {
    let rank = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    let own = rank[group] ?? 0
    let wrong = sequences.count { sequence in
      guard let place = sequence.firstIndex(of: group) else { return false }
      return sequence[..<place].contains { others.contains($0) && (rank[$0] ?? 0) > own }
        || sequence[place...].contains { others.contains($0) && (rank[$0] ?? 0) < own }
    }
    return wrong * 20 <= groups[group].guideCount
  }
}
