/// Writes XML by hand: attributes stay in the order given, and each element with element content has its
/// children on lines of their own.
package struct XMLWriter {
  package private(set) var bytes: [UInt8] = []
  /// Names of the elements that are open.
  private var open: [String] = []
  /// How many of them, from the outside, may have white space between their children.
  private var indented = 0

  package init() {
    bytes += #"<?xml version="1.0" encoding="UTF-8"?>"#.utf8
    bytes.append(0x0A)
  }

  /// An element with elements inside; `attributes` without a value are left out.
  package mutating func element(
    _ name: String, _ attributes: [(String, String?)] = [],
    _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    indented += 1
    bytes.append(0x0A)
    body(&self)
    indented -= 1
    indent()
    end()
  }

  /// An element on one line, with text and elements inside.
  package mutating func line(
    _ name: String, _ attributes: [(String, String?)] = [],
    _ body: (inout XMLWriter) -> Void
  ) {
    start(name, attributes)
    body(&self)
    end()
  }

  /// An empty element on a line.
  package mutating func line(
    _ name: String, _ attributes: [(String, String?)] = []
  ) {
    indent()
    empty(name, attributes)
    bytes.append(0x0A)
  }

  /// Opens an element inside a line.
  package mutating func openInline(
    _ name: String, _ attributes: [(String, String?)]
  ) {
    tag(name, attributes)
    bytes.append(UInt8(ascii: ">"))
    open.append(name)
  }

  /// Closes what ``openInline(_:_:)`` opened last.
  package mutating func closeInline() {
    guard let name = open.popLast() else { return }
    bytes += "</".utf8
    bytes += name.utf8
    bytes.append(UInt8(ascii: ">"))
  }

  /// An empty element inside a line.
  package mutating func empty(_ name: String, _ attributes: [(String, String?)]) {
    tag(name, attributes)
    bytes += "/>".utf8
  }

  /// Text, in which `replacement` stands for what XML cannot hold.
  package mutating func text(
    _ text: String, replacing replacement: ((inout XMLWriter, Unicode.Scalar) -> Void)? = nil
  ) {
    escape(text, inAttribute: false, replacement)
  }

  private mutating func start(_ name: String, _ attributes: [(String, String?)]) {
    indent()
    openInline(name, attributes)
  }

  private mutating func end() {
    closeInline()
    bytes.append(0x0A)
  }

  private mutating func indent() {
    for _ in 0..<indented { bytes.append(0x20) }
  }

  private mutating func tag(_ name: String, _ attributes: [(String, String?)]) {
    bytes.append(UInt8(ascii: "<"))
    bytes += name.utf8
    for (key, value) in attributes {
      guard let value else { continue }
      bytes.append(0x20)
      bytes += key.utf8
      bytes += "=\"".utf8
      escape(value, inAttribute: true, nil)
      bytes.append(UInt8(ascii: "\""))
    }
  }

  private mutating func escape(
    _ text: String, inAttribute: Bool,
    _ replacement: ((inout XMLWriter, Unicode.Scalar) -> Void)?
  ) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): bytes += "&amp;".utf8
      case UInt8(ascii: "<"): bytes += "&lt;".utf8
      case UInt8(ascii: ">"): bytes += "&gt;".utf8
      case UInt8(ascii: "\"") where inAttribute: bytes += "&quot;".utf8
      // A reader makes a line feed of a carriage return, and a space of each of them in an attribute.
      case 0x0D: bytes += "&#13;".utf8
      case 0x0A where inAttribute: bytes += "&#10;".utf8
      case 0x09 where inAttribute: bytes += "&#9;".utf8
      case 0x09, 0x0A, 0x20...: bytes.append(byte)
      default: replace(Unicode.Scalar(byte), replacement)
      }
      // EF BF BE and EF BF BF are U+FFFE and U+FFFF.
      if byte == 0xBE || byte == 0xBF, bytes.suffix(3).starts(with: [0xEF, 0xBF]) {
        bytes.removeLast(3)
        replace(byte == 0xBE ? "\u{FFFE}" : "\u{FFFF}", replacement)
      }
    }
  }

  private mutating func replace(
    _ scalar: Unicode.Scalar, _ replacement: ((inout XMLWriter, Unicode.Scalar) -> Void)?
  ) {
    if let replacement { replacement(&self, scalar) } else { bytes += "\u{FFFD}".utf8 }
  }
}
