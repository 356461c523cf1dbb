/// What tells one language from the others: its frequent words and letter sequences.
package struct LanguageProfile: Sendable {
  package let language: String
  /// Frequent words in any order, without hyphens and apostrophes.
  package let stopWords: [String]
  /// Frequent sequences of three letters, most frequent first, with `_` for the edge of a word.
  package let nGrams: [String]

  package init(language: String, stopWords: [String], nGrams: [String]) {
    self.language = language
    self.stopWords = stopWords
    self.nGrams = nGrams
  }
}

/// Tells whether a short text is clearly written in another language than the one expected.
///
/// Stop words alone settle most texts. Where another language has more of them, every language is scored by stop words
/// and letter sequences together, and a finding needs a clear margin both in all and per letter. What may be an
/// official name counts for little: text in brackets or quotes, acronyms, and short words after capitalized ones.
package struct LanguageIdentifier: Sendable {
  private let languages: [String]
  private let words: LaneTable<Counts>
  private let nGrams: LaneTable<Scores>

  /// Takes up to sixteen profiles, so many languages can be told apart, and passes over those without words.
  package init(profiles: [LanguageProfile]) {
    let profiles = profiles.filter { !$0.stopWords.isEmpty && !$0.nGrams.isEmpty }.prefix(
      Counts.scalarCount)
    var words = LaneTable<Counts>(capacity: profiles.reduce(0) { $0 + $1.stopWords.count })
    var nGrams = LaneTable<Scores>(capacity: profiles.reduce(0) { $0 + $1.nGrams.count })
    for (lane, profile) in profiles.enumerated() {
      for word in profile.stopWords {
        var reader = WordReader()
        let bytes = Array(word.utf8)
        if let word = reader.next(in: bytes.span) { words.set(1, lane, for: word.hash) }
      }
      var weight = NGram.leastWeight
      for (rank, nGram) in profile.nGrams.enumerated().reversed() {
        weight += NGram.scale / Float(rank + NGram.flatRanks)
        nGrams.set(UInt16(weight), lane, for: NGram.key(of: nGram))
      }
    }
    languages = profiles.map(\.language)
    self.words = words
    self.nGrams = nGrams
  }

  /// The place of a language among those that can be told apart; nil for one without a profile.
  package func lane(of language: String) -> Int? { languages.firstIndex(of: language) }

  /// The language that `text` is clearly written in where that is not the one of the lane `expected`, else nil.
  package func foreignLanguage(of text: Span<UInt8>, expected: Int) -> String? {
    guard mayBeForeign(text, expected) else { return nil }
    let evidence = evidence(in: text, expected: expected)
    let best = evidence.strongestLane(besides: expected)
    return evidence.isClear(for: best, against: expected) ? languages[best] : nil
  }

  /// Whether a short text may well be in `language`, and hardly in `other`: much less than it takes for
  /// ``foreignLanguage(of:expected:)``.
  ///
  /// - Parameter isSentence: whether it must have a word in small letters, which few names have.
  package func isLikely(
    _ text: Span<UInt8>, in language: String, not other: String, isSentence: Bool
  ) -> Bool {
    guard let language = languages.firstIndex(of: language),
      let other = languages.firstIndex(of: other)
    else { return false }
    var evidence = Evidence()
    var reader = WordReader()
    while evidence.hasRoom, let word = reader.next(in: text) {
      evidence.add(word, words[word.hash], expected: other, isLink: false)
      addNGrams(of: word, in: text, to: &evidence)
    }
    return evidence.isLikely(language, not: other, isSentence: isSentence)
  }

  /// Whether the stop words leave open that the text is in another language: the fast way out for most texts.
  private func mayBeForeign(_ text: Span<UInt8>, _ expected: Int) -> Bool {
    var counts = Counts.zero
    var seen = 0
    var reader = WordReader()
    while seen < Evidence.mostWords, let hash = reader.nextHash(in: text) {
      counts &+= words[hash]
      seen += 1
      guard seen & 7 == 0, seen <= Evidence.telling else { continue }
      let fewest: UInt8 = seen == Evidence.telling ? 1 : Evidence.tellingSoon
      if counts[expected] >= fewest, counts.max() <= counts[expected] { return false }
    }
    guard seen >= Evidence.fewestWords else { return false }
    return counts.max() > counts[expected] || Evidence.isRare(Int(counts[expected]), among: seen)
  }

  /// What speaks for each language, outside brackets, quotes and acronyms.
  private func evidence(in text: Span<UInt8>, expected: Int) -> Evidence {
    var evidence = Evidence()
    var reader = WordReader()
    var end = 0
    var followsName = false
    while evidence.hasRoom, let word = reader.next(in: text) {
      if end > 0, let closing = Quotation.end(openedIn: end..<word.start, of: text) {
        reader.offset = closing
        end = closing
        continue
      }
      evidence.notePause(end > 0 && Quotation.pauses(in: end..<word.start, of: text))
      end = word.end
      let stopWord = words[word.hash]
      let isLink = followsName && word.capitals == 0 && word.letters <= 3
      followsName = isLink || word.capitals > 0 && stopWord == .zero
      if word.isAcronym { continue }
      evidence.add(word, stopWord, expected: expected, isLink: isLink)
      addNGrams(of: word, in: text, to: &evidence)
    }
    return evidence
  }

  private func addNGrams(of word: Word, in text: Span<UInt8>, to evidence: inout Evidence) {
    var key = NGram.edge
    var offset = word.start
    let end = min(word.end, offset + NGram.longestWord)
    while offset < end {
      let letter = Letter(in: text, at: &offset)
      guard letter.isLetter else { continue }
      let isFirst = key == NGram.edge
      key = NGram.key(key, followedBy: letter.lowercase)
      if !isFirst { evidence.scores &+= nGrams[key] }
    }
    evidence.scores &+= nGrams[NGram.key(key, followedBy: NGram.edge)]
  }
}

