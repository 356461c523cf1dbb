internal import XML

/// Reads the units of a file, in groups or not: the versions of XLIFF differ in names alone.
struct XLIFFGroupReader {
  /// The element of a unit.
  let unit: String
  /// The attribute that holds a group's title.
  let title: String
  /// Whether an element has a name of the version's vocabulary.
  let isOwn: (XMLTree.Element, String) -> Bool
  let readUnit: (XMLTree.Element, _ sections: [String]) -> BundleUnit

  /// The units below an element, at any depth; throws where one of them cannot be told from the others.
  func units(in parent: XMLTree.Element) throws(FormatProblem) -> [BundleUnit] {
    var units: [BundleUnit] = []
    var ids: Set<String> = []
    try read(parent, [], &ids, into: &units)
    return units
  }

  private func read(
    _ parent: XMLTree.Element, _ sections: [String], _ ids: inout Set<String>,
    into units: inout [BundleUnit]
  ) throws(FormatProblem) {
    for element in parent.children {
      if isOwn(element, "group") {
        try read(element, sections + (element[title].map { [$0] } ?? []), &ids, into: &units)
      } else if isOwn(element, unit) {
        let read = readUnit(element, sections)
        guard !read.id.isEmpty else {
          throw FormatProblem("a <\(unit)> has no id", at: element.position)
        }
        guard ids.insert(read.id).inserted else {
          throw FormatProblem(
            "two units of a <file> have the id \"\(read.id)\"", at: element.position)
        }
        units.append(read)
      }
    }
  }
}
