/// A text made comparable: blanks collapsed and trimmed, letters in lower case.
///
/// Letters of one or two bytes, which are all letters of the site's languages, go through a small table;
/// a text with others through the standard library.
package func folded(_ text: String) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var owesBlank = false
  var lead: UInt8 = 0
  let utf8 = text.utf8
  let source = utf8.span
  for index in source.indices {
    let byte = source[index]
    if lead != 0 {
      let scalar = LowercaseTable.shared[Int(lead & 0x1F) << 6 | Int(byte & 0x3F)]
      lead = 0
      if scalar == 0xA0 {
        owesBlank = !bytes.isEmpty
        continue
      }
      if owesBlank { bytes.append(0x20) }
      owesBlank = false
      if scalar >= 0x80 { bytes.append(0xC0 | UInt8(scalar >> 6)) }
      bytes.append(scalar >= 0x80 ? 0x80 | UInt8(scalar & 0x3F) : UInt8(scalar))
    } else if byte <= 0x20 {
      owesBlank = !bytes.isEmpty
    } else if byte < 0x80 {
      if owesBlank { bytes.append(0x20) }
      owesBlank = false
      bytes.append(lowercased(byte))
    } else if byte < 0xE0 {
      lead = byte
    } else {
      return text.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased()
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// A text made comparable, without the punctuation around it.
package func foldedWords(_ text: String) -> String {
  let words = folded(text)
  guard let first = words.firstIndex(where: { !$0.isPunctuation }),
    let last = words.lastIndex(where: { !$0.isPunctuation })
  else { return words }
  return String(words[first...last])
}

/// An ASCII letter in lower case; any other byte as it is.
package func lowercased(_ byte: UInt8) -> UInt8 {
  byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
}

/// Whether two names are equal but for ASCII letter case.
package func equalIgnoringCase(_ a: String, _ b: String) -> Bool {
  guard a.utf8.count == b.utf8.count else { return false }
  let (a, b) = (a.utf8, b.utf8)
  let first = a.span
  let second = b.span
  for index in first.indices where first[index] != second[index] {
    guard lowercased(first[index]) == lowercased(second[index]) else { return false }
  }
  return true
}

/// The lower case of each code point of up to two bytes, where it is one code point of up to two bytes too.
private enum LowercaseTable {
  static let shared: [UInt16] = (0..<0x800).map { (code: UInt16) in
    let mapping = Unicode.Scalar(code)?.properties.lowercaseMapping.unicodeScalars
    guard let mapping, mapping.count == 1, let lower = mapping.first, lower.value < 0x800 else {
      return code
    }
    return UInt16(lower.value)
  }
}
