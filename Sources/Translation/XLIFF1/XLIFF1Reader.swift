internal import XML

/// Reads XLIFF 1.2 as tools return it, and 1.1 and 1.0 as far as they are the same.
///
/// Takes what can be understood and ignores the rest. A file is refused only where a merge could go wrong:
/// ids that are not unique, paths that lead out of the content, several target languages.
enum XLIFF1Reader {
  static func read(_ root: XMLTree.Element) throws(FormatProblem) -> TranslationBundle {
    let files = root.children.filter { $0.isOwn("file") }
    guard let first = files.first else {
      throw FormatProblem("<xliff> has no <file>", at: root.position)
    }
    guard let source = first["source-language"], !source.isEmpty else {
      throw FormatProblem("a <file> has no source-language", at: first.position)
    }
    let target = files.lazy.compactMap { $0["target-language"] }.first
    var bundle = TranslationBundle(sourceLanguage: source, targetLanguage: target)
    for element in files {
      if let other = element["target-language"], other != target {
        throw FormatProblem(
          "the files have different target languages, \"\(target ?? "")\" and \"\(other)\": "
            + "import them one by one", at: element.position)
      }
      try bundle.files.append(readFile(element, number: bundle.files.count + 1))
    }
    return bundle
  }

  private static func readFile(
    _ element: XMLTree.Element, number: Int
  ) throws(FormatProblem) -> BundleFile {
    let original = element["original"] ?? ""
    guard isSafePath(original) else {
      throw FormatProblem(
        "the path \"\(original)\" of a <file> leads out of the content", at: element.position)
    }
    var file = BundleFile(
      id: "f\(number)", original: original,
      notes: element.own("header").map(notes) ?? [])
    var ids: Set<String> = []
    if let body = element.own("body") {
      try readUnits(in: body, sections: [], &ids, into: &file.units)
    }
    return file
  }

  private static func readUnits(
    in parent: XMLTree.Element, sections: [String], _ ids: inout Set<String>,
    into units: inout [BundleUnit]
  ) throws(FormatProblem) {
    for element in parent.children {
      if element.isOwn("group") {
        try readUnits(
          in: element, sections: sections + (element["resname"].map { [$0] } ?? []), &ids,
          into: &units)
      } else if element.isOwn("trans-unit") {
        let unit = XLIFF1UnitReader(element, sections: sections).unit
        guard !unit.id.isEmpty else {
          throw FormatProblem("a <trans-unit> has no id", at: element.position)
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
    element.children.filter { $0.isOwn("note") }.map { note in
      let text = note.text
      guard note["from"] == XLIFF1.author, let colon = text.firstIndex(of: ":") else {
        return BundleNote(text)
      }
      let rest = text[text.index(after: colon)...]
      return BundleNote(category: String(text[..<colon]), String(rest.drop { $0 == " " }))
    }
  }
}
