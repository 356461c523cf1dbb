package import XML

/// What is wrong in a bundle as a file of its format, and where.
///
/// Thrown where nothing can be read; listed by the judges of `import --check`.
package struct FormatProblem: Error, Hashable, Sendable, Comparable {
  package var message: String
  /// A byte of the file.
  package var offset: Int
  /// From 1.
  package var line: Int

  package init(_ message: String, offset: Int = 0, line: Int = 1) {
    self.message = message
    self.offset = offset
    self.line = line
  }

  package init(_ message: String, at position: XMLTree.Position) {
    self.init(message, offset: position.offset, line: position.line)
  }

  package static func < (a: FormatProblem, b: FormatProblem) -> Bool { a.offset < b.offset }
}

/// Whether a text can be an id in every format: an NMTOKEN of XML.
package func isNameToken(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.unicodeScalars.allSatisfy(isNameCharacter)
}

/// NameChar of XML 1.0, fifth edition, production 4a.
func isNameCharacter(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x2D, 0x2E, 0x3A, 0x5F, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xB7, 0xC0...0xD6,
    0xD8...0xF6, 0xF8...0x37D, 0x37F...0x1FFF, 0x200C, 0x200D, 0x203F, 0x2040, 0x2070...0x218F,
    0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
    true
  default: false
  }
}
