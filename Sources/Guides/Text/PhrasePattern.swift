import Markup

/// A text to look for, as a rule set writes it: whole words with wild cards.
///
/// Letter case, the kind of apostrophe and hyphen, and how blanks are written do not count; emphasis that starts or
/// ends at a blank is passed over. `*` stands for any words of one sentence or none, `#` for a number, and `=` at the
/// start makes letter case count. A word must end where the pattern does, unless it ends in a sign.
package struct PhrasePattern: Sendable {
  enum Element: Sendable, Equatable {
    /// Folded as ``fold(_:)`` does.
    case scalar(UInt32)
    case blank
    case number
    /// Words, with the blanks on those sides where the pattern has one.
    case words(blankBefore: Bool, blankAfter: Bool)
  }

  let elements: [Element]
  let isCaseSensitive: Bool
  let startsInWord: Bool
  let endsInWord: Bool

  /// Reads a pattern; nil where it has no three bytes of fixed text in a row, by which it could be found quickly.
  package init?(_ text: String) {
    var scalars = text.unicodeScalars.map(\.value)
    isCaseSensitive = scalars.first == 0x3D
    if isCaseSensitive { scalars.removeFirst() }
    var elements: [Element] = []
    elements.reserveCapacity(scalars.count)
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case 0x20, 0xA0:
        if elements.last != .blank { elements.append(.blank) }
      case 0x23: elements.append(.number)
      case 0x2A:
        let blankBefore = elements.last == .blank
        if blankBefore { elements.removeLast() }
        let blankAfter = index + 1 < scalars.count && scalars[index + 1] == 0x20
        if blankAfter { index += 1 }
        elements.append(.words(blankBefore: blankBefore, blankAfter: blankAfter))
      case let scalar:
        elements.append(.scalar(PhrasePattern.fold(scalar, keepingCase: isCaseSensitive)))
      }
      index += 1
    }
    self.elements = elements
    startsInWord = elements.first.map(PhrasePattern.isInWord) ?? false
    endsInWord = elements.last.map(PhrasePattern.isInWord) ?? false
    guard PhraseAnchor.hasRun(elements) else { return nil }
  }

  private static func isInWord(_ element: Element) -> Bool {
    switch element {
    case .scalar(let scalar): isWord(scalar)
    case .number: true
    case .blank, .words: false
    }
  }
}

// MARK: Matching

extension PhrasePattern {
  /// A wild card stands for no more bytes than this.
  private static let longestGap = 300

  /// The text that matches where the element `index` stands at `offset`; nil where none does.
  func match(_ text: Span<UInt8>, element index: Int, at offset: Int) -> ByteSpan? {
    guard let end = reach(text, from: offset, index, forward: true),
      let start = reach(text, from: offset, index - 1, forward: false)
    else { return nil }
    return ByteSpan(start, end)
  }

  /// Where the elements from `index` on, in one direction, end.
  private func reach(
    _ text: Span<UInt8>, from offset: Int, _ index: Int, forward: Bool
  ) -> Int? {
    var offset = offset
    var index = index
    let step = forward ? 1 : -1
    while elements.indices.contains(index) {
      switch elements[index] {
      case .scalar(let scalar):
        guard PhrasePattern.read(text, &offset, forward, isCaseSensitive) == scalar else {
          return nil
        }
      case .blank:
        guard PhrasePattern.skipBlanks(text, &offset, forward) else { return nil }
      case .number:
        guard PhrasePattern.skip(text, &offset, forward, while: PhrasePattern.isDigit) else {
          return nil
        }
      case .words(let before, let after):
        return reachBehindWords(
          text, from: offset, index + step, forward: forward,
          startsBlank: forward ? before : after, endsBlank: forward ? after : before)
      }
      index += step
    }
    guard forward ? endsInWord : startsInWord else { return offset }
    var next = offset
    guard let scalar = PhrasePattern.read(text, &next, forward, true) else { return offset }
    return PhrasePattern.isWord(scalar) ? nil : offset
  }

