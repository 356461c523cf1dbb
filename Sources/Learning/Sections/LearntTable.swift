import Guides

/// A column of the table that a section has.
package struct LearntColumn: Sendable {
  package let id: String
}

/// Counts the first rows of the tables of one section.
struct HeaderCensus: Sendable {
  private var headers: [[String]: Int] = [:]
  private(set) var total = 0

  /// In percent of all tables, those that have the columns that are then asked of all.
  private static let leastShare = 80

  mutating func add(_ header: [String]) {
    guard !header.isEmpty else { return }
    headers[header, default: 0] += 1
    total += 1
  }

  /// The columns that nearly all tables have; none where they are of many kinds.
  func columns() -> [LearntColumn] {
    var counts: [[String]: Int] = [:]
    for (header, count) in headers { counts[header.map(folded), default: 0] += count }
    guard let most = counts.max(by: { ($0.value, $0.key.joined()) < ($1.value, $1.key.joined()) }),
      isShare(most.value, of: total, atLeast: HeaderCensus.leastShare),
      most.key.allSatisfy({ !$0.isEmpty })
    else { return [] }
    var ids: Set<String> = []
    return most.key.map { LearntColumn(id: SectionID.unique(for: $0, among: &ids)) }
  }

  /// How a column is headed, the most frequent name first, and only those that people use.
  ///
  /// - Parameter count: how many columns the tables must have to be counted.
  func names(at place: Int, of count: Int) -> [Tally.Entry] {
    var names = Tally()
    for (header, tables) in headers where header.count == count && !header[place].isEmpty {
      names.add(header[place], count: tables)
    }
    var seen: Set<String> = []
    return names.sorted.enumerated().filter { index, name in
      (index == 0 || name.count > 1) && seen.insert(folded(name.value)).inserted
    }.map(\.element)
  }
}
