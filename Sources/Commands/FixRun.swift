import Guides
import Linting

/// `polyguide lint --fix` and `--diff` with their arguments resolved.
struct FixRun {
  private let arguments: LintCommand
  private let lint: LintRun

  init(_ arguments: LintCommand) throws {
    self.arguments = arguments
    lint = try LintRun(arguments)
  }

  /// Mends, writes or shows what has changed, and tells how the process should end.
  func run() async throws -> ExitStatus {
    let (ruleSet, contents) = try await lint.workspace.load(lint.tree)
    lint.noteIfNothingIsChecked(contents)
    let filter = lint.filter
    let selection = try lint.selection(ruleSet)
    let session = FixSession(
      ruleSet, selection, guardians: try lint.defaultSelection(ruleSet),
      includesUnsafe: arguments.fixes.unsafeFixes
    ) { filter.contains($0.path) }
    let new = try await lint.comparison(contents, Linter(ruleSet, selection))?.fingerprints
    let result = try await session.run(contents, new: new)
    if arguments.fixes.diff {
      try show(result)
      return result.changes.isEmpty ? .clean : .findings
    }
    if let input = lint.standardInput {
      try lint.output.write(result.changes.first?.new ?? input)
    } else {
      try write(result)
    }
    try report(result, selection)
    return lint.status(result.remaining)
  }

  private func show(_ result: FixResult) throws {
    let diffs = result.changes.map {
      UnifiedDiff(path: lint.workspace.displayPath($0.path), old: $0.old, new: $0.new).text
    }
    try lint.output.write(diffs.joined())
    if !arguments.output.quiet { StandardError.write(summary(result)) }
  }

  private func write(_ result: FixResult) throws {
    try lint.output.checkIsWritable()
    var changes = FileChanges(within: lint.workspace.tree.root)
    for change in result.changes {
      if arguments.comparison.staged { try checkIsWholeInIndex(change) }
      changes.add(
        path: lint.workspace.tree.root + "/" + change.path, old: change.old, new: change.new)
    }
    try changes.write()
  }

  /// A file that is staged in part holds what the next commit does not: a fix of the one would be lost in the other.
  private func checkIsWholeInIndex(_ change: FixResult.Change) throws {
    let current = try? lint.workspace.tree.contents(of: change.path)
    guard current != change.old else { return }
    let path = lint.workspace.displayPath(change.path)
    throw CommandError(
      "\(path) is not as it is staged: nothing is written, stage all of it (git add) or put the rest aside "
        + "(git stash --keep-index)")
  }

  /// Says what is left, and how much was mended: on standard error, where the text goes to standard output.
  private func report(_ result: FixResult, _ selection: RuleSelection) throws {
    let findings = lint.text(
      of: lint.report(result.remaining, in: result.contents, selection))
    let summary = arguments.output.quiet ? "" : summary(result)
    if lint.standardInput != nil {
      StandardError.write(findings + summary)
    } else if arguments.format == .text {
      try lint.output.write(findings + summary)
    } else {
      try lint.output.write(findings)
      StandardError.write(summary)
    }
  }

  private func summary(_ result: FixResult) -> String {
    var notes: [String] = []
    if result.unsafeCount > 0 {
      notes.append("\(grouped(result.unsafeCount)) left that --unsafe-fixes could mend")
    }
    if result.withdrawnCount > 0 {
      notes.append(
        "\(grouped(result.withdrawnCount)) left whose fix would bring another finding")
    }
    let mended =
      result.changes.isEmpty
      ? "nothing"
      : counted(result.mendedCount, "finding") + " in " + counted(result.changes.count, "file")
    return (arguments.fixes.diff ? "Would fix " : "Fixed ") + mended
      + (notes.isEmpty ? "" : " (\(notes.joined(separator: ", ")))") + "\n"
  }
}
