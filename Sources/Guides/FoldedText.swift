/// A text made comparable: blanks collapsed and trimmed, letters in lower case.
///
/// Texts of ASCII alone, which are most, never go through Unicode tables.
package func folded(_ text: some StringProtocol) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  var owesBlank = false
  var isASCII = true
  var previous: UInt8 = 0
  for byte in text.utf8 {
    // U+00A0 is C2 A0: its first byte has been written, and goes again.
    let isNoBreakSpace = byte == 0xA0 && previous == 0xC2
    if isNoBreakSpace { bytes.removeLast() }
    previous = byte
    if byte <= 0x20 || isNoBreakSpace {
      owesBlank = !bytes.isEmpty
      continue
    }
    if owesBlank { bytes.append(0x20) }
    owesBlank = false
    if byte >= 0x80 { isASCII = false }
    bytes.append(lowercased(byte))
  }
  let result = String(decoding: bytes, as: UTF8.self)
  return isASCII ? result : result.lowercased()
}