/// One counter for each language.
private typealias Counts = SIMD16<UInt8>
private typealias Scores = SIMD16<UInt16>

/// What a text offers for each language, and when that is enough.
private struct Evidence {
  /// Enough to tell, and few enough that no counter overflows.
  static let mostWords = 250, mostLetters = 1_900
  static let fewestWords = 4
  /// Enough for a text that starts in the expected language to be in it.
  static let telling = 24
  /// So many stop words of its own settle it sooner.
  static let tellingSoon: UInt8 = 4
  static let stopWordScore: UInt16 = 32

  var scores = Scores.zero
  private var letters = 0
  private var words = 0
  /// Whether all words but short ones are capitalized, with no pause between them.
  private var isNameLike = true
  /// Whether there is a word in small letters that is more than a link between the parts of a name.
  private var hasPlainWord = false
  private var stopWords = Counts.zero
  /// Stop words that the expected language has, too.
  private var shared = Counts.zero
  /// Stop words that the expected language lacks, but that may join the parts of a name.
  private var links = Counts.zero

  var hasRoom: Bool { words < Self.mostWords && letters < Self.mostLetters }

  /// Whether a text with so many stop words of its language would be unusual.
  static func isRare(_ stopWords: Int, among words: Int) -> Bool { stopWords * 5 < words }

  /// Notes punctuation that a heading has, but no name.
  mutating func notePause(_ pauses: Bool) {
    if pauses { isNameLike = false }
  }

  mutating func add(_ word: Word, _ stopWord: Counts, expected: Int, isLink: Bool) {
    words += 1
    letters += word.letters
    if word.capitals == 0, word.letters > 3 {
      isNameLike = false
      hasPlainWord = true
    }
    stopWords &+= stopWord
    if stopWord[expected] > 0 {
      shared &+= stopWord
    } else if isLink {
      links &+= stopWord
    }
  }

  func strongestLane(besides expected: Int) -> Int {
    (0..<Scores.scalarCount).filter { $0 != expected }.max { total($0) < total($1) } ?? expected
  }

  fileprivate func total(_ lane: Int) -> Int {
    Int(scores[lane]) + Int(stopWords[lane]) * Int(Self.stopWordScore)
  }

  /// Whether the text is in the language `lane`, and not in the expected one.
  func isClear(for lane: Int, against expected: Int) -> Bool {
    let margin = total(lane) - total(expected)
    let foreignWords = Int(stopWords[lane]) - Int(shared[lane])
    let expectedWords = Int(stopWords[expected]) - Int(shared[lane])
    let besidesLinks = foreignWords - Int(links[lane])
    if foreignWords == 0 {
      // Letter sequences alone.
      return !isNameLike && words > Self.fewestWords
        && Self.isRare(Int(stopWords[expected]), among: words)
        && margin >= 112 && margin * 5 >= letters * 16
    }
    guard words >= Self.fewestWords, margin >= 64, margin >= letters else { return false }
    if expectedWords > 0 { return besidesLinks > 2 * expectedWords }
    return besidesLinks > 0 || !isNameLike && words > Self.fewestWords
  }
}

extension Evidence {
  /// Whether the text may be in the language `lane`, and has no word that only `other`, the expected one, has.
  func isLikely(_ lane: Int, not other: Int, isSentence: Bool) -> Bool {
    guard words > 1, hasPlainWord || !isSentence, stopWords[other] == shared[lane] else {
      return false
    }
    let margin = total(lane) - total(other)
    return stopWords[lane] > shared[lane] || margin >= 24 && margin >= letters
  }
}

/// Three letters as one key, and how their rank among a language's sequences is weighted.
private enum NGram {
  static let edge: UInt64 = 0x5F
  /// Weights fall with the logarithm of the rank: a sum of `scale / rank` from the rarest sequence up.
  static let scale: Float = 8, leastWeight: Float = 2
  static let flatRanks = 20
  /// The bytes of a word that count; more would be no word.
  static let longestWord = 128

  static func key(_ key: UInt64, followedBy letter: UInt64) -> UInt64 {
    (key << 16 | letter) & 0xFFFF_FFFF_FFFF
  }

  static func key(of nGram: String) -> UInt64 {
    nGram.unicodeScalars.reduce(0) { key, scalar in
      self.key(
        key, followedBy: scalar.value == edge ? edge : UInt64(Letter.lowercase(scalar.value)))
    }
  }
}

/// An open-addressing table from hashes to one number per language; zeroes for what it lacks.
private struct LaneTable<Lanes: SIMD & Sendable>: Sendable
where Lanes.Scalar: FixedWidthInteger & Sendable {
  private var keys: [UInt64]
  private var lanes: [Lanes]
  private let shift: UInt64

  init(capacity: Int) {
    let bits = max(4, Int.bitWidth - (2 * capacity).leadingZeroBitCount)
    keys = Array(repeating: 0, count: 1 << bits)
    lanes = Array(repeating: Lanes(repeating: 0), count: 1 << bits)
    shift = UInt64(UInt64.bitWidth - bits)
  }

  @inline(__always)
  subscript(key: UInt64) -> Lanes { lanes[slot(of: key)] }

  mutating func set(_ value: Lanes.Scalar, _ lane: Int, for key: UInt64) {
    let slot = slot(of: key)
    keys[slot] = key
    lanes[slot][lane] = value
  }

  /// Where `key` is, or else the free slot where it belongs; its lanes are zero.
  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> shift)
    while keys[slot] != key, keys[slot] != 0 {
      slot = (slot + 1) & (keys.count - 1)
    }
    return slot
  }
}
