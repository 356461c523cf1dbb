import Guides
import Markup

/// Finds words that stand twice in a row: before each blank a word ends, and nearly always the one behind it
/// starts with another letter.
struct DoubledWords {
  struct Pair {
    let first: ByteSpan
    let second: ByteSpan
  }

  /// The doubled words of a text, in order, whatever they belong to.
  static func all(in bytes: Span<UInt8>) -> [Pair] {
    var pairs: [Pair] = []
    var start = 0
    while let blank = blank(in: bytes, from: start) {
      var next = blank &+ 1
      while next < bytes.count, bytes[next] <= 0x20 { next &+= 1 }
      guard next < bytes.count else { break }
      while start < blank, opens(bytes[start]) { start &+= 1 }
      if start < blank, bytes[start] | 0x20 == bytes[next] | 0x20 {
        let first = ByteSpan(start, blank)
        if let end = end(ofRepeated: first, at: next, in: bytes) {
          pairs.append(Pair(first: first, second: ByteSpan(next, end)))
        }
      }
      start = next
    }
    return pairs
  }

  /// Where the first byte stands from `start` on that is a blank or a line break.
  private static func blank(in bytes: Span<UInt8>, from start: Int) -> Int? {
    var offset = start
    while offset &+ 8 <= bytes.count {
      let found = ByteWord.below(0x21, in: bytes.word(at: offset))
      if found != 0 { return offset &+ ByteWord.firstIndex(found) }
      offset &+= 8
    }
    while offset < bytes.count {
      if bytes[offset] <= 0x20 { return offset }
      offset &+= 1
    }
    return nil
  }

  /// Whether a byte may stand right before a word: a bracket, a quotation mark, emphasis.
  private static func opens(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\""), UInt8(ascii: "*"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }

  /// Where the word at `start` ends that is the same as another but for letter case; nil where it is not.
  private static func end(
    ofRepeated word: ByteSpan, at start: Int, in bytes: Span<UInt8>
  ) -> Int? {
    var (offset, other) = (word.start, start)
    while offset < word.end {
      guard other < bytes.count else { return nil }
      let letter = Letter(in: bytes, at: &offset)
      guard letter.isLetter || letter.isMark,
        letter.lowercase == Letter(in: bytes, at: &other).lowercase
      else { return nil }
    }
    return goesOn(bytes, at: other) ? nil : other
  }

  /// Whether a word goes on: with a letter, a digit, a hyphen or an apostrophe.
  private static func goesOn(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard offset < bytes.count else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "-"), UInt8(ascii: "'"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
    default: break
    }
    var next = offset
    let letter = Letter(in: bytes, at: &next)
    next = offset
    let isApostrophe = Letter.scalar(in: bytes, at: &next) == 0x2019
    return letter.isLetter || letter.isMark || isApostrophe
  }
}
