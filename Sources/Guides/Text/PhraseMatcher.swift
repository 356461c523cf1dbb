package import Markup

/// Looks for many patterns in one pass over a text.
///
/// Every second byte, four bytes are looked up in a small filter; few texts get past it that do not match. Of the
/// pattern that they announce, the outline is compared, then the whole pattern.
package struct PhraseMatcher: Sendable {
  /// What a pattern is there for.
  package enum Kind: Sendable, Equatable {
    case phrase, placeholder
    /// A term of a glossary, by its index.
    case term(Int)
  }

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

  private struct Candidate: Sendable {
    let gram: UInt32
    /// The index of the next candidate whose four bytes have the same place in `first`; -1 for none.
    let next: Int32
    let entry: Int32
    /// From the start of the entry's fixed text to the four bytes.
    let offset: Int32
    let outline: PhraseOutline
  }

  private var entries: [Entry] = []
  private var candidates: [Candidate] = []
  /// For each hash of four bytes, whether a candidate has it: 1 or 0.
  private var filter = [UInt8](repeating: 0, count: 1 << PhraseMatcher.filterBits)
  /// For the last bits of each hash, the index of the first candidate; -1 for none.
  private var first = [Int32](repeating: -1, count: 1 << PhraseMatcher.firstBits)

  private static let filterBits = 16
  private static let firstBits = 13
  /// Folds the letter case of four ASCII letters, and of eight.
  private static let fold: UInt32 = 0x2020_2020
  private static let foldWord: UInt64 = 0x2020_2020_2020_2020

  mutating func add(_ patterns: [PhrasePattern], _ kind: Kind) {
    for pattern in patterns { add(pattern, kind) }
  }

  private mutating func add(_ pattern: PhrasePattern, _ kind: Kind) {
    guard let anchor = PhraseAnchor(pattern) else { return }
    entries.append(Entry(kind: kind, pattern: pattern, element: anchor.run.element))
    let outline = PhraseOutline(anchor.run, of: pattern)
    for offset in anchor.offset...(anchor.offset + 1) {
      for gram in anchor.grams(at: offset) {
        let hash = PhraseMatcher.hash(gram)
        let place = PhraseMatcher.place(hash)
        candidates.append(
          Candidate(
            gram: gram, next: first[place], entry: Int32(entries.count - 1),
            offset: Int32(offset), outline: outline))
        first[place] = Int32(candidates.count - 1)
        filter[hash] = 1
      }
    }
  }

  /// All matches, in order.
  package func hits(in bytes: [UInt8]) -> [Hit] { hits(in: bytes.span) }

  /// All matches, in order.
  package func hits(in text: Span<UInt8>) -> [Hit] {
    let filter = filter.span
    var hits: [Hit] = []
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
    return hits.count > 1 ? hits.sorted { $0.span < $1.span } : hits
  }

  @inline(__always)
  private static func hash(_ gram: UInt32) -> Int {
    Int((gram &* 0x9E37_79B1) >> UInt32(32 - filterBits))
  }

  @inline(__always)
  private static func place(_ hash: Int) -> Int { hash & (1 << firstBits - 1) }

  /// Adds the matches of the patterns that the four bytes at a place announce, folded.
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
    let candidates = candidates.span
    var index = first[PhraseMatcher.place(hash)]
    while index >= 0 {
      let candidate = candidates[Int(index)]
      index = candidate.next
      let start = offset &- Int(candidate.offset)
      guard candidate.gram == gram, candidate.outline.mayStand(at: start, in: text) else {
        continue
      }
      let entry = entries[Int(candidate.entry)]
      if let span = entry.pattern.match(text, element: entry.element, at: start) {
        hits.append(Hit(kind: entry.kind, span: span))
      }
    }
  }
}
