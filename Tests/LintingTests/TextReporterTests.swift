import Guides
import Linting
import Markup
import TestSupport
import Testing

/// The format for people, on findings made up for it.
@Suite(.tags(.golden)) struct TextReporterTests {
  static let path = "en/mexico/a.md"

  /// A report with a finding at each marked text.
  private func report(
    _ text: String, _ findings: (ByteSpan) -> Finding = { TextReporterTests.finding($0) }
  ) async throws -> LintReport {
    let marked = MarkedText(text)
    let tree = InMemoryFileTree([Self.path: marked.text])
    let contents = try await SiteContents(tree, configuration: try Shared.ruleSet().site)
    return LintReport(
      result: LintResult(findings: marked.spans.map(findings), guideCount: 1596),
      contents: contents, tree: tree,
      displayPath: PathDisplay(contentRoot: "/site/content", base: "/site"))
  }

  private static func finding(
    _ span: ByteSpan, _ severity: Severity = .error, _ message: Finding.Message = "wrong",
    notes: [String] = [], related: [Finding.Related] = [], fix: Fix? = nil
  ) -> Finding {
    Finding(
      rule: "group/rule", severity: severity, path: path, span: span, message: message,
      notes: notes, related: related, fix: fix)
  }

  private func render(_ report: LintReport) -> String {
    TextReporter(style: TextStyle(isColored: false)).render(report)
  }

  @Test func wideAndCombiningCharacters() async throws {
    let text = """
      plain «text»
      漢字 «漢字» 漢字
      e\u{301}e\u{301} «e\u{301}» e\u{301}
      🦉🦉 «🦉» 🦉
      a\u{200B}b «c\u{200B}d» e
      \tone\t«two»\tthree
      \u{202E}evil «\u{1B}[31mred»
      «\u{200D}» a joiner alone has a caret
      at the end«»
      «»
      """
    try await expectGolden(render(report(text)), "Tests/LintingTests/Goldens/characters.txt")
  }

  @Test func longLines() async throws {
    let words = String(repeating: "palabra ", count: 40)
    let wide = String(repeating: "漢字", count: 60)
    let text = """
      «near» the start \(words)
      \(words)in the «middle» of a line \(words)
      \(words)at the «end»
      \(words)«\(words)»\(words)
      \(wide)«中»\(wide)
      over «several
      lines»
      """
    try await expectGolden(render(report(text)), "Tests/LintingTests/Goldens/long-lines.txt")
  }

  @Test func everythingThatAFindingCanHave() async throws {
    let report = try await report("---\ntitle: A\n«title»: B\n---\n\nBody\n") { span in
      Self.finding(
        span, .warning, "\"title\" is given twice\u{7}", notes: ["keep one", "or none"],
        related: [.init(path: Self.path, span: ByteSpan(4, 9), message: "given here first")],
        fix: .safe(Fix.Edit(span, "")))
    }
    try expectGolden(render(report), "Tests/LintingTests/Goldens/everything.txt")
    try expectGolden(
      TextReporter(style: TextStyle(isColored: true)).render(report),
      "Tests/LintingTests/Goldens/everything-colored.txt")
    try expectGolden(JSONReporter().render(report), "Tests/LintingTests/Goldens/everything.json")
    #expect(
      TextReporter(style: TextStyle(isColored: false), hasSummary: false).render(report)
        .hasSuffix("fixable, safe\n\n"))
  }

  @Test func bytesThatAreNoText() async throws {
    let bytes = Array("caf".utf8) + [0xE9] + Array(" \u{E9}!\n".utf8)
    let tree = InMemoryFileTree([Self.path: bytes])
    let contents = try await SiteContents(tree, configuration: try Shared.ruleSet().site)
    let report = LintReport(
      result: LintResult(findings: [Self.finding(ByteSpan(3, 4))], guideCount: 1),
      contents: contents, tree: tree, displayPath: .fromContentRoot)
    #expect(
      render(report) == """
        en/mexico/a.md:1:4: error[group/rule] wrong
            1 | caf\u{FFFD} é!
              |    ^

        Found 1 error in 1 guide

        """)
  }

  @Test func statistics() async throws {
    let report = try await report("«a» «b»\n") { span in
      Self.finding(span, span.start == 0 ? .error : .info)
    }
    let text = StatisticsReporter(style: TextStyle(isColored: false)).render(report)
    #expect(
      text == """
        2  error    group/rule

        Found 1 error and 1 info in 1,596 guides

        """)
  }

  @Test func nothingFound() async throws {
    #expect(render(try await report("fine\n")) == "Nothing found in 1,596 guides\n")
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("漢", 2), ("한", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("🦉", 2), ("\u{301}", 0),
    ("\u{200B}", 0), ("\u{FE0F}", 0), ("❤", 1), ("⌚", 2), ("🇲", 1), ("Ж", 1), ("ά", 1),
    ("\u{1161}", 0),
  ]) func width(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
