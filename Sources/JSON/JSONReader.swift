extension JSONNode {
  /// Reads one JSON text (RFC 8259) to the letter.
  ///
  /// No comments, no trailing commas, no name twice in an object, no half of a surrogate pair, values at
  /// most `depth` deep in each other. A byte order mark is skipped.
  package init(_ bytes: [UInt8], depth: Int = 64) throws(JSONError) {
    var reader = JSONReader(bytes)
    try reader.skipMark()
    self = try reader.value(depth: depth)
    try reader.finish()
  }
}

/// Reads from the front to the end, one byte ahead.
private struct JSONReader {
  private let bytes: [UInt8]
  private var offset = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  mutating func skipMark() throws(JSONError) {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  mutating func finish() throws(JSONError) {
    skipSpace()
    if next != nil { throw error("there is more after the end of the value") }
  }

  mutating func value(depth: Int) throws(JSONError) -> JSONNode {
    skipSpace()
    let start = offset
    switch next {
    case UInt8(ascii: "{"): return try object(depth: depth)
    case UInt8(ascii: "["): return try array(depth: depth)
    case UInt8(ascii: "\""): return try JSONNode(value: .string(string()), offset: start)
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    case let byte? where byte == UInt8(ascii: "-") || isDigit(byte):
      return try JSONNode(value: .number(number()), offset: start)
    case nil: throw error("a value is expected")
    default: throw error("no JSON value starts like this")
    }
  }

  private mutating func object(depth: Int) throws(JSONError) -> JSONNode {
    let start = offset
    var members: [(name: String, value: JSONNode)] = []
    // As bytes: strings of Swift are equal where they only look the same.
    var names: Set<[UInt8]> = []
    try enter(depth)
    if closes(with: "}") { return JSONNode(value: .object([]), offset: start) }
    while true {
      skipSpace()
      guard next == UInt8(ascii: "\"") else { throw error("a member's name in quotes is expected") }
      let place = offset
      let name = try string()
      guard names.insert(Array(name.utf8)).inserted else {
        throw JSONError("the name \"\(name)\" stands twice in an object", at: place)
      }
      skipSpace()
      guard take(":") else { throw error("\":\" is expected after a member's name") }
      try members.append((name, value(depth: depth - 1)))
      if closes(with: "}") { return JSONNode(value: .object(members), offset: start) }
      guard take(",") else { throw error("\",\" or \"}\" is expected") }
    }
  }

  private mutating func array(depth: Int) throws(JSONError) -> JSONNode {
    let start = offset
    var elements: [JSONNode] = []
    try enter(depth)
    if closes(with: "]") { return JSONNode(value: .array([]), offset: start) }
    while true {
      try elements.append(value(depth: depth - 1))
      if closes(with: "]") { return JSONNode(value: .array(elements), offset: start) }
      guard take(",") else { throw error("\",\" or \"]\" is expected") }
    }
  }

  private mutating func enter(_ depth: Int) throws(JSONError) {
    guard depth > 0 else { throw error("values are nested too deep") }
    offset += 1
  }

  private mutating func string() throws(JSONError) -> String {
    let start = offset
    offset += 1
    var text: [UInt8] = []
    while let byte = next {
      switch byte {
      case UInt8(ascii: "\""):
        offset += 1
        guard let string = String(validating: text, as: UTF8.self) else {
          throw JSONError("a string is not UTF-8", at: start)
        }
        return string
      case UInt8(ascii: "\\"): try text.append(contentsOf: String(escape()).utf8)
      case 0..<0x20: throw error("a control character stands in a string: write it as an escape")
      default:
        text.append(byte)
        offset += 1
      }
    }
    throw error("a string does not end")
  }

  private mutating func escape() throws(JSONError) -> Character {
    let start = offset
    offset += 1
    defer { offset += 1 }
    switch next {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try Character(escapedScalar(from: start))
    default: throw JSONError("the escape in a string is none of JSON's", at: start)
    }
  }

  /// Reads `uXXXX`, or two of them that make a pair; leaves the last digit to be skipped.
  private mutating func escapedScalar(from start: Int) throws(JSONError) -> Unicode.Scalar {
    let first = try hexadecimal(from: start)
    if let scalar = Unicode.Scalar(first) { return scalar }
    if first < 0xDC00, offset + 2 < bytes.count, bytes[offset + 1] == UInt8(ascii: "\\"),
      bytes[offset + 2] == UInt8(ascii: "u")
    {
      offset += 2
      let second = try hexadecimal(from: start)
      if (0xDC00...0xDFFF).contains(second),
        let scalar = Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00))
      {
        return scalar
      }
    }
    throw JSONError("an escape is half of a surrogate pair", at: start)
  }

  private mutating func hexadecimal(from start: Int) throws(JSONError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      offset += 1
      guard let byte = next, let digit = UInt32(String(decoding: [byte], as: UTF8.self), radix: 16)
      else { throw JSONError("\\u needs four hexadecimal digits", at: start) }
      value = value << 4 | digit
    }
    return value
  }

  private mutating func number() throws(JSONError) -> String {
    let start = offset
    _ = take("-")
    if !take("0") { try digits() }
    if take(".") { try digits() }
    if take("e") || take("E") {
      if !take("+") { _ = take("-") }
      try digits()
    }
    return String(decoding: bytes[start..<offset], as: UTF8.self)
  }

  private mutating func digits() throws(JSONError) {
    let start = offset
    while let byte = next, isDigit(byte) { offset += 1 }
    if offset == start { throw error("a digit is expected") }
  }

  private mutating func word(
    _ word: StaticString, _ value: JSONNode.Value
  ) throws(JSONError) -> JSONNode {
    let start = offset
    let end = min(bytes.count, start + word.utf8CodeUnitCount)
    guard bytes[start..<end].elementsEqual("\(word)".utf8) else {
      throw error("no JSON value starts like this")
    }
    offset = end
    return JSONNode(value: value, offset: start)
  }

  private mutating func closes(with mark: Unicode.Scalar) -> Bool {
    skipSpace()
    return take(mark)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard next == UInt8(truncatingIfNeeded: mark.value) else { return false }
    offset += 1
    return true
  }

  private mutating func skipSpace() {
    while let byte = next, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 {
      offset += 1
    }
  }

  private func error(_ message: String) -> JSONError {
    JSONError(next == nil ? "the text breaks off: \(message)" : message, at: offset)
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
