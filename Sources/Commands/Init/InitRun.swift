import Guides
import Learning
import Linting

/// `polyguide init` with its arguments resolved.
struct InitRun {
  private let arguments: InitCommand
  private let tree: DiskFileTree
  private let project: HugoProject?
  /// The content root as `site.yaml` names it.
  private let content: String
  private let contentRoot: AbsolutePath
  private let output: Output

  init(_ arguments: InitCommand) throws {
    self.arguments = arguments
    output = Output(path: arguments.output.output)
    let directory = try AbsolutePath.workingDirectory()
    project = try HugoProject.find(from: arguments.content, in: directory)
    let folder =
      arguments.content ?? project?.usualContent.path(from: directory) ?? HugoProject.usualContent
    guard DiskFileTree.isFolder(folder) else {
      throw CommandError(
        "there is no content folder \"\(folder)\": name the content root with --content")
    }
    tree = DiskFileTree(folder)
    let root = AbsolutePath(folder, from: directory)
    let rules = AbsolutePath(arguments.rules, from: directory)
    content = root.path(from: rules.parent ?? rules)
    contentRoot = root
    guard arguments.writesNothing || !DiskFileTree.exists(arguments.rules) else {
      throw CommandError(
        "\"\(arguments.rules)\" exists already: nothing is written; move it away, "
          + "write to another folder with --rules, or compare with --diff")
    }
  }

  func run() async throws {
    let (learnt, result) = try await learn()
    let files = learnt.files.sorted { utf8Precedes($0.key, $1.key) }
    if !arguments.writesNothing { try write(files) }
    var report = arguments.diff ? files.map(diff).joined() : ""
    if !arguments.output.quiet {
      report += LearningSummary(learnt, result).text + closing(files.count)
    }
    try output.write(report)
  }

  /// Learns the rules, lints with them, and turns off those that would report what is usual here.
  private func learn() async throws -> (LearntRuleSet, LintResult) {
    do {
      let learner = try RuleSetLearner(builtIn: InMemoryFileTree(BuiltInRules.files))
      let layout = try LearntLayout(
        paths: try tree.paths(),
        project: project.map { ($0.configuration, contentRoot.path(from: $0.root)) })
      var learnt = try await learner.learn(tree, layout: layout, content: content)
      let first = try await lint(with: learnt)
      let calibration = RuleCalibration(first, besides: learnt.severities)
      guard calibration.severities.count > learnt.severities.count else { return (learnt, first) }
      learnt.severities = calibration.severities
      return (learnt, try await lint(with: learnt))
    } catch let error as FileTreeError {
      throw CommandError("cannot read \(error.path): \(error.reason)")
    } catch let error as LearningError {
      throw CommandError(
        "cannot learn from \"\(tree.root)\": \(error); name the content root with --content")
    } catch let error as RuleSetError {
      throw CommandError("what was learnt cannot be read back: \(error): please report this")
    }
  }

  private func lint(with learnt: LearntRuleSet) async throws -> LintResult {
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    var site = ruleSet.site
    site.today = .today
    let contents = try await SiteContents(tree, configuration: site)
    return try await Linter(ruleSet, try RuleSelection(ruleSet)).lint(contents)
  }

  private func write(_ files: [(key: String, value: String)]) throws {
    var changes = FileChanges()
    for (name, text) in files {
      changes.add(path: arguments.rules + "/" + name, old: nil, new: Array(text.utf8))
    }
    try changes.write()
  }

  private func diff(_ name: String, _ text: String) -> String {
    let path = arguments.rules + "/" + name
    let old = arguments.writesNothing ? try? DiskFileTree(".").contents(of: path) : nil
    return UnifiedDiff(path: path, old: old, new: Array(text.utf8)).text
  }

  private func closing(_ count: Int) -> String {
    "\(arguments.writesNothing ? "Would write" : "Wrote") \(counted(count, "file")) into \(arguments.rules)\n"
  }
}
