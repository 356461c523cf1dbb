import Guides
import Markup
import Translation

/// Knows which translations are older than their source.
///
/// A translation may record the Git blob of the source that it was made from; without a record the source
/// counts as it was when the translation was last committed.
struct Staleness: Sendable {
  private let history: GitHistory?
  private let ruleSet: RuleSet

  init(_ desk: TranslationDesk) throws {
    ruleSet = desk.ruleSet
    history = GitHistory(contentRoot: desk.workspace.tree.root)
  }

  /// The units whose source has changed since the translation was made; empty where nobody can tell.
  func units(of pair: GuidePair) -> StaleUnits {
    guard let translation = pair.translation, let old = oldSource(of: pair.source, translation),
      let source = try? SourceText(old)
    else { return StaleUnits() }
    let languages = Set(ruleSet.site.languages.map(\.code))
    guard let path = GuidePath(pair.source.path, languages: languages.contains) else {
      return StaleUnits()
    }
    let file = ContentFile(path, bytes: source.bytes, site: ruleSet.site)
    let guide = Guide(file, ruleSet: ruleSet, parser: MarkdownParser())
    return StaleUnits(pair.file, since: TranslatableFile(guide, ruleSet: ruleSet))
  }

  /// What the source said when the translation was made, where that is not what it says now.
  private func oldSource(of source: Guide, _ translation: Guide) -> [UInt8]? {
    let current = GitBlob.id(of: source.source.bytes)
    if let key = ruleSet.fields.sourceRevision, let record = translation.frontMatter.text(key) {
      return record == current ? nil : history?.contents(ofBlob: record)
    }
    guard let old = history?.contents(of: source.path, whenLastChanged: translation.path) else {
      return nil
    }
    return GitBlob.id(of: old) == current ? nil : old
  }
}
