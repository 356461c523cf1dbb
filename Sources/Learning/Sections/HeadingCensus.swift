import Guides

/// Which headings the guides of one language have, and how often.
struct HeadingCensus {
  /// One heading, in whatever letter case and punctuation.
  struct Entry {
    let folded: String
    /// The guides that have it, ascending.
    fileprivate(set) var guides: [Int] = []
    /// How many of them have it more than once.
    fileprivate(set) var repeats = 0
    fileprivate var levels: [Int: Int] = [:]
    fileprivate(set) var titles = Tally()

    /// The level that it has most often.
    var level: Int {
      levels.max { ($0.value, -$0.key) < ($1.value, -$1.key) }?.key ?? 2
    }

    /// Whether it is always on one level and hardly ever twice in a guide, as the heading of a section is.
    var isSteady: Bool {
      repeats * 10 <= guides.count
        && isShare(levels[level] ?? 0, of: titles.total, atLeast: 90)
    }
  }

  /// The most frequent first.
  let entries: [Entry]
  let guideCount: Int

  init(_ outlines: [GuideOutline]) {
    var entries: [String: Entry] = [:]
    for (index, outline) in outlines.enumerated() {
      var repeated: Set<String> = []
      for heading in outline.headings where !heading.folded.isEmpty {
        var entry = entries[heading.folded] ?? Entry(folded: heading.folded)
        if entry.guides.last == index {
          if repeated.insert(heading.folded).inserted { entry.repeats += 1 }
        } else {
          entry.guides.append(index)
        }
        entry.levels[heading.level, default: 0] += 1
        entry.titles.add(heading.title)
        entries[heading.folded] = entry
      }
    }
    guideCount = outlines.count
    self.entries = entries.values.sorted {
      $0.guides.count != $1.guides.count
        ? $0.guides.count > $1.guides.count : utf8Precedes($0.folded, $1.folded)
    }
  }
}
