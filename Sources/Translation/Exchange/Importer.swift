package import Guides
import Markup

/// Plans what returned bundles do to the guides.
package struct Importer {
  private let ruleSet: RuleSet
  private let contents: SiteContents
  private let partial: PartialPolicy
  /// The Git blob of a file's bytes, for the record of what a translation was made from; nil without Git.
  private let revision: ([UInt8]) -> String?
  private let parser = MarkdownParser()

  package init(
    _ ruleSet: RuleSet, _ contents: SiteContents, partial: PartialPolicy = .skip,
    revision: @escaping ([UInt8]) -> String? = { _ in nil }
  ) {
    self.ruleSet = ruleSet
    self.contents = contents
    self.partial = partial
    self.revision = revision
  }

  /// The changes that bundles ask for, and what is refused.
  package func plan(_ bundles: [(name: String, bundle: TranslationBundle)]) -> ImportPlan {
    var plan = ImportPlan()
    var drafts: [NewGuide] = []
    for language in ruleSet.site.languages {
      let own = bundles.filter { self.language($0.bundle.targetLanguage) == language.code }
      for guide in guides(own, &plan) {
        merge(guide, into: language.code, &plan, &drafts)
      }
    }
    for (name, bundle) in bundles where language(bundle.targetLanguage) == nil {
      let tag = bundle.targetLanguage.map { "\"\($0)\"" } ?? "none"
      plan.refuse(name, "", "its target language is \(tag), which site.yaml does not list")
    }
    finish(drafts, &plan)
    plan.changes.sort { utf8Precedes($0.path, $1.path) }
    if partial == .fail, !plan.refusals.isEmpty { plan.changes = [] }
    return plan
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
    for (name, bundle) in bundles {
      for file in bundle.files {
        guard let page = contents.site.page(atPath: file.original), page.isGuide else {
          plan.refuse(name, file.original, "there is no such guide")
          continue
        }
        if let index = guides.firstIndex(where: { $0.original == file.original }) {
          guides[index].add(file.units, bundle: name)
        } else {
          var guide = ReturnedGuide(original: file.original)
          guide.add(file.units, bundle: name)
          guides.append(guide)
        }
      }
    }
    return guides
  }

  private func merge(
    _ returned: ReturnedGuide, into language: String, _ plan: inout ImportPlan,
    _ drafts: inout [NewGuide]
  ) {
    var returned = returned
    guard let file = contents.file(atPath: returned.original) else { return }
    let source = Guide(file, ruleSet: ruleSet, parser: parser)
    guard source.language != language else {
      return plan.refuse("", returned.original, "it is written in the target language")
    }
    let existing = source.page.translationKey.flatMap {
      contents.site.page(withKey: $0.text, language: language)
    }
    let translation = existing.flatMap { contents.file(atPath: $0.path.path) }.map {
      Guide($0, ruleSet: ruleSet, parser: parser)
    }
    let pair = GuidePair(
      source: source, translation: translation, targetLanguage: language, ruleSet: ruleSet)
    let matches = returned.matched(with: pair.file)
    if let translation, let file = pair.translationFile {
      update(translation, file, pair, matches, &returned, &plan)
    } else {
      create(pair, matches, &returned, &plan, &drafts)
    }
    plan.refusals += returned.refusals
  }

  // MARK: An existing translation

  private func update(
    _ translation: Guide, _ file: TranslatableFile, _ pair: GuidePair,
    _ matches: [String: ReturnedGuide.Unit], _ returned: inout ReturnedGuide,
    _ plan: inout ImportPlan
  ) {
    var targets: [String: BundleContent] = [:]
    var models: [String: [[InlinePiece]]] = [:]
    var origins: [String: ReturnedGuide.Unit] = [:]
    for unit in pair.file.units {
      guard let match = matches[unit.id], let target = match.unit.usableTarget else { continue }
      let prefill = Prefill(unit, in: pair, ruleSet: ruleSet)
      if let old = prefill.target, old.isSame(as: target, in: match.unit) { continue }
      guard let partner = pair.translatedUnit(of: unit), pair.isCertain(unit) else {
        returned.refuse(match, "\(translation.path) has no place for it: add it there by hand")
        continue
      }
      let texts = [unit.pieces] + (prefill.target.map { [$0.pieces] } ?? [])
      targets[partner.id] = target.restoringCodes(from: texts)
      models[partner.id] = texts
      origins[partner.id] = match
    }
    guard !targets.isEmpty else { return }
    let merged = Merge.apply(targets, to: file, models: models, parser: parser)
    for refusal in merged.refusals {
      if let origin = origins[refusal.unit] { returned.refuse(origin, refusal.reason) }
    }
    guard merged.bytes != file.source.bytes else { return }
    plan.changes.append(
      ImportPlan.Change(
        path: translation.path, old: file.source.bytes, new: merged.bytes,
        unitCount: merged.changed.count))
  }

  // MARK: A new translation

  private func create(
    _ pair: GuidePair, _ matches: [String: ReturnedGuide.Unit], _ returned: inout ReturnedGuide,
    _ plan: inout ImportPlan, _ drafts: inout [NewGuide]
  ) {
    let targets = matches.compactMapValues { $0.unit.usableTarget }
    guard returned.slug != nil || hasTranslation(pair, matches) else { return }
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
      plan.refuse(
        returned.units.first?.bundle ?? "", returned.original,
        "it is not translated in full: \(first.id)\(others) missing")
      return
    }
    guard let source = try? SourceText(merged.bytes) else { return }
    let draft = NewGuide(
      pair: pair, source: source, wantedSlug: returned.slug, unitCount: merged.changed.count,
      revision: revision(pair.source.source.bytes))
    guard let draft else {
      return plan.refuse(
        returned.units.first?.bundle ?? "", returned.original,
        "its title gives no file name: translate the unit \"\(Exporter.slugID)\"")
    }
    guard contents.file(atPath: draft.path) == nil,
      !drafts.contains(where: { $0.path == draft.path })
    else {
      return plan.refuse(
        returned.units.first?.bundle ?? "", returned.original,
        "\(draft.path) exists already: give another name in the unit \"\(Exporter.slugID)\"")
    }
    drafts.append(draft)
  }

  /// Whether a translator did anything: headings that export itself filled in are no translation.
  private func hasTranslation(
    _ pair: GuidePair, _ matches: [String: ReturnedGuide.Unit]
  ) -> Bool {
    pair.file.units.contains { unit in
      guard let match = matches[unit.id], let target = match.unit.usableTarget else { return false }
      let prefill = Prefill(unit, in: pair, ruleSet: ruleSet).target
      return !(prefill.map { $0.isSame(as: target, in: match.unit) } ?? false)
    }
  }

  /// Links of new guides may lead to other new guides: they are set when all are known.
  private func finish(_ drafts: [NewGuide], _ plan: inout ImportPlan) {
    guard !drafts.isEmpty else { return }
    let files = drafts.compactMap { $0.contentFile(ruleSet.site) }
    let site = Site(contents.site.pages + files.map(\.page), configuration: ruleSet.site)
    for (draft, file) in zip(drafts, files) {
      let guide = Guide(file, ruleSet: ruleSet, parser: parser)
      let (bytes, remarks) = draft.finished(guide, site, ruleSet)
      plan.remarks += remarks
      plan.changes.append(
        ImportPlan.Change(path: draft.path, old: nil, new: bytes, unitCount: draft.unitCount))
    }
  }
}

extension ImportPlan {
  fileprivate mutating func refuse(_ bundle: String, _ guide: String, _ reason: String) {
    refusals.append(Refusal(bundle: bundle, line: 0, guide: guide, unit: "", reason: reason))
  }
}

extension BundleUnit {
  /// The target as it is to be merged: blanks collapsed where a tool did not keep them.
  fileprivate var usableTarget: BundleContent? {
    guard let target, !target.isBlank else { return nil }
    return preservesSpace ? target : target.collapsed
  }
}

extension BundleContent {
  /// Whether a returned target says what was exported.
  fileprivate func isSame(as returned: BundleContent, in unit: BundleUnit) -> Bool {
    let old = unit.preservesSpace ? self : collapsed
    return old.markdown.utf8.elementsEqual(returned.markdown.utf8)
  }
}
