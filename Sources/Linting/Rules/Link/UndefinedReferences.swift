import Guides
import Markup

/// Links such as `[the office][1]` whose label no line of the guide defines, so that Markdown shows the brackets.
enum UndefinedReferences {
  /// The places of all of a guide, brackets included, in order.
  static func all(in guide: Guide) -> [ByteSpan] {
    let bytes = guide.source.bytes
    var places: [ByteSpan] = []
    var next = guide.frontMatter.bodyStart
    while let close = bytes.span.firstIndex(of: UInt8(ascii: "]"), from: next) {
      next = close + 1
      guard next < bytes.count, bytes[next] == UInt8(ascii: "["),
        let place = reference(around: close, bytes)
      else { continue }
      places.append(place)
    }
    guard !places.isEmpty else { return [] }
    var hidden = OrderedSpans(hiddenIn: guide)
    return places.filter { !hidden.overlaps($0) }
  }

  /// The text and the label on both sides of `][`, in one line; nil where they are none of a link.
  private static func reference(around close: Int, _ bytes: [UInt8]) -> ByteSpan? {
    var start = close - 1
    while start >= 0, bytes[start] != UInt8(ascii: "[") {
      guard bytes[start] != 0x0A, bytes[start] != 0x0D, bytes[start] != UInt8(ascii: "]") else {
        return nil
      }
      start -= 1
    }
    var end = close + 2
    while end < bytes.count, bytes[end] != UInt8(ascii: "]") {
      guard bytes[end] != 0x0A, bytes[end] != 0x0D, bytes[end] != UInt8(ascii: "[") else {
        return nil
      }
      end += 1
    }
    guard start >= 0, end < bytes.count else { return nil }
    let text = bytes[(start + 1)..<close]
    // A formula has `a[1][2]`, and footnotes stand in a row.
    let follows =
      start > 0 && (isLetter(bytes[start - 1]) || bytes[start - 1] == UInt8(ascii: "\\"))
    let isFootnote = text.first == UInt8(ascii: "^") || bytes[close + 2] == UInt8(ascii: "^")
    guard !follows, !isFootnote, text.contains(where: isLetter) else { return nil }
    return ByteSpan(start, end + 1)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 || byte >= 0x80 }
}

extension OrderedSpans {
  /// Where brackets are none that a reader sees: in links, code and HTML.
  fileprivate init(hiddenIn guide: Guide) {
    self.init(
      guide.markdown.nodes.filter { node in
        switch node.kind {
        case .link, .image, .code, .codeBlock, .htmlBlock, .htmlInline: true
        default: false
        }
      }.map(\.span))
  }
}
