import Guides
import Markup

/// A character that no one means to write.
struct OddCharacter {
  enum Kind { case invisible, direction, control, decomposed, lost, garbled }

  let kind: Kind
  let span: ByteSpan
  /// What the text must have in its place; nil where nobody can know.
  let replacement: String?
}

/// Finds odd characters: few bytes can start one, so that most of a text is only looked at.
struct OddCharacterReader {
  private let source: SourceText
  private(set) var found: [OddCharacter] = []
  /// The line of the last direction mark, and whether it has letters that are written from right to left.
  private var line = (span: ByteSpan(0, 0), isRightToLeft: false)

  init(_ source: SourceText) { self.source = source }

  /// The bytes that start odd characters, and more: control characters, C2, C3, CC, CD, D8, E2, EF.
  private static let suspects: [Bool] = (0..<256).map { byte in
    switch byte {
    case 0x09, 0x0A, 0x0D: false
    case 0x01..<0x20, 0x7F, 0xC2, 0xC3, 0xCC, 0xCD, 0xD8, 0xE2, 0xEF: true
    default: false
    }
  }

  mutating func read() {
    let text = source.bytes
    let bytes = text.span
    // Where a composed character ends, there is nothing more to look at.
    var end = source.byteOrderMarkLength
    var offset = end
    while offset < bytes.count {
      let isWord = offset &+ 8 <= bytes.count
      var special =
        isWord
        ? OddCharacterReader.special(in: bytes.word(at: offset))
        : 0x80
      while special != 0 {
        let place = offset &+ ByteWord.firstIndex(special)
        special &= special &- 1
        if place >= end, mayBeOdd(bytes, at: place) { end = examine(bytes, at: place) }
      }
      offset &+= isWord ? 8 : 1
    }
  }

  /// The bytes of eight that start a character beyond ASCII or are control characters, but for line feeds; each with
  /// its highest bit set.
  private static func special(in word: UInt64) -> UInt64 {
    let low = word & ByteWord.all(0x7F)
    // Sums of seven bits do not reach the next byte.
    let isPrinted = low &+ ByteWord.all(0x60)
    let isDelete = low &+ ByteWord.all(0x01)
    let isNoLineFeed = (low ^ ByteWord.all(0x0A)) &+ ByteWord.all(0x7F)
    let controls = (~isPrinted | isDelete) & isNoLineFeed & ~word
    let leads = word & word << 1
    return (controls | leads) & ByteWord.all(0x80)
  }

  /// Whether a character may be an odd one, by its first bytes.
  private func mayBeOdd(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    guard OddCharacterReader.suspects[Int(bytes[offset])] else { return false }
    guard offset + 2 < bytes.count else { return true }
    let next = bytes[offset + 1]
    return switch bytes[offset] {
    case 0xC2: next < 0xA0 || next == 0xAD
    case 0xC3:
      next | 1 == 0x83 && bytes[offset + 2] == 0xC2
        || next == 0xA2 && bytes[offset + 2] == 0xE2
    case 0xE2: next == 0x80 && bytes[offset + 2] != 0x99 || next == 0x81
    case 0xEF: next == 0xBB || next == 0xBF
    default: true
    }
  }

  /// Looks at the character at `offset`; gives where the next one starts.
  private mutating func examine(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let scalar = scalar(bytes, at: offset)
    let end = offset + UTF8.width(scalar)
    let span = ByteSpan(offset, end)
    switch scalar.value {
    case 0x300...0x36F: return examineMark(bytes, at: offset)
    case 0xFFFD: add(.lost, span, nil)
    case 0xC2, 0xC3, 0xE2: return examineGarbled(bytes, at: offset)
    case 0xAD, 0x200B, 0x2060...0x2064, 0xFEFF, 0xFFFC: add(.invisible, span, "")
    case 0x200C, 0x200D:
      if !joins(bytes, span) { add(.invisible, span, "") }
    case 0x202D, 0x202E: add(.direction, span, "")
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202C, 0x2066...0x2069:
      if !isRightToLeft(bytes, at: offset) { add(.direction, span, "") }
    case 0x0B, 0x0C, 0x2028, 0x2029:
      add(.control, span, isBetweenLetters(bytes, span) ? " " : "")
    case 0x80...0x9F: add(.control, span, Windows1252.text(of: scalar))
    case 0x01..<0x20, 0x7F: add(.control, span, "")
    default: break
    }
    return end
  }

  private mutating func add(_ kind: OddCharacter.Kind, _ span: ByteSpan, _ replacement: String?) {
    found.append(OddCharacter(kind: kind, span: span, replacement: replacement))
  }

