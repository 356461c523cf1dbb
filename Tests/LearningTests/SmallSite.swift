import Guides
import Learning
import Linting
import TestSupport

/// Small sites in memory, and what is learnt from them.
enum SmallSite {
  /// Knows the languages of the shipped rule set.
  static let learner = Result {
    try RuleSetLearner(builtIn: FolderTree(Shared.packageRoot + "/rules"))
  }

  static func learn(_ files: [String: String]) async throws -> LearntRuleSet {
    try await learn(InMemoryFileTree(files))
  }

  static func learn(
    _ tree: any FileTree, project: (HugoConfiguration, String)? = nil
  ) async throws -> LearntRuleSet {
    let layout = try LearntLayout(paths: try tree.paths(), project: project)
    return try await learner.get().learn(tree, layout: layout, content: "content")
  }

  /// What lint says of a site with the rules learnt from it, as `path: rule`.
  static func findings(_ files: [String: String], _ learnt: LearntRuleSet) async throws -> [String]
  {
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    try RuleSelection.validate(ruleSet)
    let contents = try await SiteContents(
      InMemoryFileTree(files), configuration: ruleSet.site)
    let result = try await Linter(ruleSet, try RuleSelection(ruleSet)).lint(contents)
    return result.findings.map { "\($0.path): \($0.rule)" }
  }

  /// `count` guides in a folder, each made of its number.
  static func guides(
    _ count: Int, in folder: String, name: String = "guide", _ text: (Int) -> String
  ) -> [String: String] {
    Dictionary(uniqueKeysWithValues: (1...count).map { ("\(folder)/\(name)_\($0).md", text($0)) })
  }

  /// Front matter in the order given, with a title and a key that ties translations.
  static func frontMatter(_ number: Int, _ lines: String...) -> String {
    let own = ["title: The title of number \(number)", "translationKey: x-\(number)"] + lines
    return "---\n" + own.map { $0 + "\n" }.joined() + "---\n"
  }
}

extension [String: String] {
  static func + (a: Self, b: Self) -> Self { a.merging(b) { $1 } }
}
