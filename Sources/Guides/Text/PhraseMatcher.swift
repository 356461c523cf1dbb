package import Markup

/// Looks for many patterns in one pass over a text.
///
/// Every second byte, four bytes are looked up in a small bit set; few texts get past it that do not match. Of the
/// pattern that they announce, the fixed text around them is compared, then the whole pattern.
package struct PhraseMatcher: Sendable {
  /// What a pattern is there for.
  package enum Kind: Sendable { case phrase, placeholder }

  package struct Hit: Sendable {
    package let kind: Kind
    package let span: ByteSpan
  }

  private struct Entry: Sendable {
    let kind: Kind
    let pattern: PhrasePattern
    /// The index of the element that the fixed text starts with.
    let element: Int
    let run: [UInt8]
  }

  private struct Candidate: Sendable {
    let entry: Int
    /// From the start of the entry's fixed text to the four bytes.
    let offset: Int
  }

  private var entries: [Entry] = []
  /// One bit for each hash of four bytes.
  private var filter = [UInt64](repeating: 0, count: 1 << (PhraseMatcher.filterBits - 6))
  private var candidates: [UInt32: [Candidate]] = [:]

  private static let filterBits = 17

  package init(phrases: [PhrasePattern], placeholders: [PhrasePattern]) {
    for pattern in phrases { add(pattern, .phrase) }
    for pattern in placeholders { add(pattern, .placeholder) }
  }

  private mutating func add(_ pattern: PhrasePattern, _ kind: Kind) {
    guard let anchor = PhraseAnchor(pattern) else { return }
    entries.append(
      Entry(kind: kind, pattern: pattern, element: anchor.run.element, run: anchor.run.bytes))
    for offset in [anchor.offset, anchor.offset + 1] {
      for gram in anchor.grams(at: offset) {
        candidates[gram, default: []].append(Candidate(entry: entries.count - 1, offset: offset))
        let hash = PhraseMatcher.hash(gram)
        filter[hash >> 6] |= 1 << UInt64(hash & 63)
      }
    }
  }

  /// All matches, in order.
  package func hits(in bytes: [UInt8]) -> [Hit] {
    let text = bytes.span
    var hits: [Hit] = []
    var gram: UInt32 = 0x2020_2020
    var offset = 0
    while offset + 1 < text.count {
      gram = gram >> 16 | UInt32(text[offset]) << 16 | UInt32(text[offset + 1]) << 24
      offset += 2
      if mayStart(gram) { verify(gram, at: offset - 4, in: text, &hits) }
    }
    // The last bytes, as if blanks followed.
    gram = gram >> 16 | UInt32(offset < text.count ? text[offset] : 0x20) << 16 | 0x2000_0000
    verify(gram, at: offset - 2, in: text, &hits)
    verify(gram >> 16 | 0x2020_0000, at: offset, in: text, &hits)
    return hits.sorted { $0.span < $1.span }
  }

  @inline(__always)
  private func mayStart(_ gram: UInt32) -> Bool {
    let hash = PhraseMatcher.hash(gram | 0x2020_2020)
    return filter[hash >> 6] >> UInt64(hash & 63) & 1 != 0
  }

  @inline(__always)
  private static func hash(_ gram: UInt32) -> Int {
    Int((gram &* 0x9E37_79B1) >> UInt32(32 - filterBits))
  }

  @inline(never)
  private func verify(_ gram: UInt32, at offset: Int, in text: Span<UInt8>, _ hits: inout [Hit]) {
    for candidate in candidates[gram | 0x2020_2020] ?? [] {
      let entry = entries[candidate.entry]
      let start = offset - candidate.offset
      guard PhraseMatcher.isLike(entry.run, text, start),
        let span = entry.pattern.match(text, element: entry.element, at: start)
      else { continue }
      hits.append(Hit(kind: entry.kind, span: span))
    }
  }

  /// Whether a text may stand at `start`, but for letter case.
  private static func isLike(_ run: [UInt8], _ text: Span<UInt8>, _ start: Int) -> Bool {
    guard start >= 0, start + run.count <= text.count else { return false }
    for index in run.indices {
      let a = run[index]
      let b = text[start + index]
      guard a | 0x20 == b | 0x20 || a >= 0x80 && b >= 0x80 else { return false }
    }
    return true
  }
}
