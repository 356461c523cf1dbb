internal import XML

/// Writes a bundle as XLIFF 1.2, for tools that do not read XLIFF 2.
package struct XLIFF1Writer: Sendable {
  /// Whether an untranslated unit has its source as a target that asks for translation.
  ///
  /// For tools that hide units without a target. A target that comes back like this says nothing.
  package var copiesSource: Bool

  package init(copiesSource: Bool = false) { self.copiesSource = copiesSource }

  /// The document, as UTF-8 with a final newline.
  package func write(_ bundle: TranslationBundle) -> [UInt8] {
    var xml = XMLWriter()
    xml.element("xliff", [("xmlns", XLIFF1.namespace), ("version", "1.2")]) { xml in
      for file in bundle.files where !file.units.isEmpty {
        write(file, of: bundle, to: &xml)
      }
    }
    return xml.bytes
  }

  private func write(
    _ file: BundleFile, of bundle: TranslationBundle, to xml: inout XMLWriter
  ) {
    xml.element(
      "file",
      [
        ("original", file.original), ("source-language", bundle.sourceLanguage),
        ("target-language", bundle.targetLanguage), ("datatype", "x-markdown"),
      ]
    ) { xml in
      if !file.notes.isEmpty {
        xml.element("header") { xml in
          for note in file.notes { write(note, to: &xml) }
        }
      }
      xml.element("body") { xml in
        let groups = XLIFFGroupWriter(title: "resname") { unit, xml in
          write(unit, hasTargets: bundle.targetLanguage != nil, to: &xml)
        }
        groups.write(file.units, to: &xml)
      }
    }
  }

  private func write(_ unit: BundleUnit, hasTargets: Bool, to xml: inout XMLWriter) {
    let copy = copiesSource && unit.target == nil ? unit.source : nil
    let target = hasTargets ? unit.target ?? copy : nil
    // Some tools take whatever is not approved for unfinished.
    let isDone = target != nil && (unit.state == .translated || unit.state == .reviewed)
    var content = XLIFF1InlineWriter(unit.source.pieces, target?.pieces ?? [])
    xml.element(
      "trans-unit",
      [
        ("id", unit.id), ("approved", isDone ? "yes" : nil),
        ("xml:space", unit.preservesSpace ? "preserve" : nil),
        ("size-unit", unit.sizeLimit == nil ? nil : "char"),
        ("maxwidth", unit.sizeLimit?.maximum.map { String($0) }),
        ("minwidth", unit.sizeLimit?.minimum.map { String($0) }),
      ]
    ) { xml in
      xml.line("source") { content.write(unit.source.pieces, to: &$0) }
      if let target {
        xml.line("target", [("state", state(of: unit))]) { content.write(target.pieces, to: &$0) }
      }
      for note in unit.notesWithTerms { write(note, to: &xml) }
      if let previous = unit.previousSource, let target {
        write(
          BundleMatch(source: .markdown(previous), target: target, similarity: 0),
          [("alttranstype", XLIFF1.previousVersion)], to: &xml)
      }
      for match in unit.candidates {
        write(match, [("match-quality", "\(match.similarity)%")], to: &xml)
      }
    }
  }

  private func write(
    _ match: BundleMatch, _ attributes: [(String, String?)], to xml: inout XMLWriter
  ) {
    var content = XLIFF1InlineWriter(match.source.pieces, match.target.pieces)
    xml.element("alt-trans", attributes + [("xml:space", "preserve")]) { xml in
      xml.line("source") { content.write(match.source.pieces, to: &$0) }
      xml.line("target") { content.write(match.target.pieces, to: &$0) }
    }
  }

  /// What a note is about stands in its text: tools show nothing else of it.
  private func write(_ note: BundleNote, to xml: inout XMLWriter) {
    let author = note.category == nil ? nil : XLIFF1.author
    xml.line("note", [("from", author)]) {
      $0.text(note.category.map { "\($0): \(note.text)" } ?? note.text)
    }
  }

  private func state(of unit: BundleUnit) -> String {
    switch unit.state {
    case .untranslated: "needs-translation"
    case .needsReview: "needs-review-translation"
    case .translated: "translated"
    case .reviewed: "final"
    }
  }
}
