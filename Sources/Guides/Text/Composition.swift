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

  /// A letter without its marks; nil for a mark.
  package static func base(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return scalar }
    if scalar.properties.generalCategory == .nonspacingMark { return nil }
    return bases[scalar] ?? scalar
  }

  /// The letter in each composed character.
  private static let bases: [Unicode.Scalar: Unicode.Scalar] = {
    let marks = (0x300...0x36F).compactMap { Unicode.Scalar(UInt32($0)) }
    var bases: [Unicode.Scalar: Unicode.Scalar] = [:]
    // Letters have up to three marks.
    var letters = [0x41...0x7A, 0x391...0x3C9, 0x410...0x45F].joined()
      .compactMap { Unicode.Scalar(UInt32($0)) }.map { (letter: $0, base: $0) }
    while !letters.isEmpty {
      var composed: [(letter: Unicode.Scalar, base: Unicode.Scalar)] = []
      for (letter, base) in letters {
        for mark in marks {
          guard let found = Composition.composed(letter, mark), bases[found] == nil else {
            continue
          }
          bases[found] = base
          composed.append((found, base))
        }
      }
      letters = composed
    }
    return bases
  }()

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
