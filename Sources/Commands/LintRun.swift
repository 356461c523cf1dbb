import Guides
import Linting

/// `polyguide lint` with its arguments resolved.
struct LintRun {
  let workspace: Workspace
  let tree: any FileTree
  let filter: PathFilter
  /// The text that stands for a file; nil where files are checked as they are.
  let standardInput: [UInt8]?
  let output: Output
  private let selected: [String]
  private let ignored: [String]
  private let failLevel: Severity?
  private let reporter: any Reporter

  /// Finds all that the arguments name.
  init(_ arguments: LintCommand) throws {
    workspace = try Workspace(arguments.workspace)
    selected = SelectionOptions.names(arguments.selection.select)
    ignored = SelectionOptions.names(arguments.selection.ignore)
    if let path = arguments.stdinPath {
      let name = try workspace.contentPath(path)
      let input = try Environment.standardInput()
      standardInput = input
      tree = OverlayFileTree(base: workspace.tree, path: name, bytes: input)
      filter = PathFilter(only: name)
    } else {
      standardInput = nil
      tree = workspace.tree
      filter = try workspace.filter(arguments.paths)
    }
    failLevel = Severity(rawValue: arguments.selection.failOn.rawValue)
    output = Output(path: arguments.output.output)
    reporter = arguments.format.reporter(
      style: Environment.style(arguments.output.color, for: output),
      hasStatistics: arguments.statistics, isQuiet: arguments.output.quiet)
  }

  /// Checks, writes the report, and tells how the process should end.
  func run() async throws -> ExitStatus {
    let (ruleSet, contents) = try await workspace.load(tree)
    let result = try await Linter(ruleSet, selection(ruleSet)).lint(contents) { [filter] in
      filter.contains($0.path)
    }
    try output.write(report(result, in: contents))
    return status(result)
  }

  /// The rules that the arguments select.
  func selection(_ ruleSet: RuleSet) throws -> RuleSelection {
    try RuleSelection(ruleSet, select: selected, ignore: ignored)
  }

  /// The rules that run where the arguments select none.
  func defaultSelection(_ ruleSet: RuleSet) throws -> RuleSelection {
    try RuleSelection(ruleSet, ignore: ignored)
  }

  /// A result in the format that the arguments ask for.
  func report(_ result: LintResult, in contents: SiteContents) -> String {
    reporter.render(
      LintReport(
        result: result, contents: contents, tree: tree, displayPath: workspace.displayPath))
  }

  func status(_ result: LintResult) -> ExitStatus {
    let isFailure = failLevel.map { level in result.findings.contains { $0.severity >= level } }
    return isFailure ?? false ? .findings : .clean
  }
}

/// The formats of findings, each with its reporter.
extension ReportFormat {
  func reporter(style: TextStyle, hasStatistics: Bool, isQuiet: Bool) -> any Reporter {
    switch self {
    case .text where hasStatistics: StatisticsReporter(style: style, hasSummary: !isQuiet)
    case .text: TextReporter(style: style, hasSummary: !isQuiet)
    case .json: JSONReporter(hasStatistics: hasStatistics)
    }
  }
}
