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
  /// Where translations of other guides come from.
  private let memory: MemoryIndex?
  private let isPseudo: Bool

  package init(
    _ ruleSet: RuleSet, _ site: Site, selection: Selection, memory: MemoryIndex? = nil,
    isPseudo: Bool = false
  ) {
    self.ruleSet = ruleSet
    self.site = site
    self.selection = selection
    self.memory = memory
    self.isPseudo = isPseudo
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
    var units = pair.file.units.indices.compactMap { bundleUnit($0, in: pair, stale) }
    guard !units.isEmpty else { return nil }
    if pair.translation == nil { units.append(slugUnit(pair)) }
    let title = pair.source.page.title?.text ?? pair.source.path
    let url = String(ruleSet.site.baseURL.dropLast()) + pair.source.page.url
    return BundleFile(
      id: "f\(number)", original: pair.source.path,
      notes: [BundleNote(category: "guide", title), BundleNote(category: "url", url)], units: units)
  }

  private func bundleUnit(
    _ index: Int, in pair: GuidePair, _ stale: StaleUnits
  ) -> BundleUnit? {
    let unit = pair.file.units[index]
    let prefill = Prefill(unit, in: pair, ruleSet: ruleSet)
    let previous = prefill.target == nil ? nil : stale.previousSource(of: unit)
    switch selection {
    case .untranslated where prefill.target != nil: return nil
    case .stale where previous == nil: return nil
    default: break
    }
    let limits = unit.isField ? lengthLimits(unit.id) : nil
    let sections = sections(of: unit, in: pair)
    var result = BundleUnit(
      id: unit.id, sections: sections, notes: notes(sections, limits),
      source: .coded(unit.pieces), target: prefill.target,
      state: previous == nil ? prefill.state : .needsReview, sizeLimit: limits,
      terms: terms(in: unit, pair.targetLanguage),
      previousSource: previous, candidates: prefill.candidates)
    guard result.target == nil else { return result }
    if isPseudo, pair.translation == nil {
      result.target = .coded(pseudo(unit, limits?.maximum, pair.targetLanguage))
      result.state = .translated
    } else if let memory {
      let context = MemoryContext(of: index, in: pair.file, guide: pair.source.path)
      let answer = memory.answer(unit.pieces, context)
      result.take(answer, isNewGuide: pair.translation == nil)
    }
    return result
  }

  /// The terms in a unit, each once, in the order in which they come.
  private func terms(in unit: TranslationUnit, _ language: String) -> [Glossary.Term] {
    guard let glossary = ruleSet.glossaries[language] else { return [] }
    let text = unit.pieces.flatMap { piece -> [UInt8] in
      if case .text(let text) = piece { Array(text.utf8) } else { [] }
    }
    var terms: [Int] = []
    for occurrence in glossary.terms(in: text.span) where !terms.contains(occurrence.term) {
      terms.append(occurrence.term)
    }
    return terms.map { glossary.terms[$0] }
  }

  private func pseudo(
    _ unit: TranslationUnit, _ limit: Int?, _ language: String
  ) -> [InlinePiece] {
    PseudoTranslation(ruleSet.glossaries[language]).translate(unit, limit: limit)
  }

  /// The headings above a unit, outermost first.
  private func sections(of unit: TranslationUnit, in pair: GuidePair) -> [String] {
    guard case .block(let node, _) = unit.place, !pair.source.markdown.notes.contains(node) else {
      return []
    }
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
      source: .coded([.text(pair.source.page.path.slug)]),
      target: isPseudo ? .coded([.text(pair.source.page.path.slug)]) : nil)
  }

  /// The id of the unit that names a new file.
  package static let slugID = "slug"
}

extension BundleUnit {
  /// Takes what a memory has; only a guide that is to be made is filled in, of others much is there already.
  fileprivate mutating func take(_ answer: MemoryIndex.Answer, isNewGuide: Bool) {
    guard let found = answer.target.map(BundleContent.coded) else {
      candidates += answer.candidates
      return
    }
    guard isNewGuide else {
      candidates.append(BundleMatch(source: source, target: found, similarity: 100))
      return
    }
    (target, state, candidates) = (found, .translated, [])
    notes.append(
      BundleNote(
        category: BundleNote.memory, "filled in: another guide says the same in the same place"))
  }
}
