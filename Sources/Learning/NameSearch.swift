import Guides
import Markup

/// Finds which of some names texts mention.
struct NameSearch: Sendable {
  private let names: [(text: String, words: [String])]
  private let words: Set<String>
  /// A name that fewer guides mention may be another thing there.
  static let fewestGuides = 3

  init(_ names: [String]) {
    self.names = names.map { ($0, NameSearch.capitalizedWords(of: $0.utf8)) }
      .filter { !$0.words.isEmpty }
    words = Set(self.names.flatMap(\.words))
  }

  /// The names all of whose capitalized words a text has.
  func mentioned(in source: SourceText) -> [String] {
    let found = Set(NameSearch.capitalizedWords(of: source.bytes)).intersection(words)
    return names.filter { found.isSuperset(of: $0.words) }.map(\.text)
  }

  private static func capitalizedWords(of text: some Sequence<UInt8>) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    for byte in text {
      if (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 {
        word.append(byte)
      } else if !word.isEmpty {
        if word[0] &- 0x41 < 26 { words.append(String(decoding: word, as: UTF8.self)) }
        word.removeAll(keepingCapacity: true)
      }
    }
    if let first = word.first, first &- 0x41 < 26 {
      words.append(String(decoding: word, as: UTF8.self))
    }
    return words
  }
}
