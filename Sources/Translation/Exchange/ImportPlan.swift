/// What an import would do: nothing is written before somebody has seen it.
package struct ImportPlan: Sendable {
  /// A file's new bytes.
  package struct Change: Sendable {
    /// Relative to the content root.
    package let path: String
    /// Nil for a new file.
    package let old: [UInt8]?
    package let new: [UInt8]
    /// How many units it says anew.
    package let unitCount: Int
  }

  /// A unit, or a guide, that is not merged.
  package struct Refusal: Sendable, Equatable {
    /// The bundle's file name.
    package let bundle: String
    /// Where the unit stands in it; 0 for the bundle as a whole.
    package let offset: Int
    /// The source guide, as the bundle names it.
    package let guide: String
    /// Empty for the guide as a whole.
    package let unit: String
    /// Why, without a full stop.
    package let reason: String
  }

  /// A unit that is merged, and yet looks wrong in the bundle; nothing of that may be left to see in the guide.
  package struct Warning: Sendable, Equatable {
    /// The bundle's file name.
    package let bundle: String
    /// Where the unit stands in it.
    package let offset: Int
    /// The source guide, as the bundle names it.
    package let guide: String
    package let unit: String
    /// Without a full stop.
    package let text: String
  }

  /// In the order of their paths.
  package internal(set) var changes: [Change] = []
  package internal(set) var refusals: [Refusal] = []
  package internal(set) var warnings: [Warning] = []

  /// Leaves all files as they are.
  package mutating func dropChanges() { (changes, warnings) = ([], []) }
}

/// What happens to a new guide of which a bundle translates only a part.
package enum PartialPolicy: String, Sendable, CaseIterable {
  /// The guide is not written.
  case skip
  /// The source's text stands where there is no translation.
  case source
  /// Nothing is written at all.
  case fail
}
