/// A text in double quotes for a message: on one line, and cut after 60 code points.
package func quoted(_ text: String) -> String {
  "\"\(clipped(text))\""
}

/// A text on one line, control characters escaped, cut after 60 code points.
func clipped(_ text: String) -> String {
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

/// Names as a list in a sentence: `a, b or c`; what is beyond ten is only counted.
func alternatives(_ names: [String]) -> String {
  guard names.count > 1 else { return names.first ?? "nothing" }
  if names.count > 10 {
    return names.prefix(10).joined(separator: ", ") + " or \(names.count - 10) others"
  }
  return names.dropLast().joined(separator: ", ") + " or \(names[names.count - 1])"
}
