import Guides
import Testing

@testable import Learning

/// What the front matter of guides has in common.
@Suite struct LearntSchemaTests {
  private func learn(_ count: Int, _ lines: (Int) -> String) async throws -> LearntRuleSet {
    try await SmallSite.learn(
      SmallSite.guides(count, in: "en/x") { SmallSite.frontMatter($0, lines($0)) })
  }

  private func field(_ name: String, _ learnt: LearntRuleSet) throws -> LearntSchema.Field {
    try #require(learnt.schema.fields.first { $0.name == name })
  }

  @Test func whatNearlyAllGuidesHaveIsRequired() async throws {
    let learnt = try await learn(40) { $0 == 1 ? "a: 1" : $0 < 30 ? "a: 1\nb: 2" : "a: 1" }
    #expect(learnt.schema.required.map(\.name) == ["title", "translationKey", "a"])
    let almost = try await learn(40) { $0 == 1 ? "b: 1" : "a: 1" }
    #expect(almost.schema.required.map(\.name) == ["title", "translationKey", "a"])
    let most = try await learn(40) { $0 < 5 ? "b: 1" : "a: 1" }
    #expect(most.schema.required.map(\.name) == ["title", "translationKey"])
  }

  @Test func anEmptyValueIsNone() async throws {
    let learnt = try await learn(10) { $0 < 5 ? "a: ''" : $0 < 7 ? "a:" : "a: b" }
    #expect(try field("a", learnt).guideCount == 4)
  }

  @Test(arguments: [
    ("text", ["string"]), ("'1'", ["string"]), ("true", ["boolean"]), ("7", ["integer"]),
    ("1.5", ["number"]), ("[a, b]", ["array"]), ("{a: b}", ["object"]), ("2024-06-24", ["string"]),
  ])
  func aValueHasTheTypeThatMostHave(value: String, types: [String]) async throws {
    let learnt = try await learn(30) { $0 == 1 ? "a: [[1]]" : "a: \(value)" }
    #expect(try field("a", learnt).types == types)
  }

  @Test func twoTypesThatAreUsualAreBothAllowed() async throws {
    let learnt = try await learn(20) { $0 < 8 ? "a: text" : "a: [text, more]" }
    #expect(try field("a", learnt).types == ["array", "string"])
  }

  @Test func fewValuesAreAChoice() async throws {
    let names = ["Ada", "Grace: of \"#1\"", "no"]
    let learnt = try await learn(60) {
      $0 == 1 ? "author: Adda" : "author: \(yaml(names[$0 % 3]))"
    }
    #expect(try field("author", learnt).choices.map(\.value).sorted() == names.sorted())
    let files = SmallSite.guides(60, in: "en/x") {
      SmallSite.frontMatter($0, $0 == 1 ? "author: Adda" : "author: \(yaml(names[$0 % 3]))")
    }
    #expect(
      try await SmallSite.findings(files, learnt).filter { $0.contains("value") }
        == ["en/x/guide_1.md: front-matter/value"])
  }

  @Test func manyValuesAndDatesAreNoChoice() async throws {
    let learnt = try await learn(60) { "a: text \($0)\nday: 2024-06-0\($0 % 3 + 1)" }
    #expect(try field("a", learnt).choices == [])
    #expect(try field("day", learnt).choices == [])
  }

  @Test func aKeyThatIsAnotherOneMisspeltIsLeftOut() async throws {
    let learnt = try await learn(30) {
      $0 == 1 ? "autor: A B" : $0 == 2 ? "auhtor: A B" : $0 == 3 ? "rare: yes" : "author: A B"
    }
    #expect(
      learnt.schema.fields.map(\.name) == ["title", "translationKey", "author", "rare"])
  }

  @Test func keysAreTheSameInAnyLetterCase() async throws {
    let learnt = try await learn(10) { $0 < 3 ? "Author: A" : "author: A" }
    #expect(try field("author", learnt).guideCount == 10)
  }

  /// As many texts as one may have come near a limit, and few go beyond.
  @Test func lengthsAreToldWhereSomebodySeesToThem() async throws {
    let kept = try await learn(400) { number in
      "description: a \(String(repeating: "x", count: number == 1 ? 200 : 48 + number % 21))"
    }
    let field = try field("description", kept)
    #expect(field.minimumLength == 50)
    #expect(field.maximumLength == 70)
    let free = try await learn(400) { number in
      "description: a \(String(repeating: "x", count: number < 396 ? 20 + number % 7 : number))"
    }
    #expect(try self.field("description", free).maximumLength == nil)
  }

  @Test func addressesAreAFormat() async throws {
    let learnt = try await learn(5) { "source: https://example.org/\($0)" }
    #expect(try field("source", learnt).isURI)
    let mixed = try await learn(5) { $0 == 1 ? "source: none" : "source: https://example.org/" }
    #expect(try field("source", mixed).isURI == false)
  }

  @Test func translationsTellWhichFieldsTheySayThemselves() async throws {
    let learnt = try await SmallSite.learn(
      SmallSite.guides(5, in: "en/x") {
        "---\ntitle: Title \($0)\ntranslationKey: k\($0)\nauthor: [A, B]\nweight: \($0)\n---\n"
      }
        + SmallSite.guides(4, in: "es/x") {
          "---\ntitle: Título \($0)\ntranslationKey: k\($0)\nauthor: [A, B]\nweight: \($0 * $0)\n---\n"
        })
    #expect(learnt.fields.translated.map(\.name) == ["title"])
    #expect(learnt.fields.equal.map(\.name) == ["translationKey", "author"])
  }

  @Test func aTitleIsTranslatedWhereNoTranslationTells() async throws {
    let learnt = try await learn(5) { _ in "description: What it is\nauthor: A" }
    #expect(learnt.fields.translated.map(\.name) == ["title", "description"])
    #expect(learnt.fields.equal.isEmpty)
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    #expect(ruleSet.template.translatedFields == ["title", "description"])
  }

  @Test func rulesOnKeysAndCategoriesAreOffWhereTheyDoNotFit() async throws {
    let fitting = SmallSite.guides(5, in: "en/x") {
      "---\ntitle: The \($0)\ntranslationKey: x-\($0)\ncategories: [X]\n---\n"
    }
    #expect(try await SmallSite.learn(fitting).severities.isEmpty)
    let other = SmallSite.guides(5, in: "en/x") {
      "---\ntitle: The \($0)\n\($0 > 2 ? "translationKey: k\($0)\n" : "")categories: [News]\n---\n"
    }
    #expect(
      Set(try await SmallSite.learn(other).severities.map(\.rule))
        == ["front-matter/category", "translation-key/format"])
    let few = SmallSite.guides(5, in: "en/x/deep") {
      "---\ntitle: The \($0)\n\($0 == 1 ? "translationKey: k\n" : "")---\n"
    }
    #expect(
      Set(try await SmallSite.learn(few).severities.map(\.rule))
        == ["translation-key/missing", "translation-key/format"])
  }

  /// The same mapping in two files, at another place in each.
  @Test func mappingsMayBeTheSameInATranslation() async throws {
    let files =
      SmallSite.guides(4, in: "en/x") { SmallSite.frontMatter($0, "more: {exclude: true}") }
      + SmallSite.guides(4, in: "es/x") {
        SmallSite.frontMatter($0, "longer: 1\nmore:\n  exclude: true")
      }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.fields.equal.map(\.name).contains("more"))
    #expect(
      try await SmallSite.findings(files, learnt).filter { $0.contains("translation/field") } == [])
  }

  private func yaml(_ text: String) -> String {
    "\"\(text.replacing("\"", with: "\\\""))\""
  }
}
