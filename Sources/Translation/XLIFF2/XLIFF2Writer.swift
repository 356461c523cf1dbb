import Guides
internal import XML

/// Writes a bundle as XLIFF 2.
///
/// Each unit is one segment. A target that asks for review has the state `initial` and a sub-state, so
/// that tools take it for unfinished work; an untranslated unit has no state at all. Without any unit
/// there is no valid file: write none.
package struct XLIFF2Writer: Sendable {
  package var version: XLIFF2Version

  package init(version: XLIFF2Version = .v2_0) { self.version = version }

  /// The document, as UTF-8 with a final newline.
  package func write(_ bundle: TranslationBundle) -> [UInt8] {
    let units = bundle.files.lazy.flatMap(\.units)
    var xml = XMLWriter()
    xml.element(
      "xliff",
      [
        ("xmlns", XLIFF2.core),
        ("xmlns:mtc", units.contains { !$0.candidates.isEmpty } ? XLIFF2.matches : nil),
        ("xmlns:gls", units.contains { !$0.terms.isEmpty } ? XLIFF2.glossary : nil),
        ("xmlns:slr", units.contains { $0.sizeLimit != nil } ? XLIFF2.sizes : nil),
        ("version", version.rawValue), ("srcLang", bundle.sourceLanguage),
        ("trgLang", bundle.targetLanguage),
      ]
    ) { xml in
      for file in bundle.files where !file.units.isEmpty {
        write(file, hasTargets: bundle.targetLanguage != nil, to: &xml)
      }
    }
    return xml.bytes
  }

  private func write(_ file: BundleFile, hasTargets: Bool, to xml: inout XMLWriter) {
    let original = file.original.isEmpty ? nil : file.original
    xml.element("file", [("id", file.id), ("original", original)]) { xml in
      if file.units.contains(where: { $0.sizeLimit != nil }) {
        xml.line("slr:profiles", [("generalProfile", "xliff:codepoints")])
      }
      write(file.notes, to: &xml)
      let groups = XLIFFGroupWriter(title: "name") { unit, xml in
        write(unit, hasTargets: hasTargets, to: &xml)
      }
      groups.write(file.units, to: &xml)
    }
  }

  private func write(_ unit: BundleUnit, hasTargets: Bool, to xml: inout XMLWriter) {
    var content = XLIFF2InlineWriter()
    let target = hasTargets ? unit.target : nil
    content.declare(unit.source.pieces)
    content.declare(target?.pieces ?? [])
    // The matches point at the segment, whose id shares its scope with those of the codes.
    let segment = unit.candidates.isEmpty ? nil : content.freeID()
    xml.element(
      "unit",
      [
        ("id", unit.id), ("xml:space", unit.preservesSpace ? "preserve" : nil),
        ("slr:sizeRestriction", unit.sizeLimit.map(restriction)),
      ]
    ) { xml in
      if let segment { write(unit.candidates, for: segment, to: &xml) }
      write(unit.terms, to: &xml)
      let old = unit.previousSource.map { BundleNote(category: XLIFF2.previousSource, $0) }
      write(unit.notes + (old.map { [$0] } ?? []), to: &xml)
      content.writeData(to: &xml)
      let state = target == nil ? (state: nil, sub: nil) : states(unit.state)
      xml.element(
        "segment", [("id", segment), ("state", state.state), ("subState", state.sub)]
      ) { xml in
        xml.line("source") { content.write(unit.source.pieces, to: &$0) }
        if let target { xml.line("target") { content.write(target.pieces, to: &$0) } }
      }
    }
  }

  private func write(_ notes: [BundleNote], to xml: inout XMLWriter) {
    guard !notes.isEmpty else { return }
    xml.element("notes") { xml in
      for note in notes {
        xml.line("note", [("category", note.category)]) { $0.text(note.text) }
      }
    }
  }

  private func write(
    _ matches: [BundleMatch], for segment: String, to xml: inout XMLWriter
  ) {
    xml.element("mtc:matches") { xml in
      for match in matches {
        var content = XLIFF2InlineWriter()
        content.declare(match.source.pieces)
        content.declare(match.target.pieces)
        let similarity = String(min(100, max(0, match.similarity)))
        xml.element(
          "mtc:match", [("ref", "#" + segment), ("type", "tm"), ("similarity", similarity)]
        ) { xml in
          content.writeData(to: &xml)
          xml.line("source") { content.write(match.source.pieces, to: &$0) }
          xml.line("target") { content.write(match.target.pieces, to: &$0) }
        }
      }
    }
  }

  private func write(_ terms: [Glossary.Term], to xml: inout XMLWriter) {
    guard !terms.isEmpty else { return }
    xml.element("gls:glossary") { xml in
      for term in terms {
        xml.element("gls:glossEntry") { xml in
          xml.line("gls:term") { $0.text(term.text) }
          for translation in term.translations {
            xml.line("gls:translation") { $0.text(translation) }
          }
        }
      }
    }
  }

  private func restriction(_ limit: SizeLimit) -> String {
    let maximum = limit.maximum.map { String($0) } ?? "*"
    return limit.minimum.map { "\($0),\(maximum)" } ?? maximum
  }

  private func states(_ state: TranslationState) -> (state: String?, sub: String?) {
    switch state {
    case .untranslated: (nil, nil)
    case .needsReview: ("initial", XLIFF2.needsReview)
    case .translated: ("translated", nil)
    case .reviewed: ("reviewed", nil)
    }
  }
}
