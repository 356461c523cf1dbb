internal import XML

/// Writes the texts of one unit: nested pairs as `g`, crossed ones as `bx` and `ex`, the rest as `x`.
struct XLIFF1InlineWriter {
  private let usedIDs: Set<String>
  /// Of placeholders for characters and of closing halves, which need ids of their own.
  private var addedCount = 0

  /// Takes the texts that share their ids.
  init(_ texts: [InlinePiece]...) {
    usedIDs = Set(texts.joined().compactMap { $0.code?.id })
  }

  mutating func write(_ pieces: [InlinePiece], to xml: inout XMLWriter) {
    addedCount = 0
    let partners = InlinePairs(pieces)
    /// Whether the pair whose closing half has an index is a `g`.
    var isGroup: [Int: Bool] = [:]
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .text(let text): write(text, to: &xml)
      case .standalone(let code):
        xml.empty("x", attributes(of: code, isPair: false, EquivalentText.write(code.original)))
      case .open(let code):
        let role = partners.role(of: index)
        if case .nested(let end) = role, let last = pieces[end].code,
          let both = EquivalentText.write(code.original, last.original)
        {
          isGroup[end] = true
          xml.openInline("g", attributes(of: code, isPair: true, both))
        } else {
          let reference = role == .alone ? nil : code.id
          xml.empty(
            "bx",
            attributes(of: code, isPair: true, EquivalentText.write(code.original))
              + [("rid", reference)])
        }
      case .close(let code):
        if isGroup[index] ?? false {
          xml.closeInline()
          continue
        }
        let isAlone = partners.role(of: index) == .alone
        xml.empty(
          "ex",
          [
            ("id", isAlone ? code.id : freeID()), ("rid", isAlone ? nil : code.id),
            ("equiv-text", EquivalentText.write(code.original)),
          ])
      }
    }
  }

  private mutating func write(_ text: String, to xml: inout XMLWriter) {
    // The writer's closure cannot change what it is called from.
    var copy = self
    xml.text(text) { xml, scalar in
      xml.empty(
        "x",
        [
          ("id", copy.freeID()), ("ctype", XLIFF1.character),
          ("equiv-text", EquivalentText.write(String(scalar))),
        ])
    }
    self = copy
  }

  private func attributes(
    of code: InlineCode, isPair: Bool, _ text: String
  ) -> [(String, String?)] {
    [
      ("id", code.id), ("ctype", XLIFF1.type(of: code.kind, isPair: isPair)), ("clone", "no"),
      ("equiv-text", text),
    ]
  }

  private mutating func freeID() -> String {
    repeat { addedCount += 1 } while usedIDs.contains("e\(addedCount)")
    return "e\(addedCount)"
  }
}
