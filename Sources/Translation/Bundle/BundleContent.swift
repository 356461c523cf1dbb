/// The text of a unit in one language, as the bundle's format carries it.
package enum BundleContent: Hashable, Sendable {
  /// Text outside of codes, and codes. XLIFF reads as this. What a translator wrote in a text may hold
  /// characters that mean something in Markdown: parse the result, do not trust it.
  case coded([InlinePiece])
  /// The block's raw Markdown. PO and JSON read as this.
  case markdown(String)

  /// The Markdown: text and the codes' originals in a row.
  package var markdown: String {
    switch self {
    case .markdown(let text): text
    case .coded(let pieces): pieces.reduce(into: "") { $0 += $1.markdown }
    }
  }

  /// As pieces; Markdown as one text.
  package var pieces: [InlinePiece] {
    switch self {
    case .coded(let pieces): pieces
    case .markdown(let text): text.isEmpty ? [] : [.text(text)]
    }
  }

  /// Whether there is nothing but white space.
  package var isBlank: Bool {
    pieces.allSatisfy { piece in
      guard case .text(let text) = piece else { return false }
      return text.utf8.allSatisfy(isSpace)
    }
  }

  /// The same with each run of white space as one space, none at either end.
  package var collapsed: BundleContent {
    switch self {
    case .markdown(let text):
      var afterSpace = true
      var result = collapse(text, &afterSpace)
      if result.utf8.last == 0x20 { result.removeLast() }
      return .markdown(result)
    case .coded(let pieces):
      var afterSpace = true
      var result: [InlinePiece] = []
      for piece in pieces {
        guard case .text(let text) = piece else {
          if case .standalone = piece { afterSpace = false }
          result.append(piece)
          continue
        }
        let collapsed = collapse(text, &afterSpace)
        if !collapsed.isEmpty { result.append(.text(collapsed)) }
      }
      if case .text(var text)? = result.last, text.utf8.last == 0x20 {
        text.removeLast()
        result.removeLast()
        if !text.isEmpty { result.append(.text(text)) }
      }
      return .coded(result)
    }
  }

  /// The same without white space at either end.
  var trimmed: BundleContent {
    switch self {
    case .markdown(let text): return .markdown(trimming(text, atStart: true, atEnd: true))
    case .coded(var pieces):
      let last = pieces.count - 1
      for index in Set([0, last]) where index >= 0 {
        guard case .text(let text) = pieces[index] else { continue }
        pieces[index] = .text(trimming(text, atStart: index == 0, atEnd: index == last))
      }
      return .coded(pieces)
    }
  }
}

private func trimming(_ text: String, atStart: Bool, atEnd: Bool) -> String {
  var rest = text.utf8[...]
  if atStart { rest = rest.drop(while: isSpace) }
  while atEnd, let last = rest.last, isSpace(last) { rest.removeLast() }
  return String(Substring(rest))
}

private func isSpace(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

/// The text with each run of white space as one space; none where there is one before the text.
func collapse(_ text: String, _ afterSpace: inout Bool) -> String {
  var isSpaceBefore = afterSpace
  let isCollapsed = text.utf8.allSatisfy { byte in
    defer { isSpaceBefore = isSpace(byte) }
    return !isSpace(byte) || byte == 0x20 && !isSpaceBefore
  }
  guard !isCollapsed else {
    afterSpace = isSpaceBefore
    return text
  }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  for byte in text.utf8 {
    if isSpace(byte) {
      if !afterSpace { bytes.append(0x20) }
      afterSpace = true
    } else {
      bytes.append(byte)
      afterSpace = false
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
