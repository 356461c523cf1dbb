/// How many columns a code point takes on a terminal: 0, 1 or 2.
///
/// By code points, as terminals count that know no grapheme clusters. Wide are the ranges W and F of
/// Unicode's East Asian Width (UAX #11, Unicode 16), and what is shown as an emoji by default.
package func displayWidth(_ scalar: Unicode.Scalar) -> Int {
  let value = scalar.value
  if value < 0x300 { return value == 0xAD ? 0 : 1 }
  if value >= 0x1160, value <= 0x11FF { return 0 }
  let properties = scalar.properties
  switch properties.generalCategory {
  case .nonspacingMark, .enclosingMark, .format, .lineSeparator, .paragraphSeparator: return 0
  default: break
  }
  if value < 0x1100 { return 1 }
  if isWide(value) { return 2 }
  let isRegionalIndicator = value >= 0x1F1E6 && value <= 0x1F1FF
  return properties.isEmojiPresentation && !isRegionalIndicator ? 2 : 1
}

/// How many columns a text takes on a terminal.
package func displayWidth(_ text: String) -> Int {
  text.unicodeScalars.reduce(0) { $0 + displayWidth($1) }
}

/// Spaces that fill a text up to a width.
package func padding(_ text: String, to width: Int) -> String {
  String(repeating: " ", count: max(0, width - displayWidth(text)))
}

/// Whether a code point lies in a wide range; emoji are not in the table.
private func isWide(_ value: UInt32) -> Bool {
  var low = 0
  var high = wideRanges.count
  while low < high {
    let middle = (low + high) / 2
    if wideRanges[middle].upperBound < value { low = middle + 1 } else { high = middle }
  }
  return low < wideRanges.count && wideRanges[low].contains(value)
}

private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2329...0x232A, 0x2630...0x2637, 0x268A...0x268F, 0x2E80...0x303E,
  0x3041...0x3247, 0x3250...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3,
  0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6,
  0x16FE0...0x18CFF, 0x18D00...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F200...0x1F265,
  0x20000...0x3FFFD,
]
