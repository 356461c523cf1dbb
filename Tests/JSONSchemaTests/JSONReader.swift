import Markup

/// Reads JSON as the YAML it also is: strings in double quotes, all else plain, each with its span.
struct JSONReader {
  struct Fault: Error {
    let offset: Int
  }

  private let bytes: [UInt8]
  private var offset = 0

  static func read(_ text: String) throws -> YAMLNode {
    var reader = JSONReader(bytes: Array(text.utf8))
    let node = try reader.value()
    reader.skipSpace()
    guard reader.offset == reader.bytes.count else { throw Fault(offset: reader.offset) }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func value() throws -> YAMLNode {
    skipSpace()
    let start = offset
    let content: YAMLNode.Content
    switch peek() {
    case UInt8(ascii: "{"): content = .mapping(try members())
    case UInt8(ascii: "["): content = .sequence(try items())
    case UInt8(ascii: "\""): content = .scalar(YAMLScalar(try string(), style: .doubleQuoted))
    default:
      while let byte = peek(), !" \t\r\n,]}".utf8.contains(byte) { offset += 1 }
      guard start < offset else { throw Fault(offset: offset) }
      content = .scalar(YAMLScalar(String(decoding: bytes[start..<offset], as: UTF8.self)))
    }
    return YAMLNode(content, span: ByteSpan(start, offset))
  }

  private mutating func members() throws -> [YAMLPair] {
    var pairs: [YAMLPair] = []
    try expect("{")
    guard !take("}") else { return [] }
    repeat {
      let key = try value()
      try expect(":")
      pairs.append(YAMLPair(key: key, value: try value()))
    } while take(",")
    try expect("}")
    return pairs
  }

  private mutating func items() throws -> [YAMLNode] {
    var items: [YAMLNode] = []
    try expect("[")
    guard !take("]") else { return [] }
    repeat { items.append(try value()) } while take(",")
    try expect("]")
    return items
  }

  private mutating func string() throws -> String {
    var units: [UInt8] = []
    offset += 1
    while let byte = peek() {
      offset += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: units, as: UTF8.self)
      case UInt8(ascii: "\\"): units += Array(try escape().utf8)
      default: units.append(byte)
      }
    }
    throw Fault(offset: offset)
  }

  private mutating func escape() throws -> String {
    guard let byte = peek() else { throw Fault(offset: offset) }
    offset += 1
    switch byte {
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"):
      var units = [try unit()]
      if UTF16.isLeadSurrogate(units[0]) {
        offset += 2
        units.append(try unit())
      }
      return String(decoding: units, as: UTF16.self)
    default: return String(UnicodeScalar(byte))
    }
  }

  private mutating func unit() throws -> UInt16 {
    let digits = String(decoding: bytes.dropFirst(offset).prefix(4), as: UTF8.self)
    guard let unit = UInt16(digits, radix: 16) else { throw Fault(offset: offset) }
    offset += 4
    return unit
  }

  private func peek() -> UInt8? { offset < bytes.count ? bytes[offset] : nil }

  private mutating func skipSpace() {
    while let byte = peek(), " \t\r\n".utf8.contains(byte) { offset += 1 }
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    skipSpace()
    guard peek().map(UInt32.init) == scalar.value else { return false }
    offset += 1
    return true
  }

  private mutating func expect(_ scalar: Unicode.Scalar) throws {
    guard take(scalar) else { throw Fault(offset: offset) }
  }
}
