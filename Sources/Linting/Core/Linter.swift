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
    validates = selection.entries.contains { $0.rule.readsSchema }
    rules = Dictionary(
      uniqueKeysWithValues: GuidePath.Kind.allCases.map { kind in
        (kind, selection.entries.filter { $0.rule.documentation.mayLook(at: kind) })
      })
  }

  /// Checks the content, on all cores; the findings are sorted by path, place and rule.
  ///
  /// - Parameter isReported: whether findings in a file are wanted. All files are in the index either way.
  package func lint(
    _ contents: SiteContents,
    where isReported: @escaping @Sendable (GuidePath) -> Bool = { _ in true }
  ) async throws -> LintResult {
    let groups = contents.translationGroups(where: isReported)
    let runs = try await concurrentRuns(groups) { run in
      let parser = MarkdownParser()
      var findings: [FileFindings] = []
      for group in run { lint(group, contents, parser, isReported, into: &findings) }
      return findings
    }
    // Files are sorted by path. A large site has so many findings that an array which grows counts.
    let files = runs.joined().sorted { $0.file < $1.file }
    var findings: [Finding] = []
    findings.reserveCapacity(files.reduce(0) { $0 + $1.findings.count })
    for file in files { findings += file.findings }
    let guides = contents.files.count { $0.page.isGuide && isReported($0.page.path) }
    return LintResult(findings: findings, guideCount: guides)
  }

  /// What is found in one file, sorted.
  private struct FileFindings {
    /// The file's index.
    let file: Int
    let findings: [Finding]
  }

  /// Checks the pages that share a translationKey: their source is parsed once.
  private func lint(
    _ group: [Int], _ contents: SiteContents, _ parser: MarkdownParser,
    _ isReported: (GuidePath) -> Bool, into findings: inout [FileFindings]
  ) {
    let language = contents.site.configuration.sourceLanguage
    let sourceIndex = group.first {
      let page = contents.files[$0].page
      return page.path.language == language && page.tie != nil
    }
    let source = sourceIndex.map { Guide(contents.files[$0], ruleSet: ruleSet, parser: parser) }
    for index in group {
      let file = contents.files[index]
      guard isReported(file.page.path) else { continue }
      let guide =
        (index == sourceIndex ? source : nil) ?? Guide(file, ruleSet: ruleSet, parser: parser)
      let hasSource = file.page.path.language != language
      let context = LintContext(
        guide, in: contents, ruleSet: ruleSet, source: hasSource ? source : nil,
        validates: validates)
      let found = check(guide, context)
      if !found.isEmpty { findings.append(FileFindings(file: index, findings: found)) }
    }
  }

  private func check(_ guide: Guide, _ context: LintContext) -> [Finding] {
    var report = Report(path: guide.path)
    let isMisplaced = guide.page.path.kind == .misplaced
    for entry in rules[guide.page.path.kind] ?? []
    where guide.encodingError == nil || entry.readsUndecodable {
      guard !isMisplaced || entry.rule.documentation.looks(at: guide) else { continue }
      report.start(entry)
      entry.rule.check(guide, context, &report)
    }
    guard !report.findings.isEmpty else { return [] }
    let findings = Suppressions(guide)?.unsuppressed(report.findings) ?? report.findings
    return findings.sorted(by: Linter.precedes)
  }

  /// The order of findings in one file.
  private static func precedes(_ a: Finding, _ b: Finding) -> Bool {
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

  /// How many findings have a severity.
  package func count(_ severity: Severity) -> Int { findings.count { $0.severity == severity } }
}
