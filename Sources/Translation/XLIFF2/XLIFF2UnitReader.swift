import Guides
internal import XML

/// Reads one unit, whatever a tool has made of it.
struct XLIFF2UnitReader {
  private(set) var unit: BundleUnit

  init(_ element: XMLTree.Element, sections: [String]) {
    var segments: [Segment] = []
    var notes = XLIFF2Reader.notes(in: element)
    for child in element.children where child.isCore("segment") || child.isCore("ignorable") {
      segments.append(Segment(child, position: segments.count + 1))
      notes += XLIFF2Reader.notes(in: child)
    }
    let previous = notes.firstIndex { $0.category == XLIFF2.previousSource }
    let previousSource = previous.map { notes.remove(at: $0).text }

    var reader = XLIFF2InlineReader(originalData: element.core("originalData"))
    var source: [InlinePiece] = []
    for segment in segments { source += reader.read(segment.source) }
    reader.setSource(source)
    var target: [InlinePiece] = []
    for segment in segments.sorted(by: { $0.order < $1.order }) {
      target += reader.read(segment.target)
    }
    unit = BundleUnit(
      id: element["id"] ?? "", sections: sections, notes: notes,
      source: .coded(source.joiningTexts),
      target: .coded(target.joiningTexts), state: Self.state(of: segments),
      sizeLimit: element[XMLTree.Name(XLIFF2.sizes, "sizeRestriction")].flatMap(Self.sizeLimit),
      terms: Self.terms(of: element),
      previousSource: previousSource, candidates: Self.candidates(of: element),
      preservesSpace: (segments.first?.source ?? element).preservesSpace,
      problem: reader.problem ?? Self.gap(in: segments), offset: element.position.offset)
    if unit.target?.isBlank == true, !unit.source.isBlank {
      unit.target = nil
      unit.state = .untranslated
    }
  }

  private struct Segment {
    let element: XMLTree.Element
    let source: XMLTree.Element?
    let target: XMLTree.Element?
    let order: Int

    init(_ element: XMLTree.Element, position: Int) {
      self.element = element
      source = element.core("source")
      target = element.core("target")
      order = target?["order"].flatMap { Int($0) } ?? position
    }

    var isIgnorable: Bool { element.isCore("ignorable") }
  }

  /// The least of the segments' states; a target without one counts as translated, since tools leave the
  /// state as it was, and as there was none.
  private static func state(of segments: [Segment]) -> TranslationState {
    var least = TranslationState.reviewed
    for segment in segments where !segment.isIgnorable {
      let state: TranslationState =
        switch segment.element["state"] {
        case "initial": .needsReview
        case "reviewed", "final": .reviewed
        default: .translated
        }
      if rank(state) < rank(least) { least = state }
    }
    return least
  }

  private static func rank(_ state: TranslationState) -> Int {
    TranslationState.allCases.firstIndex(of: state) ?? 0
  }

  /// A unit that a tool has cut into segments counts when all of them are translated.
  private static func gap(in segments: [Segment]) -> String? {
    if segments.isEmpty { return "the unit has no segment" }
    let texts = segments.filter { !$0.isIgnorable && !($0.source?.text.isEmpty ?? true) }
    let done = texts.count { $0.target != nil }
    guard done > 0, done < texts.count else { return nil }
    return "only \(done) of \(texts.count) segments have a target"
  }

  private static func sizeLimit(_ text: String) -> SizeLimit? {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let numbers = parts.map { Int($0) }
    switch numbers.count {
    case 1 where numbers[0] != nil: return SizeLimit(maximum: numbers[0])
    case 2: return SizeLimit(minimum: numbers[0], maximum: numbers[1])
    default: return nil
    }
  }

  private static func terms(of unit: XMLTree.Element) -> [Glossary.Term] {
    let name = { XMLTree.Name(XLIFF2.glossary, $0) }
    return unit.child(name("glossary"))?.children.compactMap { entry in
      entry.child(name("term")).map { term in
        Glossary.Term(
          term.text,
          translations: entry.children.filter { $0.name == name("translation") }.map(\.text))
      }
    } ?? []
  }

  private static func candidates(of unit: XMLTree.Element) -> [BundleMatch] {
    guard let matches = unit.child(XMLTree.Name(XLIFF2.matches, "matches")) else { return [] }
    return matches.children.compactMap { match in
      guard match.name.local == "match", let source = match.core("source"),
        let target = match.core("target")
      else { return nil }
      var reader = XLIFF2InlineReader(originalData: match.core("originalData"))
      let pieces = reader.read(source)
      reader.setSource(pieces)
      let similarity = match["similarity"].flatMap { Double($0) } ?? 0
      return BundleMatch(
        source: .coded(pieces), target: .coded(reader.read(target)),
        similarity: (0...100).contains(similarity) ? Int(similarity.rounded()) : 0)
    }
  }
}
