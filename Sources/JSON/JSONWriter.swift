/// Writes JSON by hand: keys stay in the order given, and no library's escaping changes between versions.
package struct JSONWriter {
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Writes an object with the members that `body` writes, each a key and a value.
  package mutating func object(_ body: (inout JSONWriter) -> Void) {
    wrap(UInt8(ascii: "{"), UInt8(ascii: "}"), body)
  }

  /// Writes an array of the values that `body` writes.
  package mutating func array(_ body: (inout JSONWriter) -> Void) {
    wrap(UInt8(ascii: "["), UInt8(ascii: "]"), body)
  }

  /// Writes a member's name; its value must be written next.
  package mutating func key(_ name: String) {
    string(name)
    bytes.append(UInt8(ascii: ":"))
    needsComma = false
  }

  /// Writes a member that is text.
  package mutating func field(_ name: String, _ value: String) {
    key(name)
    string(value)
  }

  /// Writes a member that is a whole number.
  package mutating func field(_ name: String, _ value: Int) {
    key(name)
    raw(String(value))
  }

  /// Writes a member that is true or false.
  package mutating func field(_ name: String, _ value: Bool) {
    key(name)
    raw(value ? "true" : "false")
  }

  /// Writes a member that is a list of texts.
  package mutating func field(_ name: String, _ values: [String]) {
    key(name)
    array { for value in values { $0.string(value) } }
  }

  /// Writes that there is no value.
  package mutating func null() { raw("null") }

  /// Writes a text; what RFC 8259 does not let stand in one is escaped, all else stays as it is.
  package mutating func string(_ value: String) {
    comma()
    bytes.append(UInt8(ascii: "\""))
    for byte in value.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x0A: bytes += "\\n".utf8
      case 0x0D: bytes += "\\r".utf8
      case 0x09: bytes += "\\t".utf8
      case 0..<0x20:
        let hex = String(byte, radix: 16)
        bytes += "\\u00\(byte < 16 ? "0" : "")\(hex)".utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Starts a new line where white space may stand: between values.
  package mutating func newline() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = false
    bytes.append(0x0A)
  }

  private mutating func raw(_ text: String) {
    comma()
    bytes += text.utf8
  }

  private mutating func wrap(_ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void) {
    comma()
    bytes.append(open)
    needsComma = false
    body(&self)
    bytes.append(close)
    needsComma = true
  }

  private mutating func comma() {
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    needsComma = true
  }
}
