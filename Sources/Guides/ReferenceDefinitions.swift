package import Markup

/// The addresses of link reference definitions, which Markdown does not tell the place of.
package struct ReferenceDefinitions {
  package private(set) var addresses: [ByteSpan] = []
  private let bytes: [UInt8]

  package init(_ guide: Guide) {
    bytes = guide.source.bytes
    let verbatim = guide.markdown.nodes.filter { $0.kind == .codeBlock || $0.kind == .htmlBlock }
    var start = guide.frontMatter.bodyStart
    while start < bytes.count {
      let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
      if let span = address(from: start, to: end),
        !verbatim.contains(where: { $0.span.contains(span) })
      {
        addresses.append(span)
      }
      start = end + 1
    }
  }

  /// The address in `[label]: address`, which may stand in the next line.
  private func address(from start: Int, to end: Int) -> ByteSpan? {
    var offset = start
    while offset < end, [0x20, 0x09, UInt8(ascii: ">")].contains(bytes[offset]) { offset += 1 }
    guard offset + 1 < end, bytes[offset] == UInt8(ascii: "["),
      bytes[offset + 1] != UInt8(ascii: "^")
    else { return nil }
    offset += 1
    while offset < end, bytes[offset] != UInt8(ascii: "]") {
      offset += bytes[offset] == UInt8(ascii: "\\") ? 2 : 1
    }
    guard offset + 1 < end, bytes[offset + 1] == UInt8(ascii: ":") else { return nil }
    offset += 2
    while offset < bytes.count, bytes[offset] <= 0x20 { offset += 1 }
    guard offset < bytes.count else { return nil }
    let isBracketed = bytes[offset] == UInt8(ascii: "<")
    let first = isBracketed ? offset + 1 : offset
    let last = bytes[first...].firstIndex { isBracketed ? $0 == UInt8(ascii: ">") : $0 <= 0x20 }
    return ByteSpan(first, last ?? bytes.count)
  }
}
