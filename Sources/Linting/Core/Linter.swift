package import Guides
import Markup

/// Runs rules over the guides of a site.
package struct Linter: Sendable {
  private let ruleSet: RuleSet
  private let validates: Bool
  /// The rules that look at each kind of file.
  private let rules: [GuidePath.Kind: [RuleSelection.Entry]]

  package init(_ ruleSet: RuleSet, _ selection: RuleSelection) {
    self.ruleSet = ruleSet
    validates = selection.entries.contains { $0.rule is any SchemaRule }
    rules = Dictionary(
      uniqueKeysWithValues: GuidePath.Kind.allCases.map { kind in
        (kind, selection.entries.filter { $0.rule.documentation.kinds.contains(kind) })
      })
  }

  /// Checks the content, on all cores; the findings are sorted by path, place and rule.
  ///
  /// - Parameter isReported: whether findings in a file are wanted. All files are in the index either way.
  package func lint(
    _ contents: SiteContents,
    where isReported: @escaping @Sendable (GuidePath) -> Bool = { _ in true }
  ) async throws -> LintResult {
    let groups = contents.translationGroups().filter { $0.contains { isReported($0.page.path) } }
    let runs = try await concurrentRuns(groups) { run in
      let parser = MarkdownParser()
      var findings: [Finding] = []
      for group in run { lint(group, contents.site, parser, isReported, into: &findings) }
      return findings
    }
    let findings = runs.flatMap { $0 }.sorted(by: Linter.precedes)
    let guides = contents.files.count { $0.page.isGuide && isReported($0.page.path) }
    return LintResult(findings: findings, guideCount: guides)
  }

  /// Checks the pages that share a translationKey: their source is parsed once.
  private func lint(
    _ group: [ContentFile], _ site: Site, _ parser: MarkdownParser,
    _ isReported: (GuidePath) -> Bool, into findings: inout [Finding]
  ) {
    let language = site.configuration.sourceLanguage
    let sourceFile = group.first {
      $0.page.path.language == language && $0.page.translationKey != nil
    }
    let source = sourceFile.map { Guide($0, ruleSet: ruleSet, parser: parser) }
    for file in group where isReported(file.page.path) {
      let isSource = file.page.path == sourceFile?.page.path
      let guide = (isSource ? source : nil) ?? Guide(file, ruleSet: ruleSet, parser: parser)
      let hasSource = file.page.path.language != language
      let context = LintContext(
        guide, site: site, ruleSet: ruleSet, source: hasSource ? source : nil, validates: validates)
      check(guide, context, into: &findings)
    }
  }

  private func check(_ guide: Guide, _ context: LintContext, into findings: inout [Finding]) {
    var report = Report(path: guide.path)
    for entry in rules[guide.page.path.kind] ?? []
    where guide.encodingError == nil || entry.readsUndecodable {
      report.start(entry.id, entry.severity)
      entry.rule.check(guide, context, &report)
    }
    guard !report.findings.isEmpty else { return }
    findings += Suppressions(guide)?.unsuppressed(report.findings) ?? report.findings
  }

  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    if a.path != b.path { return utf8Precedes(a.path, b.path) }
    if a.span != b.span { return a.span < b.span }
    if a.rule != b.rule { return utf8Precedes(a.rule, b.rule) }
    return utf8Precedes(a.message.text, b.message.text)
  }
}

/// What a run found.
package struct LintResult: Sendable {
  /// Sorted by path, place and rule.
  package let findings: [Finding]
  /// How many guides were checked; section pages do not count.
  package let guideCount: Int
  /// Nil where the findings are all that there are.
  package let comparison: LintComparison?

  package init(findings: [Finding], guideCount: Int, comparison: LintComparison? = nil) {
    self.findings = findings
    self.guideCount = guideCount
    self.comparison = comparison
  }

  package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
