package import Markup

/// Looks for many patterns in one pass over a text.
///
/// Every second byte, four bytes are looked up in a small filter; few texts get past it that do not match. Of the
/// pattern that they announce, the outline is compared, then the whole pattern. Names such as RFC are too short for
/// that: they are looked for where three capitals stand in a row. All tables together fit a processor's nearest memory.
package struct PhraseMatcher: Sendable {
  /// What a pattern is there for.
  package enum Kind: Sendable, Equatable {
    case phrase, placeholder
    /// A term of a glossary, by its index.
    case term(Int)
  }

  /// A place where a pattern was found.
  package struct Hit: Sendable {
    package let kind: Kind
    package let span: ByteSpan
  }

  private struct Entry: Sendable {
    let kind: Kind
    let pattern: PhrasePattern
    /// The index of the element that the fixed text starts with.
    let element: Int
  }

  /// What tells most candidates from a text, apart from the rest so that it stays in the nearest memory.
  private struct Link: Sendable {
    let gram: UInt32
    /// The index of the next candidate whose sequence has the same place in `first`; -1 for none.
    let next: Int32
  }

  private struct Candidate: Sendable {
    let entry: Int32
    /// From the start of the entry's fixed text to the four bytes.
    let offset: Int32
    let outline: PhraseOutline
  }

  private var entries: [Entry] = []
  private var candidates: [Candidate] = []
  /// For each candidate.
  private var links: [Link] = []
  /// Whether there are patterns that are known by four bytes, and by three capitals.
  private var hasPhrases = false
  private var hasAcronyms = false
  /// For each hash of four bytes, whether a candidate has it: 1 or 0.
  private var filter = [UInt8](repeating: 0, count: 1 << PhraseMatcher.filterBits)
  /// For the last bits of each hash, the index of the first candidate; -1 for none.
  private var first = [Int32](repeating: -1, count: 1 << PhraseMatcher.firstBits)

  private static let filterBits = 14
  private static let firstBits = 10
  /// Folds the letter case of four ASCII letters, and of eight.
  private static let fold: UInt32 = 0x2020_2020
  private static let foldWord: UInt64 = 0x2020_2020_2020_2020

  mutating func add(_ patterns: [PhrasePattern], _ kind: Kind) {
    for pattern in patterns { add(pattern, kind) }
  }

  private mutating func add(_ pattern: PhrasePattern, _ kind: Kind) {
    if let (run, offset, gram) = PhraseAnchor.capitals(of: pattern) {
      hasAcronyms = true
      addEntry(kind, pattern, run)
      addCandidate(gram, offset, PhraseOutline(run, of: pattern))
    } else if let anchor = PhraseAnchor(pattern) {
      hasPhrases = true
      addEntry(kind, pattern, anchor.run)
      let outline = PhraseOutline(anchor.run, of: pattern)
      for offset in anchor.offset...(anchor.offset + 1) {
        for gram in anchor.grams(at: offset) { addCandidate(gram, offset, outline) }
      }
    }
  }

  private mutating func addEntry(_ kind: Kind, _ pattern: PhrasePattern, _ run: PhraseAnchor.Run) {
    entries.append(Entry(kind: kind, pattern: pattern, element: run.element))
  }

  /// Adds a sequence by which the last entry is known.
  private mutating func addCandidate(_ gram: UInt32, _ offset: Int, _ outline: PhraseOutline) {
    let hash = PhraseMatcher.hash(gram)
    let place = PhraseMatcher.place(hash)
    links.append(Link(gram: gram, next: first[place]))
    candidates.append(
      Candidate(entry: Int32(entries.count - 1), offset: Int32(offset), outline: outline))
    first[place] = Int32(links.count - 1)
    filter[hash] = 1
  }

  /// All matches, in order.
  package func hits(in bytes: [UInt8]) -> [Hit] { hits(in: bytes.span) }

  /// All matches, in order.
  package func hits(in text: Span<UInt8>) -> [Hit] {
    var hits: [Hit] = []
    if hasPhrases { addPhrases(in: text, to: &hits) }
    if hasAcronyms { addAcronyms(in: text, to: &hits) }
    return hits.count > 1 ? hits.sorted { $0.span < $1.span } : hits
  }

  private func addPhrases(in text: Span<UInt8>, to hits: inout [Hit]) {
    let filter = filter.span
    var offset = 0
    while offset &+ 10 <= text.count {
      let even = text.word(at: offset) | PhraseMatcher.foldWord
      let odd = text.word(at: offset &+ 2) | PhraseMatcher.foldWord
      let found =
        filter[PhraseMatcher.hash(UInt32(truncatingIfNeeded: even))]
        | filter[PhraseMatcher.hash(UInt32(truncatingIfNeeded: odd))]
        | filter[PhraseMatcher.hash(UInt32(truncatingIfNeeded: even >> 32))]
        | filter[PhraseMatcher.hash(UInt32(truncatingIfNeeded: odd >> 32))]
      if found != 0 {
        verify(UInt32(truncatingIfNeeded: even), at: offset, in: text, &hits)
        verify(UInt32(truncatingIfNeeded: odd), at: offset &+ 2, in: text, &hits)
        verify(UInt32(truncatingIfNeeded: even >> 32), at: offset &+ 4, in: text, &hits)
        verify(UInt32(truncatingIfNeeded: odd >> 32), at: offset &+ 6, in: text, &hits)
      }
      offset &+= 8
    }
    while offset < text.count {
      // The last bytes, as if blanks followed.
      var gram: UInt32 = 0
      for index in 0..<4 {
        let byte = offset + index < text.count ? text[offset + index] : 0x20
        gram |= UInt32(byte) << UInt32(8 * index)
      }
      verify(gram | PhraseMatcher.fold, at: offset, in: text, &hits)
      offset += 2
    }
  }

  private func addAcronyms(in text: Span<UInt8>, to hits: inout [Hit]) {
    var offset = 0
    while offset &+ 8 <= text.count {
      // Three capitals that start in the first six bytes lie within the eight. Few other bytes than capitals lack
      // the bit that makes a letter small.
      let word = text.word(at: offset)
      let large = ~word & PhraseMatcher.foldWord
      var starts: UInt64 = 0
      if large & large >> 8 & large >> 16 != 0 {
        let capitals = ByteWord.capitals(in: word)
        starts = capitals & capitals >> 8 & capitals >> 16
      }
      while starts != 0 {
        let start = offset &+ ByteWord.firstIndex(starts)
        verify(PhraseAnchor.capitals(in: text, at: start), at: start, in: text, &hits)
        starts &= starts &- 1
      }
      offset &+= 6
    }
    while offset &+ 3 <= text.count {
      verify(PhraseAnchor.capitals(in: text, at: offset), at: offset, in: text, &hits)
      offset &+= 1
    }
  }

  @inline(__always)
  private static func hash(_ gram: UInt32) -> Int {
    Int((gram &* 0x9E37_79B1) >> UInt32(32 - filterBits))
  }

  @inline(__always)
  private static func place(_ hash: Int) -> Int { hash & (1 << firstBits - 1) }

  /// Adds the matches of the patterns that a sequence announces: four bytes, folded, or three capitals.
  @inline(__always)
  private func verify(
    _ gram: UInt32, at offset: Int, in text: Span<UInt8>, _ hits: inout [Hit]
  ) {
    let hash = PhraseMatcher.hash(gram)
    if filter[hash] != 0 { match(gram, hash, at: offset, in: text, &hits) }
  }

  @inline(never)
  private func match(
    _ gram: UInt32, _ hash: Int, at offset: Int, in text: Span<UInt8>, _ hits: inout [Hit]
  ) {
    let links = links.span
    let candidates = candidates.span
    var next = first[PhraseMatcher.place(hash)]
    while next >= 0 {
      let index = Int(next)
      next = links[index].next
      guard links[index].gram == gram else { continue }
      let candidate = candidates[index]
      let start = offset &- Int(candidate.offset)
      guard candidate.outline.mayStand(at: start, in: text) else { continue }
      let entry = entries[Int(candidate.entry)]
      if let span = entry.pattern.match(text, element: entry.element, at: start) {
        hits.append(Hit(kind: entry.kind, span: span))
      }
    }
  }
}
