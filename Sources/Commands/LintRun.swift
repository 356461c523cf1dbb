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
  private let revisions: RevisionPair?
  private let selected: [String]
  private let ignored: [String]
  private let failLevel: Severity?
  private let format: ReportFormat
  private let reporter: any Reporter
  /// Where findings are shown besides the report.
  private let gitHub: GitHubActions?

  /// Finds all that the arguments name.
  init(_ arguments: LintCommand) throws {
    workspace = try Workspace(arguments.workspace)
    revisions = try arguments.comparison.revisions(of: workspace)
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
      tree = revisions?.newer ?? workspace.tree
      filter = try workspace.filter(arguments.paths)
    }
    failLevel = Severity(rawValue: arguments.selection.failOn.rawValue)
    output = Output(path: arguments.output.output)
    gitHub = GitHubActions(annotates: arguments.format == .text && !arguments.statistics)
    format = arguments.format
    reporter = arguments.format.reporter(
      style: Environment.style(arguments.output.color, for: output),
      hasStatistics: arguments.statistics, isQuiet: arguments.output.quiet)
  }

  /// Checks, writes the report, and ends the process: to free a whole site before only takes time.
  func run() async throws -> Never {
    let (ruleSet, contents) = try await workspace.load(tree) { [filter, revisions] path in
      // What a commit changes is looked for in all texts.
      revisions != nil || filter.contains(path)
    }
    noteIfNothingIsChecked(contents)
    let selection = try selection(ruleSet)
    let result = try await lint(contents, Linter(ruleSet, selection))
    try await write(report(result, in: contents, selection))
    Environment.end(status(result))
  }

  /// A mistyped content root must not pass for a site without findings; a hook may well be given files of no site.
  func noteIfNothingIsChecked(_ contents: SiteContents) {
    guard !contents.files.contains(where: { filter.contains($0.page.path.path) }) else { return }
    let languages = contents.site.configuration.languages.map(\.code).joined(separator: ", ")
    StandardError.write(
      "note: nothing is checked: no file asked for is a page below \"\(workspace.tree.root)\" in "
        + "one of the site's languages (\(languages))\n")
  }

  /// The rules that the arguments select.
  func selection(_ ruleSet: RuleSet) throws -> RuleSelection {
    try RuleSelection(ruleSet, select: selected, ignore: ignored)
  }

  /// The rules that run where the arguments select none.
  func defaultSelection(_ ruleSet: RuleSet) throws -> RuleSelection {
    try RuleSelection(ruleSet, ignore: ignored)
  }

  func report(
    _ result: LintResult, in contents: SiteContents, _ selection: RuleSelection
  ) -> LintReport {
    LintReport(
      result: result, contents: contents, tree: tree, displayPath: workspace.displayPath,
      repositoryPath: workspace.repositoryPath, rules: selection.entries,
      isReported: filter.contains)
  }

  /// A report in the format that the arguments ask for.
  func text(of report: LintReport) -> String { reporter.render(report) }

  func status(_ result: LintResult) -> ExitStatus {
    let isFailure = failLevel.map { level in result.findings.contains { $0.severity >= level } }
    return isFailure ?? false ? .findings : .clean
  }

  private func write(_ report: LintReport) async throws {
    let shown = format.isLimited ? report.limited(to: OmittedFindings.mostResults) : report
    if output.path == nil, let gitHub {
      try output.write(gitHub.guarded(reporter.render(shown)))
    } else {
      try await output.write { put in try await reporter.write(shown, to: put) }
    }
    if let omitted = shown.omitted { StandardError.write("note: \(omitted.text)\n") }
    try gitHub?.show(report)
  }

  /// What is new since the revision that the arguments name; nil where they name none.
  func comparison(_ contents: SiteContents, _ linter: Linter) async throws -> LintComparison? {
    revisions == nil ? nil : try await lint(contents, linter).comparison
  }

  private func lint(_ contents: SiteContents, _ linter: Linter) async throws -> LintResult {
    guard let revisions else {
      return try await linter.lint(contents) { [filter] in filter.contains($0.path) }
    }
    let older = try await workspace.load(revisions.older, sharing: contents) {
      revisions.isUnchanged($0)
    }
    return try await linter.lint(
      contents, since: older, newPath: { revisions.renames.newer($0) ?? $0 },
      countsAll: revisions.countsAll, where: { [filter] in filter.contains($0) })
  }
}

/// The formats of findings, each with its reporter.
extension ReportFormat {
  func reporter(style: TextStyle, hasStatistics: Bool, isQuiet: Bool) -> any Reporter {
    switch self {
    case .text where hasStatistics: StatisticsReporter(style: style, hasSummary: !isQuiet)
    case .text: TextReporter(style: style, hasSummary: !isQuiet)
    case .json: JSONReporter(hasStatistics: hasStatistics)
    case .sarif: SARIFReporter(version: Version.current)
    case .github: GitHubReporter()
    case .gitlab: GitLabReporter()
    case .junit: JUnitReporter()
    case .rdjson: RDJSONReporter()
    }
  }
}
