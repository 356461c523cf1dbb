/// Reads the YAML that nearly all front matter is made of, in one pass: block mappings and sequences, scalars of one
/// paragraph in any style, and sequences of them in brackets.
///
/// libyaml took two thirds of the time in which the metadata of a site was read. It stays the judge: at the first byte
/// that may mean anything else this reader gives up, and libyaml reads the text from its start. What the reader does
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
  /// The column of the token at `offset`, the first of its line or behind a dash; -1 behind the last token.
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
    return scalar(text(span), span)
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
  private mutating func items(below indent: Int) throws(Unsure) -> YAMLNode {
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
  private mutating func skipInBrackets() throws(Unsure) {
    skipSpaces()
    if isAtLineEnd || isAtComment { try skipToToken() }
  }

  private mutating func item() throws(Unsure) -> YAMLNode {
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
      guard !":#?[{}".utf8.contains(byte) else { throw Unsure() }
      offset += 1
      if byte != 0x20 { end = offset }
    }
    return scalar(text(ByteSpan(start, end)), ByteSpan(start, end))
  }

  // MARK: Scalars

  /// A plain scalar, with the lines below it that are indented deeper than `indent`.
  ///
  /// nil where it turns out to be a key.
  private mutating func plain(below indent: Int) throws(Unsure) -> YAMLNode? {
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
  private mutating func quoted(_ quote: UInt8, below indent: Int) throws(Unsure) -> YAMLNode {
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
  private mutating func quotedLine(_ quote: UInt8) throws(Unsure) -> Int? {
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
  private mutating func paragraph(below indent: Int) throws(Unsure) -> YAMLNode {
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

  /// The text between quotes, or of one of its lines.
  private func text(_ span: ByteSpan, in quote: UInt8) -> String {
    guard quote == UInt8(ascii: "'"), bytes.span.contains(quote, in: span.range) else {
      return text(span)
    }
    var isEscape = false
    let unescaped = bytes[span.range].filter { byte in
      isEscape = byte == quote && !isEscape
      return !isEscape
    }
    return String(decoding: unescaped, as: UTF8.self)
  }

  private func scalar(_ text: String, in quote: UInt8? = nil, _ span: ByteSpan) -> YAMLNode {
    let style: YAMLScalar.Style =
      switch quote {
      case nil: .plain
      case UInt8(ascii: "'"): .singleQuoted
      default: .doubleQuoted
      }
    return YAMLNode(.scalar(YAMLScalar(text, style: style)), span: span)
  }

  /// Leaves to libyaml what is no character of YAML, what ends a line in YAML 1.1 only, and byte order marks.
  private func checkCharacter(_ byte: UInt8) throws(Unsure) {
    switch byte {
    case 0x20..<0x7F: return
    case 0..<0x20, 0x7F, 0xEF: throw Unsure()
    case 0xC2:
      // U+0080 to U+009F.
      guard bytes[offset + 1] >= 0xA0 else { throw Unsure() }
    case 0xE2:
      // U+2028 and U+2029.
      guard bytes[offset + 1] != 0x80 || bytes[offset + 2] & 0xFE != 0xA8 else { throw Unsure() }
    default: return
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
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
