import Guides
import Linting
import TestSupport
import Testing

/// Sites whose texts are more than stay in memory.
@Suite struct LargeSiteTests {
  private static let files: [String: String] = [
    "en/mexico/a.md": "---\ntitle: A\ntranslationKey: mexico-a\n---\n## Steps\n1. One\n",
    "es/mexico/b.md": "---\ntitle: B\ntranslationKey: mexico-a\n---\n## Pasos\n- Uno\n",
    "es/mexico/c.md": "---\ntitle: C\n---\n[A](https://tramitit.com/guides/mexico/none/)\n",
    "es/mexico/d.md": "---\ntitle: [\n---\n",
  ]

  @Test(arguments: [0, 60, 130]) func whatIsReadAgainIsFoundAgain(mostKeptBytes: Int) async throws {
    let ruleSet = try Shared.ruleSet()
    let tree = InMemoryFileTree(Self.files)
    let linter = Linter(ruleSet, try RuleSelection(ruleSet))
    let whole = try await SiteContents(tree, configuration: ruleSet.site)
    let part = try await SiteContents(
      tree, configuration: ruleSet.site, mostKeptBytes: mostKeptBytes)
    let expected = try await linter.lint(whole).findings
    let found = try await linter.lint(part).findings
    #expect(expected.count > 10)
    #expect(found.map(\.message) == expected.map(\.message))
    #expect(
      Fingerprint.all(of: found, in: part) == Fingerprint.all(of: expected, in: whole))
  }

  @Test(arguments: ["es/mexico/b.md", "en/mexico/a.md", "es/mexico/d.md"])
  func theTextsOfOtherFilesAreNotKept(path: String) async throws {
    let ruleSet = try Shared.ruleSet()
    let tree = InMemoryFileTree(Self.files)
    let linter = Linter(ruleSet, try RuleSelection(ruleSet))
    let whole = try await SiteContents(tree, configuration: ruleSet.site)
    let part = try await SiteContents(tree, configuration: ruleSet.site) { $0 == path }
    let expected = try await linter.lint(whole) { $0.path == path }.findings
    let found = try await linter.lint(part) { $0.path == path }.findings
    #expect(!expected.isEmpty)
    #expect(found.map(\.message) == expected.map(\.message))
    #expect(found.map(\.span) == expected.map(\.span))
  }
}
