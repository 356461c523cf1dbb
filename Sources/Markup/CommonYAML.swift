/// Reads the YAML that nearly all front matter is made of, in one pass: block mappings and sequences, scalars without
/// escapes, and one-line sequences in brackets.
///
/// libyaml took two thirds of the time in which the metadata of a site was read. It stays the judge: at the first byte that
/// may mean anything else this reader knows nothing, and libyaml reads the text from its start. What the reader does
/// give is what `YAMLComposer` gives, span by span; tests compare the two on every text they have.
package struct CommonYAML {
  /// The text holds something that is left to libyaml: an error is no answer here either.
  private struct Unsure: Error {}

  /// Nesting beyond this is left to libyaml.
  private static let maximumDepth = 16
  /// A longer key is left to libyaml, which takes none beyond 1,024 code points.
  private static let longestKey = 256

  private let bytes: [UInt8]
  private let part: ByteSpan
  /// The byte that is read next.
  private var offset: Int
  /// The column of the token at `offset`, which is its line's first, or the first behind a dash; -1 behind the last token.
  private var column = -1
  /// Whether the token at `offset` stands on the line right below the one before it.
  private var isOnNextLine = false

  /// The value of a part of a text; nil where only libyaml can tell.
  package static func parse(_ bytes: [UInt8], in part: ByteSpan) -> YAMLNode? {
    var reader = CommonYAML(bytes: bytes, part: part, offset: part.start)
    return try? reader.document()
  }

  private init(bytes: [UInt8], part: ByteSpan, offset: Int) {
    self.bytes = bytes
    self.part = part
    self.offset = offset
  }

  private mutating func document() throws(Unsure) -> YAMLNode {
    try skipToToken(lineStart: part.start)
    guard column >= 0 else { throw Unsure() }
    let root = try block(depth: 0)
    guard offset == part.end else { throw Unsure() }
    return root
  }

  // MARK: Collections

  private mutating func block(depth: Int) throws(Unsure) -> YAMLNode {
    guard depth < CommonYAML.maximumDepth else { throw Unsure() }
    return isAtDash ? try sequence(depth: depth) : try mapping(depth: depth)
  }

  private mutating func mapping(depth: Int) throws(Unsure) -> YAMLNode {
    let (start, indent) = (offset, column)
    var pairs: [YAMLPair] = []
    repeat {
      let key = try key()
      let value = try value(below: indent, isInMapping: true, depth: depth)
      pairs.append(YAMLPair(key: key, value: value))
    } while column == indent
    guard column < indent else { throw Unsure() }
    return YAMLNode(.mapping(pairs), span: spanOfBlock(from: start))
  }

  /// The items of one column; behind those that stand in the column of their key, the next key may follow.
  private mutating func sequence(isInColumnOfKey: Bool = false, depth: Int) throws(Unsure)
    -> YAMLNode
  {
    let (start, indent) = (offset, column)
    var items: [YAMLNode] = []
    repeat {
      offset += 1
      items.append(try value(below: indent, isInMapping: false, depth: depth))
    } while column == indent && isAtDash
    guard column < indent || (isInColumnOfKey && column == indent) else { throw Unsure() }
    return YAMLNode(.sequence(items), span: spanOfBlock(from: start))
  }

  /// A block reaches to the next token, but for the space before it: comments behind it are its own, as for libyaml.
  private func spanOfBlock(from start: Int) -> ByteSpan {
    var end = offset
    while end > start, CommonYAML.isBlank(bytes[end - 1]) { end -= 1 }
    return ByteSpan(start, end)
  }

  private mutating func key() throws(Unsure) -> YAMLNode {
    // Three dots would end the document.
    guard byte != UInt8(ascii: "."), let span = try plainLine(), byte == UInt8(ascii: ":"),
      span.count <= CommonYAML.longestKey
    else { throw Unsure() }
    offset += 1
    return YAMLNode(.scalar(YAMLScalar(text(span))), span: span)
  }

  /// What stands behind a colon or a dash of the column `indent`.
  private mutating func value(below indent: Int, isInMapping: Bool, depth: Int) throws(Unsure)
    -> YAMLNode
  {
    let mark = offset
    skipSpaces()
    if isAtLineEnd || isAtComment {
      try skipToToken()
      if column > indent { return try block(depth: depth + 1) }
      if isInMapping, column == indent, isAtDash {
        return try sequence(isInColumnOfKey: true, depth: depth + 1)
      }
      return YAMLNode(.scalar(YAMLScalar("")), span: ByteSpan(mark, mark))
    }
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try quoted(below: indent)
    case UInt8(ascii: "["): return try items(below: indent)
    default:
      let start = offset
      if let scalar = try plain(below: indent) { return scalar }
      // A mapping right behind a dash: its column is that of its first key.
      guard !isInMapping else { throw Unsure() }
      offset = start
      column = indent + start - mark + 1
      return try block(depth: depth + 1)
    }
  }

  /// A sequence of one-line scalars in brackets.
  private mutating func items(below indent: Int) throws(Unsure) -> YAMLNode {
    let start = offset
    var items: [YAMLNode] = []
    repeat {
      offset += 1
      skipSpaces()
      if byte == UInt8(ascii: "]"), items.isEmpty { break }
      items.append(try item())
      skipSpaces()
    } while byte == UInt8(ascii: ",")
    guard byte == UInt8(ascii: "]") else { throw Unsure() }
    offset += 1
    let span = ByteSpan(start, offset)
    try skipToToken()
    guard column <= indent else { throw Unsure() }
    return YAMLNode(.sequence(items), span: span)
  }

  private mutating func item() throws(Unsure) -> YAMLNode {
    let start = offset
    if let quote = byte, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      offset += 1
      guard let end = try quotedLine(quote) else { throw Unsure() }
      let span = ByteSpan(start, offset)
      let content = YAMLScalar(text(ByteSpan(start + 1, end)), style: style(of: quote))
      return YAMLNode(.scalar(content), span: span)
    }
    var end = start
    while let byte, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), !isAtLineEnd {
      try checkCharacter(byte)
      // Words only: every sign may mean something between brackets.
      guard byte >= 0x80 || byte == 0x20 || CommonYAML.isWord(byte) else { throw Unsure() }
      offset += 1
      if byte != 0x20 { end = offset }
    }
    guard end > start else { throw Unsure() }
    return YAMLNode(.scalar(YAMLScalar(text(ByteSpan(start, end)))), span: ByteSpan(start, end))
  }

  // MARK: Scalars

  /// A plain scalar, with the lines below it that are indented deeper than `indent`; nil where it turns out to be a key.
  private mutating func plain(below indent: Int) throws(Unsure) -> YAMLNode? {
    guard var line = try plainLine() else { throw Unsure() }
    guard byte != UInt8(ascii: ":") else { return nil }
    let start = line.start
    try skipToToken()
    guard column > indent else { return YAMLNode(.scalar(YAMLScalar(text(line))), span: line) }
    var folded = Array(bytes[line.range])
    repeat {
      guard isOnNextLine, let next = try plainLine(isFirst: false), byte != UInt8(ascii: ":") else {
        throw Unsure()
      }
      line = next
      folded.append(0x20)
      folded += bytes[line.range]
      try skipToToken()
    } while column > indent
    let content = YAMLScalar(String(decoding: folded, as: UTF8.self))
    return YAMLNode(.scalar(content), span: ByteSpan(start, line.end))
  }

  /// A quoted scalar, and the lines below it that are indented deeper than `indent`.
  private mutating func quoted(below indent: Int) throws(Unsure) -> YAMLNode {
    let (start, quote) = (offset, bytes[offset])
    offset += 1
    var lineStart = offset
    var folded: [UInt8] = []
    while true {
      if let end = try quotedLine(quote) {
        let span = ByteSpan(start, offset)
        let isFolded = !folded.isEmpty
        if isFolded { folded += bytes[lineStart..<end] }
        let text =
          isFolded ? String(decoding: folded, as: UTF8.self) : text(ByteSpan(lineStart, end))
        try skipToToken()
        guard column <= indent else { throw Unsure() }
        return YAMLNode(.scalar(YAMLScalar(text, style: style(of: quote))), span: span)
      }
      // The space around a break is one space; a first or last line without text keeps that space.
      var end = offset
      while end > lineStart, bytes[end - 1] == 0x20 { end -= 1 }
      guard end > lineStart else { throw Unsure() }
      folded += bytes[lineStart..<end]
      folded.append(0x20)
      let next = skipBreak()
      skipSpaces()
      guard offset - next > indent, !isAtLineEnd else { throw Unsure() }
      lineStart = offset
    }
  }

  /// Reads to the closing quote and over it, and gives its place; nil at the end of the line.
  private mutating func quotedLine(_ quote: UInt8) throws(Unsure) -> Int? {
    while let byte, !isAtLineEnd {
      offset += 1
      if byte == quote {
        guard self.byte != UInt8(ascii: "'") || quote != UInt8(ascii: "'") else { throw Unsure() }
        return offset - 1
      }
      guard byte != UInt8(ascii: "\\") || quote == UInt8(ascii: "'") else { throw Unsure() }
      try checkCharacter(byte, at: offset - 1)
    }
    return nil
  }

  private func style(of quote: UInt8) -> YAMLScalar.Style {
    quote == UInt8(ascii: "'") ? .singleQuoted : .doubleQuoted
  }

  /// Reads a line of a plain scalar up to a colon that ends a key, a comment or the end of the line.
  ///
  /// nil where nothing stands before that.
  private mutating func plainLine(isFirst: Bool = true) throws(Unsure) -> ByteSpan? {
    guard let first = byte, !isFirst || !CommonYAML.isIndicator(first) else { return nil }
    let start = offset
    var end = start
    while let byte {
      switch byte {
      case 0x20: break
      case 0x0A, 0x0D: return ByteSpan(start, end)
      case UInt8(ascii: ":") where CommonYAML.isBlank(self.byte(behind: 1)):
        return end > start ? ByteSpan(start, end) : nil
      case UInt8(ascii: "#") where end < offset: return ByteSpan(start, end)
      default:
        try checkCharacter(byte)
        end = offset + 1
      }
      offset += 1
    }
    return ByteSpan(start, end)
  }

  // MARK: Bytes

  /// Moves to the next token, over the rest of its line, comments and empty lines.
  ///
  /// A second token on the same line is not for this reader, but for the first token of a text.
  private mutating func skipToToken(lineStart: Int? = nil) throws(Unsure) {
    var lineStart = lineStart
    var lines = 0
    while true {
      skipSpaces()
      if isAtComment {
        while let byte, !isAtLineEnd {
          try checkCharacter(byte)
          offset += 1
        }
        // What stands below a comment continues no scalar.
        lines += 1
      }
      guard offset < part.end else {
        column = -1
        return
      }
      guard isAtLineEnd else { break }
      lineStart = skipBreak()
      lines += 1
    }
    guard let lineStart else { throw Unsure() }
    column = offset - lineStart
    isOnNextLine = lines == 1
  }

  /// Moves over a line break, and gives the start of the line behind it.
  private mutating func skipBreak() -> Int {
    let isReturn = byte == 0x0D
    offset += 1
    if isReturn, byte == 0x0A { offset += 1 }
    return offset
  }

  private mutating func skipSpaces() {
    while byte == 0x20 { offset += 1 }
  }

  /// The byte at the offset; nil behind the last.
  private var byte: UInt8? { offset < part.end ? bytes[offset] : nil }

  /// A byte that is so far behind the offset; a line break behind the last.
  private func byte(behind distance: Int) -> UInt8 {
    offset + distance < part.end ? bytes[offset + distance] : 0x0A
  }

  private var isAtLineEnd: Bool { byte(behind: 0) == 0x0A || byte(behind: 0) == 0x0D }

  private var isAtDash: Bool {
    byte == UInt8(ascii: "-") && CommonYAML.isBlank(byte(behind: 1))
  }

  private var isAtComment: Bool {
    byte == UInt8(ascii: "#") && (offset == part.start || CommonYAML.isBlank(bytes[offset - 1]))
  }

  private func text(_ span: ByteSpan) -> String {
    String(decoding: bytes[span.range], as: UTF8.self)
  }

  /// Leaves to libyaml what YAML does not take for a character, or for a line break in YAML 1.1 only, and byte order marks.
  private func checkCharacter(_ byte: UInt8, at place: Int? = nil) throws(Unsure) {
    switch byte {
    case 0x20..<0x7F: return
    case 0..<0x20, 0x7F, 0xEF: throw Unsure()
    case 0xC2:
      // U+0080 to U+009F.
      guard bytes[(place ?? offset) + 1] >= 0xA0 else { throw Unsure() }
    case 0xE2:
      // U+2028 and U+2029.
      let place = place ?? offset
      guard bytes[place + 1] != 0x80 || bytes[place + 2] & 0xFE != 0xA8 else { throw Unsure() }
    default: return
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x5F, 0x61...0x7A: true
    default: false
    }
  }

  /// Whether a byte at the start of a value may mean more than itself.
  private static func isIndicator(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ","),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"),
      UInt8(ascii: "#"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "!"),
      UInt8(ascii: "|"), UInt8(ascii: ">"), UInt8(ascii: "'"), UInt8(ascii: "\""),
      UInt8(ascii: "%"), UInt8(ascii: "@"), UInt8(ascii: "`"):
      true
    default: false
    }
  }
}
