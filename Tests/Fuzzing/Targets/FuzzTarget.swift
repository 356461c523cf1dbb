/// What a fuzzer may feed with any bytes; `rawValue` is its name on the command line.
package enum FuzzTarget: String, Sendable, CaseIterable {
  /// A guide is read: front matter, Markdown, sections, links.
  case document
  /// A large guide of one text again and again is read and linted.
  case large
  /// A site is linted, and what is found is reported.
  case lint
  /// A site is mended.
  case fix
  /// A file goes to translators and comes back.
  case roundtrip
  /// Targets of a translator are merged.
  case merge
  /// Bundles and memories, each in a target of its own: a fuzzer that knows one format learns little of others.
  case xliff, xliff12, po, json, tmx
  /// A JSON Schema is compiled, and validates.
  case schema
  /// A file of a rule set, or of Hugo's configuration, is read.
  case policy
  /// A link's address is understood.
  case address
  /// Common YAML is read as libyaml reads it.
  case yaml

  /// Does with an input what the target is about.
  ///
  /// - Throws: a ``BrokenProperty`` where the outcome is not sound. Input that is refused in order is sound.
  package func check(_ input: [UInt8]) throws {
    switch self {
    case .document: try DocumentTarget.check(input)
    case .large: try LargeTarget.check(input)
    case .lint: try LintTarget.check(input)
    case .fix: try FixTarget.check(input)
    case .roundtrip: try RoundtripTarget.check(input)
    case .merge: try MergeTarget.check(input)
    case .xliff, .xliff12, .po, .json, .tmx: try BundleTarget.check(input)
    case .schema: try SchemaTarget.check(input)
    case .policy: try PolicyTarget.check(input)
    case .address: try AddressTarget.check(input)
    case .yaml: try YAMLTarget.check(input)
    }
  }
}

/// Something that must hold for every input, and does not for this one.
package struct BrokenProperty: Error, CustomStringConvertible {
  /// Without a full stop.
  package let description: String
}

/// Throws unless a property holds.
func expect(_ isSound: Bool, _ property: @autoclosure () -> String) throws(BrokenProperty) {
  if !isSound { throw BrokenProperty(description: property()) }
}
