import Guides
import Linting
import Markup

/// What is wrong in bundles, shown as findings are.
struct BundleReport {
  private var findings: [Finding] = []
  /// The bundles by their absolute paths.
  private var bundles: [String: [UInt8]] = [:]
  private let directory: AbsolutePath

  init() throws { directory = try AbsolutePath.workingDirectory() }

  /// How many errors there are; warnings keep nothing from being merged.
  var errorCount: Int { findings.count { $0.severity == .error } }

  /// Makes a bundle known, by the name that the user gave it.
  mutating func add(bundle name: String, _ bytes: [UInt8]) {
    bundles[path(name)] = bytes
  }

  /// Adds what is wrong at a byte of a bundle: the finding reaches to the end of its line.
  mutating func add(
    _ message: String, in name: String, at offset: Int, rule: String = "import/refused",
    severity: Severity = .error
  ) {
    let path = path(name)
    let bytes = bundles[path] ?? []
    let start = min(max(0, offset), bytes.count)
    let end = bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
    findings.append(
      Finding(
        rule: rule, severity: severity, path: path, span: ByteSpan(start, end),
        message: Finding.Message(stringLiteral: message)))
  }

  private func path(_ name: String) -> String { AbsolutePath(name, from: directory).string }

  /// The report, with what lint said of the guides behind what is said of the bundles.
  func lintReport(
    _ lint: LintResult?, contents: SiteContents, tree: any FileTree, displayPath: PathDisplay,
    repositoryPath: PathDisplay? = nil, rules: [RuleSelection.Entry] = []
  ) -> LintReport {
    LintReport(
      result: LintResult(
        findings: findings + (lint?.findings ?? []), guideCount: lint?.guideCount ?? 0),
      contents: contents, tree: OverlayFileTree(base: tree, files: bundles),
      displayPath: displayPath, repositoryPath: repositoryPath, rules: rules)
  }

  /// The report of bundles alone, which belong to no site.
  func lintReport() async throws -> LintReport {
    let nothing = InMemoryFileTree([String: [UInt8]]())
    let contents = try await SiteContents(nothing, configuration: RuleSource.builtIn.site())
    return lintReport(
      nil, contents: contents, tree: nothing,
      displayPath: PathDisplay(contentRoot: directory.string, base: directory.string))
  }
}
