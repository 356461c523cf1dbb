import Markup

/// What can be said against a target before it is written.
enum TargetCheck {
  /// Why a target must not be merged; nil if nothing speaks against it yet.
  ///
  /// The codes must be those of one of the texts in `models`.
  static func problem(
    _ target: BundleContent, for unit: TranslationUnit, models: [[InlinePiece]]
  ) -> String? {
    if case .coded(let pieces) = target {
      let problems = models.map { pieces.codeProblem(comparedWith: $0) }
      if let problem = problems.first, !problems.contains(nil) { return problem }
    }
    let text = target.markdown
    if let scalar = foreignControl(in: text, besides: unit.markdown) {
      let code = String(scalar.value, radix: 16, uppercase: true)
      return "the target holds the control character U+"
        + String(repeating: "0", count: max(0, 4 - code.count)) + code
    }
    guard !unit.isField else { return nil }
    // Hugo builds no site with half of a shortcode, which is no code of the text.
    let opened = Shortcode.openings(in: text)
    if opened > 0,
      models.allSatisfy({ Shortcode.openings(in: BundleContent.coded($0).markdown) < opened })
    {
      return "the target adds a shortcode"
    }
    if let link = addedAddress(in: text, besides: unit.markdown) {
      return "the target adds the address \(link)"
    }
    if unit.place.kind.map(\.isHeading) ?? false, text.utf8.last == UInt8(ascii: "}"),
      unit.markdown.utf8.last != UInt8(ascii: "}")
    {
      return "the target ends in }, which Hugo reads as attributes of the heading"
    }
    return nil
  }

  /// A control character, one of the bidirectional ones too, that the source does not have.
  private static func foreignControl(in text: String, besides source: String) -> Unicode.Scalar? {
    text.unicodeScalars.first { scalar in
      isControl(scalar) && !source.unicodeScalars.contains(scalar)
    }
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00..<0x20, 0x7F...0x9F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// A web address in the target that is not in the source: Hugo would make a link of it.
  private static func addedAddress(in text: String, besides source: String) -> String? {
    guard text.hasBytes(of: "://") || text.hasBytes(of: "www.") else { return nil }
    let words = text.split { $0.isWhitespace || "()<>[]\"'*_`".contains($0) }
    return words.lazy.map(String.init).first { word in
      (word.hasBytes(of: "://") || word.utf8.starts(with: "www.".utf8))
        && !source.hasBytes(of: String(trimmed(word[...])))
    }
  }

  /// An address without the punctuation of the sentence that it ends.
  private static func trimmed(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!?".contains(last) { word.removeLast() }
    return word
  }
}

extension MarkdownKind {
  var isHeading: Bool { if case .heading = self { true } else { false } }
}
