import Guides
import Linting
import Markup

/// `polyguide mv` with its arguments resolved.
struct MoveRun {
  private let arguments: MoveCommand
  private let workspace: Workspace
  private let oldPath: String
  private let newPath: String
  private let output: Output

  init(_ arguments: MoveCommand) throws {
    self.arguments = arguments
    workspace = try Workspace(arguments.workspace)
    output = Output(path: arguments.output.output)
    oldPath = try workspace.contentPath(arguments.old)
    let name = oldPath.split(separator: "/").last ?? ""
    let isFolder = DiskFileTree.isFolder(arguments.new)
    newPath = try workspace.contentPath(isFolder ? arguments.new + "/" + name : arguments.new)
    guard !DiskFileTree.exists(workspace.tree.root + "/" + newPath) else {
      throw CommandError("\(workspace.displayPath(newPath)) exists already: nothing is written")
    }
  }

  func run() async throws {
    let (ruleSet, contents) = try await workspace.load()
    let move = try await GuideMove(
      of: oldPath, to: newPath, in: contents, ruleSet: ruleSet, display: workspace.displayPath)
    if !arguments.writesNothing { try write(move) }
    var report = arguments.diff ? move.changes.map(diff).joined() : ""
    report += try await newFindings(after: move, contents, ruleSet)
    report += move.remarks.map { "note: \($0)\n" }.joined()
    if !arguments.output.quiet { report += summary(move) }
    try output.write(report)
  }

  private func write(_ move: GuideMove) throws {
    try output.checkIsWritable()
    var changes = FileChanges(within: workspace.tree.root)
    let root = workspace.tree.root + "/"
    for change in move.changes {
      changes.add(
        path: root + change.path, old: change.isMoved ? nil : change.old, new: change.new)
      if change.isMoved { changes.remove(path: root + change.oldPath, old: change.old) }
    }
    try changes.write()
  }

  /// What lint has to say of the new state that it had not of the old one.
  private func newFindings(
    after move: GuideMove, _ older: SiteContents, _ ruleSet: RuleSet
  ) async throws -> String {
    var files = Set(older.files.map { ByteString($0.page.path.path) })
    files.remove(ByteString(oldPath))
    let texts = Dictionary(
      move.changes.map { (ByteString($0.path), $0.new) }, uniquingKeysWith: { $1 })
    let tree = MovedFileTree(all: files.union(texts.keys), texts: texts)
    let newer = try await workspace.load(tree, sharing: older) { texts[ByteString($0)] == nil }
    let result = try await Linter(ruleSet, RuleSelection(ruleSet)).lint(
      newer, since: older,
      newPath: { [oldPath, newPath] in
        ByteString($0) == ByteString(oldPath) ? newPath : $0
      },
      countsAll: false)
    let findings = withoutRewritten(result)
    guard !findings.isEmpty else { return "" }
    let style = Environment.style(arguments.output.color, for: output)
    return TextReporter(style: style, hasSummary: false).render(
      LintReport(
        result: LintResult(findings: findings, guideCount: result.guideCount), contents: newer,
        tree: tree, displayPath: workspace.displayPath))
  }

  /// What is new but for the address in it: a defect of a link stays one when the link is rewritten.
  private func withoutRewritten(_ result: LintResult) -> [Finding] {
    var gone: [String: Int] = [:]
    for finding in result.comparison?.repaired ?? [] where finding.path != oldPath {
      gone[finding.rule + " " + finding.path, default: 0] += 1
    }
    return result.findings.filter { finding in
      let key = finding.rule + " " + finding.path
      guard let count = gone[key], count > 0 else { return true }
      gone[key] = count - 1
      return false
    }
  }

  private func diff(_ change: GuideMove.Change) -> String {
    UnifiedDiff(
      path: workspace.displayPath(change.path), oldPath: workspace.displayPath(change.oldPath),
      old: change.old, new: change.new
    ).text
  }

  private func summary(_ move: GuideMove) -> String {
    let done = arguments.writesNothing ? "Would move" : "Moved"
    let others = move.changes.filter { !$0.isMoved }
    let address =
      move.oldURL == move.newURL
      ? "its address stays \(move.newURL)"
      : "\(counted(move.linkCount, "link")) rewritten, "
        + "\(counted(others.count, "other guide")) changed, \(move.oldURL) redirects to \(move.newURL)"
    return
      "\(done) \(workspace.displayPath(oldPath)) to \(workspace.displayPath(newPath)): \(address)\n"
      + others.map { "  \(workspace.displayPath($0.path))\n" }.joined()
  }
}

/// The site after a move; files that the move does not touch are known already.
private struct MovedFileTree: FileTree {
  let all: Set<ByteString>
  let texts: [ByteString: [UInt8]]

  func paths() -> [String] { all.map(\.text) }

  func contents(of path: String) throws -> [UInt8] {
    guard let bytes = texts[ByteString(path)] else {
      throw FileTreeError(path: path, reason: "the move does not touch it")
    }
    return bytes
  }
}
