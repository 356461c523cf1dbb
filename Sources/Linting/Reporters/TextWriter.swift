/// Collects text for people, in UTF-8, with or without colours.
struct TextWriter {
  private(set) var bytes: [UInt8] = []
  private let style: TextStyle

  init(style: TextStyle) { self.style = style }

  mutating func reserveCapacity(_ count: Int) { bytes.reserveCapacity(count) }

  mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }
  mutating func write(_ text: ArraySlice<UInt8>) { bytes.append(contentsOf: text) }

  /// Writes a text in a colour.
  mutating func write(_ text: String, _ role: TextStyle.Role) {
    guard style.isColored else { return write(text) }
    write(style.paint(text, role))
  }

  /// Writes a text of foreign origin.
  mutating func writePrintable(_ text: String) { write(printable(text)) }

  mutating func repeating(_ byte: Unicode.Scalar, _ count: Int) {
    for _ in 0..<max(0, count) { bytes.append(UInt8(ascii: byte)) }
  }

  mutating func repeating(_ byte: Unicode.Scalar, _ count: Int, _ role: TextStyle.Role) {
    guard style.isColored else { return repeating(byte, count) }
    write(style.paint(String(repeating: String(byte), count: count), role))
  }
}
