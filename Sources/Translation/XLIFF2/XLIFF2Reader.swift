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
    let groups = XLIFFGroupReader(
      unit: "unit", title: "name", isOwn: { $0.isCore($1) },
      readUnit: { XLIFF2UnitReader($0, sections: $1).unit })
    file.units = try groups.units(in: element)
    return file
  }

  static func notes(in element: XMLTree.Element) -> [BundleNote] {
    guard let notes = element.core("notes") else { return [] }
    return notes.children.filter { $0.isCore("note") }.map {
      BundleNote(category: $0["category"], $0.text)
    }
  }
}
