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
}
