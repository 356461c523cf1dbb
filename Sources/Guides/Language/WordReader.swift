/// A word of a text: a run of letters.
struct Word {
  var hash = Word.seed
  var start = 0
  var end = 0
  var letters = 0
  var capitals = 0

  var isAcronym: Bool { capitals == letters && 1...5 ~= letters }

  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func add(_ letter: UInt64, to hash: UInt64) -> UInt64 {
    (hash ^ letter) &* 0x100_0000_01B3
  }
}

/// Reads the words of a text one by one.
struct WordReader {
  var offset = 0

  /// The next word, passing over what English puts after an apostrophe.
  @inline(__always)
  mutating func next(in text: Span<UInt8>) -> Word? {
    while offset < text.count {
      var word = Word()
      word.start = offset
      guard take(from: text, into: &word) else { continue }
      while offset < text.count, take(from: text, into: &word) {}
      if word.letters <= 2, Quotation.isApostrophe(before: word.start, in: text) { continue }
      return word
    }
    return nil
  }

  /// The hash of the next word, as ``next(in:)`` gives it; most texts need no more to be told apart.
  @inline(__always)
  mutating func nextHash(in text: Span<UInt8>) -> UInt64? {
    var offset = offset
    defer { self.offset = offset }
    while offset < text.count {
      let start = offset
      var hash = Word.seed
      var letters = 0
      while offset < text.count {
        let byte = text[offset]
        let lower = byte | 0x20
        if lower &- 0x61 < 26 {
          offset &+= 1
          hash = Word.add(UInt64(lower), to: hash)
        } else if byte < 0x80 {
          offset &+= 1
          break
        } else {
          let letter = Letter(in: text, at: &offset)
          guard letter.isLetter else {
            if letter.isMark, letters > 0 { continue } else { break }
          }
          hash = Word.add(letter.lowercase, to: hash)
        }
        letters &+= 1
      }
      if letters > 2 || letters > 0 && !Quotation.isApostrophe(before: start, in: text) {
        return hash
      }
    }
    return nil
  }

  /// Moves past one scalar, adds it to `word` where it is a letter, and tells whether the word goes on.
  @inline(__always)
  private mutating func take(from text: Span<UInt8>, into word: inout Word) -> Bool {
    let letter = Letter(in: text, at: &offset)
    guard letter.isLetter else { return letter.isMark && word.letters > 0 }
    word.hash = Word.add(letter.lowercase, to: word.hash)
    word.letters &+= 1
    word.capitals &+= letter.isCapital ? 1 : 0
    word.end = offset
    return true
  }
}

/// One letter in lower case, or what stands between letters.
package struct Letter {
  /// The lower-case Unicode scalar; 0 for anything but a letter, 1 for a combining mark.
  package let lowercase: UInt64
  package let isCapital: Bool

  package var isLetter: Bool { lowercase > 1 }
  package var isMark: Bool { lowercase == 1 }

  /// Reads one scalar at `offset` and moves past it.
  @inline(__always)
  package init(in text: Span<UInt8>, at offset: inout Int) {
    let byte = text[offset]
    if byte < 0x80 {
      offset &+= 1
      let lower = byte | 0x20
      isCapital = byte & 0x20 == 0
      lowercase = lower &- 0x61 < 26 ? UInt64(lower) : 0
    } else {
      let scalar = Self.scalar(in: text, at: &offset)
      let lower = Self.lowercase(scalar)
      isCapital = lower != scalar
      lowercase = UInt64(lower)
    }
  }

  /// The scalar at `offset`; a malformed sequence gives some scalar or other.
  package static func scalar(in text: Span<UInt8>, at offset: inout Int) -> UInt32 {
    let lead = UInt32(text[offset])
    offset += 1
    var scalar =
      lead < 0x80 ? lead : lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
    while lead >= 0xC0, offset < text.count, text[offset] & 0xC0 == 0x80 {
      scalar = scalar << 6 | UInt32(text[offset] & 0x3F)
      offset += 1
    }
    return scalar
  }

  /// Lower case by the arithmetic of the Latin, Greek and Cyrillic blocks, with Romanian cedillas read as commas.
  package static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x41...0x5A: scalar + 0x20
    case 0xD7, 0xF7: 0
    case 0x61...0x7A, 0xDF...0xFF, 0x138, 0x149, 0x180...0x1FF, 0x234...0x24F, 0x3AC...0x3CE,
      0x430...0x45F:
      scalar
    case 0xC0...0xDE: scalar + 0x20
    case 0x15E, 0x15F: 0x219
    case 0x162, 0x163: 0x21B
    case 0x100...0x137, 0x14A...0x177, 0x200...0x233: scalar | 1
    case 0x139...0x148, 0x179...0x17E: scalar + scalar & 1
    case 0x178: 0xFF
    case 0x300...0x36F: 1
    case 0x386: 0x3AC
    case 0x388...0x38A: scalar + 0x25
    case 0x38C: 0x3CC
    case 0x38E, 0x38F: scalar + 0x3F
    case 0x391...0x3AB: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    case 0x1E00...0x1FFF: scalar
    default: 0
    }
  }
}

