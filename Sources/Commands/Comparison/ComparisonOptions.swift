import ArgumentParser

/// What an older state of the content is, so that only what has changed since is reported.
struct ComparisonOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Report only what the working tree has and a Git revision has not.",
      discussion: """
        Both are checked with the current rule set, and findings matched by rule, guide and text at \
        fault. Of a branch, the commit counts where the work branched off (origin/main).
        """, valueName: "rev"))
  var since: String?

  @Flag(help: "Report only what the next commit would bring: Git's index against HEAD.")
  var staged = false

  var isGiven: Bool { since != nil || staged }

  func validate() throws {
    if since != nil, staged {
      throw ValidationError("--since compares the working tree, --staged the index: choose one")
    }
  }

  /// The two states to compare; nil where none is asked for.
  func revisions(of workspace: Workspace) throws -> RevisionPair? {
    guard isGiven else { return nil }
    let repository = try GitRepository(workspace.tree, for: since == nil ? "--staged" : "--since")
    let isContent = { (path: String) in workspace.isContent(path) }
    if let since {
      return try RevisionPair(
        repository, commit: try repository.base(since), newer: .workingTree, isContent: isContent)
    }
    return try RevisionPair(
      repository, commit: repository.head, newer: .index, isContent: isContent)
  }
}
