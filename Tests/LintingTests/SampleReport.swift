import Guides
import Linting
import Markup
import TestSupport

/// A report made up for a test of a reporter.
enum SampleReport {
  static let path = "en/mexico/a.md"

  /// A report with a finding at each marked text of one guide.
  static func report(
    _ text: String, in path: String = path, rules: [RuleSelection.Entry] = [],
    _ findings: (ByteSpan) -> Finding = { finding($0) }
  ) async throws -> LintReport {
    let marked = MarkedText(text)
    return try await report(
      Array(marked.text.utf8), in: path, rules: rules, marked.spans.map(findings))
  }

  static func report(
    _ bytes: [UInt8], in path: String = path, rules: [RuleSelection.Entry] = [],
    _ findings: [Finding]
  ) async throws -> LintReport {
    let tree = InMemoryFileTree([path: bytes])
    let contents = try await SiteContents(tree, configuration: try Shared.ruleSet().site)
    return LintReport(
      result: LintResult(findings: findings, guideCount: 1596), contents: contents, tree: tree,
      displayPath: PathDisplay(contentRoot: "/site/content", base: "/site"),
      repositoryPath: PathDisplay(contentRoot: "/site/content", base: "/"), rules: rules)
  }

  /// A warning that has all that a finding can have, at the second title of a guide.
  static func everything() async throws -> LintReport {
    try await report("---\ntitle: A\n«title»: B\n---\n\nBody\n") { span in
      finding(
        span, .warning, "\"title\" is given twice\u{7}", notes: ["keep one", "or none"],
        related: [.init(path: path, span: ByteSpan(4, 9), message: "given here first")],
        fix: .safe(Fix.Edit(span, "")))
    }
  }

  static func finding(
    _ span: ByteSpan, _ severity: Severity = .error, _ message: Finding.Message = "wrong",
    in path: String = path, notes: [String] = [], related: [Finding.Related] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: "group/rule", severity: severity, path: path, span: span, message: message,
      notes: notes, related: related, fix: fix)
  }
}
