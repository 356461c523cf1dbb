import Guides

/// What a command works on: the rule set, the content, and how the user sees its paths.
struct Workspace {
  let site: SiteConfiguration
  let tree: DiskFileTree
  /// Content paths from the working directory.
  let displayPath: PathDisplay
  /// Content paths from the root of the content's repository, else from the working directory.
  let repositoryPath: PathDisplay
  /// Read from the start on, while the content is looked for and Git is asked.
  private let ruleSet: Task<RuleSet, any Error>
  private let contentRoot: AbsolutePath
  private let directory: AbsolutePath

  /// Finds the rule set and the content root.
  init(_ options: WorkspaceOptions) throws {
    directory = try AbsolutePath.workingDirectory()
    let source = RuleSource.find(options.ruleSet.rules, from: directory)
    var site = try source.site()
    site.today = .today
    if let content = options.content {
      contentRoot = AbsolutePath(content, from: directory)
      tree = DiskFileTree(content)
    } else {
      contentRoot = AbsolutePath(site.content, from: source.contentBase(from: directory))
      let path = PathDisplay(contentRoot: "/", base: directory.string)(contentRoot.string)
      tree = DiskFileTree(path.isEmpty ? "." : path)
    }
    site.publishedFolders = { [contentRoot, directory] in
      try? HugoProject.find(from: contentRoot.string, in: directory)?.publishedFolders
    }
    self.site = site
    displayPath = PathDisplay(contentRoot: contentRoot.string, base: directory.string)
    let repository = contentRoot.nearest(holding: ".git") ?? directory
    repositoryPath = PathDisplay(contentRoot: contentRoot.string, base: repository.string)
    guard DiskFileTree.isFolder(tree.root) else {
      let place =
        options.content == nil
        ? " (content: in \(source.prefix)site.yaml); name the content root with --content" : ""
      throw CommandError("there is no content folder \"\(tree.root)\"\(place)")
    }
    ruleSet = Task { [site] in try source.ruleSet(of: site) }
  }

  /// Reads the rule set and all content side by side.
  ///
  /// - Parameters:
  ///   - tree: stands in for the content on disk.
  ///   - isKept: whether the text of a content path will be asked for; what will not is forgotten.
  func load(
    _ tree: (any FileTree)? = nil,
    keepingTexts isKept: @escaping @Sendable (String) -> Bool = { _ in true }
  ) async throws -> (RuleSet, SiteContents) {
    async let contents = self.contents(tree ?? self.tree, isKept)
    return (try await ruleSet.value, try await contents)
  }

  /// Reads another state of the content, and of that only what is different.
  func load(
    _ tree: any FileTree, sharing other: SiteContents,
    where isUnchanged: @escaping @Sendable (String) -> Bool
  ) async throws -> SiteContents {
    try await explained {
      try await SiteContents(tree, sharing: other, where: isUnchanged)
    }
  }

  private func contents(
    _ tree: any FileTree, _ isKept: @escaping @Sendable (String) -> Bool
  ) async throws -> SiteContents {
    try await explained {
      try await SiteContents(tree, configuration: site, keepingTexts: isKept)
    }
  }

  private func explained<Value>(_ read: () async throws -> Value) async throws -> Value {
    do {
      return try await read()
    } catch let error as FileTreeError {
      throw CommandError("cannot read \(error.path): \(error.reason)")
    }
  }

  /// Whether a path below the content root is a content file of the site.
  func isContent(_ path: String) -> Bool {
    GuidePath(path, layout: site.layout) != nil
  }

  /// The files that PATHs of the command line name.
  ///
  /// - Throws: for one that does not exist, and for one outside of the content root.
  func filter(_ paths: [String]) throws -> PathFilter {
    var filter = PathFilter(isEverything: paths.isEmpty)
    for path in paths {
      guard DiskFileTree.exists(path) else {
        throw CommandError("there is no file or folder \"\(path)\"")
      }
      let name = try contentPath(path, mayHoldContent: true)
      filter.add(name, isFolder: DiskFileTree.isFolder(path))
    }
    return filter
  }

  /// The path of a file below the content root, which need not exist.
  func contentPath(_ path: String, mayHoldContent: Bool = false) throws -> String {
    let full = AbsolutePath(path, from: directory)
    if let inside = full.relative(to: contentRoot) { return inside }
    if let root = contentRoot.resolved, let inside = full.real?.relative(to: root) { return inside }
    // A folder that holds the content root means all content.
    let isAbove =
      contentRoot.relative(to: full) != nil
      || full.resolved.flatMap { contentRoot.resolved?.relative(to: $0) } != nil
    if mayHoldContent, isAbove { return "" }
    throw CommandError("\"\(path)\" lies outside of the content folder \"\(tree.root)\"")
  }
}
