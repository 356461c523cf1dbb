import Foundation
import Guides
import Linting
import Markup
import TestSupport
import Testing

/// The formats that services read, on findings made up for them.
@Suite struct ServiceReporterTests {
  static let all: [(name: String, reporter: any Reporter)] = [
    ("everything.sarif", SARIFReporter(version: "1.2.3")), ("everything.github", GitHubReporter()),
    ("everything-gitlab.json", GitLabReporter()), ("everything-junit.xml", JUnitReporter()),
    ("everything.rdjson", RDJSONReporter()), ("everything-summary.md", GitHubSummaryReporter()),
  ]

  @Test(.tags(.golden), arguments: all) func everything(_ name: String, _ reporter: any Reporter)
    async throws
  {
    let report = try await SampleReport.everything()
    try expectGolden(reporter.render(report), "Tests/LintingTests/Goldens/" + name)
  }

  @Test(arguments: all.filter { $0.name.contains("json") || $0.name.contains("sarif") })
  func isValidWhenEmpty(_ name: String, _ reporter: any Reporter) async throws {
    let text = reporter.render(try await SampleReport.report("fine\n"))
    #expect(throws: Never.self) { try JSONSerialization.jsonObject(with: Data(text.utf8)) }
  }

  @Test func filesWithoutFindingsPass() async throws {
    let text = JUnitReporter().render(try await SampleReport.report("fine\n"))
    #expect(text.contains(#"<testsuites name="polyguide" tests="1" failures="0" errors="0">"#))
    #expect(text.contains(#"<testcase name="polyguide" classname="site/content/en/mexico/a.md"/>"#))
  }

  @Test func textOfXML() async throws {
    let report = try await SampleReport.report("«a»\n") {
      SampleReport.finding($0, .error, "<b> & \"c\"\u{B}\n]]>")
    }
    let text = JUnitReporter().render(report)
    #expect(text.contains(#"message="&lt;b&gt; &amp; &quot;c&quot;&lt;U+000B&gt;">site"#))
    #expect(text.contains("\n]]&gt;</failure>"))
  }

  // MARK: GitHub

  static let escapes: [(message: String, path: String, expected: String)] = [
    (
      "100%: a, b\nc\r", "en/mexico/a.md",
      "file=site/content/en/mexico/a.md,line=1,endLine=1,col=1,endColumn=2,title=group/rule"
        + "::100%25: a, b%0Ac<U+000D>\n"
    ),
    (
      "%0A", "en/mexico/100%,a:b.md",
      "file=site/content/en/mexico/100%25%2Ca%3Ab.md,line=1,endLine=1,col=1,endColumn=2,"
        + "title=group/rule::%250A\n"
    ),
  ]

  @Test(arguments: escapes)
  func annotationsAreEscaped(_ message: String, _ path: String, _ expected: String) async throws {
    let report = try await SampleReport.report("«a»\n", in: path) {
      SampleReport.finding($0, .error, "\(message)", in: path)
    }
    #expect(GitHubReporter().render(report) == "::error " + expected)
  }

  @Test(arguments: [
    ("a\n«b\nc» d", "line=2,endLine=3,title"), ("a\n«b\n»c", "line=2,endLine=2,title"),
    ("é «é» b", "line=1,endLine=1,col=3,endColumn=4,title"),
  ]) func columnsOfOneLineOnly(_ text: String, _ expected: String) async throws {
    let annotation = GitHubReporter().render(try await SampleReport.report(text))
    #expect(annotation.contains("," + expected))
  }

