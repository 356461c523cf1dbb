import Guides
import Markup

/// Changes of a translation that exists: only the bytes of units with other targets are touched.
struct TranslationUpdate {
  private let pair: GuidePair
  private let translation: Guide
  private let file: TranslatableFile
  private let ruleSet: RuleSet
  private let parser: MarkdownParser
  private var bytes: [UInt8]
  private var unitCount = 0

  /// Nil where there is no translation yet.
  init?(_ pair: GuidePair, _ ruleSet: RuleSet, _ parser: MarkdownParser) {
    guard let translation = pair.translation, let file = pair.translationFile else { return nil }
    self.pair = pair
    self.translation = translation
    self.file = file
    self.ruleSet = ruleSet
    self.parser = parser
    bytes = file.source.bytes
  }

  /// Nil where nothing is to be written.
  var change: ImportPlan.Change? {
    guard bytes != file.source.bytes else { return nil }
    return ImportPlan.Change(
      path: translation.path, old: file.source.bytes, new: bytes, unitCount: unitCount)
  }

  /// Refuses another name for a file that is there: links lead to it.
  func checkName(_ returned: inout ReturnedGuide) {
    guard let (name, unit) = returned.slug(), name != translation.page.path.slug,
      Slug.folded(name) != translation.page.path.slug
    else { return }
    returned.refuse(
      unit, "\(translation.path) has its name already: rename it with polyguide mv")
  }

  /// Merges the targets that differ from what the translation says; refuses what cannot be merged.
  mutating func merge(
    _ matches: [String: ReturnedGuide.Unit], _ returned: inout ReturnedGuide
  ) {
    var targets: [String: BundleContent] = [:]
    var models: [String: [[InlinePiece]]] = [:]
    var origins: [String: ReturnedGuide.Unit] = [:]
    var newFields: [TranslationUnit] = []
    for unit in pair.file.units {
      guard let match = matches[unit.id], let target = match.unit.usableTarget else { continue }
      let prefill = Prefill(unit, in: pair, ruleSet: ruleSet)
      let old = prefill.target
      if prefill.says(target, in: match.unit) { continue }
      guard let partner = pair.translatedUnit(of: unit), pair.isCertain(unit) else {
        if unit.isField {
          newFields.append(unit)
        } else {
          let hasLikely = pair.translatedUnit(of: unit) != nil
          returned.refuse(
            match,
            hasLikely
              ? "it is not certain which text of \(translation.path) it is: change it by hand"
              : "\(translation.path) has no place for it: add it there by hand")
        }
        continue
      }
      let texts = [unit.pieces] + (old.map { [$0.pieces] } ?? [])
      targets[partner.id] = target.restoringCodes(from: texts)
      models[partner.id] = texts
      origins[partner.id] = match
    }
    guard !targets.isEmpty || !newFields.isEmpty else { return }
    let merged = Merge.apply(targets, to: file, models: models, parser: parser)
    for refusal in merged.refusals {
      if let origin = origins[refusal.unit] { returned.refuse(origin, refusal.reason) }
    }
    bytes = merged.bytes
    unitCount = merged.changed.count
    for id in merged.changed {
      if let origin = origins[id] { returned.checkEdges(of: origin) }
    }
    for unit in newFields {
      guard let match = matches[unit.id], let target = match.unit.usableTarget else { continue }
      if let reason = add(unit, target) {
        returned.refuse(match, reason)
      } else {
        returned.checkEdges(of: match)
      }
    }
  }

  /// Writes a front matter value that the translation does not have; why not, where it cannot.
  private mutating func add(_ unit: TranslationUnit, _ target: BundleContent) -> String? {
    if let problem = TargetCheck.problem(target, for: unit, models: [unit.pieces]) {
      return problem
    }
    guard case .field(let name) = unit.place,
      // A value that is no text says something nobody has exported.
      translation.frontMatter[name]?.isBlank ?? true,
      let added = FieldEdit(name, target.markdown, like: pair.source.frontMatter)
        .applied(to: bytes)
    else { return "\(translation.path) has no place for it: add it there by hand" }
    bytes = added
    unitCount += 1
    return nil
  }

  /// Writes down the source that the translation is made from by now, once no unit of it is stale any more.
  ///
  /// A stale unit is settled by a new target, and by the old one where the translator says that it is right.
  mutating func record(
    _ revision: String?, _ stale: StaleUnits, _ matches: [String: ReturnedGuide.Unit]
  ) {
    guard let key = ruleSet.fields.sourceRevision, let revision, !stale.isEmpty else { return }
    let isSettled = pair.file.units.allSatisfy { unit in
      guard stale.previousSource(of: unit) != nil, pair.translatedUnit(of: unit) != nil else {
        return true
      }
      guard let match = matches[unit.id], let target = match.unit.usableTarget else { return false }
      let old = Prefill(unit, in: pair, ruleSet: ruleSet).target
      let isSame = old.map { $0.isSame(as: target, in: match.unit) } ?? false
      return isSame ? match.unit.state != .needsReview : true
    }
    guard isSettled,
      let recorded = FieldEdit(key, revision, like: pair.source.frontMatter).applied(to: bytes)
    else { return }
    bytes = recorded
  }
}
