internal import XML

/// Constraints of files, groups and notes (specification 2.1, section 4.2).
extension XLIFF2Walk {
  /// Ids that may not repeat among some elements.
  mutating func checkUnique(
    in elements: some Sequence<XMLTree.Element>, named names: Set<String>, within place: String
  ) {
    var ids: Set<String> = []
    for element in elements {
      guard !element.name.namespace.isEmpty, let known = element.name.known, names.contains(known),
        let id = element["id"]
      else { continue }
      if !ids.insert(id).inserted {
        problems.add("the id \"\(id)\" of \(element.tag) is not unique in \(place)", element)
      }
    }
  }

  mutating func checkFile(_ file: XMLTree.Element) {
    checkUnique(in: structure(of: file), named: ["group"], within: "the <file>")
    checkUnique(in: structure(of: file), named: ["unit"], within: "the <file>")
    checkExtensionIDs(in: file)
    checkSubFlows(of: file)
  }

  /// Groups and units at any depth, not what is in units.
  private func structure(of element: XMLTree.Element) -> [XMLTree.Element] {
    element.children.flatMap { child -> [XMLTree.Element] in
      if child.isCore("unit") { return [child] }
      return child.isCore("group") ? [child] + structure(of: child) : []
    }
  }

  mutating func checkSkeleton(_ skeleton: XMLTree.Element) {
    var content = skeleton.content
    let isEmpty = content.next() == nil
    if isEmpty, skeleton["href"] == nil {
      problems.add("an empty <skeleton> needs href", skeleton)
    } else if !isEmpty, skeleton["href"] != nil {
      problems.add("a <skeleton> with href must be empty", skeleton)
    }
  }

  mutating func checkState(of segment: XMLTree.Element) {
    let state = segment["state"]
    if let sub = segment["subState"] {
      if state == nil { problems.add("a subState needs a state", segment) }
      if sub.hasPrefix("xlf:") {
        problems.add("the subState \"\(sub)\" has the prefix xlf, which is reserved", segment)
      }
    }
    if let state, ["translated", "reviewed", "final"].contains(state), segment.core("target") == nil
    {
      problems.add("the state \"\(state)\" needs a <target>", segment)
    }
  }

  /// Extensions: ids of one namespace may not repeat in the nearest file, group or unit.
  mutating func checkExtensionIDs(in owner: XMLTree.Element) {
    var ids: Set<[String]> = []
    for child in owner.children where child.name.isExtension {
      for element in [child] + Array(child.descendants) {
        guard let id = element["id"] ?? element.module("xml:id") else { continue }
        if !ids.insert([element.name.namespace, id]).inserted {
          problems.add(
            "the id \"\(id)\" of \(element.tag) is not unique among the extensions of \(owner.tag)",
            element)
        }
      }
    }
  }

  /// Codes with text of other units: those must be units of the same file.
  private mutating func checkSubFlows(of file: XMLTree.Element) {
    var units: Set<String>?
    for element in file.descendants {
      for key in ["subFlows", "subFlowsStart", "subFlowsEnd"] {
        guard let value = element[key], !element.name.isExtension else { continue }
        let known =
          units ?? Set(structure(of: file).filter { $0.isCore("unit") }.compactMap { $0["id"] })
        units = known
        for id in value.split(separator: " ") where !known.contains(String(id)) {
          problems.add(
            "the \(key) \"\(id)\" of \(element.tag) is not a unit of the <file>", element)
        }
      }
    }
  }
}
