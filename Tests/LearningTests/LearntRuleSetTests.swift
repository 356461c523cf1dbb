import Guides
import Linting
import Testing

@testable import Learning

/// Whatever a repository is like, the files that are learnt are a rule set.
@Suite struct LearntRuleSetTests {
  static let sites: [(name: String, files: [String: String])] = [
    ("one guide", ["en/x/a.md": "---\ntitle: A\n---\nText.\n"]),
    ("no front matter", ["en/x/a.md": "## A\n", "en/x/b.md": "## B\n", "es/x/c.md": ""]),
    ("no bodies", SmallSite.guides(4, in: "fr/x") { SmallSite.frontMatter($0) }),
    (
      "front matter that cannot be read",
      ["en/x/a.md": "---\ntitle: [\n---\n", "en/x/b.md": "---\n"]
    ),
    (
      "keys and values that YAML must quote",
      SmallSite.guides(30, in: "en/x") {
        """
        ---
        "a: b": "- x # \\"y\\" \\u2028 \\u0007"
        "no": 'yes'
        "1": {x: y}
        "": empty
        '\u{FEFF}é': [~, "*x", "&y"]
        title: "Line\\nbreak \($0)"
        ---
        ## - "Odd": #heading \\* \u{200B}{x}
        ### *
        ## ¿Qué?
        | a: b | "c" | # |
        | - | - | - |
        """
      }
    ),
    (
      "right to left and without blanks",
      SmallSite.guides(5, in: "fa/راهنما") { SmallSite.frontMatter($0) + "## نمای کلی\nمتن.\n" }
        + SmallSite.guides(5, in: "ja/案内") { SmallSite.frontMatter($0) + "## 概要\n本文。\n" }
    ),
    (
      "the language that is called no",
      SmallSite.guides(3, in: "no/x") { SmallSite.frontMatter($0) + "## Oversikt\nTekst.\n" }
    ),
    (
      "one heading in two places",
      SmallSite.guides(6, in: "en/x") {
        SmallSite.frontMatter($0) + "## A\nText.\n## B\nText.\n"
      }
        + SmallSite.guides(6, in: "es/x") {
          SmallSite.frontMatter($0) + "## Igual\nTexto.\n## Igual\nTexto.\n"
        }
    ),
  ]

  @Test(arguments: sites.indices) func canBeReadBack(index: Int) async throws {
    let files = LearntRuleSetTests.sites[index].files
    let learnt = try await SmallSite.learn(files)
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    try RuleSelection.validate(ruleSet)
    _ = try await SmallSite.findings(files, learnt)
    #expect(try await SmallSite.learn(files).files == learnt.files, "not the same twice")
  }

  /// Terms are those of English; names are those that guides mention.
  @Test func whatIsKnownOfALanguageIsAdded() async throws {
    let english = try await SmallSite.learn(
      SmallSite.guides(3, in: "en/x") {
        SmallSite.frontMatter($0) + "Ask IMSS, or the Receita Federal. IMSSA and Federal.\n"
      } + SmallSite.guides(3, in: "es-mx/x") { SmallSite.frontMatter($0) + "IMSS y CURP.\n" })
    #expect(english.names.map(\.value) == ["IMSS", "Receita Federal"])
    let spanish = try #require(english.files["languages/es-mx.yaml"])
    for key in ["phrases", "terms", "months", "stop-words", "n-grams"] {
      #expect(spanish.contains("\n\(key):"))
    }
    let german = try await SmallSite.learn(
      SmallSite.guides(3, in: "de/x") { SmallSite.frontMatter($0) }
        + SmallSite.guides(2, in: "es/x") { SmallSite.frontMatter($0) }
        + SmallSite.guides(2, in: "ja/x") { SmallSite.frontMatter($0) })
    #expect(german.names.isEmpty)
    #expect(german.files["languages/es.yaml"]?.contains("\nterms:") == false)
    #expect(german.files["languages/ja.yaml"]?.hasSuffix("headings: {}\n") == true)
  }

  @Test func aRuleThatIsTurnedOffIsInTheFile() async throws {
    let files = SmallSite.guides(3, in: "en/x") { SmallSite.frontMatter($0) }
    var learnt = try await SmallSite.learn(files)
    learnt.severities = [
      LearntRuleSet.Severity(off: "link/bare", because: "2 of 3\nguides")
    ]
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    #expect(ruleSet.template.severities.map(\.rule) == ["link/bare"])
  }
}