  /// UTF-8 that was read as Windows-1252: `Ã©` for é, `Â¿` for ¿, `â€™` for ’.
  private mutating func examineGarbled(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let next = offset + 2
    guard next + 1 < bytes.count else { return next }
    if bytes[offset + 1] == 0xA2 {
      guard bytes[next + 1] == 0x82, next + 2 < bytes.count, bytes[next + 2] == 0xAC else {
        return next
      }
      add(.garbled, ByteSpan(offset, next + 3), nil)
      return next + 3
    }
    let second = bytes[next + 1]
    // A blank or an angle quotation mark may stand behind a capital.
    guard second > 0xA0, second != 0xAB, second != 0xBB else { return next }
    let letter = UInt32(second) + (bytes[offset + 1] == 0x83 ? 0x40 : 0)
    add(.garbled, ByteSpan(offset, next + 2), Unicode.Scalar(letter).map { String(Character($0)) })
    return next + 2
  }

  /// Composes a mark, and those behind it, with the letter before it.
  private mutating func examineMark(_ bytes: Span<UInt8>, at offset: Int) -> Int {
    let next = offset + 2
    guard let start = startOfScalar(bytes, before: offset) else { return next }
    var letter = scalar(bytes, at: start)
    var end = offset
    while end < bytes.count, case let mark = scalar(bytes, at: end), Composition.isMark(mark),
      let composed = Composition.composed(letter, mark)
    {
      letter = composed
      end += 2
    }
    guard end > offset else { return next }
    add(.decomposed, ByteSpan(start, end), String(Character(letter)))
    return end
  }

  /// Whether a joiner belongs where it stands: beside a letter of a script that has joiners, or an emoji.
  private func joins(_ bytes: Span<UInt8>, _ joiner: ByteSpan) -> Bool {
    let before = startOfScalar(bytes, before: joiner.start)
    let behind = joiner.end < bytes.count ? joiner.end : nil
    return [before, behind].contains { place in
      guard let value = place.map({ scalar(bytes, at: $0).value }) else { return false }
      return value >= 0x600 && !(0x1E00...0x206F).contains(value) && value != 0xFEFF
    }
  }

  private func isBetweenLetters(_ bytes: Span<UInt8>, _ span: ByteSpan) -> Bool {
    span.start > 0 && bytes[span.start - 1] > 0x20 && span.end < bytes.count
      && bytes[span.end] > 0x20
  }

  /// Whether the line of a place has letters of Hebrew, Arabic or the scripts near them.
  private mutating func isRightToLeft(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    if line.span.contains(offset) { return line.isRightToLeft }
    var start = offset
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    var isRightToLeft = false
    while end < bytes.count, bytes[end] != 0x0A {
      let scalar = scalar(bytes, at: end)
      switch scalar.value {
      case 0x061C: break
      case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70..<0xFEFF, 0x10800...0x10FFF: isRightToLeft = true
      default: break
      }
      end += UTF8.width(scalar)
    }
    line = (ByteSpan(start, end), isRightToLeft)
    return isRightToLeft
  }

  private func startOfScalar(_ bytes: Span<UInt8>, before offset: Int) -> Int? {
    guard offset > 0 else { return nil }
    var start = offset - 1
    while start > 0, isContinuation(bytes[start]) { start -= 1 }
    return start
  }

  /// The scalar at a place where one starts.
  private func scalar(_ bytes: Span<UInt8>, at offset: Int) -> Unicode.Scalar {
    let lead = UInt32(bytes[offset])
    guard lead >= 0xC0 else { return Unicode.Scalar(UInt8(lead)) }
    var value = lead < 0xE0 ? lead & 0x1F : lead < 0xF0 ? lead & 0x0F : lead & 0x07
    var next = offset + 1
    while next < bytes.count, isContinuation(bytes[next]) {
      value = value << 6 | UInt32(bytes[next] & 0x3F)
      next += 1
    }
    return Unicode.Scalar(value) ?? "\u{FFFD}"
  }
}

/// Control characters that were meant as a character of Windows-1252, as browsers read them.
private enum Windows1252 {
  /// From 80 to 9F; a blank where the code page has none.
  private static let characters = Array("€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ".unicodeScalars)

  static func text(of control: Unicode.Scalar) -> String {
    let index = Int(control.value) - 0x80
    guard characters.indices.contains(index), characters[index] != " " else { return "" }
    return String(Character(characters[index]))
  }
}
