/// A piece of a text, and what comes in its place.
package struct TextEdit: Sendable {
  package let span: ByteSpan
  package let text: String

  package init(_ span: ByteSpan, _ text: String) {
    self.span = span
    self.text = text
  }
}

extension [UInt8] {
  /// The bytes with edits made, in any order; of edits that overlap the first counts.
  package func applying(_ edits: [TextEdit]) -> [UInt8] {
    var result: [UInt8] = []
    var offset = 0
    for edit in edits.sorted(by: { $0.span < $1.span }) where edit.span.start >= offset {
      result += self[offset..<edit.span.start]
      result += edit.text.utf8
      offset = edit.span.end
    }
    return result + self[offset...]
  }
}
