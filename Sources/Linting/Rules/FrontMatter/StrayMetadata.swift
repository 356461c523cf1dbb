import Guides
import Markup

/// Metadata in a guide's body: Hugo shows it to readers as a paragraph or as a heading.
enum StrayMetadata {
  /// The first block that is metadata; nil for nearly every guide.
  static func first(in guide: Guide, _ fields: FieldNames) -> ByteSpan? {
    guide.markdown.blocks.first { isMetadata($0, of: guide, fields) }.map {
      guide.markdown.nodes[$0].span
    }
  }

  /// Whether the lines of a paragraph or an underlined heading are keys of the schema with their values: two at
  /// least, or a heading of nothing else.
  static func isMetadata(_ index: Int, of guide: Guide, _ fields: FieldNames) -> Bool {
    let bytes = guide.source.bytes
    let node = guide.markdown.nodes[index]
    switch node.kind {
    case .paragraph, .heading: break
    default: return false
    }
    // Prose starts with a capital; a heading without text may be the last byte of a file.
    guard node.span.start < bytes.count, bytes[node.span.start] &- 0x61 < 26 else { return false }
    let lines = guide.markdown.lines(of: index)
    let keys = lines.count { isKey($0, bytes, fields) }
    return keys > 1 || keys > 0 && keys == lines.count && node.kind != .paragraph
  }

  private static func isKey(_ line: ByteSpan, _ bytes: [UInt8], _ fields: FieldNames) -> Bool {
    let text = bytes[line.range]
    guard let colon = text.prefix(40).firstIndex(of: UInt8(ascii: ":")),
      colon + 1 == line.end || bytes[colon + 1] <= 0x20
    else { return false }
    return fields.keys.names.contains { $0.utf8.elementsEqual(text[..<colon]) }
  }
}
