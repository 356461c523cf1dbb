internal import XML

/// Constraints of modules: candidates, glossaries, metadata, resources, validation, format style
/// (specification 2.1, sections 5.1 to 5.8).
extension XLIFF2Walk {
  mutating func checkModule(_ element: XMLTree.Element) {
    switch element.name.known {
    case "mtc:matches":
      checkUnique(in: element.children, named: ["mtc:match"], within: "<mtc:matches>")
    case "mtc:match": checkMatch(element)
    case "gls:glossary":
      checkUnique(
        in: element.descendants, named: ["gls:glossEntry", "gls:translation"],
        within: "<gls:glossary>")
    case "gls:glossEntry": checkGlossaryEntry(element)
    case "gls:translation": checkTermReference(element)
    case "mda:metadata":
      checkUnique(
        in: [element] + Array(element.descendants), named: ["mda:metadata", "mda:metaGroup"],
        within: "<mda:metadata>")
    case "res:resourceData":
      checkUnique(
        in: element.children, named: ["res:resourceItem", "res:resourceItemRef"],
        within: "<res:resourceData>")
    case "res:resourceItem": checkResource(element)
    case "val:rule": checkRule(element)
    case "ctr:changeTrack": checkChangeTrack(element)
    default: break
    }
  }

  private mutating func checkMatch(_ match: XMLTree.Element) {
    if match["subType"] != nil, match["type"] == nil {
      problems.add("the subType of <mtc:match> needs a type", match)
    }
    if match.module("xml:lang") != nil { problems.add("<mtc:match> may not have xml:lang", match) }
    let text = XLIFF2TextScope(match)
    checkText(text)
    guard let reference = match["ref"],
      let unit = match.ancestors.first(where: { $0.isCore("unit") })
    else { return }
    guard reference.hasPrefix("#") else {
      return problems.add(
        "the ref \"\(reference)\" of <mtc:match> is not a fragment identifier, which starts with #",
        match)
    }
    let isText =
      switch XLIFF2Fragment(reference).leaf {
      case let leaf? where leaf.prefix == "t": ids(of: unit).targets.contains(leaf.id)
      case let leaf? where leaf.prefix == nil: ids(of: unit).sources.contains(leaf.id)
      default: false
      }
    if !isText {
      problems.add(
        "the ref \"\(reference)\" of <mtc:match> is not a segment or text of the <unit>", match)
    }
  }

  private mutating func checkGlossaryEntry(_ entry: XMLTree.Element) {
    if entry.first("gls:translation") == nil, entry.first("gls:definition") == nil {
      problems.add("<gls:glossEntry> needs <gls:translation> or <gls:definition>", entry)
    }
    checkTermReference(entry)
  }

  /// A term refers to text of its unit, by a fragment or by the bare id.
  private mutating func checkTermReference(_ element: XMLTree.Element) {
    guard let reference = element["ref"],
      let unit = element.ancestors.first(where: { $0.isCore("unit") })
    else { return }
    let fragment = reference.firstIndex(of: "#").map { reference[$0...] } ?? "#" + reference
    let id = XLIFF2Fragment(String(fragment)).leaf?.id ?? ""
    if !ids(of: unit).sources.contains(id), !ids(of: unit).targets.contains(id) {
      problems.add(
        "the ref \"\(reference)\" of \(element.tag) is not a text of the <unit>", element)
    }
  }

  /// The ids of a unit, read once for all that refers to them.
  private mutating func ids(of unit: XMLTree.Element) -> XLIFF2UnitIDs {
    if let unitIDs, unitIDs.unit == unit.index { return unitIDs }
    let ids = XLIFF2UnitIDs(unit)
    unitIDs = ids
    return ids
  }

  private mutating func checkResource(_ item: XMLTree.Element) {
    for content in item.children
    where content.isNamed("res:source") || content.isNamed("res:target") {
      var children = content.content
      let isEmpty = children.next() == nil
      if isEmpty == (content["href"] == nil) {
        problems.add(
          isEmpty
            ? "an empty \(content.tag) needs href" : "a \(content.tag) with href must be empty",
          content)
      }
      if isEmpty, item["mimeType"] == nil {
        problems.add("<res:resourceItem> with an empty \(content.tag) needs mimeType", item)
      }
      // The language of a target is not asked for: valid files of the test suite have another.
      let language = content.module("xml:lang")
      if content.isNamed("res:source"), let language, language.lowercased() != sourceLanguage {
        problems.add(
          "the xml:lang \"\(language)\" of <res:source> is not the srcLang", content)
      }
    }
  }

  private mutating func checkRule(_ rule: XMLTree.Element) {
    let kinds = ["isPresent", "isNotPresent", "startsWith", "endsWith"].filter { rule[$0] != nil }
    let custom = rule.attributes.count { !$0.name.namespace.isEmpty && $0.name.isExtension }
    if kinds.count + min(custom, 1) != 1 {
      problems.add(
        "<val:rule> needs exactly one of isPresent, isNotPresent, startsWith, endsWith, or attributes "
          + "of its own", rule)
    }
    if rule["occurs"] != nil, rule["isPresent"] == nil {
      problems.add("occurs of <val:rule> goes with isPresent only", rule)
    }
    if rule["existsInSource"] != nil, kinds.isEmpty || kinds.contains("isNotPresent") {
      problems.add(
        "existsInSource of <val:rule> goes with isPresent, startsWith or endsWith only", rule)
    }
    if rule["disabled"] == "yes", rule.parent?.parent?.isCore("file") == true {
      problems.add("disabled of <val:rule> may not be yes on the level of a <file>", rule)
    }
  }

  mutating func checkFormatStyle(of element: XMLTree.Element) {
    if element.module("fs:subFs") != nil, element.module("fs:fs") == nil {
      problems.add("fs:subFs of \(element.tag) needs fs:fs", element)
    }
  }
}

/// What can be referred to in a unit.
struct XLIFF2UnitIDs {
  let unit: Int
  /// Of segments, ignorables, and what is inline in sources.
  let sources: Set<String>
  let targets: Set<String>

  init(_ unit: XMLTree.Element) {
    let scope = XLIFF2TextScope(unit)
    self.unit = unit.index
    sources = Set((scope.parts.map(\.element) + scope.sources).compactMap { $0["id"] })
    targets = Set(scope.targets.compactMap { $0["id"] })
  }
}
