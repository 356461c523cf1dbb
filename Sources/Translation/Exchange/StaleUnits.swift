import Markup

/// The units of a guide whose source has changed since they were translated.
package struct StaleUnits: Sendable {
  /// The units' Markdown before the change, by id.
  private let previous: [String: String]

  package init(_ previous: [String: String] = [:]) { self.previous = previous }

  package var isEmpty: Bool { previous.isEmpty }
  package var count: Int { previous.count }

  /// What the unit said when it was translated; nil where it says the same.
  package func previousSource(of unit: TranslationUnit) -> String? { previous[unit.id] }

  /// Compares the source as it is with what it was when the translation was made.
  ///
  /// A unit whose text stands anywhere in the old source is not stale: it may have moved.
  package init(_ current: TranslatableFile, since old: TranslatableFile) {
    let known = Set(old.units.map { ByteString($0.markdown) })
    let oldByID = Dictionary(
      old.units.map { ($0.id, $0.markdown) }, uniquingKeysWith: { first, _ in first })
    var previous: [String: String] = [:]
    for unit in current.units where !known.contains(ByteString(unit.markdown)) {
      previous[unit.id] = oldByID[unit.id] ?? ""
    }
    self.init(previous)
  }
}
