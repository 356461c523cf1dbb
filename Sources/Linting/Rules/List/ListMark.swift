import Markup

/// What a line starts with where its author meant a list item.
struct ListMark: Equatable {
  enum Kind: Equatable {
    /// `•` and the like, which mean nothing in Markdown.
    case bullet
    /// A dash or a check mark: at the start of one line it may be mere typography.
    case sign
    /// `-`, `*` or `+` with no blank after it.
    case glued(UInt8)
    /// A number with `.` or `)` after it.
    case number(Int)
  }

  let kind: Kind
  /// The mark itself.
  let span: ByteSpan
  /// Where the item's text starts.
  let textStart: Int

  /// Whether only the lines around it keep it from being a list: `2. Pay` below a line of text.
  var isWellFormed: Bool {
    if case .number = kind { textStart > span.end } else { false }
  }

  /// Reads the start of a line; nil in nearly all cases, at the first byte or two.
  init?(_ line: ByteSpan, in bytes: [UInt8]) {
    guard line.start < line.end else { return nil }
    let byte = bytes[line.start]
    let length: Int
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard ListMark.startsText(line.start + 1, line, bytes) else { return nil }
      kind = .glued(byte)
      length = 1
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      guard let number = ListMark.number(line, bytes) else { return nil }
      kind = .number(number.value)
      length = number.length
    case 0xC2, 0xE2, 0xEF:
      guard let symbol = ListMark.symbol(line, bytes) else { return nil }
      kind = symbol.isBullet ? .bullet : .sign
      length = symbol.length
    default: return nil
    }
    span = ByteSpan(line.start, line.start + length)
    var text = span.end
    while text < line.end, isSpace(bytes, text) > 0 { text += isSpace(bytes, text) }
    guard text < line.end else { return nil }
    if case .number = kind, !ListMark.startsText(text, line, bytes) { return nil }
    textStart = text
  }

  /// Whether an item of a list could begin here: a letter, a link or a quotation, no number and no markup.
  private static func startsText(_ offset: Int, _ line: ByteSpan, _ bytes: [UInt8]) -> Bool {
    guard offset < line.end else { return false }
    switch bytes[offset] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      // `-r` is an option of a command.
      let isLetter = offset + 1 == line.end || bytes[offset + 1] <= 0x20
      if isLetter, bytes[line.start] == UInt8(ascii: "-") { return false }
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): break
    case 0xC3...0xDF, 0xE0, 0xE1, UInt8(ascii: "["), UInt8(ascii: "\""): break
    case UInt8(ascii: "*"):
      // `1.**Fill in**` and `-**Passport**`, but no `***`.
      if bytes[line.start] == UInt8(ascii: "-") {
        return offset + 2 < line.end && bytes[offset + 1] == UInt8(ascii: "*")
          && bytes[offset + 2] > 0x2A
      }
      return bytes[line.start] != UInt8(ascii: "*")
    default: return false
    }
    // `*Note*` is emphasis.
    return bytes[line.start] != UInt8(ascii: "*")
      || !bytes[offset..<line.end].contains(UInt8(ascii: "*"))
  }

  private static func number(_ line: ByteSpan, _ bytes: [UInt8]) -> (value: Int, length: Int)? {
    var value = 0
    var end = line.start
    while end < line.end, end < line.start + 2, (0x30...0x39).contains(bytes[end]) {
      value = value * 10 + Int(bytes[end] - 0x30)
      end += 1
    }
    guard end < line.end, bytes[end] == UInt8(ascii: ".") || bytes[end] == UInt8(ascii: ")") else {
      return nil
    }
    return (value, end + 1 - line.start)
  }

  private static func symbol(_ line: ByteSpan, _ bytes: [UInt8]) -> (isBullet: Bool, length: Int)? {
    if bytes[line.start] == 0xC2 { return bytes[line.start + 1] == 0xB7 ? (false, 2) : nil }
    guard line.start + 2 < line.end else { return nil }
    switch (bytes[line.start], bytes[line.start + 1], bytes[line.start + 2]) {
    // • ‣ ⁃ ∙ ■ ▪ ▸ ► ● ◦ ➢ ➤, and what word processors put in a private area.
    case (0xE2, 0x80, 0xA2), (0xE2, 0x80, 0xA3), (0xE2, 0x81, 0x83), (0xE2, 0x88, 0x99),
      (0xE2, 0x96, 0xA0), (0xE2, 0x96, 0xAA), (0xE2, 0x96, 0xB8), (0xE2, 0x96, 0xBA),
      (0xE2, 0x97, 0x8F), (0xE2, 0x97, 0xA6), (0xE2, 0x9E, 0xA2), (0xE2, 0x9E, 0xA4),
      (0xEF, 0x82, 0xA7), (0xEF, 0x82, 0xB7), (0xEF, 0x83, 0x98):
      return (true, 3)
    // – — □ ▫ ○ ✓ ✔
    case (0xE2, 0x80, 0x93), (0xE2, 0x80, 0x94), (0xE2, 0x96, 0xA1), (0xE2, 0x96, 0xAB),
      (0xE2, 0x97, 0x8B), (0xE2, 0x9C, 0x93), (0xE2, 0x9C, 0x94):
      return (false, 3)
    default: return nil
    }
  }
}

/// The length of the blank at a place, no-break spaces included; 0 for none.
private func isSpace(_ bytes: [UInt8], _ offset: Int) -> Int {
  if isBlank(bytes[offset]) { return 1 }
  return bytes[offset] == 0xC2 && offset + 1 < bytes.count && bytes[offset + 1] == 0xA0 ? 2 : 0
}
