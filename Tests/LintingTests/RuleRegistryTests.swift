import Linting
import Testing

/// What holds for every rule there is.
@Suite struct RuleRegistryTests {
  @Test func idsAreUnique() {
    let ids = RuleRegistry.rules.map(\.documentation.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test(arguments: RuleRegistry.rules.map(\.documentation)) func documentation(
    _ documentation: RuleDocumentation
  ) {
    #expect(documentation.id.wholeMatch(of: /[a-z]+(-[a-z]+)*\/[a-z]+(-[a-z]+)*/) != nil)
    #expect(documentation.examples.contains { $0.isBad }, "a rule shows what it finds")
    #expect(documentation.examples.contains { !$0.isBad }, "a rule shows what it leaves alone")
    #expect(!documentation.summary.isEmpty && !documentation.summary.hasSuffix("."))
    #expect(documentation.why.count > 40)
  }

  /// The rules that mend, as their examples show: a fix that is added or lost is seen here.
  @Test func fixes() {
    let documentations = RuleRegistry.rules.map(\.documentation)
    func ids(_ isThere: (RuleExample) -> Bool) -> [String] {
      documentations.filter { $0.examples.contains(where: isThere) }.map(\.id)
    }
    #expect(
      ids { !$0.fixed.isEmpty } == [
        "front-matter/duplicate-key", "front-matter/unknown-key", "front-matter/type",
        "front-matter/date", "front-matter/category", "section/level", "section/not-a-heading",
        "list/marker", "list/item", "table/shape", "link/file", "link/text", "link/form",
        "link/encoding", "text/characters", "file/encoding", "suppression/unused",
      ])
    #expect(
      ids { !$0.unsafelyFixed.isEmpty } == [
        "front-matter/syntax", "front-matter/duplicate-key", "front-matter/required",
        "front-matter/value", "front-matter/plain-text", "translation-key/missing",
        "translation/field", "section/unknown", "section/heading", "section/untranslated",
        "section/not-a-heading", "table/header", "link/language",
        "link/malformed", "text/characters", "text/doubled-word", "suppression/unused",
      ])
    #expect(documentations.filter(\.hasFix).count == 30)
  }
}
