import Guides
import Markup

/// Tells in which language the texts of one guide are, with one buffer for all of them.
struct LanguageJudge {
  private let guide: Guide
  private let context: LintContext
  private var text: [UInt8] = []
  /// Texts of fewer bytes cannot have the words that a language is known by.
  private static let shortest = 12

  init(_ guide: Guide, _ context: LintContext) {
    self.guide = guide
    self.context = context
  }

  /// The English name of the guide's language.
  var ownName: String { name(of: guide.language) }

  func name(of language: String) -> String { context.ruleSet.site.name(of: language) }

  /// The language that a text is clearly written in where it is not the guide's.
  mutating func foreignLanguage(of value: String) -> String? {
    guard value.utf8.count >= Self.shortest else { return nil }
    text.removeAll(keepingCapacity: true)
    text.append(contentsOf: value.utf8)
    return judge()
  }

  /// The language that a block is clearly written in where it is not the guide's.
  mutating func foreignLanguage(of block: Int) -> String? {
    guard guide.markdown.nodes[block].span.count >= Self.shortest else { return nil }
    read(block)
    return judge()
  }

  /// Whether a text that is the same in the source is in the source's language, and not surely so: then
  /// translation/language tells of it.
  mutating func isLeft(_ value: String, in language: String, isSentence: Bool) -> Bool {
    guard foreignLanguage(of: value) == nil else { return false }
    text = Array(value.utf8)
    return isLeft(in: language, isSentence: isSentence)
  }

  mutating func isLeft(_ block: Int, in language: String) -> Bool {
    guard guide.markdown.nodes[block].kind == .tableCell || foreignLanguage(of: block) == nil else {
      return false
    }
    read(block)
    return isLeft(in: language, isSentence: true)
  }

  private mutating func isLeft(in language: String, isSentence: Bool) -> Bool {
    removeAddresses()
    let value = folded(String(decoding: text, as: UTF8.self))
    return !context.ruleSet.template.terms.contains(value)
      && context.ruleSet.languageIdentifier.isLikely(
        text.span, in: language, not: guide.language, isSentence: isSentence)
  }

  private mutating func read(_ block: Int) {
    text.removeAll(keepingCapacity: true)
    guide.markdown.appendPlainText(of: block, in: guide.source, to: &text) { node in
      node.kind == .code || node.kind == .htmlInline
    }
  }

  /// Addresses are in no language; they are taken out of the few texts where that may matter.
  private mutating func judge() -> String? {
    let identifier = context.ruleSet.languageIdentifier
    guard let language = identifier.foreignLanguage(of: text.span, expected: guide.language) else {
      return nil
    }
    guard text.contains(UInt8(ascii: "@")) || text.contains(UInt8(ascii: ".")) else {
      return language
    }
    removeAddresses()
    return identifier.foreignLanguage(of: text.span, expected: guide.language)
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

extension Guide {
  /// The paragraphs that are not in a section of this name.
  func textBlocks(exceptIn id: String) -> [Int] {
    var blocks: [Int] = []
    append(1..<max(1, sections.first?.heading ?? markdown.nodes.count), to: &blocks)
    for section in sections where section.id != id { append(section.content, to: &blocks) }
    return blocks
  }

  private func append(_ range: Range<Int>, to blocks: inout [Int]) {
    var index = range.lowerBound
    while index < range.upperBound {
      let node = markdown.nodes[index]
      switch node.kind {
      case .paragraph:
        blocks.append(index)
        index = node.subtreeEnd
      case .table: index = node.subtreeEnd
      default: index += 1
      }
    }
  }
}
