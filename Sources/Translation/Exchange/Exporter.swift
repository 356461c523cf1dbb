package import Guides
import JSONSchema
import Markup

/// Makes bundles of guides.
package struct Exporter: Sendable {
  /// Which units a bundle has.
  package enum Selection: String, Sendable, CaseIterable {
    case untranslated, stale, all
  }

  private let ruleSet: RuleSet
  private let site: Site
  private let selection: Selection

  package init(_ ruleSet: RuleSet, _ site: Site, selection: Selection) {
    self.ruleSet = ruleSet
    self.site = site
    self.selection = selection
  }

  /// A bundle of files, between two languages by their codes in the rule set.
  package func bundle(_ files: [BundleFile], from: String, to: String) -> TranslationBundle {
    TranslationBundle(
      sourceLanguage: ruleSet.site.language(from)?.tag ?? from,
      targetLanguage: ruleSet.site.language(to)?.tag ?? to, files: files)
  }

  /// One guide's part of a bundle; nil where no unit is selected.
  package func file(_ pair: GuidePair, number: Int, stale: StaleUnits = StaleUnits()) -> BundleFile?
  {
    var units = pair.file.units.compactMap { unit in bundleUnit(unit, in: pair, stale) }
    guard !units.isEmpty else { return nil }
    if pair.translation == nil { units.append(slugUnit(pair)) }
    let title = pair.source.page.title?.text ?? pair.source.path
    let url = String(ruleSet.site.baseURL.dropLast()) + pair.source.page.url
    return BundleFile(
      id: "f\(number)", original: pair.source.path,
      notes: [BundleNote(category: "guide", title), BundleNote(category: "url", url)], units: units)
  }

  private func bundleUnit(
    _ unit: TranslationUnit, in pair: GuidePair, _ stale: StaleUnits
  ) -> BundleUnit? {
    let prefill = Prefill(unit, in: pair, ruleSet: ruleSet)
    let previous = prefill.target == nil ? nil : stale.previousSource(of: unit)
    switch selection {
    case .untranslated where prefill.target != nil: return nil
    case .stale where previous == nil: return nil
    default: break
    }
    let limits = unit.isField ? lengthLimits(unit.id) : nil
    let sections = sections(of: unit, in: pair)
    return BundleUnit(
      id: unit.id, sections: sections, notes: notes(sections, limits),
      source: .coded(unit.pieces), target: prefill.target,
      state: previous == nil ? prefill.state : .needsReview, sizeLimit: limits,
      previousSource: previous, candidates: prefill.candidates)
  }

  /// The headings above a unit, outermost first.
  private func sections(of unit: TranslationUnit, in pair: GuidePair) -> [String] {
    guard case .block(let node, _) = unit.place else { return [] }
    var path: [(level: Int, title: String)] = []
    for section in pair.source.sections where section.heading <= node {
      path.removeAll { $0.level >= section.level }
      if section.heading < node { path.append((section.level, section.title)) }
    }
    return path.map(\.title)
  }

  private func notes(_ sections: [String], _ limits: SizeLimit?) -> [BundleNote] {
    let section = sections.joined(separator: " > ")
    var notes = section.isEmpty ? [] : [BundleNote(category: "section", section)]
    guard let limits else { return notes }
    let range = [limits.minimum.map { "at least \($0)" }, limits.maximum.map { "at most \($0)" }]
    let length = range.compactMap { $0 }.joined(separator: ", ")
    notes.append(BundleNote(category: "length", length + " characters"))
    return notes
  }

  private func lengthLimits(_ field: String) -> SizeLimit? {
    guard let limits = ruleSet.fields.lengthLimits[field] else { return nil }
    return SizeLimit(minimum: limits.minimum, maximum: limits.maximum)
  }

  /// The file's name is translated, too: a unit that import knows by its id.
  private func slugUnit(_ pair: GuidePair) -> BundleUnit {
    BundleUnit(
      id: Exporter.slugID,
      notes: [
        BundleNote(
          category: "slug",
          "The file's name in the address: lower-case letters a to z, digits and _ for blanks; "
            + "without a translation it is made from the title")
      ],
      source: .coded([.text(pair.source.page.path.slug)]))
  }

  /// The id of the unit that names a new file.
  package static let slugID = "slug"
}

/// The units of a guide whose source has changed since they were translated.
package struct StaleUnits: Sendable {
  /// The units' Markdown before the change, by id.
  private let previous: [String: String]

  package init(_ previous: [String: String] = [:]) { self.previous = previous }

  package var isEmpty: Bool { previous.isEmpty }
  package var count: Int { previous.count }

  /// What the unit said when it was translated; nil where it says the same.
  package func previousSource(of unit: TranslationUnit) -> String? { previous[unit.id] }

  /// Compares the source as it is with what it was when the translation was made.
  ///
  /// A unit whose text stands anywhere in the old source is not stale: it may have moved.
  package init(_ current: TranslatableFile, since old: TranslatableFile) {
    let known = Set(old.units.map { ByteString($0.markdown) })
    let oldByID = Dictionary(
      old.units.map { ($0.id, $0.markdown) }, uniquingKeysWith: { first, _ in first })
    var previous: [String: String] = [:]
    for unit in current.units where !known.contains(ByteString(unit.markdown)) {
      previous[unit.id] = oldByID[unit.id] ?? ""
    }
    self.init(previous)
  }
}
