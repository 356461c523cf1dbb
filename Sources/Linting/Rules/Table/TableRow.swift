import Markup

/// A line of a table as GitHub's Markdown counts it: `|` parts the cells, unless a backslash is before it.
struct TableRow {
  /// Without blanks at the end.
  let span: ByteSpan
  let cellCount: Int
  /// Whether its last byte is a `|` that closes the last cell.
  let hasEnd: Bool

  init(_ line: ByteSpan, _ bytes: [UInt8]) {
    var span = line
    while span.end > span.start, bytes[span.end - 1] <= 0x20 { span.end -= 1 }
    self.span = span
    var pipes = 0
    var last = -1
    var next = span.start
    while let offset = bytes.span.firstIndex(of: UInt8(ascii: "|"), from: next, to: span.end) {
      next = offset + 1
      guard offset == span.start || bytes[offset - 1] != UInt8(ascii: "\\") else { continue }
      pipes += 1
      last = offset
    }
    let hasStart = !span.isEmpty && bytes[span.start] == UInt8(ascii: "|")
    hasEnd = pipes > 0 && last == span.end - 1 && last > span.start
    cellCount = pipes + 1 - (hasStart ? 1 : 0) - (hasEnd ? 1 : 0)
  }

  /// Whether no cell has text.
  func isBlank(_ bytes: [UInt8]) -> Bool {
    bytes[span.range].allSatisfy { $0 == UInt8(ascii: "|") || $0 <= 0x20 }
  }

  /// Whether every cell is blank, `N/A`, or of dashes, points and the like alone.
  func saysNothing(_ bytes: [UInt8]) -> Bool {
    bytes[span.range].split(separator: UInt8(ascii: "|")).allSatisfy { cell in
      let letters = cell.lazy.filter { $0 > 0x20 && !".-_*?".utf8.contains($0) }
      return letters.isEmpty || letters.map { $0 | 0x20 }.elementsEqual("n/a".utf8)
    }
  }

  /// Whether all cells are dashes of some kind, with or without colons.
  func isDelimiter(_ bytes: [UInt8]) -> Bool {
    var dashes = 0
    for byte in bytes[span.range] {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="): dashes += 1
      // The en dash and the em dash, which editors put for two and three hyphens.
      case 0xE2, 0x80, 0x93, 0x94: dashes += 1
      case UInt8(ascii: "|"), UInt8(ascii: ":"), 0x00...0x20: break
      default: return false
      }
    }
    return dashes > 0 && bytes[span.range].contains(UInt8(ascii: "|"))
  }

  /// A delimiter row for a number of columns.
  static func delimiter(_ count: Int) -> String {
    "|" + String(repeating: " --- |", count: count)
  }
}
