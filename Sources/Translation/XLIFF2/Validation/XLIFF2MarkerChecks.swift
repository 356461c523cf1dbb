internal import XML

/// Constraints of annotations (specification 2.1, section 4.7.3).
extension XLIFF2Walk {
  mutating func checkMarker(_ marker: XMLTree.Element) {
    if let reference = marker["ref"] {
      if reference.hasPrefix("#"), let objection = XLIFF2Fragment(reference).objection {
        problems.add("the ref \"\(reference)\" of \(marker.tag) is malformed: \(objection)", marker)
      }
      if marker["type"] == "mtc:match" {
        problems.add("\(marker.tag) with the type mtc:match may not have ref", marker)
      }
    }
    guard marker["type"] == "comment" else { return }
    switch (marker["value"], marker["ref"]) {
    case (nil, nil): problems.add("a comment, \(marker.tag), needs value or ref", marker)
    case (_?, _?): problems.add("a comment, \(marker.tag), may not have both value and ref", marker)
    default: break
    }
  }

  /// A comment refers to a note of its own unit.
  mutating func checkComments(in scope: XLIFF2TextScope) {
    let unit = scope.owner
    lazy var notes = Set(unit.core("notes")?.children.compactMap { $0["id"] } ?? [])
    for marker in scope.sources + scope.targets where marker["type"] == "comment" {
      guard let reference = marker["ref"] else { continue }
      let fragment = XLIFF2Fragment(reference)
      let file = fragment.id(of: "f")
      let isHere =
        reference.hasPrefix("#") && fragment.id(of: "g") == nil
        && (file == nil || file == unit.ancestors.first { $0.isCore("file") }?["id"])
        && (fragment.id(of: "u").map { $0 == unit["id"] } ?? (file == nil))
      guard isHere, let leaf = fragment.leaf, leaf.prefix == "n", notes.contains(leaf.id) else {
        problems.add(
          "the ref \"\(reference)\" of \(marker.tag) is not a note of the <unit>", marker)
        continue
      }
    }
  }
}
