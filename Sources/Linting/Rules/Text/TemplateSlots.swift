import Guides
import Markup

/// The slots of a template that nobody filled in: `{name of the office}`, and `[Municipality]` as a whole cell.
///
/// Elsewhere, square brackets are an author's own. Hugo's shortcodes have two braces, attributes of Markdown
/// stand behind a heading, an image or a link, or start with `#` or `.`.
enum TemplateSlots {
  /// All of a file, in order, in code and comments too.
  static func all(in bytes: [UInt8]) -> [ByteSpan] {
    var slots: [ByteSpan] = []
    let text = bytes.span
    var next = 0
    while let open = text.firstIndex(of: UInt8(ascii: "{"), from: next) {
      let slot = braces(from: open, bytes)
      if let slot { slots.append(slot) }
      next = slot?.end ?? open + 1
    }
    next = 0
    while let open = text.firstIndex(of: UInt8(ascii: "["), from: next) {
      next = open + 1
      if let slot = wholeCell(from: open, bytes) { slots.append(slot) }
    }
    return slots.sorted { $0.start < $1.start }
  }

  private static func braces(from open: Int, _ bytes: [UInt8]) -> ByteSpan? {
    if open > 0, "{}$\\])^_".utf8.contains(bytes[open - 1]) || followsCommand(open, bytes) {
      return nil
    }
    guard startsWord(at: open + 1, bytes),
      let close = closing(UInt8(ascii: "}"), of: open, bytes),
      // `{class="wide"}` is an attribute.
      !bytes[open..<close].contains(UInt8(ascii: "="))
    else { return nil }
    return ByteSpan(open, close + 1)
  }

  /// Whether a command of TeX stands right before a place: `\begin{aligned}`.
  private static func followsCommand(_ place: Int, _ bytes: [UInt8]) -> Bool {
    var offset = place - 1
    while offset >= 0, isLetter(bytes[offset]) { offset -= 1 }
    return offset >= 0 && offset < place - 1 && bytes[offset] == UInt8(ascii: "\\")
  }

  private static func wholeCell(from open: Int, _ bytes: [UInt8]) -> ByteSpan? {
    var before = open - 1
    while before >= 0, isBlank(bytes[before]) { before -= 1 }
    guard before >= 0, bytes[before] == UInt8(ascii: "|"), startsWord(at: open + 1, bytes),
      let close = closing(UInt8(ascii: "]"), of: open, bytes)
    else { return nil }
    var after = close + 1
    while after < bytes.count, isBlank(bytes[after]) { after += 1 }
    guard after < bytes.count, bytes[after] == UInt8(ascii: "|") else { return nil }
    return ByteSpan(open, close + 1)
  }

  /// The bracket that closes the one at `open`, in the same line and with none in between.
  private static func closing(_ bracket: UInt8, of open: Int, _ bytes: [UInt8]) -> Int? {
    for offset in (open + 1)..<bytes.count {
      switch bytes[offset] {
      case bracket: return offset
      case 0x0A, 0x0D, bytes[open]: return nil
      default: continue
      }
    }
    return nil
  }

  /// Whether two letters stand at a place: one may be a footnote's or a formula's.
  private static func startsWord(at offset: Int, _ bytes: [UInt8]) -> Bool {
    offset + 1 < bytes.count
      && bytes[offset...(offset + 1)].allSatisfy { isLetter($0) || $0 >= 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
