import Markup

/// Finds comments in HTML.
enum HTMLComment {
  /// The comments in a part of a text, delimiters included; the last one may be without its end.
  static func all(in part: ByteSpan, of bytes: [UInt8]) -> [ByteSpan] {
    var comments: [ByteSpan] = []
    var offset = part.start
    while let start = find("<!--", in: bytes, from: offset, to: part.end) {
      let end = find("-->", in: bytes, from: start + 4, to: part.end).map { $0 + 3 } ?? part.end
      comments.append(ByteSpan(start, end))
      offset = end
    }
    return comments
  }

  /// Where a text in ASCII stands first.
  private static func find(
    _ text: StaticString, in bytes: [UInt8], from start: Int, to end: Int
  ) -> Int? {
    let needle = Array(text.description.utf8)
    guard let first = needle.first, end - start >= needle.count else { return nil }
    return (start...(end - needle.count)).first {
      bytes[$0] == first && bytes[$0..<($0 + needle.count)].elementsEqual(needle)
    }
  }
}
