internal import XML

/// Reads XLIFF 2.0, 2.1 and 2.2 as tools return it.
///
/// Takes what can be understood and ignores the rest: other quoting and indentation, dropped
/// attributes, notes in odd places, extensions, annotations, other segmentation. The judge of the format
/// is ``XLIFF2Validator``; here a file is refused only where it is no XLIFF 2, or where a merge could go
/// wrong: ids that are not unique, paths that lead out of the content.
enum XLIFF2Reader {
  static func read(_ root: XMLTree.Element) throws(FormatProblem) -> TranslationBundle {
    try checkRoot(root)
    guard let source = root["srcLang"], !source.isEmpty else {
      throw FormatProblem("<xliff> has no srcLang", at: root.position)
    }
    var bundle = TranslationBundle(sourceLanguage: source, targetLanguage: root["trgLang"])
    for file in root.children where file.isCore("file") {
      try bundle.files.append(readFile(file))
    }
    guard !bundle.files.isEmpty else {
      throw FormatProblem("<xliff> has no <file>", at: root.position)
    }
    return bundle
  }

  /// Refuses what is no XLIFF 2, by the name of its outermost element.
  static func checkRoot(_ root: XMLTree.Element) throws(FormatProblem) {
    let name = root.name
    guard name.local == "xliff" else {
      throw FormatProblem(
        "the outermost element is <\(name.local)>, not <xliff>", at: root.position)
    }
    guard XLIFF2.isCore(name.namespace) else {
      let namespace = name.namespace.isEmpty ? "none" : "\"\(name.namespace)\""
      throw FormatProblem("<xliff> has the namespace \(namespace), not XLIFF's", at: root.position)
    }
    guard let version = root["version"], version.hasPrefix("2.") else {
      let given = root["version"].map { "the version \"\($0)\"" } ?? "no version"
      throw FormatProblem(
        "<xliff> has \(given): 1.2, 2.0, 2.1 and 2.2 can be read", at: root.position)
    }
  }

  private static func readFile(_ element: XMLTree.Element) throws(FormatProblem) -> BundleFile {
    let original = element["original"] ?? ""
    guard isSafePath(original) else {
      throw FormatProblem(
        "the path \"\(original)\" of a <file> leads out of the content", at: element.position)
    }
    var file = BundleFile(id: element["id"] ?? "", original: original, notes: notes(in: element))
    var ids: Set<String> = []
    try readUnits(in: element, sections: [], &ids, into: &file.units)
    return file
  }

  private static func readUnits(
    in parent: XMLTree.Element, sections: [String], _ ids: inout Set<String>,
    into units: inout [BundleUnit]
  ) throws(FormatProblem) {
    for element in parent.children {
      if element.isCore("group") {
        try readUnits(
          in: element, sections: sections + (element["name"].map { [$0] } ?? []), &ids,
          into: &units)
      } else if element.isCore("unit") {
        let unit = XLIFF2UnitReader(element, sections: sections).unit
        guard !unit.id.isEmpty else {
          throw FormatProblem("a <unit> has no id", at: element.position)
        }
        guard ids.insert(unit.id).inserted else {
          throw FormatProblem(
            "two units of a <file> have the id \"\(unit.id)\"", at: element.position)
        }
        units.append(unit)
      }
    }
  }

  static func notes(in element: XMLTree.Element) -> [BundleNote] {
    guard let notes = element.core("notes") else { return [] }
    return notes.children.filter { $0.isCore("note") }.map {
      BundleNote(category: $0["category"], $0.text)
    }
  }
}
