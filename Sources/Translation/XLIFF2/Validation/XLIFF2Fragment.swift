/// A fragment identifier: `#f=f1/u=u2/n=1` (specification 2.1, section 3).
struct XLIFF2Fragment {
  struct Selector {
    let prefix: String?
    let id: String
  }

  let selectors: [Selector]
  /// What is wrong with it.
  let objection: String?

  /// Reads a reference that starts with `#`.
  init(_ reference: String) {
    var text = Substring(reference).dropFirst()
    if text.first == "/" { text = text.dropFirst() }
    selectors = text.split(separator: "/", omittingEmptySubsequences: false).map { part in
      let halves = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return halves.count == 2
        ? Selector(prefix: String(halves[0]), id: String(halves[1]))
        : Selector(prefix: nil, id: String(part))
    }
    objection = Self.objection(to: selectors)
  }

  /// The file, group or unit that it names.
  func id(of prefix: String) -> String? { selectors.first { $0.prefix == prefix }?.id }

  /// What it selects in the end.
  var leaf: Selector? { selectors.last }

  /// Prefixes of modules, and those that are registered for extensions.
  private static let known: Set<String> = [
    "ctr", "fs", "gls", "its", "mda", "mtc", "pgs", "res", "slr", "tbx", "val",
  ]

  private static func objection(to selectors: [Selector]) -> String? {
    var rank = -1
    for selector in selectors {
      guard isNameToken(selector.id) else { return "\"\(selector.id)\" is no id" }
      let next: Int
      switch selector.prefix {
      case "f": next = 0
      case "g": next = 1
      case "u": next = 2
      case nil, "n", "d", "t": next = 3
      case let prefix?:
        guard isNameToken(prefix) else { return "the prefix \"\(prefix)\" is no NMTOKEN" }
        guard prefix.utf8.count > 1 else { return "the prefix \"\(prefix)\" is too short" }
        guard known.contains(prefix) else { return "the prefix \"\(prefix)\" is not registered" }
        next = 3
      }
      guard next > rank else {
        return rank == 3 ? "something follows what stands last" : "its parts are not in order"
      }
      rank = next
    }
    return nil
  }
}
