internal import XML

/// The namespaces that XLIFF 2 defines, by the prefix that its specification gives them.
///
/// Elements and attributes of these are checked against tables; all others are extensions.
enum XLIFF2Namespace {
  static let prefixes: [String: String] = [
    XLIFF2.core: "",
    XLIFF2.core2: "",
    XLIFF2.matches: "mtc",
    XLIFF2.sizes: "slr",
    "urn:oasis:names:tc:xliff:glossary:2.0": "gls",
    "urn:oasis:names:tc:xliff:fs:2.0": "fs",
    "urn:oasis:names:tc:xliff:metadata:2.0": "mda",
    "urn:oasis:names:tc:xliff:resourcedata:2.0": "res",
    "urn:oasis:names:tc:xliff:validation:2.0": "val",
    "urn:oasis:names:tc:xliff:changetracking:2.0": "ctr",
    "http://www.w3.org/2005/11/its": "its",
    "urn:oasis:names:tc:xliff:itsm:2.1": "itsm",
    XLIFF2.xml: "xml",
  ]
}

extension XMLTree.Name {
  /// `unit`, `mtc:match`; nil for the name of an extension.
  var known: String? {
    if namespace.isEmpty || XLIFF2.isCore(namespace) { return local }
    guard let prefix = XLIFF2Namespace.prefixes[namespace] else { return nil }
    return prefix.isEmpty ? local : "\(prefix):\(local)"
  }

  /// How messages call it.
  var label: String { known ?? local }

  /// Whether it belongs to neither XLIFF nor one of its modules.
  var isExtension: Bool {
    !XLIFF2.isCore(namespace) && XLIFF2Namespace.prefixes[namespace] == nil
  }
}

extension XMLTree.Element {
  /// `<mtc:match>`, for messages.
  var tag: String { "<\(name.label)>" }

  /// Whether its name is this one of the specification's: `segment`, `mtc:match`.
  func isNamed(_ known: String) -> Bool {
    !name.namespace.isEmpty && name.known == known
  }

  /// The value of an attribute with a prefix of the specification's.
  func module(_ known: String) -> String? {
    for attribute in attributes
    where !attribute.name.namespace.isEmpty && attribute.name.known == known {
      return attribute.value
    }
    return nil
  }

  /// The first child of that name.
  func first(_ known: String) -> XMLTree.Element? { children.first { $0.isNamed(known) } }
}

/// What a validation has found so far.
struct XLIFF2Problems {
  /// Where a file is wrong throughout, the first ones tell enough.
  static let limit = 1000

  private(set) var list: [FormatProblem] = []

  mutating func add(_ message: String, _ element: XMLTree.Element) {
    guard list.count < Self.limit else { return }
    list.append(FormatProblem(message, at: element.position))
  }
}
