internal import XML

/// Judges a file as XLIFF 2 alone, without the guides: what `import --check` does.
///
/// Form first, from tables: which elements stand where, with which attributes and values. Then the
/// constraints that the specification states in prose. Where the specification's own test suite takes a
/// file for valid, so does this, even if the prose seems to say otherwise.
package enum XLIFF2Validator {
  /// Everything that is wrong, in the order of the file; empty for a valid file.
  package static func problems(in bytes: [UInt8]) -> [FormatProblem] {
    do {
      let root = try XMLTree.read(bytes).root
      try XLIFF2Reader.checkRoot(root)
      var walk = XLIFF2Walk()
      walk.visit(root)
      let found = walk.problems.list.enumerated()
      return found.sorted { ($0.element.offset, $0.offset) < ($1.element.offset, $1.offset) }
        .map(\.element)
    } catch { return [error] }
  }
}

/// Goes through a document once, with what elements inherit from those around them.
struct XLIFF2Walk {
  var problems = XLIFF2Problems()

  /// What holds for the children of an element.
  private struct Inherited {
    /// The nearest `xml:lang`.
    var language: String?
    var preservesSpace = false
    /// Ids inside the `slr:data` that an element of here may refer to.
    var sizeData: Set<String> = []
    var profiles = XLIFF2SizeProfiles()
    var hasITSVersion = false
  }

  /// The ids in the unit that is being visited.
  var unitIDs: XLIFF2UnitIDs?
  /// What the changes that are tracked in an element may refer to.
  var tracked: XLIFF2TrackedElements?

  /// By the number of the name: nil before it was looked up, and then what was found.
  private var rules: [XLIFF2ElementRule??] = []
  private var languages = (source: "", target: String?.none)
  var sourceLanguage: String { languages.source.lowercased() }

  mutating func visit(_ root: XMLTree.Element) {
    checkVersion(of: root)
    languages = (root["srcLang"] ?? "", root["trgLang"])
    visit(root, Inherited())
  }

  /// What the specification says of an element, looked up once for each name.
  mutating func rule(of element: XMLTree.Element) -> XLIFF2ElementRule? {
    let index = element.nameIndex
    while rules.count <= index { rules.append(nil) }
    if let known = rules[index] { return known }
    let rule = element.rule
    rules[index] = .some(rule)
    return rule
  }

  private mutating func checkVersion(of root: XMLTree.Element) {
    let versions = ["2.0", "2.1"] + (root.name.namespace == XLIFF2.core ? [] : ["2.2"])
    let version = root["version"] ?? ""
    if !versions.contains(version) {
      problems.add(
        "the version \"\(version)\" does not go with the namespace, which is that of "
          + versions.joined(separator: ", "), root)
    }
  }

  private mutating func visit(_ element: XMLTree.Element, _ outer: Inherited) {
    guard !element.name.isExtension else { return }
    guard let rule = rule(of: element) else { return }
    checkAttributes(of: element, by: rule)
    if !rule.isOpen { checkContent(of: element, by: rule) }
    var inner = outer
    inherit(from: element, into: &inner)
    checkInherited(element, outer, inner)
    checkConstraints(of: element)
    guard !rule.isOpen else { return }
    for child in element.children { visit(child, inner) }
  }

  private func inherit(from element: XMLTree.Element, into inner: inout Inherited) {
    if let language = element.module("xml:lang") { inner.language = language }
    if let space = element.module("xml:space") { inner.preservesSpace = space == "preserve" }
    if element.module("its:version") != nil || element.name.label.hasPrefix("its:") {
      inner.hasITSVersion = true
    }
    for child in element.children {
      if child.isNamed("slr:data") {
        inner.sizeData.formUnion(child.descendants.compactMap { $0["id"] })
      }
      if child.isNamed("slr:profiles") { inner.profiles = XLIFF2SizeProfiles(child) }
    }
  }

  /// What depends on the elements around.
  private mutating func checkInherited(
    _ element: XMLTree.Element, _ outer: Inherited, _ inner: Inherited
  ) {
    checkSizes(of: element, inner.profiles, data: outer.sizeData)
    if !inner.hasITSVersion,
      element.attributes.contains(where: { $0.name.label.hasPrefix("its") && $0.name.known != nil })
    {
      problems.add("\(element.tag) has attributes of ITS where no its:version is in force", element)
    }
    guard element.isCore("source") || element.isCore("target"), let parent = element.parent,
      parent.isCore("segment") || parent.isCore("ignorable")
    else { return }
    let isSource = element.isCore("source")
    let wanted = isSource ? languages.source : languages.target
    if let language = inner.language, let wanted, !isLanguage(language, in: wanted) {
      problems.add(
        "the xml:lang \"\(language)\" of \(element.tag) is not the "
          + "\(isSource ? "srcLang" : "trgLang") \"\(wanted)\"", element)
    }
    guard !isSource else { return }
    if wanted == nil {
      problems.add("there is a <target>, but <xliff> has no trgLang", element)
    }
    let sourceSpace = parent.core("source")?[XLIFF2.space].map { $0 == "preserve" }
    if (sourceSpace ?? outer.preservesSpace) != inner.preservesSpace {
      problems.add("the xml:space of <target> is not that of its <source>", element)
    }
  }

  /// Whether a language is the wanted one, or a narrower one: `en-GB` where `en` is wanted.
  private func isLanguage(_ language: String, in wanted: String) -> Bool {
    let (language, wanted) = (language.lowercased(), wanted.lowercased())
    return language == wanted || language.hasPrefix(wanted + "-")
  }

  private mutating func checkConstraints(of element: XMLTree.Element) {
    switch element.name.known {
    case "xliff": checkUnique(in: element.children, named: ["file"], within: "the document")
    case "file": checkFile(element)
    case "group": checkExtensionIDs(in: element)
    case "notes": checkUnique(in: element.children, named: ["note"], within: "<notes>")
    case "skeleton": checkSkeleton(element)
    case "originalData":
      checkUnique(in: element.children, named: ["data"], within: "<originalData>")
    case "unit": checkUnit(element)
    case "segment": checkState(of: element)
    case "ph", "pc", "sc", "ec": checkHints(of: element)
    case "mrk", "sm": checkMarker(element)
    default: checkModule(element)
    }
    checkFormatStyle(of: element)
    checkITS(of: element)
  }
}

extension XMLTree.Element {
  /// What the specification says of an element of this name.
  var rule: XLIFF2ElementRule? {
    guard let known = name.known, !name.namespace.isEmpty else { return nil }
    if name.namespace == XLIFF2.core2, let rule = XLIFF2ElementRule.newer[known] { return rule }
    return XLIFF2ElementRule.core[known] ?? XLIFF2ElementRule.modules[known]
  }
}
