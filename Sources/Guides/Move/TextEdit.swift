import Markup

/// A piece of a text, and what comes in its place.
struct TextEdit {
  let span: ByteSpan
  let text: String

  init(_ span: ByteSpan, _ text: String) {
    self.span = span
    self.text = text
  }

  /// Makes the edits that do not overlap an earlier one.
  static func apply(_ edits: [TextEdit], to bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) where edit.span.start >= offset {
      result += bytes[offset..<edit.span.start]
      result += edit.text.utf8
      offset = edit.span.end
    }
    return result + bytes[offset...]
  }
}
