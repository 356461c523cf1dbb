/// A string that equals another one only byte for byte.
///
/// `String` compares by canonical equivalence; paths, URLs and translationKeys that differ in their normal
/// form alone are different for a file system and for Hugo.
package struct ByteString: Hashable, Sendable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (a: ByteString, b: ByteString) -> Bool {
    a.text.utf8.count == b.text.utf8.count && a.text.utf8.elementsEqual(b.text.utf8)
  }

  /// Hashes eight bytes at a time; the normal form, which `String` hashes, costs a table look-up a character.
  package func hash(into hasher: inout Hasher) {
    var word: UInt64 = 0
    var filled = 0
    for byte in text.utf8 {
      word = word << 8 | UInt64(byte)
      filled &+= 1
      if filled & 7 == 0 { hasher.combine(word) }
    }
    hasher.combine(word)
    hasher.combine(filled)
  }
}
