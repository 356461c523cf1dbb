import Guides
import Markup

/// The place for the line that a block of YAML is never closed by.
struct MissingFence {
  /// Closes the block below its last key; nil where what stands above is no block.
  ///
  /// Not safe: other rules see block and body for the first time.
  let fix: Fix

  init?(_ guide: Guide) {
    let bytes = guide.source.bytes
    let lines = LineIndex(bytes, in: guide.frontMatter.span)
    var last: ByteSpan?
    var replaced: ByteSpan?
    for number in 0..<lines.count {
      let line = lines.span(ofLine: number, in: bytes)
      let text = bytes[line.range].drop { $0 <= 0x20 }
      // The block ends at a blank line or a heading, if nothing tells of its end.
      guard let first = text.first, first != UInt8(ascii: "#") else {
        if last == nil { continue }
        break
      }
      if MissingFence.isRule(text) {
        replaced = line
        break
      }
      last = line
    }
    guard let last,
      let mapping = try? YAMLNode.parse(
        guide.source, in: ByteSpan(guide.frontMatter.span.start, last.end))?.mapping,
      !mapping.isEmpty
    else { return nil }
    fix = .unsafe(
      replaced.map { Fix.Edit($0, "---") }
        ?? Fix.Edit(
          ByteSpan(last.end, last.end), guide.source.lineEnding(before: last.end) + "---"))
  }

  /// Whether a line is of dashes of any kind, as editors make of three hyphens, or of other signs in a row.
  private static func isRule(_ text: ArraySlice<UInt8>) -> Bool {
    // The bytes of the en dash and the em dash, too.
    text.allSatisfy {
      "-=_*".utf8.contains($0) || $0 <= 0x20 || [0xE2, 0x80, 0x93, 0x94].contains($0)
    }
  }
}
