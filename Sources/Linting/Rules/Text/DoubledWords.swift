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
    // The last word, and where the next one starts.
    var (start, end) = (0, 0)
    var next = 0
    for offset in stride(from: 0, to: bytes.count, by: 8) {
      var blanks = blanks(in: bytes, at: offset)
      while blanks != 0 {
        let blank = offset &+ ByteWord.firstIndex(blanks)
        blanks &= blanks &- 1
        if blank > next { (start, end) = (next, blank) }
        next = blank &+ 1
        guard next < bytes.count, bytes[next] > 0x20 else { continue }
        while start < end, opens(bytes[start]) { start &+= 1 }
        guard start < end, bytes[start] | 0x20 == bytes[next] | 0x20 else { continue }
        let first = ByteSpan(start, end)
        if let end = self.end(ofRepeated: first, at: next, in: bytes) {
          pairs.append(Pair(first: first, second: ByteSpan(next, end)))
        }
      }
    }
    return pairs
  }

  /// Which of eight bytes are blanks or line breaks, each with its highest bit set; there may be fewer bytes.
  private static func blanks(in bytes: Span<UInt8>, at offset: Int) -> UInt64 {
    if offset &+ 8 <= bytes.count { return ByteWord.below(0x21, in: bytes.word(at: offset)) }
    var blanks: UInt64 = 0
    for index in offset..<bytes.count where bytes[index] <= 0x20 {
      blanks |= 0x80 << UInt64(8 * (index - offset))
    }
    return blanks
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
