import Guides
import Linting
import Markup
import TestSupport
import Testing

/// One defect of a guide's form gives one finding, whatever else its headings are.
@Suite struct SectionRuleTests {
  /// A guide with every section as it should be, one line each.
  static let lines = [
    "## Description", "### What is it?", "A card.", "### Who needs it?", "Residents.",
    "## Procedure", "1. Apply.", "## Required documents", "- Passport",
    "## Providers that can do it for you",
    "| Provider | Website | Timelines | Cost |\n| --- | --- | --- | --- |", "## Additional details",
    "It is free.", "## Related Posts", "- [Other](https://tramitit.com/guides/mexico/other/)",
  ]

  static let ruleSet = Result { try Shared.ruleSet() }

  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// Replacements of whole lines of the guide.
    let changes: [String: String]
    /// `rule: text at fault` of all findings.
    let findings: [String]

    init(_ description: String, _ changes: [String: String], _ findings: [String]) {
      testDescription = description
      self.changes = changes
      self.findings = findings
    }
  }

  static let cases: [Case] = [
    Case("as it should be", [:], []),
    Case("a level is wrong", ["## Procedure": "#### Procedure"], ["section/level: ####"]),
    Case(
      "all levels are one too deep",
      ["### What is it?": "#### What is it?", "### Who needs it?": "#### Who needs it?"],
      ["section/level: ####", "section/level: ####"]),
    Case(
      "a heading has a slip", ["## Procedure": "## Proceedure"], ["section/unknown: Proceedure"]),
    Case(
      "a wording is known by its place",
      ["## Required documents": "## What to bring along", "- Passport": "* Passport"],
      ["section/unknown: What to bring along"]),
    Case(
      "a heading in the place of a section holds something else",
      ["## Required documents": "## Note", "- Passport": "It may vary."],
      ["section/missing: Procedure", "section/unknown: Note"]),
    Case(
      "a bold line stands for a heading", ["## Procedure": "**Procedure**\n"],
      ["section/not-a-heading: **Procedure**"]),
    Case(
      "a bold line goes on a paragraph", ["## Procedure": "__Procedure:__"],
      ["section/not-a-heading: __Procedure:__"]),
    Case(
      "a blank is missing", ["## Procedure": "##Procedure"], ["section/not-a-heading: ##"]),
    Case(
      "a heading is in another language", ["## Procedure": "## Procedimiento"],
      ["section/untranslated: Procedimiento"]),
    Case(
      "a section is there twice", ["## Additional details": "## Steps\n1. Pay.\n## More details"],
      ["section/duplicate: Steps", "section/heading: Steps", "section/heading: More details"]),
    Case(
      "a sub-section is worded like a section",
      ["1. Apply.": "### Steps\n1. Apply."], ["section/unknown: Steps"]),
    Case(
      "two sections are swapped",
      [
        "## Procedure": "## Required documents", "1. Apply.": "- Passport",
        "## Required documents": "## Procedure", "- Passport": "1. Apply.",
      ], ["section/order: Procedure"]),
    Case(
      "a section is moved to the start",
      [
        "## Description":
          "## Providers\n| Provider | Website | Timelines | Cost |\n|-|-|-|-|\n## Description",
        "## Providers that can do it for you": "",
        "| Provider | Website | Timelines | Cost |\n| --- | --- | --- | --- |": "",
      ],
      ["section/heading: Providers", "section/order: Providers"]),
    Case(
      "sections are missing at the end",
      [
        "## Additional details": "", "It is free.": "", "## Related Posts": "",
        "- [Other](https://tramitit.com/guides/mexico/other/)": "",
      ],
      [
        "section/missing: Providers that can do it for you",
        "section/missing: Providers that can do it for you",
      ]),
    Case("a section is empty", ["1. Apply.": ""], ["section/empty: Procedure"]),
    Case(
      "a section has no list", ["- Passport": "Passport."], ["section/content: Required documents"]),
    Case(
      "a list has marks of a word processor", ["- Passport": "• Passport\n• Photograph"],
      ["list/marker: •"]),
    Case("a mark has no blank", ["1. Apply.": "1.Apply.\n2.Pay."], ["list/marker: 1."]),
    Case(
      "a table has no delimiter row",
      [
        "| Provider | Website | Timelines | Cost |\n| --- | --- | --- | --- |":
          "| Provider | Website | Timelines | Cost |\n| A | B | C | D |"
      ],
      ["table/shape: | Provider | Website | Timelines | Cost |"]),
    Case(
      "headings are numbered, emphasised and end in colons",
      ["## Procedure": "## 2. **Procedure:**", "## Additional details": "## ADDITIONAL DETAILS"],
      ["section/heading: 2. **Procedure:**", "section/heading: ADDITIONAL DETAILS"]),
    Case(
      "headings have anchors and additions",
      ["## Procedure": "## Procedure {#steps}", "### What is it?": "### What is it? (in short)"], []
    ),
    Case(
      "a heading stands in a list", ["## Required documents": "   ## Required documents"],
      ["section/not-a-heading: Required documents"]),
  ]

  @Test(arguments: cases) func findings(_ test: Case) async throws {
    let text = SectionRuleTests.lines.map { test.changes[$0] ?? $0 }.joined(separator: "\n") + "\n"
    let findings = try await lint(text)
    let source = SourceText(text)
    #expect(findings.map { "\($0.rule): \(source[$0.span])" }.sorted() == test.findings.sorted())
  }

  /// Every fix of an example mends what it is offered for, and adds no finding.
  @Test(
    arguments: RuleExampleTests.cases.filter { test in
      ["section", "list", "table"].contains(test.rule.documentation.group)
        && test.example.isBad && test.example.files.count == 1 && test.mutation != .multibyteLine
    })
  func fixes(_ test: RuleExampleTests.Case) async throws {
    for file in test.example.files {
      let text = String(
        decoding: test.mutation.apply(MarkedText(file.text)).bytes, as: UTF8.self)
      let id = test.rule.documentation.id
      let before = try await lint(text, at: file.path, [id])
      let fixes = before.compactMap(\.fix)
      guard fixes.count == before.count else { continue }
      var bytes = Array(text.utf8)
      for edit in fixes.flatMap(\.edits).sorted(by: { $1.span < $0.span }) {
        bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
      }
      let mended = String(decoding: bytes, as: UTF8.self)
      let after = try await lint(mended, at: file.path, [id])
      #expect(after.isEmpty, "\(mended) \(after.map(\.message.text))")
    }
  }

  private func lint(
    _ text: String, at path: String = RuleExample.defaultPath,
    _ select: [String] = ["section", "list", "table"]
  ) async throws -> [Finding] {
    let ruleSet = try SectionRuleTests.ruleSet.get()
    let contents = try await SiteContents(
      InMemoryFileTree([path: Array(text.utf8)]), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: select)
    return try await Linter(ruleSet, selection).lint(contents).findings
  }
}
