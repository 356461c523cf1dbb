import Markup

/// Writes a target as Markdown for the place of its unit.
struct TargetText {
  /// How much of a translator's text is escaped.
  enum Escaping: CaseIterable {
    /// Nothing but the `|` of a cell: right for nearly every text, and leaves it as a person would write it.
    case none
    /// Whatever could be markup, where the text would be read as such.
    case full
  }

  private let unit: TranslationUnit
  private let source: SourceText

  init(_ unit: TranslationUnit, in source: SourceText) {
    self.unit = unit
    self.source = source
  }

  /// What takes the place of the unit's own Markdown.
  func markdown(of target: BundleContent, _ escaping: Escaping) -> String {
    switch target {
    case .markdown(let text): return withLineBreaks(text)
    case .coded(let pieces):
      var markdown = ""
      for piece in pieces {
        if case .text(let text) = piece, !unit.isRaw {
          markdown += escaped(text, escaping, isAtStart: markdown.isEmpty)
        } else {
          markdown += piece.markdown
        }
      }
      return withLineBreaks(markdown)
    }
  }

  /// A line break becomes the source's own, with the prefix of the container; in one line, a blank.
  private func withLineBreaks(_ markdown: String) -> String {
    guard markdown.utf8.contains(0x0A) else { return markdown }
    let breaks = zip(unit.lines, unit.lines.dropFirst()).map {
      Array(source.bytes[$0.end..<$1.start])
    }
    var result: [UInt8] = []
    var count = 0
    for byte in markdown.utf8 {
      if byte == 0x0A {
        result += breaks.isEmpty ? [0x20] : breaks[min(count, breaks.count - 1)]
        count += 1
      } else {
        result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  private func escaped(_ text: String, _ escaping: Escaping, isAtStart: Bool) -> String {
    var bytes: [UInt8] = []
    let source = Array(text.utf8)
    let digits = source.prefix { $0 >= 0x30 && $0 <= 0x39 }.count
    for (index, byte) in source.enumerated() {
      let isSpecial =
        switch escaping {
        case .none: unit.isCell && byte == UInt8(ascii: "|")
        case .full:
          TargetText.isMarkup(byte)
            || byte == UInt8(ascii: "!") && index + 1 < source.count
              && source[index + 1] == UInt8(ascii: "[")
            || isAtStart && index == 0 && "+-=>:".utf8.contains(byte)
            || isAtStart && index == digits && digits > 0 && ".)".utf8.contains(byte)
        }
      if isSpecial { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func isMarkup(_ byte: UInt8) -> Bool { "\\`*_[]<&~|#".utf8.contains(byte) }
}
