import Guides
import Markup

/// A text with its translation, as a translation memory holds it.
package struct MemoryEntry: Hashable, Sendable {
  package let source: [InlinePiece]
  /// Its codes have the ids of those of `source` that they stand for.
  package let target: [InlinePiece]
  package let context: MemoryContext

  package init(source: [InlinePiece], target: [InlinePiece], context: MemoryContext) {
    self.source = source
    self.target = target
    self.context = context
  }
}

/// Where a text stands.
package struct MemoryContext: Hashable, Sendable {
  /// The source guide's path, relative to the content root.
  package var guide = ""
  /// The section, as ids of units say it.
  package var section = ""
  /// Fingerprints of the texts before and behind; empty where there is none.
  package var previous = ""
  package var next = ""

  package init() {}

  package init(of index: Int, in file: TranslatableFile, guide: String) {
    self.guide = guide
    section = file.units[index].section
    if index > 0 { previous = Self.fingerprint(file.units[index - 1].markdown) }
    if index + 1 < file.units.count { next = Self.fingerprint(file.units[index + 1].markdown) }
  }

  /// Whether a text in either place most likely means the same: the section and both neighbours agree.
  func isSame(as other: MemoryContext) -> Bool {
    section == other.section && previous == other.previous && next == other.next
      && !(previous.isEmpty && next.isEmpty)
  }

  /// Whether the section and one neighbour agree.
  func isNear(_ other: MemoryContext) -> Bool {
    section == other.section
      && (!previous.isEmpty && previous == other.previous || !next.isEmpty && next == other.next)
  }

  /// FNV-1a over the text with blanks collapsed: the same on every machine.
  private static func fingerprint(_ text: String) -> String {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in BundleContent.markdown(text).collapsed.markdown.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}

extension GuidePair {
  /// What a memory may hold of a guide and its translation: the units that were aligned beyond doubt.
  ///
  /// A unit whose source has changed since, or that still says what its source says, is no translation.
  package func memoryEntries(stale: StaleUnits) -> [MemoryEntry] {
    file.units.indices.compactMap { index in
      let unit = file.units[index]
      guard let partner = translatedUnit(of: unit), isCertain(unit),
        stale.previousSource(of: unit) == nil, unit.isRaw == partner.isRaw,
        ByteString(unit.markdown) != ByteString(partner.markdown)
      else { return nil }
      return MemoryEntry(
        source: unit.pieces, target: partner.pieces.withCodes(of: unit.pieces),
        context: MemoryContext(of: index, in: file, guide: source.path))
    }
  }
}
