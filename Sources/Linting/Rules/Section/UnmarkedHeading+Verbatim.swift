import Markup

/// Headings that Markdown takes as they stand: those in code and in HTML.
extension UnmarkedHeading {
  /// In bytes, tags included: so that a text without ends is not searched from each of its starts.
  private static let longestElement = 3 * longestLine

  typealias Candidate = (line: ByteSpan, text: ByteSpan, form: Form)

  /// The lines of a block of code that would be headings outside of it.
  static func code(_ block: ByteSpan, in bytes: [UInt8]) -> [Candidate] {
    guard !block.isEmpty else { return [] }
    let mark = bytes[block.start]
    let isFenced = mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    var candidates: [Candidate] = []
    var start = block.start
    while start < block.end {
      let end = bytes[start..<block.end].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? block.end
      let line = trimmed(ByteSpan(start, end), bytes)
      if !line.isEmpty, line.count <= longestLine, bytes[line.start] == UInt8(ascii: "#") {
        candidates.append((line, line, isFenced ? .fenced(block) : .indented))
      }
      start = end + 1
    }
    return candidates
  }

  /// The headings of a block of HTML, each with its text.
  static func html(_ block: ByteSpan, in bytes: [UInt8]) -> [Candidate] {
    var candidates: [Candidate] = []
    var next = block.start
    while let start = bytes[next..<block.end].firstIndex(of: UInt8(ascii: "<")) {
      next = start + 1
      let limit = min(block.end, start + longestElement)
      // `<h2 class="title">` to `</h2>`
      guard start + 3 < limit, bytes[start + 1] | 0x20 == UInt8(ascii: "h"),
        (0x31...0x36).contains(bytes[start + 2]),
        let open = bytes[start..<limit].firstIndex(of: UInt8(ascii: ">")),
        let close = bytes[open..<limit].firstIndex(of: UInt8(ascii: "<")),
        let end = bytes[close..<limit].firstIndex(of: UInt8(ascii: ">"))
      else { continue }
      let text = trimmed(ByteSpan(open + 1, close), bytes)
      if text.count <= longestLine { candidates.append((ByteSpan(start, end + 1), text, .html)) }
      next = end
    }
    return candidates
  }

  private static func trimmed(_ span: ByteSpan, _ bytes: [UInt8]) -> ByteSpan {
    var span = span
    while !span.isEmpty, isBlank(bytes[span.start]) { span.start += 1 }
    while !span.isEmpty, isBlank(bytes[span.end - 1]) { span.end -= 1 }
    return span
  }
}
