/// The bytes of a file that are valid UTF-8.
///
/// Validated once, so that everything behind it may cut at any ASCII byte and decode without repair.
package struct SourceText: Sendable {
  package let bytes: [UInt8]

  /// - Throws: where the first invalid byte is.
  package init(_ bytes: [UInt8]) throws(EncodingError) {
    try SourceText.validate(bytes.span)
    self.bytes = bytes
  }

  /// Validates what is beyond ASCII: no sequence reaches over eight bytes of ASCII.
  private static func validate(_ bytes: Span<UInt8>) throws(EncodingError) {
    var offset = 0
    while offset < bytes.count {
      guard !isASCII(bytes, at: offset) else {
        offset &+= 8
        continue
      }
      let start = offset
      repeat { offset &+= 8 } while offset < bytes.count && !isASCII(bytes, at: offset)
      offset = min(offset, bytes.count)
      do {
        _ = try UTF8Span(validating: bytes.extracting(start..<offset))
      } catch {
        throw EncodingError(offset: start + error.byteOffsets.lowerBound)
      }
    }
  }

  /// Whether eight bytes follow that are ASCII.
  private static func isASCII(_ bytes: Span<UInt8>, at offset: Int) -> Bool {
    offset &+ 8 <= bytes.count && ByteWord.beyondASCII(in: bytes.word(at: offset)) == 0
  }

  package init(_ text: String) {
    bytes = Array(text.utf8)
  }

  /// The text of a span; empty where the span lies outside of the source.
  package subscript(_ span: ByteSpan) -> String {
    guard span.start >= 0, span.end <= bytes.count, span.start <= span.end else { return "" }
    return String(decoding: bytes[span.start..<span.end], as: UTF8.self)
  }

  /// Whether a part of the source is a text, byte for byte.
  package func has(_ text: String, at span: ByteSpan) -> Bool {
    guard span.start >= 0, span.end <= bytes.count, span.count == text.utf8.count else {
      return false
    }
    let utf8 = text.utf8
    return bytes.span.extracting(span.range).isEqual(to: utf8.span)
  }

  /// Bytes of a UTF-8 byte order mark at the start, which belong to no text: 0 or 3.
  package var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }
}

/// A byte that no UTF-8 sequence can have where it stands.
package struct EncodingError: Error, Equatable {
  /// Byte offset in the file.
  package let offset: Int

  package init(offset: Int) { self.offset = offset }
}
