/// A heading's text made comparable: words in lower case, without numbering, punctuation, symbols and marks.
///
/// So `1. **Procedure:**`, `¿Qué es?` and `Qu’est-ce que c’est ?` are what the rule set lists.
func foldedHeading(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var owesBlank = false
  var lettersSeen = false
  let folded = Array(folded(text).utf8)
  var index = 0
  while index < folded.count {
    let length = punctuationLength(folded, at: index)
    if length > 0 {
      owesBlank = !bytes.isEmpty
      index += length
      continue
    }
    if owesBlank, !lettersSeen { bytes.removeAll(keepingCapacity: true) }
    if owesBlank, !bytes.isEmpty { bytes.append(0x20) }
    owesBlank = false
    if !(0x30...0x39).contains(folded[index]) { lettersSeen = true }
    bytes.append(folded[index])
    index += 1
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// The length of the blank, punctuation mark or symbol at a place; 0 for a part of a word.
private func punctuationLength(_ bytes: [UInt8], at index: Int) -> Int {
  let byte = bytes[index]
  if byte < 0x80 {
    let isWord = (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte)
    return isWord ? 0 : 1
  }
  guard index + 1 < bytes.count else { return 0 }
  let next = bytes[index + 1]
  switch byte {
  // U+0080 to U+00BF but for ª, µ and º.
  case 0xC2: return next == 0xAA || next == 0xB5 || next == 0xBA ? 0 : 2
  // The Greek question mark.
  case 0xCD: return next == 0xBE ? 2 : 0
  // U+2000 to U+2BFF: general punctuation, arrows, symbols.
  case 0xE2: return next < 0xB0 ? 3 : 0
  // Variation selectors, the byte order mark, the full-width colon.
  case 0xEF:
    guard index + 2 < bytes.count else { return 0 }
    let isMark = next == 0xB8 && bytes[index + 2] <= 0x8F
    return isMark || (next, bytes[index + 2]) == (0xBB, 0xBF)
      || (next, bytes[index + 2]) == (0xBC, 0x9A) ? 3 : 0
  // Emoji.
  case 0xF0: return next == 0x9F ? 4 : 0
  default: return 0
  }
}
