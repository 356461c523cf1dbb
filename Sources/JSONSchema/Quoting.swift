/// A text in double quotes for a message: on one line, and cut after 60 code points.
package func quoted(_ text: String) -> String {
  "\"\(clipped(text))\""
}

/// A text on one line, control characters escaped, cut after 60 code points.
func clipped(_ text: String) -> String {
  if isPlain(text) { return text }
  var result = ""
  for (index, scalar) in text.unicodeScalars.enumerated() {
    guard index < 60 else { return result + "…" }
    switch scalar {
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    case "\r": result += "\\r"
    case "\0"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
      result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
    default: result.unicodeScalars.append(scalar)
    }
  }
  return result
}

/// Whether a text is short and has no control character, as most have none.
private func isPlain(_ text: String) -> Bool {
  let utf8 = text.utf8
  guard utf8.count <= 60 else { return false }
  for byte in utf8 where byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 {
    return false
  }
  return true
}

/// Names as a list in a sentence: `a, b or c`; what is beyond ten is only counted.
func alternatives(_ names: [String]) -> String {
  guard names.count > 1 else { return names.first ?? "nothing" }
  if names.count > 10 {
    return names.prefix(10).joined(separator: ", ") + " or \(names.count - 10) others"
  }
  return names.dropLast().joined(separator: ", ") + " or \(names[names.count - 1])"
}