/// Brackets and quotation marks, within which texts name what has a name in another language.
enum Quotation {
  private static let farthest = 400

  /// Where the bracket or quotation that opens in `gap` ends; nil where none opens or it stays open.
  static func end(openedIn gap: Range<Int>, of text: Span<UInt8>) -> Int? {
    var offset = gap.lowerBound
    while offset < gap.upperBound {
      let isAtWord = offset == gap.lowerBound
      let closers = closers(of: Letter.scalar(in: text, at: &offset), isAtWord: isAtWord)
      guard !closers.isEmpty else { continue }
      var end = gap.upperBound
      while end < text.count, end < gap.upperBound + farthest {
        guard closers.contains(Letter.scalar(in: text, at: &end)) else { continue }
        var next = end
        if closers.contains(0x29) || end == text.count || !Letter(in: text, at: &next).isLetter {
          return end
        }
      }
    }
    return nil
  }

  /// Whether a colon, an ampersand, a bar or a dash stands in `gap`.
  static func pauses(in gap: Range<Int>, of text: Span<UInt8>) -> Bool {
    gap.contains { offset in
      switch text[offset] {
      case 0x3A, 0x26, 0x7C: true
      case 0x2D: offset > gap.lowerBound && text[offset - 1] == 0x20
      case 0x93, 0x94:
        offset >= gap.lowerBound + 2 && text[offset - 1] == 0x80 && text[offset - 2] == 0xE2
      default: false
      }
    }
  }

  /// What closes the quotation that `scalar` opens; straight marks open none right after a word.
  private static func closers(of scalar: UInt32, isAtWord: Bool) -> [UInt32] {
    switch scalar {
    case 0x28: [0x29]
    case 0x5B: [0x5D]
    case 0xAB: [0xBB]
    case 0x201C: [0x201D]
    case 0x201E: [0x201C, 0x201D]
    case 0x22: isAtWord ? [] : [0x22]
    case 0x27, 0x2018, 0x2019: isAtWord ? [] : [0x27, 0x2019]
    default: []
    }
  }

  /// Whether an apostrophe joins the word at `offset` to the one before it.
  static func isApostrophe(before offset: Int, in text: Span<UInt8>) -> Bool {
    let mark =
      offset >= 2 && text[offset - 1] == 0x27
      ? offset - 1
      : offset >= 4 && text[offset - 3] == 0xE2 && text[offset - 2] == 0x80
        && text[offset - 1] == 0x99 ? offset - 3 : 0
    return mark > 0 && (text[mark - 1] >= 0x80 || text[mark - 1] | 0x20 &- 0x61 < 26)
  }
}
