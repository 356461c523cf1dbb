/// The ends of the blocks of one section, in the source and in the translation.
struct SectionEnds {
  /// Where a text stands: those of a kind are likely to end alike.
  enum Place { case block, item, cell }

  struct Change {
    let source: EndMark
    let found: EndMark
  }

  private var changed: [(change: Change, place: Place)] = []
  private var kept: [(kind: EndMark.Kind, place: Place)] = []

  mutating func add(_ source: EndMark, _ found: EndMark, _ place: Place) {
    if source.kind == found.kind {
      kept.append((source.kind, place))
    } else {
      changed.append((Change(source: source, found: found), place))
    }
  }

  /// What differs, but for full stops where that is the style of the translation's list or table.
  var changes: [Change] {
    changed.filter { !isStyle($0.change, $0.place) }.map(\.change)
  }

  private func isStyle(_ change: Change, _ place: Place) -> Bool {
    switch (change.source.kind, change.found.kind) {
    case (.none, .sentence):
      // All others, or most of them, have one too.
      let without = kept.count { $0.place == place && $0.kind == .none }
      let with = kept.count { $0.place == place && $0.kind == .sentence }
      return without <= with + count(.none, .sentence, place)
    case (.sentence, .none):
      return count(.sentence, .none, place) > 1
        && !kept.contains { $0.place == place && $0.kind == .sentence }
    default: return false
    }
  }

  private func count(_ kind: EndMark.Kind, _ other: EndMark.Kind, _ place: Place) -> Int {
    changed.count {
      $0.place == place && $0.change.source.kind == kind && $0.change.found.kind == other
    }
  }
}
