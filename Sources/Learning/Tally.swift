import Guides

/// How often each text occurs.
package struct Tally: Sendable {
  /// A text, and how often it occurs.
  package struct Entry: Sendable, Equatable {
    package let value: String
    package let count: Int
  }

  private(set) var counts: [String: Int] = [:]
  private(set) var total = 0

  init(_ values: some Sequence<String> = []) { for value in values { add(value) } }

  mutating func add(_ value: String, count: Int = 1) {
    counts[value, default: 0] += count
    total += count
  }

  /// The most frequent first; of equally frequent ones, by their bytes.
  var sorted: [Entry] {
    counts.map { Entry(value: $0.key, count: $0.value) }.sorted {
      $0.count != $1.count ? $0.count > $1.count : utf8Precedes($0.value, $1.value)
    }
  }

  var most: Entry? { sorted.first }
}

/// Whether a part is at least a share of a whole, in percent; nothing is no share of nothing.
func isShare(_ part: Int, of whole: Int, atLeast percent: Int) -> Bool {
  whole > 0 && part * 100 >= whole * percent
}
