/// A string that equals another one only byte for byte.
///
/// `String` compares by canonical equivalence; paths, URLs and translationKeys that differ in their normal
/// form alone are different for a file system and for Hugo.
package struct ByteString: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  @inlinable
  package static func == (a: ByteString, b: ByteString) -> Bool {
    guard a.text.utf8.count == b.text.utf8.count else { return false }
    let (a, b) = (a.text.utf8, b.text.utf8)
    return a.span.isEqual(to: b.span)
  }

  /// Hashes eight bytes at a time; the normal form, which `String` hashes, costs a table look-up a character.
  package func hash(into hasher: inout Hasher) {
    let utf8 = text.utf8
    let bytes = utf8.span
    var offset = 0
    while offset &+ 8 <= bytes.count {
      hasher.combine(bytes.word(at: offset))
      offset &+= 8
    }
    var rest = UInt64(truncatingIfNeeded: bytes.count)
    while offset < bytes.count {
      rest = rest << 8 | UInt64(bytes[offset])
      offset &+= 1
    }
    hasher.combine(rest)
  }
}
