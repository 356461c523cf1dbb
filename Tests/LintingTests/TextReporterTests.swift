import Linting
import Markup
import TestSupport
import Testing

/// The format for people, on findings made up for it.
@Suite(.tags(.golden)) struct TextReporterTests {
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
    let report = try await SampleReport.report(text)
    try expectGolden(render(report), "Tests/LintingTests/Goldens/characters.txt")
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
    let report = try await SampleReport.report(text)
    try expectGolden(render(report), "Tests/LintingTests/Goldens/long-lines.txt")
  }

  @Test func everythingThatAFindingCanHave() async throws {
    let report = try await SampleReport.everything()
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
    let report = try await SampleReport.report(
      bytes, [SampleReport.finding(ByteSpan(3, 4))])
    #expect(
      render(report) == """
        content/en/mexico/a.md:1:4: error[group/rule] wrong
            1 | caf\u{FFFD} é!
              |    ^

        Found 1 error in 1,596 guides

        """)
  }

  @Test func statistics() async throws {
    let report = try await SampleReport.report("«a» «b»\n") { span in
      SampleReport.finding(span, span.start == 0 ? .error : .info)
    }
    let text = StatisticsReporter(style: TextStyle(isColored: false)).render(report)
    #expect(
      text == """
        2  error    group/rule

        Found 1 error and 1 info in 1,596 guides

        """)
  }

  @Test func nothingFound() async throws {
    #expect(render(try await SampleReport.report("fine\n")) == "Nothing found in 1,596 guides\n")
  }

  @Test(arguments: [
    ("a", 1), ("é", 1), ("漢", 2), ("한", 2), ("ア", 2), ("ｱ", 1), ("Ａ", 2), ("🦉", 2), ("\u{301}", 0),
    ("\u{200B}", 0), ("\u{FE0F}", 0), ("❤", 1), ("⌚", 2), ("🇲", 1), ("Ж", 1), ("ά", 1),
    ("\u{1161}", 0),
  ]) func width(_ text: String, _ width: Int) {
    #expect(displayWidth(text) == width)
  }
}
