import Markup

/// What a text must show around the fixed text of a pattern, cheaply told: almost all texts that do not match
/// the pattern do not match this.
struct PhraseOutline: Sendable {
  /// The first bytes of the fixed text, folded, the first in the lowest place; of bytes that are no ASCII, that
  /// alone counts.
  private let head: UInt64
  private let mask: UInt64
  private let count: Int32
  /// The ASCII letter or sign, folded, behind the blank that follows the fixed text; 0x80 for a digit, 0 where the
  /// pattern says less.
  private let following: UInt8
  /// The one before the blank that precedes it.
  private let preceding: UInt8

  private static let fold: UInt64 = 0x2020_2020_2020_2020
  /// Stands for any digit; no folded ASCII byte has this value.
  private static let digit: UInt8 = 0x80

  init(_ run: PhraseAnchor.Run, of pattern: PhrasePattern) {
    var head: UInt64 = 0
    var mask: UInt64 = 0
    for (index, byte) in run.bytes.prefix(8).enumerated() {
      head |= UInt64(byte < 0x80 ? PhraseAnchor.fold(byte) : 0x80) << UInt64(8 * index)
      mask |= UInt64(byte < 0x80 ? 0xFF : 0x80) << UInt64(8 * index)
    }
    self.head = head
    self.mask = mask
    count = Int32(run.bytes.count)
    following = PhraseOutline.scalar(run.element + run.spellings.count, 1, in: pattern)
    preceding = PhraseOutline.scalar(run.element - 1, -1, in: pattern)
  }

  /// The folded ASCII scalar behind a blank at `blank`.
  private static func scalar(_ blank: Int, _ step: Int, in pattern: PhrasePattern) -> UInt8 {
    let elements = pattern.elements
    guard elements.indices.contains(blank), elements[blank] == .blank,
      elements.indices.contains(blank + step)
    else { return 0 }
    switch elements[blank + step] {
    case .number: return digit
    case .scalar(let scalar) where scalar < 0x80 && !isOpen(UInt8(scalar)):
      return PhraseAnchor.fold(UInt8(scalar))
    case .scalar, .blank, .words: return 0
    }
  }

  /// Whether the pattern may match where its fixed text starts at `start`.
  @inline(__always)
  func mayStand(at start: Int, in text: Span<UInt8>) -> Bool {
    guard start >= 0, start &+ Int(count) <= text.count else { return false }
    // At the text's end, the pattern itself is compared.
    guard start &+ 8 <= text.count else { return true }
    guard (text.word(at: start) | PhraseOutline.fold) & mask == head else { return false }
    let end = start &+ Int(count)
    return
      (following == 0 || end &+ 1 >= text.count
      || PhraseOutline.allows(following, text[end &+ 1], behind: text[end]))
      && (preceding == 0 || start < 2
        || PhraseOutline.allows(preceding, text[start &- 2], behind: text[start &- 1]))
  }

  /// Whether a wanted scalar may stand at a byte behind a blank; blanks, emphasis and other bytes are left to the pattern.
  @inline(__always)
  private static func allows(_ wanted: UInt8, _ byte: UInt8, behind blank: UInt8) -> Bool {
    guard blank == 0x20 else { return isOpen(blank) }
    if wanted == digit { return byte &- 0x30 < 10 || isOpen(byte) }
    return PhraseAnchor.fold(byte) == wanted || isOpen(byte)
  }

  /// Whether a byte may be part of what stands for one blank, or of a scalar that folds to ASCII.
  @inline(__always)
  private static func isOpen(_ byte: UInt8) -> Bool {
    byte <= 0x20 || byte >= 0x80 || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "_")
  }
}
