import Markup

/// A text, for what must be true of every span in it.
struct TextPlaces {
  let bytes: [UInt8]

  /// A span lies in the text, and cuts no character.
  func expect(_ span: ByteSpan, _ what: @autoclosure () -> String) throws(BrokenProperty) {
    try FuzzTargets.expect(
      span.start >= 0 && span.start <= span.end && span.end <= bytes.count,
      "\(what()) is out of bounds: \(span.start)..<\(span.end) of \(bytes.count)")
    try FuzzTargets.expect(
      isBorder(span.start) && isBorder(span.end),
      "\(what()) cuts a character: \(span.start)..<\(span.end)")
  }

  /// Spans lie in the text in order, none over another.
  func expectRow(_ spans: [ByteSpan], _ what: @autoclosure () -> String) throws(BrokenProperty) {
    for span in spans { try expect(span, what()) }
    for (a, b) in zip(spans, spans.dropFirst()) {
      try FuzzTargets.expect(
        a.end <= b.start, "\(what()) overlaps the one behind it: \(a) and \(b)")
    }
  }

  /// The values of a YAML tree lie in the part of the text that it was read from.
  func expect(_ node: YAMLNode, in part: ByteSpan) throws(BrokenProperty) {
    try expect(node.span, "a value")
    try FuzzTargets.expect(part.contains(node.span), "a value lies outside of its text: \(node)")
    // What an alias stands for was looked at in its own place.
    guard !node.isAlias else { return }
    switch node.content {
    case .scalar: break
    case .sequence(let items): for item in items { try expect(item, in: part) }
    case .mapping(let pairs):
      for pair in pairs {
        try expect(pair.key, in: part)
        try expect(pair.value, in: part)
      }
    }
  }

  private func isBorder(_ offset: Int) -> Bool {
    offset == bytes.count || bytes[offset] & 0xC0 != 0x80
  }
}
