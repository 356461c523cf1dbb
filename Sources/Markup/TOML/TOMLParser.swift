extension YAMLNode {
  /// Reads a TOML 1.0 document into the tree that a YAML text of the same values gives.
  ///
  /// Reads the part `span` of `source`, and gives spans in all of `source`. Strings have a style of quotes or lines;
  /// integers, floats and booleans are plain scalars as the core schema spells them, dates and times plain
  /// scalars as written. A key or a table given twice stays twice, for TOML an error, as does a table that
  /// comes again where TOML wants it whole: a tree without a repeated key is a valid document. The value of
  /// a table is where its own pairs stand, from the first to the last; its subtables may stand elsewhere.
  package static func parse(toml source: SourceText, in span: ByteSpan? = nil) throws(YAMLError)
    -> YAMLNode
  {
    let span = span ?? ByteSpan(source.byteOrderMarkLength, source.bytes.count)
    var parser = TOMLParser(source.bytes, in: span)
    return try parser.document()
  }
}

/// Reads from the front to the end, one byte ahead: tables, pairs, keys, arrays.
///
/// Strings, and numbers with all else that stands bare, are read by the extensions beside this file.
struct TOMLParser {
  let bytes: [UInt8]
  let part: ByteSpan
  var offset: Int
  var tables: TOMLTables

  init(_ bytes: [UInt8], in part: ByteSpan) {
    self.bytes = bytes
    self.part = part
    offset = part.start
    tables = TOMLTables(root: part)
  }

  mutating func document() throws(YAMLError) -> YAMLNode {
    var table = TOMLTables.root
    while true {
      try skipLines()
      guard let byte = next else { return tables.node(TOMLTables.root) }
      if byte == UInt8(ascii: "[") {
        table = try header()
      } else {
        try pair(in: table)
      }
      try endLine()
    }
  }

  /// `[key]` or `[[key]]`: the table that the next pairs belong to.
  private mutating func header() throws(YAMLError) -> Int {
    offset += 1
    let isArray = take("[")
    skipBlanks()
    let path = try key()
    guard take("]"), !isArray || take("]") else {
      throw YAMLError(
        message: "the name of the table is never closed: \(isArray ? "]]" : "]") is missing",
        offset: offset)
    }
    return try tables.open(path, isArray: isArray, headerEnd: offset)
  }

  /// `key = value`.
  private mutating func pair(in table: Int) throws(YAMLError) {
    let path = try key()
    guard take("=") else {
      throw YAMLError(
        message: next == UInt8(ascii: ":")
          ? "in TOML a = stands between key and value, not :" : "a = is missing behind the key",
        offset: offset)
    }
    skipBlanks()
    let depth = tables.depth(of: table) + path.count
    let value = try value(depth: depth)
    try tables.define(path, as: value, in: table)
  }

  /// The parts of a key, and the blanks behind it.
  private mutating func key() throws(YAMLError) -> [YAMLNode] {
    var path: [YAMLNode] = []
    repeat {
      skipBlanks()
      path.append(try keyPart())
      skipBlanks()
    } while take(".")
    return path
  }

  private mutating func keyPart() throws(YAMLError) -> YAMLNode {
    let start = offset
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "'") {
      guard !isTripled(bytes[offset]) else {
        throw YAMLError(message: "a key stands in one pair of quotes, not three", offset: start)
      }
      return try string()
    }
    while let byte = next, TOMLParser.isBare(byte) { offset += 1 }
    guard offset > start else {
      let isPlain = next.map { $0 >= 0x80 } ?? false
      throw YAMLError(
        message: isPlain
          ? "a key beyond A-Z, a-z, 0-9, _ and - must stand in quotes" : "a key is expected",
        offset: start)
    }
    let text = String(decoding: bytes[start..<offset], as: UTF8.self)
    return YAMLNode(
      .scalar(YAMLScalar(text, isForcedString: true)), span: ByteSpan(start, offset))
  }

  /// A value of any kind, `depth` levels below the document.
  mutating func value(depth: Int) throws(YAMLError) -> YAMLNode {
    guard depth < YAMLNode.maximumDepth else {
      throw YAMLError(message: "values are nested too deeply", offset: offset)
    }
    switch next {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): return try string()
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "{"): return try inlineTable(depth: depth)
    default: return try bareValue()
    }
  }

  private mutating func array(depth: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    var items: [YAMLNode] = []
    offset += 1
    try skipLines()
    while !take("]") {
      guard next != nil else {
        throw YAMLError(message: "the array is never closed: ] is missing", offset: start)
      }
      items.append(try value(depth: depth + 1))
      try skipLines()
      if take(",") {
        try skipLines()
      } else if let byte = next, byte != UInt8(ascii: "]") {
        throw YAMLError(message: "a , or ] is expected behind a value of an array", offset: offset)
      }
    }
    return YAMLNode(.sequence(items), span: ByteSpan(start, offset))
  }

  private mutating func inlineTable(depth: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    offset += 1
    let table = tables.add(.inline, depth: depth, span: ByteSpan(start, start))
    skipBlanks()
    if !take("}") {
      repeat {
        skipBlanks()
        try pair(in: table)
        skipBlanks()
      } while take(",")
      guard take("}") else {
        throw YAMLError(
          message: next.map { $0 == 0x0A || $0 == 0x0D } ?? true
            ? "an inline table ends on its line: } is missing"
            : "a , or } is expected behind a value of an inline table", offset: offset)
      }
    }
    return tables.close(table, span: ByteSpan(start, offset))
  }
}

/// White space, comments and the ends of lines.
extension TOMLParser {
  var next: UInt8? { offset < part.end ? bytes[offset] : nil }

  /// The letters that a key may have without quotes.
  static func isBare(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(truncatingIfNeeded: mark.value) else { return false }
    offset += 1
    return true
  }

  mutating func skipBlanks() {
    while let byte = next, byte == 0x20 || byte == 0x09 { offset += 1 }
  }

  /// Skips all that says nothing: blanks, comments, line ends.
  mutating func skipLines() throws(YAMLError) {
    repeat {
      skipBlanks()
      try skipComment()
    } while try takeLineEnd()
  }

  /// Nothing but a comment may follow on a line.
  private mutating func endLine() throws(YAMLError) {
    skipBlanks()
    try skipComment()
    guard next != nil else { return }
    guard try takeLineEnd() else {
      throw YAMLError(
        message: "the line goes on behind its end: a comment starts with #", offset: offset)
    }
  }

  private mutating func skipComment() throws(YAMLError) {
    guard next == UInt8(ascii: "#") else { return }
    while let byte = next, byte != 0x0A, byte != 0x0D {
      try checkCharacter(byte)
      offset += 1
    }
  }

  /// Takes LF or CRLF; a CR alone ends no line of TOML.
  mutating func takeLineEnd() throws(YAMLError) -> Bool {
    guard next == 0x0D else { return take("\n") }
    guard offset + 1 < part.end, bytes[offset + 1] == 0x0A else {
      throw YAMLError(
        message: "a carriage return stands alone: lines end in LF or CRLF", offset: offset)
    }
    offset += 2
    return true
  }

  /// Control characters but the tab have no place in TOML.
  func checkCharacter(_ byte: UInt8) throws(YAMLError) {
    guard byte < 0x20 && byte != 0x09 || byte == 0x7F else { return }
    throw YAMLError(
      message:
        "a control character stands here: remove it, or write it as an escape in double quotes",
      offset: offset)
  }
}
