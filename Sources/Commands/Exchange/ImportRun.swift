import Guides
import Linting
import Translation

/// `polyguide import` with its arguments resolved.
struct ImportRun {
  private let arguments: ImportCommand
  private let workspace: Workspace
  private let bundles: [(name: String, bundle: TranslationBundle)]
  private let unreadable: [BundleProblem]
  private let output: Output

  init(_ arguments: ImportCommand) throws {
    self.arguments = arguments
    workspace = try Workspace(arguments.workspace)
    output = Output(path: arguments.output.output)
    var bundles: [(name: String, bundle: TranslationBundle)] = []
    var unreadable: [BundleProblem] = []
    for name in arguments.bundles {
      let bytes = try BundleFiles.read(name)
      do throws(FormatProblem) {
        bundles.append((name, try TranslationBundle(bytes)))
      } catch {
        unreadable.append(BundleProblem(path: name, line: error.line, message: error.message))
      }
    }
    self.bundles = bundles
    self.unreadable = unreadable
  }

  func run() async throws -> ExitStatus {
    let (ruleSet, contents) = try await workspace.load()
    let importer = Importer(
      ruleSet, contents, partial: arguments.partial, revision: GitBlob.id)
    let plan = importer.plan(bundles)
    if !arguments.dryRun { try write(plan) }
    let problems = unreadable + plan.refusals.map(problem)
    var report = arguments.diff ? plan.changes.map(diff).joined() : ""
    report += BundleProblem.report(problems, format: arguments.format)
    if arguments.format == .text {
      report += try await findings(after: plan)
      report += plan.remarks.map { "note: \($0)\n" }.joined()
      if !arguments.output.quiet { report += summary(plan, refused: problems.count) }
    }
    try output.write(report)
    return problems.isEmpty ? .clean : .findings
  }

  private func write(_ plan: ImportPlan) throws {
    var changes = FileChanges()
    for change in plan.changes {
      let root = arguments.into ?? workspace.tree.root
      let path = root + "/" + change.path
      let old =
        arguments.into == nil ? change.old : try? DiskFileTree(".").contents(of: path)
      changes.add(path: path, old: old, new: change.new)
    }
    try changes.write()
  }

  /// What lint says of the guides that were written.
  private func findings(after plan: ImportPlan) async throws -> String {
    guard !plan.changes.isEmpty else { return "" }
    var tree: any FileTree = workspace.tree
    for change in plan.changes {
      tree = OverlayFileTree(base: tree, path: change.path, bytes: change.new)
    }
    let (ruleSet, contents) = try await workspace.load(tree)
    let selection = try RuleSelection(ruleSet)
    let written = Set(plan.changes.map(\.path))
    let result = try await Linter(ruleSet, selection).lint(contents) {
      written.contains($0.path)
    }
    let style = Environment.style(arguments.output.color, for: output)
    return TextReporter(style: style, hasSummary: false).render(
      LintReport(
        result: result, contents: contents, tree: tree, displayPath: workspace.displayPath))
  }

  private func problem(_ refusal: ImportPlan.Refusal) -> BundleProblem {
    let place = [refusal.guide, refusal.unit].filter { !$0.isEmpty }.joined(separator: " ")
    let message = place.isEmpty ? refusal.reason : "\(place): \(refusal.reason)"
    return BundleProblem(path: refusal.bundle, line: refusal.line, message: message)
  }

  private func diff(_ change: ImportPlan.Change) -> String {
    UnifiedDiff(path: workspace.displayPath(change.path), old: change.old, new: change.new).text
  }

  private func summary(_ plan: ImportPlan, refused: Int) -> String {
    let new = plan.changes.count { $0.old == nil }
    let units = plan.changes.reduce(0) { $0 + $1.unitCount }
    let done = arguments.dryRun ? "Would write" : "Wrote"
    let lines = plan.changes.map {
      "  \(workspace.displayPath($0.path))\($0.old == nil ? " (new)" : "")\n"
    }
    let refusals = refused > 0 ? ", \(refused) refused" : ""
    return
      "\(done) \(units) units into \(plan.changes.count) guides, \(new) of them new\(refusals)\n"
      + lines.joined()
  }
}
