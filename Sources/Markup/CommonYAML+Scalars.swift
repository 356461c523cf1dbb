/// Plain, quoted and block scalars.
extension CommonYAML {
  /// A plain scalar, with the lines below it that are indented deeper than `indent`.
  ///
  /// nil where it turns out to be a key.
  mutating func plain(below indent: Int) throws(Unsure) -> YAMLNode? {
    guard var line = try plainLine() else { throw Unsure() }
    guard byte != UInt8(ascii: ":") else { return nil }
    let start = line.start
    var folded = text(line)
    try skipToToken()
    while column > indent {
      guard isOnNextLine, let next = try plainLine(isFirst: false), byte != UInt8(ascii: ":") else {
        throw Unsure()
      }
      line = next
      folded += " " + text(line)
      try skipToToken()
    }
    return scalar(folded, ByteSpan(start, line.end))
  }

  /// A quoted scalar, with the lines below it that are indented deeper than `indent`.
  mutating func quoted(_ quote: UInt8, below indent: Int) throws(Unsure) -> YAMLNode {
    let start = offset
    offset += 1
    var line = offset
    var folded = ""
    while true {
      if let end = try quotedLine(quote) {
        folded += text(ByteSpan(line, end), in: quote)
        let span = ByteSpan(start, offset)
        try skipToToken()
        guard column <= indent else { throw Unsure() }
        return scalar(folded, in: quote, span)
      }
      // The space around a line break is one space.
      var end = offset
      while end > line, bytes[end - 1] == 0x20 { end -= 1 }
      guard end > line else { throw Unsure() }
      folded += text(ByteSpan(line, end), in: quote) + " "
      let next = skipBreak()
      skipSpaces()
      guard offset - next > indent, !isAtLineEnd else { throw Unsure() }
      line = offset
    }
  }

  /// Reads to the closing quote and over it, and gives its place; nil at the end of the line.
  mutating func quotedLine(_ quote: UInt8) throws(Unsure) -> Int? {
    while let byte, !isAtLineEnd {
      try checkCharacter(byte)
      // The one escape that is read is that of single quotes.
      guard byte != UInt8(ascii: "\\") || quote == UInt8(ascii: "'") else { throw Unsure() }
      offset += 1
      guard byte == quote else { continue }
      guard quote == UInt8(ascii: "'"), self.byte == quote else { return offset - 1 }
      offset += 1
    }
    return nil
  }

  /// A literal or folded scalar of one paragraph: the lines that are indented deeper than `indent`, all alike.
  mutating func paragraph(below indent: Int) throws(Unsure) -> YAMLNode {
    let start = offset
    let isFolded = byte == UInt8(ascii: ">")
    offset += 1
    let isStripped = byte == UInt8(ascii: "-")
    if isStripped { offset += 1 }
    var lines: [String] = []
    var (end, width) = (offset, 0)
    var isEnded = false
    while isAtLineEnd, offset < part.end {
      let lineStart = skipBreak()
      skipSpaces()
      let spaces = offset - lineStart
      if isAtLineEnd {
        // Space on an empty line may be text, and an empty line within the text is a break.
        guard spaces == 0 else { throw Unsure() }
        isEnded = true
        continue
      }
      guard spaces > indent else {
        offset = lineStart
        break
      }
      guard !isEnded, lines.isEmpty || spaces == width else { throw Unsure() }
      width = spaces
      while let byte, !isAtLineEnd {
        try checkCharacter(byte)
        offset += 1
      }
      end = offset
      guard bytes[end - 1] != 0x20 else { throw Unsure() }
      lines.append(text(ByteSpan(lineStart + spaces, end)))
    }
    // Without a line break at its end a text has none to keep.
    guard !lines.isEmpty, isStripped || end < part.end else { throw Unsure() }
    try skipToToken(lineStart: offset)
    let text = lines.joined(separator: isFolded ? " " : "\n") + (isStripped ? "" : "\n")
    let scalar = YAMLScalar(text, style: isFolded ? .folded : .literal)
    return YAMLNode(.scalar(scalar), span: ByteSpan(start, end))
  }

  /// Reads a line of a plain scalar up to a colon that ends a key, a comment or the end of the line.
  ///
  /// nil where nothing stands before that.
  mutating func plainLine(isFirst: Bool = true) throws(Unsure) -> ByteSpan? {
    guard let first = byte, !isFirst || !CommonYAML.isIndicator(first) else { return nil }
    let start = offset
    loop: while true {
      skipPlainText()
      guard let byte else { break }
      switch byte {
      case 0x0A, 0x0D: break loop
      case UInt8(ascii: ":") where isYAMLBlank(self.byte(behind: 1)):
        guard offset > start else { return nil }
        break loop
      case UInt8(ascii: "#") where offset > start && bytes[offset - 1] == 0x20: break loop
      default: try checkCharacter(byte)
      }
      offset += 1
    }
    var end = offset
    while end > start, bytes[end - 1] == 0x20 { end -= 1 }
    return ByteSpan(start, end)
  }
}
