import Guides
import Markup
import Translation

/// Knows which translations are older than their source.
///
/// A translation may record the Git blob of the source that it was made from; without a record the source
/// counts as it was when the translation was last committed.
struct Staleness: Sendable {
  private let ruleSet: RuleSet
  /// What the source of a translation said when that was made, by the translation's path.
  private let oldSources: [ByteString: [UInt8]]
  private let sourceLanguage: String

  /// Asks Git for all that the translations of guides in one language were made from.
  init(_ contents: SiteContents, _ ruleSet: RuleSet, contentRoot: String, from source: String) {
    self.ruleSet = ruleSet
    sourceLanguage = source
    guard let history = GitHistory(contentRoot: contentRoot) else {
      oldSources = [:]
      return
    }
    var names: [ByteString: String] = [:]
    for indices in contents.translationGroups() {
      let group = indices.map { contents.files[$0] }
      guard
        let original = group.first(where: {
          $0.page.isGuide && $0.page.path.language == source && $0.page.tie != nil
        })
      else { continue }
      let current = GitBlob.id(of: original.source.bytes)
      for translation in group where translation.page.path.language != source {
        names[ByteString(translation.page.path.path)] = Staleness.name(
          original, current, translation, history, recordKey: ruleSet.fields.sourceRevision)
      }
    }
    let answers = history.contents(of: Set(names.values))
    oldSources = names.compactMapValues { answers[$0] }
  }

  /// The units whose source has changed since the translation was made; empty where nobody can tell.
  func units(of pair: GuidePair) -> StaleUnits {
    guard pair.source.language == sourceLanguage, let translation = pair.translation,
      let old = oldSources[ByteString(translation.path)], old != pair.source.source.bytes,
      let source = try? SourceText(old)
    else { return StaleUnits() }
    guard let path = GuidePath(pair.source.path, layout: ruleSet.site.layout) else {
      return StaleUnits()
    }
    let file = ContentFile(path, bytes: source.bytes, site: ruleSet.site)
    let guide = Guide(file, ruleSet: ruleSet, parser: MarkdownParser())
    return StaleUnits(pair.file, since: TranslatableFile(guide, ruleSet: ruleSet))
  }

  /// Git's name for what the source said when the translation was made; nil where it says the same now.
  private static func name(
    _ source: ContentFile, _ current: String, _ translation: ContentFile, _ history: GitHistory,
    recordKey: String?
  ) -> String? {
    if let recordKey, let record = translation.frontMatter.text(recordKey) {
      return record == current ? nil : history.name(ofBlob: record)
    }
    return history.name(
      of: source.page.path.path, whenLastChanged: translation.page.path.path)
  }
}
