package import Guides
import Markup

/// Plans what returned bundles do to the guides.
package struct Importer: Sendable {
  private let ruleSet: RuleSet
  private let contents: SiteContents
  private let partial: PartialPolicy
  /// The Git blob of a file's bytes, for the record of what a translation was made from; nil without Git.
  private let revision: @Sendable ([UInt8]) -> String?
  /// The units of a pair whose source has changed since they were translated.
  private let stale: @Sendable (GuidePair) -> StaleUnits

  package init(
    _ ruleSet: RuleSet, _ contents: SiteContents, partial: PartialPolicy = .skip,
    revision: @escaping @Sendable ([UInt8]) -> String? = { _ in nil },
    stale: @escaping @Sendable (GuidePair) -> StaleUnits = { _ in StaleUnits() }
  ) {
    self.ruleSet = ruleSet
    self.contents = contents
    self.partial = partial
    self.revision = revision
    self.stale = stale
  }

  /// The changes that bundles ask for, and what is refused.
  package func plan(
    _ bundles: [(name: String, bundle: TranslationBundle)]
  ) async throws -> ImportPlan {
    var plan = ImportPlan()
    var drafts: [ByteString: NewGuide] = [:]
    for language in ruleSet.site.languages.map(\.code) {
      let own = bundles.filter { self.language($0.bundle.targetLanguage) == language }
      let merged = try await concurrentRuns(guides(own, &plan)) { run in
        let parser = MarkdownParser()
        return run.compactMap { merge($0, into: language, parser) }
      }
      for guide in merged.joined() { add(guide, to: &plan, &drafts) }
    }
    for (name, bundle) in bundles where language(bundle.targetLanguage) == nil {
      let tag = bundle.targetLanguage.map { "\"\($0)\"" } ?? "none"
      plan.refuse(name, 0, "", "its target language is \(tag), which site.yaml does not list")
    }
    plan.changes += try await finished(drafts.values.sorted { utf8Precedes($0.path, $1.path) })
    plan.changes.sort { utf8Precedes($0.path, $1.path) }
    if partial == .fail, !plan.refusals.isEmpty { plan.dropChanges() }
    return plan
  }

  /// What became of one guide: a change of its translation, or a new one.
  private struct MergedGuide: Sendable {
    var returned: ReturnedGuide
    var change: ImportPlan.Change?
    var draft: NewGuide?
  }

  private func add(
    _ guide: MergedGuide, to plan: inout ImportPlan, _ drafts: inout [ByteString: NewGuide]
  ) {
    var returned = guide.returned
    if let change = guide.change { plan.changes.append(change) }
    if let draft = guide.draft {
      let path = ByteString(draft.path)
      if contents.file(atPath: draft.path) != nil || drafts[path] != nil {
        returned.refuse(
          "\(draft.path) exists already: give another name in the unit \"\(Exporter.slugID)\"")
      } else {
        drafts[path] = draft
      }
    }
    plan.refusals += returned.refusals
    plan.warnings += returned.warnings
  }

  private func language(_ tag: String?) -> String? {
    ruleSet.site.languages.first { language in
      tag.map { equalIgnoringCase($0, language.tag) || $0 == language.code } ?? false
    }?.code
  }

  /// The units of all bundles by guide, in the order in which bundles name the guides.
  private func guides(
    _ bundles: [(name: String, bundle: TranslationBundle)], _ plan: inout ImportPlan
  ) -> [ReturnedGuide] {
    var guides: [ReturnedGuide] = []
    var places: [ByteString: Int] = [:]
    for (name, bundle) in bundles {
      for file in bundle.files {
        let key = ByteString(file.original)
        guard let page = contents.site.page(atPath: file.original), page.isGuide else {
          plan.refuse(name, file.units.first?.offset ?? 0, file.original, "there is no such guide")
          continue
        }
        let place = places[key] ?? guides.count
        if place == guides.count {
          places[key] = place
          guides.append(ReturnedGuide(original: file.original, bundle: name))
        }
        guides[place].add(file.units, bundle: name)
      }
    }
    return guides
  }

  private func merge(
    _ returned: ReturnedGuide, into language: String, _ parser: MarkdownParser
  ) -> MergedGuide? {
    guard let file = contents.file(atPath: returned.original) else { return nil }
    var merged = MergedGuide(returned: returned)
    let source = Guide(file, ruleSet: ruleSet, parser: parser)
    guard source.language != language else {
      merged.returned.refuse("it is written in the target language")
      return merged
    }
    let existing = source.page.tie.flatMap { contents.site.page(withKey: $0, language: language) }
    let translation = existing.flatMap { contents.file(atPath: $0.path.path) }.map {
      Guide($0, ruleSet: ruleSet, parser: parser)
    }
    let pair = GuidePair(
      source: source, translation: translation, targetLanguage: language, ruleSet: ruleSet)
    let matches = withoutOffers(
      merged.returned.matched(with: pair.file) { Prefill($0, in: pair, ruleSet: ruleSet) }, pair)
    if var update = TranslationUpdate(pair, ruleSet, parser) {
      update.checkName(&merged.returned)
      guard !matches.isEmpty else { return merged }
      update.merge(matches, &merged.returned)
      update.record(revision(source.source.bytes), stale(pair), matches)
      merged.change = update.change
    } else {
      merged.draft = draft(pair, matches, &merged.returned, parser)
    }
    return merged
  }

  /// A target that a memory offered, and that still asks for review, counts as none.
  ///
  /// What was the guide's own translation before its source changed is no offer.
  private func withoutOffers(
    _ matches: [String: ReturnedGuide.Unit], _ pair: GuidePair
  ) -> [String: ReturnedGuide.Unit] {
    guard matches.contains(where: { $0.value.unit.isOffer }) else { return matches }
    let own = Set(
      pair.file.units.filter { Prefill($0, in: pair, ruleSet: ruleSet).target != nil }.map(\.id))
    return matches.filter { own.contains($0.key) || !$0.value.unit.isOffer }
  }

  /// The translation that does not exist yet; nil where there is not enough for one.
  private func draft(
    _ pair: GuidePair, _ matches: [String: ReturnedGuide.Unit], _ returned: inout ReturnedGuide,
    _ parser: MarkdownParser
  ) -> NewGuide? {
    let targets = matches.compactMapValues { $0.unit.usableTarget }
    let slug = returned.slug()?.name
    guard slug != nil || hasTranslation(pair, matches) else { return nil }
    let models = Dictionary(
      pair.file.units.map { ($0.id, [$0.pieces]) }, uniquingKeysWith: { first, _ in first })
    let restored = Dictionary(
      targets.map { ($0.key, $0.value.restoringCodes(from: models[$0.key] ?? [])) },
      uniquingKeysWith: { first, _ in first })
    let merged = Merge.apply(restored, to: pair.file, parser: parser)
    let refused = Set(merged.refusals.map(\.unit))
    for refusal in merged.refusals {
      if let match = matches[refusal.unit] { returned.refuse(match, refusal.reason) }
    }
    let missing = pair.file.units.filter { restored[$0.id] == nil || refused.contains($0.id) }
    if let first = missing.first, partial != .source {
      let others = missing.count > 1 ? " and \(missing.count - 1) more" : ""
      returned.refuse("it is not translated in full: \(first.id)\(others) missing")
      return nil
    }
    guard let source = try? SourceText(merged.bytes) else { return nil }
    let draft = NewGuide(
      pair: pair, source: source, wantedSlug: slug, unitCount: merged.changed.count,
      revision: revision(pair.source.source.bytes), layout: ruleSet.site.layout)
    for id in merged.changed where draft != nil {
      if let match = matches[id] { returned.checkEdges(of: match) }
    }
    if draft == nil {
      returned.refuse("its title gives no file name: translate the unit \"\(Exporter.slugID)\"")
    }
    return draft
  }

  /// Whether a translator did anything: headings that export itself filled in are no translation, and what
  /// it took from a memory is one only where that is all of the guide.
  private func hasTranslation(
    _ pair: GuidePair, _ matches: [String: ReturnedGuide.Unit]
  ) -> Bool {
    let isComplete = pair.file.units.allSatisfy { matches[$0.id]?.unit.usableTarget != nil }
    return pair.file.units.contains { unit in
      guard let match = matches[unit.id], let target = match.unit.usableTarget,
        isComplete || !match.unit.isFromMemory
      else { return false }
      let prefill = Prefill(unit, in: pair, ruleSet: ruleSet).target
      return !(prefill.map { $0.isSame(as: target, in: match.unit) } ?? false)
    }
  }

  /// Links of new guides may lead to other new guides: they are set when all are known.
  private func finished(_ drafts: [NewGuide]) async throws -> [ImportPlan.Change] {
    guard !drafts.isEmpty else { return [] }
    let configuration = contents.site.configuration
    let guides = try await concurrentMap(drafts) { draft in
      draft.contentFile(configuration).map { (draft, $0) }
    }.compactMap { $0 }
    let site = Site(
      contents.site.pages + guides.map { $0.1.page }, configuration: configuration)
    return try await concurrentRuns(guides) { [ruleSet] run in
      let parser = MarkdownParser()
      return run.map { draft, file in
        let guide = Guide(file, ruleSet: ruleSet, parser: parser)
        return ImportPlan.Change(
          path: draft.path, old: nil, new: draft.finished(guide, site, ruleSet),
          unitCount: draft.unitCount)
      }
    }.flatMap { $0 }
  }
}

extension ImportPlan {
  fileprivate mutating func refuse(
    _ bundle: String, _ offset: Int, _ guide: String, _ reason: String
  ) {
    refusals.append(
      Refusal(bundle: bundle, offset: offset, guide: guide, unit: "", reason: reason))
  }
}
