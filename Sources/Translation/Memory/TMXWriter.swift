internal import XML

/// Writes a translation memory as TMX 1.4.
///
/// A text with a character that XML cannot hold is left out: TMX has no way to write it.
package struct TMXWriter: Sendable {
  private let toolVersion: String

  package init(toolVersion: String) { self.toolVersion = toolVersion }

  /// The document, as UTF-8 with a final newline; languages are BCP 47 tags.
  package func write(
    _ entries: [MemoryEntry], sourceLanguage: String, targetLanguage: String
  ) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("tmx", [("version", TMX.version)]) { xml in
      xml.line(
        "header",
        [
          ("creationtool", "polyguide"), ("creationtoolversion", toolVersion),
          ("segtype", "block"), ("o-tmf", "polyguide"), ("adminlang", "en"),
          ("srclang", sourceLanguage), ("datatype", "x-markdown"),
        ])
      xml.element("body") { xml in
        for entry in entries where entry.isWritable {
          xml.element("tu") { xml in
            write(entry.context, to: &xml)
            write(entry.source, sourceLanguage, numbers: entry.numbers, to: &xml)
            write(entry.target, targetLanguage, numbers: entry.numbers, to: &xml)
          }
        }
      }
    }
    return xml.bytes
  }

  private func write(_ context: MemoryContext, to xml: inout XMLWriter) {
    let properties = [
      (TMX.guide, context.guide), (TMX.section, context.section),
      (TMX.previous, context.previous), (TMX.next, context.next),
    ]
    for (type, value) in properties where !value.isEmpty {
      xml.line("prop", [("type", type)]) { $0.text(value) }
    }
  }

  private func write(
    _ pieces: [InlinePiece], _ language: String, numbers: [String: Int], to xml: inout XMLWriter
  ) {
    let pairs = InlinePairs(pieces)
    xml.element("tuv", [("xml:lang", language)]) { xml in
      xml.line("seg") { xml in
        for (index, piece) in pieces.enumerated() {
          guard let code = piece.code else {
            xml.text(piece.markdown)
            continue
          }
          let number = String(numbers[code.id] ?? 0)
          let isAlone = pairs.role(of: index) == .alone
          let type = ("type", TMX.type(of: code.kind))
          let (name, attributes): (String, [(String, String?)]) =
            switch piece {
            case .open where isAlone: ("it", [("pos", "begin"), ("x", number), type])
            case .close where isAlone: ("it", [("pos", "end"), ("x", number), type])
            case .open: ("bpt", [("i", number), ("x", number), type])
            case .close: ("ept", [("i", number)])
            case .standalone, .text: ("ph", [("x", number), type])
            }
          xml.openInline(name, attributes)
          xml.text(code.original)
          xml.closeInline()
        }
      }
    }
  }
}

extension MemoryEntry {
  /// The codes' numbers, which tie those of the target to those of the source.
  fileprivate var numbers: [String: Int] {
    var numbers: [String: Int] = [:]
    for case let code? in (source + target).lazy.map(\.code) where numbers[code.id] == nil {
      numbers[code.id] = numbers.count + 1
    }
    return numbers
  }

  fileprivate var isWritable: Bool {
    (source + target).allSatisfy { piece in
      piece.markdown.unicodeScalars.allSatisfy { scalar in
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
      }
    }
  }
}
