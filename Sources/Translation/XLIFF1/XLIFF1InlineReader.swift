internal import XML

/// Reads the texts of a unit: elements become codes with their originals.
struct XLIFF1InlineReader: InlineElementReader {
  private let source: CodeOriginals
  /// The first thing that could not be understood.
  private(set) var problem: String?
  var pieces: [InlinePiece] = []
  /// The kinds of the codes that were opened, by id.
  private var openKinds: [String: InlineCode.Kind] = [:]

  /// Takes the source's pieces, which a target's codes may refer to.
  init(source: [InlinePiece] = []) { self.source = CodeOriginals(source) }

  mutating func read(inline element: XMLTree.Element) {
    guard element.isOwn(element.name.local) else {
      return note("<\(element.name.local)> is no element of a text")
    }
    let id = element["id"] ?? ""
    switch element.name.local {
    case "g":
      let halves = element["equiv-text"].flatMap(EquivalentText.readPair)
      pieces.append(.open(code(element, id, .open, halves?.opening)))
      readContent(of: element)
      pieces.append(.close(code(element, id, .close, halves?.closing)))
    case "x" where element["ctype"] == XLIFF1.character:
      pieces.append(.text(EquivalentText.read(element["equiv-text"] ?? "")))
    case "x": pieces.append(.standalone(code(element, id, .standalone, equivalent(of: element))))
    case "bx":
      pieces.append(
        .open(code(element, element["rid"] ?? id, .open, equivalent(of: element))))
    case "ex":
      pieces.append(
        .close(code(element, element["rid"] ?? id, .close, equivalent(of: element))))
    // Elements that hold the markup of the original: other tools' files have them.
    case "ph": pieces.append(.standalone(code(element, id, .standalone, element.text)))
    case "bpt":
      pieces.append(.open(code(element, element["rid"] ?? id, .open, element.text)))
    case "ept":
      pieces.append(.close(code(element, element["rid"] ?? id, .close, element.text)))
    case "it":
      let isClosing = element["pos"] == "close"
      let half = code(element, element["rid"] ?? id, isClosing ? .close : .open, element.text)
      pieces.append(isClosing ? .close(half) : .open(half))
    // Annotations and segments say something about the text, and are not part of it.
    case "mrk": readContent(of: element)
    default: note("<\(element.name.local)> is no element of a text")
    }
  }

  private func equivalent(of element: XMLTree.Element) -> String? {
    element["equiv-text"].map(EquivalentText.read)
  }

  private mutating func code(
    _ element: XMLTree.Element, _ id: String, _ role: CodeOriginals.Role, _ original: String?
  ) -> InlineCode {
    var kind = XLIFF1.kind(of: element["ctype"])
    // The closing element of a pair has no type.
    if role == .close, element["ctype"] == nil { kind = openKinds[id] ?? .other }
    if role == .open { openKinds[id] = kind }
    return InlineCode(id: id, kind: kind, original: original ?? source[id, role] ?? "")
  }

  private mutating func note(_ message: String) {
    if problem == nil { problem = message }
  }
}
