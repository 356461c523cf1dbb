/// Letters with the marks that can be one character with them: Unicode's composition for the scripts of Europe.
package enum Composition {
  /// The one character that a letter and a mark behind it are.
  package static func composed(_ letter: Unicode.Scalar, _ mark: Unicode.Scalar)
    -> Unicode.Scalar?
  {
    var text = String.UnicodeScalarView()
    text.append(letter)
    text.append(mark)
    return composed[String(text)]
  }

  /// Whether a scalar is a mark that letters are written with.
  package static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  /// The composed characters.
  ///
  /// Strings are equal by canonical equivalence, so that a character is found by its parts.
  private static let composed: [String: Unicode.Scalar] = {
    let ranges: [ClosedRange<UInt32>] = [0xC0...0x24F, 0x380...0x52F, 0x1E00...0x1FFF]
    var composed: [String: Unicode.Scalar] = [:]
    for scalar in ranges.joined().lazy.compactMap({ Unicode.Scalar($0) }) {
      let text = String(Character(scalar))
      // Of characters that are equivalent the first is the one that Unicode composes to.
      if composed[text] == nil { composed[text] = scalar }
    }
    return composed
  }()
}
