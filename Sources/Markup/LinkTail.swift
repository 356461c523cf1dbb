/// What follows the `]` of a link: its address, and the link's end.
struct LinkTail {
  /// The address without angle brackets; nil for a reference.
  let destination: ByteSpan?
  /// Offset behind the link.
  let end: Int

  /// Reads `(address "title")`, `[label]` or nothing from right behind the `]`.
  ///
  /// The grammar is CommonMark 0.31, section 6.3. cmark has parsed the link, so that malformed text here means a mapping gone wrong: nil.
  init?(_ bytes: [UInt8], from start: Int) {
    guard start < bytes.count else {
      self.init(destination: nil, end: start)
      return
    }
    switch bytes[start] {
    case UInt8(ascii: "("): self.init(inline: bytes, from: start + 1)
    case UInt8(ascii: "["):
      guard let close = LinkTail.find(UInt8(ascii: "]"), in: bytes, from: start + 1) else {
        return nil
      }
      self.init(destination: nil, end: close + 1)
    default: self.init(destination: nil, end: start)
    }
  }

  private init(destination: ByteSpan?, end: Int) {
    self.destination = destination
    self.end = end
  }

  private init?(inline bytes: [UInt8], from start: Int) {
    var offset = LinkTail.skipSpace(bytes, from: start)
    guard offset < bytes.count else { return nil }
    let destination: ByteSpan
    if bytes[offset] == UInt8(ascii: "<") {
      guard let close = LinkTail.find(UInt8(ascii: ">"), in: bytes, from: offset + 1) else {
        return nil
      }
      destination = ByteSpan(offset + 1, close)
      offset = close + 1
    } else {
      let end = LinkTail.bareDestination(bytes, from: offset)
      destination = ByteSpan(offset, end)
      offset = end
    }
    offset = LinkTail.skipSpace(bytes, from: offset)
    guard offset < bytes.count else { return nil }
    if let closing = LinkTail.titleEnd(bytes[offset]) {
      guard let close = LinkTail.find(closing, in: bytes, from: offset + 1) else { return nil }
      offset = LinkTail.skipSpace(bytes, from: close + 1)
    }
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: ")") else { return nil }
    self.init(destination: destination, end: offset + 1)
  }

  /// The end of an address without angle brackets: white space, or a `)` that it does not open.
  private static func bareDestination(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    var depth = 0
    while offset < bytes.count, bytes[offset] > 0x20 {
      switch bytes[offset] {
      case UInt8(ascii: "\\") where offset + 1 < bytes.count: offset += 1
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"):
        if depth == 0 { return offset }
        depth -= 1
      default: break
      }
      offset += 1
    }
    return min(offset, bytes.count)
  }

  private static func titleEnd(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "'"): byte
    case UInt8(ascii: "("): UInt8(ascii: ")")
    default: nil
    }
  }

  private static func skipSpace(_ bytes: [UInt8], from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    return offset
  }

  private static func find(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    var offset = start
    while offset < bytes.count {
      if bytes[offset] == UInt8(ascii: "\\") {
        offset += 2
      } else if bytes[offset] == byte {
        return offset
      } else {
        offset += 1
      }
    }
    return nil
  }
}
