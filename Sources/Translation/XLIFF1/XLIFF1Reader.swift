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
    if let body = element.own("body") {
      let groups = XLIFFGroupReader(
        unit: "trans-unit", title: "resname", isOwn: { $0.isOwn($1) },
        readUnit: { XLIFF1UnitReader($0, sections: $1).unit })
      file.units = try groups.units(in: body)
    }
    return file
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
