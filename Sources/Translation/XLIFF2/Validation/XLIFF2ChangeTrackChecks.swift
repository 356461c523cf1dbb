internal import XML

/// Constraints of change tracking (specification 2.0, section 5.6).
extension XLIFF2Walk {
  mutating func checkChangeTrack(_ track: XMLTree.Element) {
    guard let owner = track.parent else { return }
    if tracked?.owner != owner.index { tracked = XLIFF2TrackedElements(owner) }
    guard let tracked else { return }
    for revisions in track.children where revisions.isNamed("ctr:revisions") {
      let subject = check(revisions, in: tracked, of: owner)
      let versions = revisions.children.compactMap { $0["version"] }
      if let current = revisions["currentVersion"], !versions.contains(current) {
        problems.add(
          "the currentVersion \"\(current)\" is that of no <ctr:revision>", revisions)
      }
      for revision in revisions.children { check(revision, of: subject) }
    }
  }

  /// The element whose revisions they are, where that is clear.
  private mutating func check(
    _ revisions: XMLTree.Element, in tracked: XLIFF2TrackedElements, of owner: XMLTree.Element
  ) -> XMLTree.Element? {
    let name = revisions["appliesTo"] ?? ""
    if let reference = revisions["ref"] {
      guard let element = tracked.byID[reference] else {
        problems.add(
          "the ref \"\(reference)\" of <ctr:revisions> is the id of nothing in \(owner.tag)",
          revisions)
        return nil
      }
      return element
    }
    let instances = tracked.byName[name] ?? []
    if instances.count > 1, instances.allSatisfy({ $0["id"] != nil }) {
      problems.add(
        "<ctr:revisions> of one of \(instances.count) <\(name)> needs ref to say of which",
        revisions)
    }
    return instances.count == 1 ? instances[0] : nil
  }

  /// Each item is the content, or an attribute that the element has; of each, a revision holds one.
  private mutating func check(_ revision: XMLTree.Element, of subject: XMLTree.Element?) {
    var properties: Set<String> = []
    for item in revision.children where item.isNamed("ctr:item") {
      guard let property = item["property"] else { continue }
      if !properties.insert(property).inserted {
        problems.add("a <ctr:revision> has two <ctr:item> for \(property)", item)
      }
      if let subject, property != "content", subject[property] == nil {
        problems.add(
          "the property \"\(property)\" is neither content nor an attribute of the \(subject.tag)",
          item)
      }
    }
  }
}

/// The elements inside a file, group or unit that a change may be one of.
struct XLIFF2TrackedElements {
  let owner: Int
  private(set) var byID: [String: XMLTree.Element] = [:]
  private(set) var byName: [String: [XMLTree.Element]] = [:]

  init(_ owner: XMLTree.Element) {
    self.owner = owner.index
    for element in owner.descendants {
      if let id = element["id"], byID[id] == nil { byID[id] = element }
      if XLIFF2.isCore(element.name.namespace) {
        byName[element.name.local, default: []].append(element)
      }
    }
  }
}
