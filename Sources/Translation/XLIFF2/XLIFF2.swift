internal import XML

/// The versions of XLIFF 2 that can be written.
package enum XLIFF2Version: String, Sendable {
  /// What every tool reads; Poedit 3.2 refuses the next one.
  case v2_0 = "2.0"
  case v2_1 = "2.1"
}

/// Names of XLIFF 2 and its modules.
enum XLIFF2 {
  /// Of versions 2.0 and 2.1.
  static let core = "urn:oasis:names:tc:xliff:document:2.0"
  static let core2 = "urn:oasis:names:tc:xliff:document:2.2"
  static let matches = "urn:oasis:names:tc:xliff:matches:2.0"
  static let glossary = "urn:oasis:names:tc:xliff:glossary:2.0"
  static let sizes = "urn:oasis:names:tc:xliff:sizerestriction:2.0"
  static let xml = "http://www.w3.org/XML/1998/namespace"
  static let schemaInstance = "http://www.w3.org/2001/XMLSchema-instance"

  static let space = XMLTree.Name(xml, "space")

  /// The `subState` of a target that asks for review.
  static let needsReview = "polyguide:needs-review"
  /// The category of the note that holds the source a target was made from.
  static let previousSource = "previous-source"

  static func isCore(_ namespace: String) -> Bool { namespace == core || namespace == core2 }
}

extension XMLTree.Element {
  /// Whether it is an element of XLIFF's core.
  func isCore(_ local: String) -> Bool {
    name.local == local && XLIFF2.isCore(name.namespace)
  }

  /// The first child with a name of XLIFF's core.
  func core(_ local: String) -> XMLTree.Element? { children.first { $0.isCore(local) } }

  /// Whether white space counts, by the nearest `xml:space`.
  var preservesSpace: Bool {
    if let own = self[XLIFF2.space] { return own == "preserve" }
    for ancestor in ancestors {
      if let value = ancestor[XLIFF2.space] { return value == "preserve" }
    }
    return false
  }
}