  @Test func guidesGiveNoCommands() {
    #expect(GitHubCommand.guarded("a ::error::b\n") == "a ::error::b\n")
    for line in [" ::error::b", "    1 | ##[error]b"] {
      #expect(
        GitHubCommand.guarded("\(line)\n::polyguide::\n")
          == "::stop-commands::polyguide-\n\(line)\n::polyguide::\n::polyguide-::\n")
    }
  }

  @Test func tableOfTheSummary() async throws {
    let report = try await SampleReport.report("«a»\n") {
      SampleReport.finding($0, .error, "`a` | <b> *c* \\ [d](e) https://f.g", notes: ["~1"])
    }
    let row = GitHubSummaryReporter().render(report).split(separator: "\n").last
    let expected =
      #"| error | group/rule | site/content/en/mexico/a.md\:1 | "#
      + #"\`a\` \| &lt;b&gt; \*c\* \\ \[d\](e) https\://f.g<br>\~1 |"#
    #expect(row.map(String.init) == expected)
  }

  @Test func longSummariesAreCut() async throws {
    let many = try await SampleReport.report(String(repeating: "«a»\n", count: 600))
    let text = GitHubSummaryReporter().render(many)
    #expect(text.split(separator: "\n").count { $0.hasPrefix("| error") } == 500)
    #expect(
      text.hasSuffix("\nThe 500 most severe of 600 findings are shown, 100 errors left out\n\n"))
    let long = String(repeating: "long ", count: 6_000)
    let wide = try await SampleReport.report(String(repeating: "«a»\n", count: 20)) {
      SampleReport.finding($0, .error, "\(long)")
    }
    let short = GitHubSummaryReporter().render(wide)
    #expect(short.utf8.count < 1 << 20)
    #expect(short.contains("\nThe 10 most severe of 20 findings are shown, 10 errors left out\n"))
  }

  // MARK: Limits

  @Test func theLeastSevereAreLeftOut() async throws {
    var severities: [Severity] = [.info, .error, .warning, .info, .error]
    let report = try await SampleReport.report("«a»\n«a»\n«a»\n«a»\n«a»\n") {
      SampleReport.finding($0, severities.removeFirst())
    }
    let short = report.limited(to: 3)
    #expect(short.result.findings.map(\.severity) == [.error, .warning, .error])
    let text = "The 3 most severe of 5 findings are shown, 2 infos left out"
    #expect(short.omitted?.text == text)
    #expect(report.limited(to: 5).omitted == nil)
    #expect(GitHubReporter().render(short).hasSuffix("::notice title=polyguide::\(text)\n"))
    let sarif = SARIFReporter(version: "1.0.0").render(short)
    #expect(
      sarif.contains(
        #""toolExecutionNotifications":[{"level":"warning","message":{"text":"\#(text)"}}]"#))
  }

  // MARK: Places

  @Test func reviewdogCountsBytes() async throws {
    let report = try await SampleReport.report("a\né «ñandú\nb» c\n") { span in
      SampleReport.finding(
        span, fix: .safe(Fix.Edit(ByteSpan(span.end, span.end), "d"), Fix.Edit(span, "é")))
    }
    let text = RDJSONReporter().render(report)
    let range = #"{"start":{"line":2,"column":4},"end":{"line":3,"column":2}}"#
    let behind = #"{"start":{"line":3,"column":2},"end":{"line":3,"column":2}}"#
    #expect(text.contains(#""path":"site/content/en/mexico/a.md","range":\#(range)"#))
    #expect(
      text.contains(
        #""suggestions":[{"range":\#(range),"text":"é"},{"range":\#(behind),"text":"d"}]"#))
  }

  @Test func regionsOfSARIF() async throws {
    let path = "en/mexico/a b%20é:1.md"
    let report = try await SampleReport.report("a\r\né «ñandú\r\nb» c\r\n«\r\n»", in: path) {
      span in
      SampleReport.finding(span, in: path, fix: .unsafe(Fix.Edit(span, "")))
    }
    let text = SARIFReporter(version: "1.0.0").render(report)
    #expect(text.contains(#""uri":"site/content/en/mexico/a%20b%2520%C3%A9%3A1.md""#))
    let regions = [
      #""region":{"startLine":2,"startColumn":3,"endLine":2,"endColumn":8}"#,
      #""deletedRegion":{"startLine":2,"startColumn":3,"endLine":3,"endColumn":2}}]"#,
      #""region":{"startLine":4,"startColumn":1,"endLine":4,"endColumn":1}"#,
      #""deletedRegion":{"startLine":4,"startColumn":1,"endLine":5,"endColumn":1}}]"#,
    ]
    for region in regions { #expect(text.contains(region)) }
  }

  /// What GitHub asks of each rule's description.
  @Test func helpOfRules() async throws {
    let entries = try RuleSelection(try Shared.ruleSet(), select: ["all"]).entries
    let report = try await SampleReport.report("«a»\n", rules: entries)
    let text = SARIFReporter(version: "1.0.0").render(report)
    let root = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let run = (root?["runs"] as? [[String: Any]])?.first
    let driver = (run?["tool"] as? [String: Any])?["driver"] as? [String: Any]
    let rules = try #require(driver?["rules"] as? [[String: Any]])
    #expect(rules.count == RuleRegistry.rules.count)
    for rule in rules {
      let id = try #require(rule["id"] as? String)
      let help = try #require(rule["help"] as? [String: String])
      let documentation = try #require(RuleRegistry.rule(id)?.documentation)
      for form in ["text", "markdown"] {
        #expect(help[form]?.contains(documentation.summary) == true)
        #expect(help[form]?.contains("Finds:") == true)
        #expect(help[form]?.contains("polyguide-disable-next-line \(id)") == true)
      }
      let full = (rule["fullDescription"] as? [String: String])?["text"] ?? ""
      #expect(!full.isEmpty && full.count <= 1024)
    }
  }

  @Test func fingerprintsAreUnique() async throws {
    let report = try await SampleReport.report("«a»\n«a»\n«b»\n")
    let all = fingerprints(report)
    #expect(fingerprints(report.limited(to: 2)) == Array(all.prefix(2)))
    let moved = try await SampleReport.report("b\n\n«a»\n\n«a»\n«b»\n")
    #expect(Set(all).count == 3)
    #expect(fingerprints(moved) == all)
  }

  /// A report of what is new has the fingerprint that the finding has among all.
  @Test func newFindingsKeepTheirFingerprints() async throws {
    let ruleSet = try Shared.ruleSet()
    let linter = Linter(ruleSet, try RuleSelection(ruleSet, select: ["link/broken"]))
    let link = "[x](/guides/mexico/nowhere/)\n\n"
    let trees = [link, link + link].map {
      InMemoryFileTree([SampleReport.path: "---\ntitle: A\n---\n" + $0])
    }
    let one = try await SiteContents(trees[0], configuration: ruleSet.site)
    let two = try await SiteContents(trees[1], configuration: ruleSet.site)
    let all = try await linter.lint(two)
    let new = try await linter.lint(two, since: one, newPath: { $0 }, countsAll: true)
    let reports = [all, new].map {
      LintReport(result: $0, contents: two, tree: trees[1], displayPath: .fromContentRoot)
    }
    #expect(fingerprints(reports[0]).count == 2)
    #expect(fingerprints(reports[1]) == [fingerprints(reports[0])[1]])
  }

  private func fingerprints(_ report: LintReport) -> [String] {
    let data = Data(GitLabReporter().render(report).utf8)
    let entries = (try? JSONSerialization.jsonObject(with: data)) as? [[String: Any]]
    return entries?.compactMap { $0["fingerprint"] as? String } ?? []
  }
}
