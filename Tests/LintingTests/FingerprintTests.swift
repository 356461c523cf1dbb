import Guides
import Linting
import TestSupport
import Testing

/// What makes two findings the same one.
@Suite struct FingerprintTests {
  private func fingerprints(
    _ text: String, rules: [String], path: String = "en/mexico/a.md"
  ) async throws -> [Fingerprint] {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(
      InMemoryFileTree([path: text]), configuration: ruleSet.site)
    let linter = Linter(ruleSet, try RuleSelection(ruleSet, select: rules))
    let findings = try await linter.lint(contents).findings
    return Fingerprint.all(of: findings, in: contents)
  }

  private func page(_ body: String) -> String { "---\ntitle: A\n---\n\(body)\n" }

  /// Changing it makes every finding in every report a new one.
  @Test func isStable() {
    let value = Fingerprint(rule: "link/broken", path: "en/mexico/a.md", fault: "/x/".utf8)
    #expect(value.hexadecimal == "0cbf9bb4ee97d13fe5aed37bdce1406e")
    #expect(value.hexadecimal.utf8.count == 32)
  }

  @Test func partsDoNotRunTogether() {
    let one = Fingerprint(rule: "a", path: "bc", fault: "d".utf8)
    #expect(one != Fingerprint(rule: "ab", path: "c", fault: "d".utf8))
    #expect(one != Fingerprint(rule: "a", path: "bcd", fault: "".utf8))
  }

  @Test func linesDoNotMatter() async throws {
    let link = "[x](/guides/mexico/nowhere/)"
    let one = try await fingerprints(page(link), rules: ["link/broken"])
    let moved = try await fingerprints(page("\n\nMore.\n\n" + link), rules: ["link/broken"])
    let crlf = page(link).split(separator: "\n", omittingEmptySubsequences: false)
    let other = try await fingerprints(crlf.joined(separator: "\r\n"), rules: ["link/broken"])
    #expect(one.count == 1 && one == moved && one == other)
  }

  @Test func equalFindingsAreTold() async throws {
    let link = "[x](/guides/mexico/nowhere/)\n\n"
    let two = try await fingerprints(page(link + link), rules: ["link/broken"])
    let one = try await fingerprints(page(link), rules: ["link/broken"])
    #expect(Set(two).count == 2 && two.first == one.first)
  }

  /// Two sections that are missing at one place are two defects, and stay so wherever they would go.
  @Test func whatIsMissingIsTold() async throws {
    let one = try await fingerprints(page("## Description"), rules: ["section/missing"])
    #expect(one.count > 2 && Set(one).count == one.count)
    let other = try await fingerprints(
      page("## Description\n## Procedure"), rules: ["section/missing"])
    #expect(Set(other).isSubset(of: one) && other.count == one.count - 1)
  }
}
