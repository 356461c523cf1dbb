import Guides
import Markup

/// Makes texts that look like a translation and can still be read: what a page does with longer texts and
/// other letters shows before anybody has translated a word.
///
/// Letters get accents, the text grows by a third, and brackets show where it is cut off. Codes, addresses
/// and shortcodes stay, and so do names; terms are the glossary's.
struct PseudoTranslation {
  private let glossary: Glossary?

  init(_ glossary: Glossary?) { self.glossary = glossary }

  /// A unit's pieces in that manner, of no more code points than `limit`.
  func translate(_ unit: TranslationUnit, limit: Int? = nil) -> [InlinePiece] {
    // Where markup could not be told from text, nothing can.
    guard !unit.isRaw else { return unit.pieces }
    let pieces = unit.pieces.map { piece in
      guard case .text(let text) = piece else { return piece }
      return .text(translated(text))
    }
    let length = pieces.reduce(0) { $0 + $1.textLength }
    let room = limit.map { $0 - length - 2 } ?? .max
    guard room >= 0 else { return pieces }
    let growth = min(room, max(0, (length + 2) / 3 - 2))
    let padding = growth > 1 ? " " + String(repeating: "·", count: growth - 1) : ""
    return ([.text("⟦")] + pieces + [.text(padding + "⟧")]).joiningTexts
  }

  private func translated(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = ""
    var end = 0
    for occurrence in glossary?.terms(in: bytes.span) ?? [] {
      let term = glossary?.terms[occurrence.term]
      let before = bytes[end..<occurrence.span.start]
      result += Self.accented(String(decoding: before, as: UTF8.self))
      result += term?.translations.first ?? ""
      end = occurrence.span.end
    }
    return result + Self.accented(String(decoding: bytes[end...], as: UTF8.self))
  }

  private static func accented(_ text: String) -> String {
    var result = ""
    for word in text.split(separator: " ", omittingEmptySubsequences: false) {
      if !result.isEmpty || word.startIndex > text.startIndex { result += " " }
      result += isOpaque(word) ? String(word) : String(word.map { accents[$0] ?? $0 })
    }
    return result
  }

  /// Whether a word is an address, or belongs to what is no text.
  private static func isOpaque(_ word: Substring) -> Bool {
    let inner = word.utf8.drop { !isLetter($0) }
    return word.utf8.contains { "@/{}<>&\\=#".utf8.contains($0) }
      || zip(inner, inner.dropFirst()).contains { $0 == UInt8(ascii: ".") && isLetter($1) }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80
  }

  private static let accents: [Character: Character] = Dictionary(
    uniqueKeysWithValues: zip("aceginorsuyzACEGINORSUYZ", "áçéğíñóřšúýžÁÇÉĞÍÑÓŘŠÚÝŽ"))
}

extension InlinePiece {
  fileprivate var textLength: Int {
    guard case .text(let text) = self else { return 0 }
    return text.unicodeScalars.count
  }
}