  /// Where the elements from `index` on end, with as few words before them as possible.
  private func reachBehindWords(
    _ text: Span<UInt8>, from offset: Int, _ index: Int, forward: Bool, startsBlank: Bool,
    endsBlank: Bool
  ) -> Int? {
    var offset = offset
    guard elements.indices.contains(index) || startsBlank || endsBlank else {
      // At the pattern's end: the rest of the word.
      while PhrasePattern.skip(text, &offset, forward, while: PhrasePattern.isWord) {}
      return offset
    }
    if !(startsBlank && endsBlank), let end = reach(text, from: offset, index, forward: forward) {
      return end
    }
    let start = offset
    while abs(offset - start) < PhrasePattern.longestGap {
      let isFirst = offset == start
      let place = offset
      guard let scalar = PhrasePattern.read(text, &offset, forward, true),
        !PhrasePattern.endsSentence(text, at: forward ? place : offset)
      else { return nil }
      let isBlank = PhrasePattern.isBlank(scalar)
      if isFirst, startsBlank, !isBlank { return nil }
      if isBlank, !startsBlank, !endsBlank { return nil }
      if endsBlank, !isBlank { continue }
      if let end = reach(text, from: offset, index, forward: forward) { return end }
    }
    return nil
  }

  /// Reads one scalar in a direction and moves past it; nil at the text's edge.
  private static func read(
    _ text: Span<UInt8>, _ offset: inout Int, _ forward: Bool, _ keepingCase: Bool
  ) -> UInt32? {
    if forward {
      guard offset < text.count else { return nil }
      return fold(Letter.scalar(in: text, at: &offset), keepingCase: keepingCase)
    }
    guard offset > 0 else { return nil }
    repeat { offset -= 1 } while offset > 0 && isContinuation(text[offset])
    var start = offset
    return fold(Letter.scalar(in: text, at: &start), keepingCase: keepingCase)
  }

  /// Moves past scalars of a kind; false where there is none.
  private static func skip(
    _ text: Span<UInt8>, _ offset: inout Int, _ forward: Bool, while isWanted: (UInt32) -> Bool
  ) -> Bool {
    let start = offset
    var next = offset
    while let scalar = read(text, &next, forward, true), isWanted(scalar) { offset = next }
    return offset != start
  }

  /// Moves past blanks and the emphasis at them; false where there is none, or where a block ends in them.
  private static func skipBlanks(_ text: Span<UInt8>, _ offset: inout Int, _ forward: Bool) -> Bool
  {
    var hasBlank = false
    var next = offset
    while let scalar = read(text, &next, forward, true) {
      if isBlank(scalar) {
        guard scalar != 0x0A || !endsSentence(text, at: forward ? offset : next) else {
          return false
        }
        hasBlank = true
      } else if scalar != 0x2A, scalar != 0x5F {
        break
      }
      offset = next
    }
    return hasBlank
  }

  /// Whether no words on both sides of the byte at `offset` belong to one sentence.
  static func endsSentence(_ text: Span<UInt8>, at offset: Int) -> Bool {
    switch text[offset] {
    case UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"): return true
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return offset + 1 == text.count || text[offset + 1] <= 0x20
    case 0x0A: return startsBlock(text, behind: offset)
    default: return false
    }
  }

  /// Whether the line behind a line break is no continuation of a paragraph.
  private static func startsBlock(_ text: Span<UInt8>, behind lineBreak: Int) -> Bool {
    var offset = lineBreak + 1
    while offset < text.count, text[offset] == 0x20 || text[offset] == 0x09 { offset += 1 }
    guard offset < text.count else { return true }
    switch text[offset] {
    case 0x0A, 0x0D, UInt8(ascii: "#"), UInt8(ascii: ">"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return offset + 1 == text.count || text[offset + 1] <= 0x20
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while offset < text.count, isDigit(UInt32(text[offset])) { offset += 1 }
      return offset < text.count
        && (text[offset] == UInt8(ascii: ".") || text[offset] == UInt8(ascii: ")"))
    default: return false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool { scalar >= 0x30 && scalar <= 0x39 }

  private static func isBlank(_ scalar: UInt32) -> Bool {
    scalar == 0x20 || scalar >= 0x09 && scalar <= 0x0D || scalar == 0xA0 || scalar == 0x202F
  }

  /// Whether a scalar belongs to a word: a letter, a mark, a digit.
  private static func isWord(_ scalar: UInt32) -> Bool {
    isDigit(scalar) || Letter.lowercase(scalar) > 0
  }

  /// Makes scalars equal that do not differ for a pattern.
  static func fold(_ scalar: UInt32, keepingCase: Bool = false) -> UInt32 {
    switch scalar {
    case 0x2019, 0x02BC: return 0x27
    case 0x2010, 0x2011: return 0x2D
    default: break
    }
    if keepingCase { return scalar }
    let letter = Letter.lowercase(scalar)
    // A sigma at the end of a word is a capital sigma in capitals.
    return letter == 0x3C2 ? 0x3C3 : letter > 1 ? letter : scalar
  }
}
