/// Reads the YAML that nearly all front matter is made of, in one pass: block mappings and sequences, scalars of one
/// paragraph in any style, and sequences of them in brackets.
///
/// libyaml took two thirds of the time in which the metadata of a site was read. It stays the judge: at the first byte
/// that may mean anything else this reader gives up, and libyaml reads the text from its start. What the reader does
/// give is what `YAMLComposer` gives, span by span; tests compare the two on every text they have.
package struct CommonYAML {
  /// The text holds something that is left to libyaml: an error is no answer here either.
  struct Unsure: Error {}

  /// Nesting beyond this is left to libyaml.
  private static let maximumDepth = 16
  /// A longer key is left to libyaml, which takes none beyond 1,024 code points.
  private static let longestKey = 256

  /// Few texts have more keys.
  private static let usualPairs = 12

  let bytes: [UInt8]
  let part: ByteSpan
  /// The byte that is read next.
  var offset: Int
  /// The column of the token at `offset`, the first of its line or behind a dash; -1 behind the last token.
  var column = -1
  /// Whether the token at `offset` stands on the line right below the one before it.
  var isOnNextLine = false

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

  mutating func document() throws(Unsure) -> YAMLNode {
    try skipToToken(lineStart: part.start)
    guard column >= 0 else { throw Unsure() }
    let root = try block(depth: 0)
    guard offset == part.end else { throw Unsure() }
    return root
  }

  // MARK: Collections

  mutating func block(depth: Int) throws(Unsure) -> YAMLNode {
    guard depth < CommonYAML.maximumDepth else { throw Unsure() }
    return isAtDash ? try sequence(depth: depth) : try mapping(depth: depth)
  }

  mutating func mapping(depth: Int) throws(Unsure) -> YAMLNode {
    let (start, indent) = (offset, column)
    var pairs: [YAMLPair] = []
    if depth == 0 { pairs.reserveCapacity(CommonYAML.usualPairs) }
    repeat {
      let key = try key()
      let value = try value(below: indent, isInMapping: true, depth: depth)
      pairs.append(YAMLPair(key: key, value: value))
    } while column == indent
    guard column < indent else { throw Unsure() }
    return YAMLNode(.mapping(pairs), span: spanOfBlock(from: start))
  }

  /// The items of one column; behind those that stand in the column of their key, the next key may follow.
  mutating func sequence(isInColumnOfKey: Bool = false, depth: Int) throws(Unsure)
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
  func spanOfBlock(from start: Int) -> ByteSpan {
    var end = offset
    while end > start, isYAMLBlank(bytes[end - 1]) { end -= 1 }
    return ByteSpan(start, end)
  }

  mutating func key() throws(Unsure) -> YAMLNode {
    // Three dots would end the document.
    guard byte != UInt8(ascii: "."), let span = try plainLine(), byte == UInt8(ascii: ":"),
      span.count <= CommonYAML.longestKey
    else { throw Unsure() }
    offset += 1
    return scalar(text(span), span)
  }

  /// What stands behind a colon or a dash of the column `indent`.
  mutating func value(below indent: Int, isInMapping: Bool, depth: Int) throws(Unsure)
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
      return scalar("", ByteSpan(mark, mark))
    }
    if byte == UInt8(ascii: "[") { return try items(below: indent) }
    if byte == UInt8(ascii: "|") || byte == UInt8(ascii: ">") {
      return try paragraph(below: indent)
    }
    if let byte, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      return try quoted(byte, below: indent)
    }
    let start = offset
    if let scalar = try plain(below: indent) { return scalar }
    // A mapping right behind a dash: its column is that of its first key.
    guard !isInMapping else { throw Unsure() }
    offset = start
    column = indent + start - mark + 1
    return try block(depth: depth + 1)
  }

  /// A sequence in brackets, of scalars that each stand on one line.
  mutating func items(below indent: Int) throws(Unsure) -> YAMLNode {
    let start = offset
    var items: [YAMLNode] = []
    repeat {
      offset += 1
      try skipInBrackets()
      // A comma behind the last item adds none.
      if byte == UInt8(ascii: "]") { break }
      items.append(try item())
      try skipInBrackets()
    } while byte == UInt8(ascii: ",")
    guard byte == UInt8(ascii: "]") else { throw Unsure() }
    offset += 1
    let span = ByteSpan(start, offset)
    try skipToToken()
    guard column <= indent else { throw Unsure() }
    return YAMLNode(.sequence(items), span: span)
  }

  /// Moves over space, line breaks and comments around items, which may stand in any column.
  mutating func skipInBrackets() throws(Unsure) {
    skipSpaces()
    if isAtLineEnd || isAtComment { try skipToToken() }
  }

  mutating func item() throws(Unsure) -> YAMLNode {
    let start = offset
    guard let first = byte else { throw Unsure() }
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      offset += 1
      guard let end = try quotedLine(first) else { throw Unsure() }
      return scalar(text(ByteSpan(start + 1, end), in: first), in: first, ByteSpan(start, offset))
    }
    // Three dots would end the document.
    guard !CommonYAML.isIndicator(first), first != UInt8(ascii: ".") else { throw Unsure() }
    var end = start
    while let byte, byte != UInt8(ascii: ","), byte != UInt8(ascii: "]"), !isAtLineEnd {
      try checkCharacter(byte)
      guard !CommonYAML.isSpecialInBrackets(byte) else { throw Unsure() }
      offset += 1
      if byte != 0x20 { end = offset }
    }
    return scalar(text(ByteSpan(start, end)), ByteSpan(start, end))
  }
}
