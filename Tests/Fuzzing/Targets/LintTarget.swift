import Guides
import Linting
import Markup
import TestSupport

/// Every finding has a place in its file, and every reporter can show it.
enum LintTarget {
  /// A small tool's rules: all of them, those that are off by default included.
  static let selection = Result { try RuleSelection(Shared.ruleSet(), select: ["all"]) }

  private static let reporters: [any Reporter] = [
    TextReporter(style: TextStyle(isColored: true)), JSONReporter(), SARIFReporter(version: "1"),
    GitHubReporter(), GitLabReporter(), JUnitReporter(), RDJSONReporter(), GitHubSummaryReporter(),
  ]

  /// - Parameter reporter: which one shows the findings; nil takes any.
  static func check(_ input: [UInt8], reporter: Int? = nil) throws {
    let site = SiteInput(input)
    try onCallingThread {
      let ruleSet = try Shared.ruleSet()
      let selection = try selection.get()
      let contents = try await site.contents(ruleSet)
      let result = try await Linter(ruleSet, selection).lint(contents)
      let texts = site.files.filter { (try? SourceText($0.value)) != nil }
        .mapValues(TextPlaces.init)
      for finding in result.findings {
        try expect(site.files[finding.path] != nil, "there is no \(finding.path)")
        try check(finding, texts)
      }
      let report = LintReport(
        result: result, contents: contents, tree: site.tree,
        displayPath: PathDisplay(contentRoot: "/site/content", base: "/site"),
        rules: selection.entries)
      // Each input is shown in one way: all of them would take most of the time.
      let text = reporters[(reporter ?? input.count) % reporters.count].render(report)
      try expect(text.utf8.last == 0x0A, "the report does not end its last line")
    }
  }

  /// - Parameter texts: the files that are UTF-8; of others nothing has characters.
  private static func check(_ finding: Finding, _ texts: [String: TextPlaces]) throws {
    try expect(!finding.message.text.isEmpty, "\(finding.rule) says nothing")
    if let text = texts[finding.path] {
      try text.expect(finding.span, finding.rule)
      try text.expectRow(finding.fix?.edits.map(\.span) ?? [], "an edit of \(finding.rule)")
    }
    for related in finding.related {
      try texts[related.path]?.expect(related.span, "a place of \(finding.rule)")
    }
  }
}
