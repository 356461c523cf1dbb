internal import XML

/// Reads one unit, whatever a tool has made of it.
struct XLIFF1UnitReader {
  private(set) var unit: BundleUnit

  init(_ element: XMLTree.Element, sections: [String]) {
    var reader = XLIFF1InlineReader()
    let source = reader.read(element.own("source"))
    var targetReader = XLIFF1InlineReader(source: source)
    let target = element.own("target")
    unit = BundleUnit(
      id: element["id"] ?? "", sections: sections, notes: XLIFF1Reader.notes(in: element),
      source: .coded(source), target: .coded(targetReader.read(target)),
      state: Self.state(of: element, target), sizeLimit: Self.sizeLimit(element),
      preservesSpace: (element.own("source") ?? element).preservesSpace,
      problem: element.own("source") == nil
        ? "the unit has no source" : reader.problem ?? targetReader.problem,
      offset: element.position.offset)
    if isUntranslated(target) {
      unit.target = nil
      unit.state = .untranslated
    }
    for match in element.children where match.isOwn("alt-trans") {
      if match["alttranstype"] == XLIFF1.previousVersion {
        unit.previousSource = match.own("source").map {
          BundleContent.coded(reader.read($0)).markdown
        }
      } else if let candidate = Self.candidate(match) {
        unit.candidates.append(candidate)
      }
    }
  }

  /// Whether nobody has translated the unit: its target is blank, or still the copy of the source.
  ///
  /// Tools leave `needs-translation` when they translate: the text decides.
  private func isUntranslated(_ target: XMLTree.Element?) -> Bool {
    guard let content = unit.target, let target else { return true }
    if content.isBlank { return !unit.source.isBlank }
    guard ["new", "needs-translation"].contains(target["state"]) else { return false }
    return content.collapsed.markdown == unit.source.collapsed.markdown
  }

  private static func state(
    of unit: XMLTree.Element, _ target: XMLTree.Element?
  ) -> TranslationState {
    if unit["approved"] == "yes" {
      return target?["state"] == "translated" ? .translated : .reviewed
    }
    return switch target?["state"] {
    case "final", "signed-off": .reviewed
    case "needs-review-translation", "needs-review-adaptation", "needs-review-l10n",
      "needs-adaptation", "needs-l10n":
      .needsReview
    default: .translated
    }
  }

  private static func sizeLimit(_ unit: XMLTree.Element) -> SizeLimit? {
    guard unit["size-unit"] == "char" else { return nil }
    let limits = (unit["minwidth"].flatMap { Int($0) }, unit["maxwidth"].flatMap { Int($0) })
    guard limits.0 != nil || limits.1 != nil else { return nil }
    return SizeLimit(minimum: limits.0, maximum: limits.1)
  }

  private static func candidate(_ match: XMLTree.Element) -> BundleMatch? {
    guard let source = match.own("source"), let target = match.own("target") else { return nil }
    var reader = XLIFF1InlineReader()
    let pieces = reader.read(source)
    var targetReader = XLIFF1InlineReader(source: pieces)
    let quality = match["match-quality"].flatMap { text in
      Double(text.last == "%" ? String(text.dropLast()) : text)
    }
    let similarity = quality.flatMap { (0...100).contains($0) ? Int($0.rounded()) : nil }
    return BundleMatch(
      source: .coded(pieces), target: .coded(targetReader.read(target)),
      similarity: similarity ?? 0)
  }
}
