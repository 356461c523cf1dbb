import Guides
import Markup
import Translation

/// Pairs of guides and their translations, read on all cores.
struct TranslationDesk {
  let workspace: Workspace
  let ruleSet: RuleSet
  let contents: SiteContents

  init(_ options: WorkspaceOptions) async throws {
    workspace = try Workspace(options)
    (ruleSet, contents) = try await workspace.load()
  }

  /// The code of a language that the user names.
  func language(_ name: String, option: String) throws -> String {
    let site = ruleSet.site
    if let found = site.languages.first(where: { $0.code == name || $0.tag == name }) {
      return found.code
    }
    let known = site.languages.map(\.code).joined(separator: ", ")
    throw CommandError("\(option) \(name): the site has no such language (it has \(known))")
  }

  /// What is known of the age of translations from a language.
  func staleness(from source: String) -> Staleness {
    Staleness(contents, ruleSet, contentRoot: workspace.tree.root, from: source)
  }

  /// Calls `body` for each guide of a language that the filter lets through, in the order of the paths.
  func map<Result: Sendable>(
    from source: String, to target: String, where filter: PathFilter,
    _ body: @escaping @Sendable (GuidePair) -> Result
  ) async throws -> [Result] {
    let contents = contents
    let ruleSet = ruleSet
    let files = contents.files.filter { file in
      file.page.isGuide && file.page.path.language == source && file.encodingError == nil
        && filter.contains(file.page.path.path)
    }
    return try await concurrentRuns(files) { run in
      let parser = MarkdownParser()
      return run.map { file in
        let page = file.page.tie.flatMap { contents.site.page(withKey: $0, language: target) }
        let translation = page.flatMap { contents.file(atPath: $0.path.path) }
        return body(
          GuidePair(
            source: Guide(file, ruleSet: ruleSet, parser: parser),
            translation: translation.map { Guide($0, ruleSet: ruleSet, parser: parser) },
            targetLanguage: target, ruleSet: ruleSet))
      }
    }.flatMap { $0 }
  }
}
