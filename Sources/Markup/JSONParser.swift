extension YAMLNode {
  /// Reads one JSON text (RFC 8259) to the letter into the tree that a YAML text of the same values gives.
  ///
  /// Reads the part `span` of `source`, and gives spans in all of `source`. libyaml reads JSON, too, but no
  /// escapes of surrogate pairs, and much that no reader of JSON takes. Strings are in double quotes; numbers
  /// and words plain scalars as written. A name given twice in an object stays twice.
  package static func parse(json source: SourceText, in span: ByteSpan? = nil) throws(YAMLError)
    -> YAMLNode
  {
    let span = span ?? ByteSpan(source.byteOrderMarkLength, source.bytes.count)
    var parser = JSONParser(bytes: source.bytes, end: span.end, offset: span.start)
    return try parser.document()
  }
}

/// Reads from the front to the end, one byte ahead.
private struct JSONParser {
  let bytes: [UInt8]
  let end: Int
  var offset: Int

  private var next: UInt8? { offset < end ? bytes[offset] : nil }

  mutating func document() throws(YAMLError) -> YAMLNode {
    let node = try value(depth: 0)
    skipSpace()
    guard next == nil else { throw error("there is more behind the end of the value") }
    return node
  }

  private mutating func value(depth: Int) throws(YAMLError) -> YAMLNode {
    skipSpace()
    guard depth < YAMLNode.maximumDepth else { throw error("values are nested too deeply") }
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return try string()
    default: return try bareValue()
    }
  }

  private mutating func object(depth: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    var pairs: [YAMLPair] = []
    offset += 1
    skipSpace()
    guard !take("}") else { return YAMLNode(.mapping([]), span: ByteSpan(start, offset)) }
    repeat {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a key in double quotes is expected") }
      let key = try string()
      skipSpace()
      guard take(":") else { throw error("a : is missing behind the key") }
      pairs.append(YAMLPair(key: key, value: try value(depth: depth + 1)))
      skipSpace()
    } while take(",")
    guard take("}") else { throw error("a , or } is expected behind a value of an object") }
    return YAMLNode(.mapping(pairs), span: ByteSpan(start, offset))
  }

  private mutating func array(depth: Int) throws(YAMLError) -> YAMLNode {
    let start = offset
    var items: [YAMLNode] = []
    offset += 1
    skipSpace()
    guard !take("]") else { return YAMLNode(.sequence([]), span: ByteSpan(start, offset)) }
    repeat {
      items.append(try value(depth: depth + 1))
      skipSpace()
    } while take(",")
    guard take("]") else { throw error("a , or ] is expected behind a value of an array") }
    return YAMLNode(.sequence(items), span: ByteSpan(start, offset))
  }

  /// A number, `true`, `false` or `null`.
  private mutating func bareValue() throws(YAMLError) -> YAMLNode {
    let start = offset
    while let byte = next,
      TOMLParser.isBare(byte) || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
        || byte >= 0x80
    {
      offset += 1
    }
    let word = bytes[start..<offset]
    let text = String(decoding: word, as: UTF8.self)
    guard ["true", "false", "null"].contains(text) || isNumber(word) else {
      throw YAMLError(
        message: word.isEmpty ? "a value is expected" : "a text must stand in double quotes",
        offset: start)
    }
    return YAMLNode(.scalar(YAMLScalar(text)), span: ByteSpan(start, offset))
  }

  private func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
    var rest = word
    func digits() -> Int {
      let count = rest.prefix(while: TOMLParser.isDecimal).count
      rest = rest.dropFirst(count)
      return count
    }
    if rest.first == UInt8(ascii: "-") { rest = rest.dropFirst() }
    let startsWithZero = rest.first == UInt8(ascii: "0")
    let whole = digits()
    guard whole > 0, !startsWithZero || whole == 1 else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst()
      guard digits() > 0 else { return false }
    }
    if let mark = rest.first, mark | 0x20 == UInt8(ascii: "e") {
      rest = rest.dropFirst()
      if let sign = rest.first, "+-".utf8.contains(sign) { rest = rest.dropFirst() }
      guard digits() > 0 else { return false }
    }
    return rest.isEmpty
  }

  // MARK: Strings

  private mutating func string() throws(YAMLError) -> YAMLNode {
    let start = offset
    var text: [UInt8] = []
    offset += 1
    while let byte = next, byte != 0x0A, byte != 0x0D {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        return YAMLNode(
          .scalar(YAMLScalar(String(decoding: text, as: UTF8.self), style: .doubleQuoted)),
          span: ByteSpan(start, offset))
      case UInt8(ascii: "\\"): text += try escape()
      case 0..<0x20: throw error("a control character stands in a text: write it as an escape")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw YAMLError(
      message: "the text is never closed: \" is missing on its line", offset: start)
  }

  private mutating func escape() throws(YAMLError) -> [UInt8] {
    let start = offset
    let byte = offset + 1 < end ? bytes[offset + 1] : 0
    offset += 2
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return try Array(String(codePoint(from: start)).utf8)
    default:
      throw YAMLError(
        message: "no escape of JSON: write \\\\ for a backslash", offset: start)
    }
  }

  /// Reads `XXXX`, or that and a second escape where they are a surrogate pair.
  private mutating func codePoint(from start: Int) throws(YAMLError) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, take("\\"), take("u") {
      let second = try hexadecimal(from: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw YAMLError(message: "an escape is half of a surrogate pair", offset: start)
  }

  private mutating func hexadecimal(from start: Int) throws(YAMLError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = next.flatMap(TOMLParser.digit) else {
        throw YAMLError(message: "\\u needs 4 hexadecimal digits", offset: start)
      }
      value = value << 4 | UInt32(digit)
      offset += 1
    }
    return value
  }

  // MARK: Marks

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
      offset += 1
    }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(truncatingIfNeeded: mark.value) else { return false }
    offset += 1
    return true
  }

  private func error(_ message: String) -> YAMLError {
    YAMLError(message: message, offset: offset)
  }
}
