internal import JSON
internal import Markup

/// Reads a bundle in JSON as scripts return it: in any layout and order, with members of their own.
enum JSONBundleReader {
  static func read(_ bytes: [UInt8]) throws(FormatProblem) -> TranslationBundle {
    do {
      return try read(JSONNode(bytes))
    } catch {
      let line = LineIndex(bytes).position(of: error.offset, in: bytes).line
      throw FormatProblem(error.message, offset: error.offset, line: line)
    }
  }

  private static func read(_ root: JSONNode) throws(JSONError) -> TranslationBundle {
    guard root.isObject else {
      throw JSONError("a bundle is a JSON object with \"units\"", at: root.offset)
    }
    guard let version = root["polyguide"], version.integer == JSONBundle.version else {
      throw JSONError(
        "\"polyguide\" is not \(JSONBundle.version): this is no bundle that can be read",
        at: root["polyguide"]?.offset ?? root.offset)
    }
    var bundle = TranslationBundle(
      sourceLanguage: try text("sourceLanguage", of: root),
      targetLanguage: try optionalText("targetLanguage", of: root))
    guard !bundle.sourceLanguage.isEmpty else {
      throw JSONError("\"sourceLanguage\" is empty", at: root.offset)
    }
    var places: [[UInt8]: Int] = [:]
    for file in try list("files", of: root) {
      let place = try self.place(of: file, in: &bundle, &places)
      bundle.files[place].notes += try notes(of: file)
    }
    guard root["units"] != nil else {
      throw JSONError("\"units\" is missing", at: root.offset)
    }
    var ids: Set<[UInt8]> = []
    for node in try list("units", of: root) {
      let place = try self.place(of: node, in: &bundle, &places)
      let id = try text("id", of: node)
      let unit = unit(node, id)
      guard ids.insert(Array("\(place) \(unit.id)".utf8)).inserted else {
        throw JSONError("two units of a file have the id \"\(unit.id)\"", at: node.offset)
      }
      bundle.files[place].units.append(unit)
    }
    return bundle
  }

  /// The index of the file that a line belongs to, which may be new.
  private static func place(
    of node: JSONNode, in bundle: inout TranslationBundle, _ places: inout [[UInt8]: Int]
  ) throws(JSONError) -> Int {
    let path = try text("file", of: node)
    guard isSafePath(path) else {
      throw JSONError("the path \"\(path)\" leads out of the content", at: node.offset)
    }
    // As bytes: paths that only look the same are two.
    let key = Array(path.utf8)
    if let place = places[key] { return place }
    places[key] = bundle.files.count
    bundle.files.append(BundleFile(id: "f\(bundle.files.count + 1)", original: path))
    return bundle.files.count - 1
  }

  /// A unit; one that says something unheard of has a problem, and the others count.
  private static func unit(_ node: JSONNode, _ id: String) -> BundleUnit {
    do {
      return try content(of: node, id)
    } catch {
      return BundleUnit(
        id: id, source: .markdown(""), problem: error.message, offset: error.offset)
    }
  }

  private static func content(
    of node: JSONNode, _ id: String
  ) throws(JSONError) -> BundleUnit {
    let minimum = try length("minLength", of: node)
    let maximum = try length("maxLength", of: node)
    let hasLimit = minimum != nil || maximum != nil
    var unit = BundleUnit(
      id: id, notes: try notes(of: node),
      source: .markdown(try text("source", of: node)),
      target: try optionalText("target", of: node).map { .markdown($0) },
      sizeLimit: hasLimit ? SizeLimit(minimum: minimum, maximum: maximum) : nil,
      previousSource: try optionalText("previousSource", of: node), offset: node.offset)
    for section in try list("sections", of: node) {
      guard let text = section.string else {
        throw JSONError("a section is not a string", at: section.offset)
      }
      unit.sections.append(text)
    }
    for match in try list("candidates", of: node) {
      unit.candidates.append(
        BundleMatch(
          source: .markdown(try text("source", of: match)),
          target: .markdown(try text("target", of: match)),
          similarity: match["similarity"]?.integer ?? 0))
    }
    if unit.target?.isBlank == true, !unit.source.isBlank { unit.target = nil }
    unit.state = try state(of: node, isTranslated: unit.target != nil)
    return unit
  }

  /// What the state says; where a script has filled in a target and left the state, what the text says.
  private static func state(
    of node: JSONNode, isTranslated: Bool
  ) throws(JSONError) -> TranslationState {
    guard isTranslated else { return .untranslated }
    guard let name = try optionalText("state", of: node) else { return .translated }
    guard let state = TranslationState(rawValue: name) else {
      let known = TranslationState.allCases.map(\.rawValue).joined(separator: ", ")
      throw JSONError(
        "the state \"\(name)\" is none of \(known)", at: node["state"]?.offset ?? node.offset)
    }
    return state == .untranslated ? .translated : state
  }

  private static func notes(of node: JSONNode) throws(JSONError) -> [BundleNote] {
    var notes: [BundleNote] = []
    for note in try list("notes", of: node) {
      notes.append(
        BundleNote(
          category: try optionalText("category", of: note), try text("text", of: note)))
    }
    return notes
  }

  private static func text(_ name: String, of node: JSONNode) throws(JSONError) -> String {
    guard let text = try optionalText(name, of: node) else {
      throw JSONError("\"\(name)\" is missing", at: node.offset)
    }
    return text
  }

  /// A string; nil where it is missing or null.
  private static func optionalText(
    _ name: String, of node: JSONNode
  ) throws(JSONError) -> String? {
    guard let member = node[name], !member.isNull else { return nil }
    guard let text = member.string else {
      throw JSONError("\"\(name)\" is not a string", at: member.offset)
    }
    return text
  }

  private static func length(_ name: String, of node: JSONNode) throws(JSONError) -> Int? {
    guard let member = node[name], !member.isNull else { return nil }
    guard let number = member.integer, number >= 0 else {
      throw JSONError("\"\(name)\" is not a whole number", at: member.offset)
    }
    return number
  }

  private static func list(_ name: String, of node: JSONNode) throws(JSONError) -> [JSONNode] {
    guard let member = node[name], !member.isNull else { return [] }
    guard let list = member.array else {
      throw JSONError("\"\(name)\" is not a list", at: member.offset)
    }
    return list
  }
}
