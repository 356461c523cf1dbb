import Guides
import Linting
import Translation

/// `polyguide import` with its arguments resolved.
struct ImportRun {
  private let arguments: ImportCommand
  private let workspace: Workspace
  private let bundles: [(name: String, bundle: TranslationBundle)]
  /// What is wrong in the bundles; so far, those that cannot be read.
  private let unreadable: BundleReport
  private let output: Output
  /// The written guides as the user sees them.
  private let displayPath: PathDisplay

  init(_ arguments: ImportCommand) throws {
    self.arguments = arguments
    workspace = try Workspace(arguments.workspace)
    output = Output(path: arguments.output.output)
    let directory = try AbsolutePath.workingDirectory()
    displayPath =
      arguments.into.map {
        PathDisplay(
          contentRoot: AbsolutePath($0, from: directory).string, base: directory.string)
      } ?? workspace.displayPath
    var bundles: [(name: String, bundle: TranslationBundle)] = []
    var unreadable = try BundleReport()
    for name in arguments.bundles {
      let bytes = try BundleFiles.read(name)
      unreadable.add(bundle: name, bytes)
      do throws(FormatProblem) {
        bundles.append((name, try TranslationBundle(bytes)))
      } catch {
        unreadable.add(error.message, in: name, at: error.offset)
      }
    }
    self.bundles = bundles
    self.unreadable = unreadable
  }

  func run() async throws -> ExitStatus {
    let (ruleSet, contents) = try await workspace.load()
    let staleness = Staleness(
      contents, ruleSet, contentRoot: workspace.tree.root, from: ruleSet.site.sourceLanguage)
    let importer = Importer(
      ruleSet, contents, partial: arguments.partial, revision: GitBlob.id, stale: staleness.units)
    var plan = try await importer.plan(bundles)
    if arguments.partial == .fail, unreadable.errorCount > 0 { plan.dropChanges() }
    var problems = unreadable
    for refusal in plan.refusals {
      problems.add(refusal.message, in: refusal.bundle, at: refusal.offset)
    }
    for warning in plan.warnings {
      problems.add(
        "\(warning.guide) \(warning.unit): \(warning.text)", in: warning.bundle, at: warning.offset,
        rule: "import/space",
        severity: .warning)
    }
    if !arguments.writesNothing { try write(plan) }
    try await report(problems, plan, ruleSet, contents)
    return problems.errorCount == 0 ? .clean : .findings
  }

  private func write(_ plan: ImportPlan) throws {
    try output.checkIsWritable()
    var changes = FileChanges(within: arguments.into ?? workspace.tree.root)
    for change in plan.changes {
      guard let folder = arguments.into else {
        changes.add(
          path: workspace.tree.root + "/" + change.path, old: change.old, new: change.new)
        continue
      }
      let path = folder + "/" + change.path
      changes.add(path: path, old: try? DiskFileTree(".").contents(of: path), new: change.new)
    }
    try changes.write()
  }

  // MARK: Report

  private func report(
    _ problems: BundleReport, _ plan: ImportPlan, _ ruleSet: RuleSet, _ contents: SiteContents
  ) async throws {
    let written = OverlayFileTree(
      base: workspace.tree,
      files: Dictionary(plan.changes.map { ($0.path, $0.new) }, uniquingKeysWith: { $1 }))
    let merged = plan.changes.isEmpty ? contents : try await workspace.load(written).1
    let selection = try RuleSelection(ruleSet)
    let report = problems.lintReport(
      plan.changes.isEmpty ? nil : try await findings(after: plan, ruleSet, selection, merged),
      contents: merged, tree: written, displayPath: displayPath,
      repositoryPath: arguments.into == nil ? workspace.repositoryPath : nil,
      rules: selection.entries)
    let findings = arguments.reporter(for: output).render(report)
    let closing = arguments.output.quiet ? "" : summary(plan, refused: problems.errorCount)
    guard arguments.format == .text else {
      // The document stands alone.
      try output.write(findings)
      return StandardError.write(closing)
    }
    let diff = arguments.diff ? plan.changes.map(diff).joined() : ""
    try output.write(diff + findings + closing)
  }

  /// What lint says of the guides that were written.
  private func findings(
    after plan: ImportPlan, _ ruleSet: RuleSet, _ selection: RuleSelection, _ contents: SiteContents
  ) async throws -> LintResult {
    let written = Set(plan.changes.map(\.path))
    return try await Linter(ruleSet, selection).lint(contents) {
      written.contains($0.path)
    }
  }

  private func diff(_ change: ImportPlan.Change) -> String {
    UnifiedDiff(path: displayPath(change.path), old: change.old, new: change.new).text
  }

  private func summary(_ plan: ImportPlan, refused: Int) -> String {
    let new = plan.changes.count { $0.old == nil }
    let units = plan.changes.reduce(0) { $0 + $1.unitCount }
    let done = arguments.writesNothing ? "Would write" : "Wrote"
    let refusals = refused > 0 ? ", \(refused) refused" : ""
    let lines = plan.changes.map { "  \(displayPath($0.path))\($0.old == nil ? " (new)" : "")\n" }
    let guides = counted(plan.changes.count, "guide")
    return "\(done) \(counted(units, "unit")) into \(guides), \(new) of them new\(refusals)\n"
      + lines.joined()
  }
}

extension ImportPlan.Refusal {
  /// The reason with the guide and the unit that it is about.
  fileprivate var message: String {
    let place = [guide, unit].filter { !$0.isEmpty }.joined(separator: " ")
    return place.isEmpty ? reason : "\(place): \(reason)"
  }
}
