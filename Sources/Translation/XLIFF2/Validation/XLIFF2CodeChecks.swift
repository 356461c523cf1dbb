internal import XML

/// Constraints of single codes, and of codes that may not be moved or removed (specification 2.1, section
/// 4.7.2.4).
extension XLIFF2Walk {
  mutating func checkHints(of code: XMLTree.Element) {
    if let reorder = code["canReorder"], reorder != "yes",
      code["canCopy"] != "no" || code["canDelete"] != "no"
    {
      problems.add(
        "canReorder \"\(reorder)\" of \(code.tag) needs canCopy \"no\" and canDelete \"no\"", code)
    }
    if let subType = code["subType"] {
      let type = code["type"]
      let wanted = Self.reservedSubTypes[subType]
      if type == nil {
        problems.add("the subType \"\(subType)\" of \(code.tag) needs a type", code)
      } else if subType.hasPrefix("xlf:"), type != wanted {
        let place = wanted.map { "goes with the type \"\($0)\" only" } ?? "is not defined"
        problems.add("the subType \"\(subType)\" of \(code.tag) \(place)", code)
      }
    }
    if code.isCore("ec") { checkEnd(code) }
  }

  /// The type that each reserved sub-type belongs to.
  private static let reservedSubTypes = [
    "xlf:lb": "fmt", "xlf:pb": "fmt", "xlf:b": "fmt", "xlf:i": "fmt", "xlf:u": "fmt",
    "xlf:var": "ui",
  ]

  private mutating func checkEnd(_ code: XMLTree.Element) {
    if code["isolated"] == "yes" {
      if code["id"] == nil { problems.add("an isolated <ec> needs id", code) }
      if code["startRef"] != nil { problems.add("an isolated <ec> may not have startRef", code) }
      return
    }
    if code["startRef"] == nil { problems.add("an <ec> that is not isolated needs startRef", code) }
    if code["id"] != nil { problems.add("an <ec> that is not isolated may not have id", code) }
    if code["dir"] != nil { problems.add("an <ec> that is not isolated may not have dir", code) }
    for key in ["fs:fs", "fs:subFs", "slr:equivStorage", "slr:sizeInfo", "slr:sizeInfoRef"]
    where code.module(key) != nil {
      problems.add("an <ec> that is not isolated may not have \(key)", code)
    }
  }

  /// A code, or the end of a `pc`, in the order of reading.
  private struct Event {
    let code: XMLTree.Element
    /// The same in source and target.
    let key: String
    let reorder: String
    let isEndOfPair: Bool
  }

  mutating func checkReordering(in scope: XLIFF2TextScope) {
    let sources = scope.parts.flatMap { events(in: $0.source) }
    let ordered = scope.parts.sorted { $0.targetPosition < $1.targetPosition }
    let targets = ordered.flatMap { events(in: $0.target) }
    checkRemoved(in: scope, Set(targets.map(\.key)))
    let wanted = sequences(of: sources)
    let found = sequences(of: targets)
    guard scope.isComplete else { return }
    for (first, keys) in wanted {
      guard let other = found[first], other.keys != keys.keys else { continue }
      problems.add(
        "the codes that follow \(other.start.tag) \"\(other.start["id"] ?? "")\" may not be moved, "
          + "but are not those of the source", other.start)
    }
  }

  private func events(in text: XMLTree.Element?) -> [Event] {
    guard let text else { return [] }
    return text.children.flatMap { code -> [Event] in
      let name = code.name.local
      let reorder = code["canReorder"] ?? "yes"
      let id = code["id"] ?? code["startRef"] ?? ""
      switch name {
      case "ph": return [Event(code: code, key: "ph" + id, reorder: reorder, isEndOfPair: false)]
      case "sc", "pc":
        let start = Event(code: code, key: "sc" + id, reorder: reorder, isEndOfPair: false)
        guard name == "pc" else { return [start] }
        let end = Event(
          code: code, key: "ec" + id, reorder: reorder == "yes" ? "yes" : "no", isEndOfPair: true)
        return [start] + events(in: code) + [end]
      case "ec":
        let key = "ec" + (code["startRef"] ?? id)
        return [Event(code: code, key: key, reorder: reorder, isEndOfPair: false)]
      case "mrk": return events(in: code)
      default: return []
      }
    }
  }

  /// Runs of codes that keep their order, by their first one: `firstNo`, then each `no`.
  private mutating func sequences(
    of events: [Event]
  ) -> [String: (start: XMLTree.Element, keys: [String])] {
    var result: [String: (start: XMLTree.Element, keys: [String])] = [:]
    var current: String?
    for event in events {
      switch event.reorder {
      case "firstNo":
        current = event.key
        result[event.key] = (event.code, [event.key])
      case "no":
        if let current {
          result[current]?.keys.append(event.key)
        } else if !event.isEndOfPair {
          problems.add(
            "canReorder \"no\" of \(event.code.tag) must follow directly on a code with firstNo or no",
            event.code)
        }
      default: current = nil
      }
    }
    return result
  }

  /// Codes that may not be deleted, of texts that have a target.
  private mutating func checkRemoved(in scope: XLIFF2TextScope, _ present: Set<String>) {
    for part in scope.parts where part.target != nil {
      for event in events(in: part.source) where event.code["canDelete"] == "no" {
        guard !event.isEndOfPair, !present.contains(event.key) else { continue }
        let id = event.code["id"] ?? event.code["startRef"] ?? ""
        problems.add(
          "\(event.code.tag) \"\(id)\" may not be deleted, but is not in the target", event.code)
      }
    }
  }
}
