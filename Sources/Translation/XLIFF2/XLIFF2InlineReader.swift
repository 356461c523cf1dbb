internal import XML

/// Reads the texts of a unit: elements become codes with their originals.
struct XLIFF2InlineReader: InlineElementReader {
  private var data: [String: String] = [:]
  /// A code of the target that lost its data has that of the source.
  private var source = CodeOriginals([])
  /// The first thing that could not be understood.
  private(set) var problem: String?
  var pieces: [InlinePiece] = []

  init(originalData: XMLTree.Element?) {
    guard let originalData else { return }
    for element in originalData.children where element.isCore("data") {
      guard let id = element["id"] else { continue }
      data[id] = element.content.reduce(into: "") { text, child in
        switch child {
        case .text(let part): text += part
        case .element(let element): text += codePoint(element) ?? ""
        }
      }
    }
  }

  /// Takes the source's pieces, which are to be read before those of the target.
  mutating func setSource(_ pieces: [InlinePiece]) {
    source = CodeOriginals(pieces)
  }

  mutating func read(inline element: XMLTree.Element) {
    guard XLIFF2.isCore(element.name.namespace) else {
      return note("<\(element.name.local)> is no element of a text")
    }
    switch element.name.local {
    case "cp":
      guard let text = codePoint(element) else {
        return note("<cp> has hex \"\(element["hex"] ?? "")\", which is no character")
      }
      pieces.append(.text(text))
    case "ph":
      pieces.append(.standalone(code(element, id: element["id"], role: .standalone)))
    case "pc":
      let (start, end) = (
        code(element, id: element["id"], role: .open),
        code(element, id: element["id"], role: .close)
      )
      pieces.append(.open(start))
      readContent(of: element)
      pieces.append(.close(end))
    case "sc": pieces.append(.open(code(element, id: element["id"], role: .open)))
    case "ec":
      pieces.append(
        .close(code(element, id: element["startRef"] ?? element["id"], role: .close)))
    // Annotations say something about the text, and are not part of it.
    case "mrk": readContent(of: element)
    case "sm", "em": break
    default: note("<\(element.name.local)> is no element of a text")
    }
  }

  private mutating func code(_ element: XMLTree.Element, id: String?, role: CodeOriginals.Role)
    -> InlineCode
  {
    let id = id ?? ""
    let isPair = element.name.local == "pc"
    let suffix = !isPair ? "" : role == .open ? "Start" : "End"
    var code = InlineCode(
      id: id, kind: kind(of: element), original: "", display: element["disp" + suffix],
      isRequired: element["canDelete"] != "yes")
    let model = source[element["copyOf"] ?? id, role]
    if let reference = element["dataRef" + suffix] {
      if let original = data[reference] ?? model {
        code.original = original
      } else {
        note("the code \"\(id)\" refers to the data \"\(reference)\", which is not there")
      }
    } else if let model {
      code.original = model
    }
    return code
  }

  private func kind(of element: XMLTree.Element) -> InlineCode.Kind {
    switch (element["type"], element["subType"]) {
    case ("fmt", "xlf:b"): .bold
    case ("fmt", "xlf:i"): .italic
    case ("fmt", "xlf:lb"): .lineBreak
    case ("link", _): .link
    case ("image", _): .image
    default: .other
    }
  }

  private mutating func note(_ message: String) {
    if problem == nil { problem = message }
  }
}

/// The character of a `cp`.
private func codePoint(_ element: XMLTree.Element) -> String? {
  guard element.isCore("cp"), let hex = element["hex"], (1...6).contains(hex.utf8.count),
    let scalar = UInt32(hex, radix: 16).flatMap(Unicode.Scalar.init)
  else { return nil }
  return String(scalar)
}
