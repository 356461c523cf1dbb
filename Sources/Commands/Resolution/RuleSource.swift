import Guides
import Linting

/// Where a rule set comes from.
enum RuleSource {
  /// A folder: as the user would write it, and in full.
  case folder(String, AbsolutePath)
  /// The copy in the binary.
  case builtIn

  /// The folder that is asked for, else the nearest one upward, else the copy in the binary.
  static func find(_ option: String?, from directory: AbsolutePath) -> RuleSource {
    if let option { return .folder(option, AbsolutePath(option, from: directory)) }
    var folder: AbsolutePath? = directory
    var shown = "rules"
    while let current = folder {
      let rules = AbsolutePath("rules", from: current)
      if DiskFileTree.kind(rules.string + "/site.yaml") == .file { return .folder(shown, rules) }
      // Behind the repository's root other people's files begin.
      if DiskFileTree.exists(current.string + "/.git") { break }
      folder = current.parent
      shown = "../" + shown
    }
    return .builtIn
  }

  /// Reads and checks the rule set of a site.
  ///
  /// - Throws: one sentence with file, line and column.
  func ruleSet(of site: SiteConfiguration) throws -> RuleSet {
    try explained { () throws(RuleSetError) in
      let ruleSet = try RuleSet(tree, site: site)
      try RuleSelection.validate(ruleSet)
      return ruleSet
    }
  }

  /// Reads what the rule set says of the site, which does not take long.
  func site() throws -> SiteConfiguration {
    try explained { () throws(RuleSetError) in
      try RuleSet.site(tree, hugo: try hugo())
    }
  }

  /// Hugo's configuration beside the rule set.
  private func hugo() throws(RuleSetError) -> HugoConfiguration? {
    guard case .folder(_, let path) = self, let root = path.parent else { return nil }
    do throws(RuleSetError) {
      return try HugoConfiguration(DiskFileTree(root.string))
    } catch {
      throw RuleSetError(
        file: "../" + error.file, position: error.position, message: error.message)
    }
  }

  private func explained<Value>(_ read: () throws(RuleSetError) -> Value) throws -> Value {
    do throws(RuleSetError) {
      return try read()
    } catch {
      throw CommandError(prefix + error.description)
    }
  }

  /// The folder that `content:` starts from.
  func contentBase(from directory: AbsolutePath) -> AbsolutePath {
    switch self {
    case .folder(_, let path): path.parent ?? path
    case .builtIn: directory
    }
  }

  /// What stands before the name of a file in messages.
  var prefix: String {
    switch self {
    case .folder(let name, _): name.hasSuffix("/") ? name : name + "/"
    case .builtIn: "built-in rules/"
    }
  }

  private var tree: any FileTree {
    switch self {
    case .folder(let name, _): DiskFileTree(name)
    case .builtIn: InMemoryFileTree(BuiltInRules.files)
    }
  }
}
