import Guides
import Markup

/// Tells in which language the texts of one guide are, with one buffer for all of them.
struct LanguageJudge {
  private let guide: Guide
  private let identifier: LanguageIdentifier
  /// The guide's language among those that can be told apart.
  private let lane: Int?
  private var text: [UInt8] = []
  /// Texts of fewer bytes cannot have the words that a language is known by.
  private static let shortest = 12

  init(_ guide: Guide, _ identifier: LanguageIdentifier) {
    self.guide = guide
    self.identifier = identifier
    lane = identifier.lane(of: guide.language)
  }

  /// The language that a text is clearly written in where it is not the guide's.
  mutating func foreignLanguage(of value: String) -> String? {
    guard value.utf8.count >= Self.shortest else { return nil }
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: value.utf8)
    return judge()
  }

  /// The language that a block is clearly written in where it is not the guide's.
  mutating func foreignLanguage(of block: Int) -> String? {
    let span = guide.markdown.nodes[block].span
    guard span.count >= Self.shortest, let lane else { return nil }
    if isWords(block) {
      // Emphasis does not matter to it, so that most blocks need not be copied.
      let bytes = guide.source.bytes
      let language = identifier.foreignLanguage(
        of: bytes.span.extracting(span.range), expected: lane)
      if language == nil { return nil }
    }
    read(block)
    return judge()
  }

  /// Whether a text that is the same in the source is in the source's language, but too short for
  /// translation/language to tell of it.
  mutating func isLeft(
    _ value: String, in language: String, isSentence: Bool, terms: Set<String>
  ) -> Bool {
    guard foreignLanguage(of: value) == nil else { return false }
    text = Array(value.utf8)
    return isLeft(in: language, isSentence: isSentence, terms)
  }

  mutating func isLeft(_ block: Int, in language: String, terms: Set<String>) -> Bool {
    // translation/language looks at paragraphs.
    guard guide.markdown.nodes[block].kind != .paragraph || foreignLanguage(of: block) == nil else {
      return false
    }
    read(block)
    return isLeft(in: language, isSentence: true, terms)
  }

  private mutating func isLeft(
    in language: String, isSentence: Bool, _ terms: Set<String>
  ) -> Bool {
    removeAddresses()
    return !terms.contains(folded(String(decoding: text, as: UTF8.self)))
      && identifier.isLikely(
        text.span, in: language, not: guide.language, isSentence: isSentence)
  }

  /// Whether a block has nothing in it that is no text: no link, code or HTML.
  private func isWords(_ block: Int) -> Bool {
    let nodes = guide.markdown.nodes
    return nodes[block..<nodes[block].subtreeEnd].allSatisfy { node in
      switch node.kind {
      case .link, .image, .code, .htmlInline: false
      default: true
      }
    }
  }

  private mutating func read(_ block: Int) {
    text.removeAll(keepingCapacity: true)
    guide.markdown.appendPlainText(of: block, in: guide.source, to: &text) { node in
      node.kind == .code || node.kind == .htmlInline
    }
  }

  /// Addresses are in no language; they are taken out of the few texts where that may matter.
  private mutating func judge() -> String? {
    guard let lane,
      let language = identifier.foreignLanguage(of: text.span, expected: lane)
    else { return nil }
    guard text.contains(UInt8(ascii: "@")) || text.contains(UInt8(ascii: ".")) else {
      return language
    }
    removeAddresses()
    return identifier.foreignLanguage(of: text.span, expected: lane)
  }

  /// Removes the words that are URLs, host names or e-mail addresses: those with `@`, or a dot inside.
  private mutating func removeAddresses() {
    let words = text.split(separator: UInt8(ascii: " "))
    text = Array(
      words.filter { word in
        !word.contains(UInt8(ascii: "@"))
          && !zip(word, word.dropFirst()).contains { $0 == UInt8(ascii: ".") && isLetter($1) }
      }
      .joined(separator: [UInt8(ascii: " ")]))
  }

  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }
}
