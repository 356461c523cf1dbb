import Markup

/// A part of a line as a terminal shows it, and in which column each code point stands.
///
/// Nothing of a file reaches the terminal that could move the cursor or hide text: control characters
/// and invisible ones are shown by name.
struct DisplayLine {
  /// A code point on the screen.
  struct Cell {
    /// The offset of its first byte in the source.
    let source: Int
    /// The offset of its first byte in ``text``.
    let text: Int
    let column: Int
  }

  /// All that is shown, in UTF-8.
  private(set) var text: [UInt8] = []
  private(set) var cells: [Cell] = []
  /// The columns that all cells take.
  private(set) var width = 0

  /// Lays out a part of a line; bytes that are no UTF-8 show as U+FFFD.
  init(_ bytes: [UInt8], in part: ByteSpan) {
    cells.reserveCapacity(part.count + 1)
    text.reserveCapacity(part.count)
    var offset = part.start
    while offset < part.end {
      cells.append(Cell(source: offset, text: text.count, column: width))
      let byte = bytes[offset]
      if byte >= 0x20, byte < 0x7F {
        text.append(byte)
        width += 1
        offset += 1
      } else {
        let (scalar, length) = DisplayLine.scalar(bytes, at: offset, end: part.end)
        show(scalar)
        offset += length
      }
    }
    cells.append(Cell(source: part.end, text: text.count, column: width))
  }

  /// The column in which the code point at a byte offset starts.
  func column(of offset: Int) -> Int {
    cells.first { $0.source >= offset }?.column ?? width
  }

  /// The text of the cells that lie wholly within some columns, and the column where it starts.
  func text(in window: Range<Int>) -> (text: ArraySlice<UInt8>, column: Int) {
    guard let first = cells.firstIndex(where: { $0.column >= window.lowerBound }) else {
      return ([], width)
    }
    // The last cell is the end of the line, so that each other one has a neighbour.
    let last = cells.lastIndex { $0.column <= window.upperBound } ?? first
    return (
      text[cells[first].text..<max(cells[first].text, cells[last].text)], cells[first].column
    )
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if scalar == "\t" {
      let blanks = 4 - width % 4
      text.append(contentsOf: repeatElement(0x20, count: blanks))
      width += blanks
    } else if isInvisible(scalar) {
      let name = name(of: scalar)
      text += name.utf8
      width += name.utf8.count
    } else {
      text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      width += displayWidth(scalar)
    }
  }

  /// The code point at an offset and how many bytes it takes.
  private static func scalar(
    _ bytes: [UInt8], at offset: Int, end: Int
  ) -> (Unicode.Scalar, length: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, offset + length <= end else { return ("\u{FFFD}", 1) }
    var value = UInt32(lead) & (0xFF >> (UInt32(length) + 1))
    for index in (offset + 1)..<(offset + length) {
      guard isContinuation(bytes[index]) else { return ("\u{FFFD}", 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    guard value >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80),
      let scalar = Unicode.Scalar(value)
    else { return ("\u{FFFD}", 1) }
    return (scalar, length)
  }
}

/// A text that may be printed on a terminal: control characters and invisible ones are named.
package func printable(_ text: String) -> String {
  guard mayHoldInvisible(text), text.unicodeScalars.contains(where: isInvisible) else {
    return text
  }
  return text.unicodeScalars.map { isInvisible($0) ? name(of: $0) : String($0) }.joined()
}

/// Whether a code point would act on the terminal or not be seen.
private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0..<0x20, 0x7F...0x9F, 0xAD, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E,
    0x2060...0x206F, 0xFEFF:
    true
  default: false
  }
}

/// Whether a text may hold a code point that is invisible; most are ASCII, and are passed over by words.
private func mayHoldInvisible(_ text: String) -> Bool {
  let utf8 = text.utf8
  let bytes = utf8.span
  var offset = 0
  while offset < bytes.count {
    if offset &+ 8 <= bytes.count, case let word = bytes.word(at: offset),
      ByteWord.below(0x20, in: word) | ByteWord.matches(of: 0x7F, in: word)
        | ByteWord.beyondASCII(in: word) == 0
    {
      offset &+= 8
    } else if mayStartInvisible(bytes[offset]) {
      return true
    } else {
      offset &+= 1
    }
  }
  return false
}

/// Whether a code point that is invisible may start with a byte.
private func mayStartInvisible(_ byte: UInt8) -> Bool {
  switch byte {
  case 0..<0x20, 0x7F, 0xC2, 0xD8, 0xE2, 0xEF: true
  default: false
  }
}

/// A code point by number: `<U+200B>`.
private func name(of scalar: Unicode.Scalar) -> String {
  let hex = String(scalar.value, radix: 16, uppercase: true)
  return "<U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex + ">"
}
