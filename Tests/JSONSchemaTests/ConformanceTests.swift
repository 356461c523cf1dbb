import JSONSchema
import Markup
import Testing

@Suite(.enabled(if: ConformanceSuite.folder != nil, "POLYGUIDE_SHARED is not set"))
struct ConformanceTests {
  @Test(arguments: ConformanceSuite.files)
  func agreesWithTheSuite(file: String) throws {
    let opposite = ConformanceSuite.oppositeTests[file] ?? []
    for group in try ConformanceSuite.groups(of: file)
    where ConformanceSuite.refusal(of: group.description, in: file) == nil {
      let schema: JSONSchema
      do {
        schema = try JSONSchema(group.schema)
      } catch {
        Issue.record("\(group.description): \(error.message)")
        continue
      }
      for test in group.tests {
        let violations = schema.validate(test.data)
        #expect(
          violations.isEmpty == (test.isValid != opposite.contains(test.description)),
          "\(group.description): \(test.description): \(violations.map(\.message))")
        for violation in violations {
          #expect(test.data.span.contains(violation.span), "\(group.description)")
        }
      }
    }
  }

  /// A group listed as refused that loads is to be taken off the list.
  @Test(arguments: ConformanceSuite.files)
  func refusesWhatIsListed(file: String) throws {
    for group in try ConformanceSuite.groups(of: file) {
      guard let words = ConformanceSuite.refusal(of: group.description, in: file) else { continue }
      do {
        _ = try JSONSchema(group.schema)
        Issue.record("\(group.description) loads")
      } catch {
        #expect(words.isEmpty || error.message.contains(words), "\(group.description)")
        #expect(group.schema.span.contains(error.span))
      }
    }
  }

  @Test func listsOnlyWhatTheSuiteHas() throws {
    #expect(Set(ConformanceSuite.refusedFiles.keys).isSubset(of: ConformanceSuite.files))
    for (file, refusals) in ConformanceSuite.refusedGroups {
      let descriptions = try ConformanceSuite.groups(of: file).map(\.description)
      #expect(Set(refusals.values.joined()).isSubset(of: descriptions), "\(file)")
    }
    for (file, tests) in ConformanceSuite.oppositeTests {
      let descriptions = try ConformanceSuite.groups(of: file).flatMap(\.tests).map(\.description)
      #expect(tests.isSubset(of: descriptions), "\(file)")
    }
  }
}
