internal import XML

/// Writes the texts of one unit, or of one match, which share their original data.
struct XLIFF2InlineWriter {
  /// Originals in the order of their first use.
  private var originals: [String] = []
  private var dataIDs: [String: String] = [:]
  private var usedIDs: Set<String> = []

  /// Takes note of the codes of a text; to be done for all texts before anything is written.
  mutating func declare(_ pieces: [InlinePiece]) {
    for code in pieces.lazy.compactMap(\.code) {
      usedIDs.insert(code.id)
      guard dataIDs[code.original] == nil else { continue }
      originals.append(code.original)
      dataIDs[code.original] = "d\(originals.count)"
    }
  }

  /// An id that no code has.
  func freeID() -> String {
    var number = 1
    while usedIDs.contains("s\(number)") { number += 1 }
    return "s\(number)"
  }

  func writeData(to xml: inout XMLWriter) {
    guard !originals.isEmpty else { return }
    xml.element("originalData") { xml in
      for original in originals {
        xml.line("data", [("id", dataIDs[original])]) { $0.markup(original) }
      }
    }
  }

  /// Writes a text: nested pairs as `pc`, crossed ones as `sc` and `ec`, halves as isolated ones.
  func write(_ pieces: [InlinePiece], to xml: inout XMLWriter) {
    let partners = InlinePairs(pieces)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text): xml.markup(text)
      case .standalone(let code):
        xml.empty(
          "ph",
          attributes(of: code) + [("dataRef", dataIDs[code.original]), ("disp", code.display)])
      case .open(let code):
        switch partners.role(of: index) {
        case .nested(let end):
          let last = pieces[end].code ?? code
          xml.openInline(
            "pc",
            attributes(of: code) + [
              ("dataRefStart", dataIDs[code.original]), ("dataRefEnd", dataIDs[last.original]),
              ("dispStart", code.display), ("dispEnd", last.display),
            ])
        case .crossed, .alone:
          let isolated = partners.role(of: index) == .alone
          xml.empty(
            "sc",
            attributes(of: code) + [
              ("dataRef", dataIDs[code.original]), ("disp", code.display),
              ("isolated", isolated ? "yes" : nil),
            ])
        }
      case .close(let code):
        switch partners.role(of: index) {
        case .nested: xml.closeInline()
        case .crossed, .alone:
          let isolated = partners.role(of: index) == .alone
          xml.empty(
            "ec",
            [isolated ? ("id", code.id) : ("startRef", code.id)] + hints(of: code) + [
              ("dataRef", dataIDs[code.original]), ("disp", code.display),
              ("isolated", isolated ? "yes" : nil),
            ])
        }
      }
    }
  }

  private func attributes(of code: InlineCode) -> [(String, String?)] {
    [("id", code.id)] + hints(of: code)
  }

  private func hints(of code: InlineCode) -> [(String, String?)] {
    let (type, subType): (String, String?) =
      switch code.kind {
      case .bold: ("fmt", "xlf:b")
      case .italic: ("fmt", "xlf:i")
      case .lineBreak: ("fmt", "xlf:lb")
      case .link: ("link", nil)
      case .image: ("image", nil)
      case .other: ("other", nil)
      }
    return [
      ("type", type), ("subType", subType), ("canCopy", "no"),
      ("canDelete", code.isRequired ? "no" : "yes"),
    ]
  }
}

extension XMLWriter {
  /// Text of `source`, `target` and `data`: what XML cannot hold becomes `cp`.
  fileprivate mutating func markup(_ text: String) {
    self.text(text) { xml, scalar in
      let hex = String(scalar.value, radix: 16, uppercase: true)
      xml.empty("cp", [("hex", String(repeating: "0", count: max(0, 4 - hex.count)) + hex)])
    }
  }
}
