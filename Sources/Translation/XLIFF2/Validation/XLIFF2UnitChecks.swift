internal import XML

/// Constraints of units: ids, order, and what codes refer to (specification 2.1, sections 4.2 and 4.7).
extension XLIFF2Walk {
  mutating func checkUnit(_ unit: XMLTree.Element) {
    let scope = XLIFF2TextScope(unit)
    if !scope.parts.contains(where: { $0.element.isCore("segment") }) {
      problems.add("<unit> needs a <segment>", unit)
    }
    checkExtensionIDs(in: unit)
    checkOrder(of: scope)
    checkText(scope)
    checkReordering(in: scope)
    checkComments(in: scope)
  }

  /// What holds in units and in candidate matches.
  mutating func checkText(_ scope: XLIFF2TextScope) {
    checkIDs(in: scope)
    for code in scope.sources + scope.targets {
      for key in ["dataRef", "dataRefStart", "dataRefEnd"] {
        guard let id = code[key], !scope.data.contains(id) else { continue }
        problems.add(
          "the \(key) \"\(id)\" of \(code.tag) is not a <data> of \(scope.owner.tag)", code)
      }
    }
    checkCopies(in: scope)
    checkPairs(in: scope.sources)
    if scope.isComplete { checkPairs(in: scope.targets) }
  }

  /// Targets with an order, and those without, which stand where their sources do.
  private mutating func checkOrder(of scope: XLIFF2TextScope) {
    var taken: Set<Int> = []
    for part in scope.parts {
      guard let target = part.target else { continue }
      let position = part.targetPosition
      if position > scope.parts.count {
        problems.add(
          "the order \(position) of a <target> is larger than the number of segments", target)
      }
      if !taken.insert(position).inserted {
        problems.add("two <target> of the <unit> have the order \(position)", target)
      }
    }
  }

  /// One scope for the parts and for the codes of all sources; a target repeats its source's ids.
  private mutating func checkIDs(in scope: XLIFF2TextScope) {
    let place = scope.owner.tag
    var known: [String: XMLTree.Element] = [:]
    let parts = scope.owner.isCore("unit") ? scope.parts.map(\.element) : []
    for element in parts + scope.sources {
      guard let id = element["id"] else { continue }
      if known.updateValue(element, forKey: id) != nil {
        problems.add("the id \"\(id)\" of \(element.tag) is not unique in the \(place)", element)
      }
    }
    var seen: Set<String> = []
    for element in scope.targets {
      guard let id = element["id"] else { continue }
      if !seen.insert(id).inserted {
        problems.add(
          "the id \"\(id)\" of \(element.tag) is not unique in the targets of the \(place)",
          element)
      } else if let source = known[id], !areCounterparts(source, element) {
        problems.add(
          "the id \"\(id)\" of \(element.tag) in a target is that of \(source.tag) in the source",
          element)
      }
    }
  }

  /// Whether a code of a target can be one of the source: a `pc` may become `sc` and `ec`, and back.
  private func areCounterparts(_ a: XMLTree.Element, _ b: XMLTree.Element) -> Bool {
    let pairs: [Set<String>] = [["pc", "sc", "ec"], ["mrk", "sm"]]
    let names: Set<String> = [a.name.local, b.name.local]
    return a.name == b.name || pairs.contains { names.isSubset(of: $0) }
  }

  private mutating func checkCopies(in scope: XLIFF2TextScope) {
    let copies = (scope.sources + scope.targets).filter { $0["copyOf"] != nil }
    guard !copies.isEmpty else { return }
    var codes: [String: XMLTree.Element] = [:]
    for code in scope.targets + scope.sources { if let id = code["id"] { codes[id] = code } }
    let dataKeys = ["dataRef", "dataRefStart", "dataRefEnd"]
    for copy in copies {
      let id = copy["copyOf"] ?? ""
      guard let base = codes[id] else {
        problems.add(
          "the copyOf \"\(id)\" of \(copy.tag) is not a code of the \(scope.owner.tag)", copy)
        continue
      }
      if base["canCopy"] == "no" {
        problems.add("\(copy.tag) is a copy of \"\(id)\", which may not be copied", copy)
      }
      if dataKeys.contains(where: { copy[$0] != nil || base[$0] != nil }) {
        problems.add("\(copy.tag) with copyOf, or \"\(id)\", has original data", copy)
      }
    }
  }

  /// Codes and annotations that start in one place and end in another.
  private mutating func checkPairs(in codes: [XMLTree.Element]) {
    var starts: [String: XMLTree.Element] = [:]
    var closed: Set<String> = []
    for code in codes {
      switch code.name.local {
      case "sc", "sm": if let id = code["id"] { starts[code.name.local + id] = code }
      case "ec", "em":
        let opener = code.isCore("ec") ? "sc" : "sm"
        guard code["isolated"] != "yes", let id = code["startRef"] else { continue }
        guard let start = starts[opener + id] else {
          problems.add("\(code.tag) ends \"\(id)\", but no <\(opener)> before it has that id", code)
          continue
        }
        if start["isolated"] == "yes" {
          problems.add("<sc> \"\(id)\" is isolated, but has an <ec> in the <unit>", start)
        }
        if !closed.insert(opener + id).inserted {
          problems.add("\(code.tag) ends \"\(id)\", which has ended before", code)
        }
        if opener == "sc" { checkHalves(start, code) }
      default: break
      }
    }
    for (key, start) in starts where !closed.contains(key) && start["isolated"] != "yes" {
      let closer = start.isCore("sc") ? "<ec>" : "<em>"
      problems.add("\(start.tag) \"\(start["id"] ?? "")\" has no \(closer) after it", start)
    }
  }

  /// What an `sc` and its `ec` must agree on.
  private mutating func checkHalves(_ start: XMLTree.Element, _ end: XMLTree.Element) {
    for key in ["canCopy", "canDelete", "canOverlap"]
    where (start[key] ?? "yes") != (end[key] ?? "yes") {
      problems.add("\(key) of <ec> is not that of its <sc>", end)
    }
    let isFixed = (start["canReorder"] ?? "yes") != "yes"
    if (end["canReorder"] ?? "yes") != (isFixed ? "no" : "yes") {
      problems.add("canReorder of <ec> does not go with that of its <sc>", end)
    }
  }
}
