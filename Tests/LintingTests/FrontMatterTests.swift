import Guides
import Linting
import Markup
import TestSupport
import Testing

/// How the rules on front matter work together: words, fixes, and one finding for one defect.
@Suite struct FrontMatterTests {
  /// What both groups find in a site.
  static func findings(
    _ files: [String: String], select: [String] = ["front-matter", "translation-key"]
  ) async throws -> [Finding] {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    return try await Linter(ruleSet, RuleSelection(ruleSet, select: select)).lint(contents).findings
  }

  static let path = "en/mexico/guide.md"

  /// A guide without a defect, in which one line or more take the place of others.
  static func guide(replacing old: String = "", with new: String = "") -> String {
    """
    ---
    title: Registration of a worker at the IMSS in Mexico
    author: Ricardo Batista
    date: 2024-06-24
    categories: [Mexico]
    description: How an employer registers a worker at the Mexican social security institute, step by step.
    draft: false
    translationKey: mexico-registration
    ---

    """.replacing(old, with: new)
  }

  /// A misplaced guide is checked but for what asks for its country; a file without front matter is none.
  @Test func misplacedGuides() async throws {
    let files = [
      "en/guide.md": Self.guide(replacing: "Ricardo Batista", with: "Jane Doe")
        .replacing("[Mexico]", with: "[Visas]"),
      "en/notes.md": "## Notes\n",
    ]
    let found = try await Self.findings(files)
    #expect(found.map(\.rule) == ["front-matter/value"])
    #expect(found.map(\.path) == ["en/guide.md"])
  }

  struct Defect: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let rule: String
    var testDescription: String { "\(old) -> \(new)" }
  }

  static let defects: [Defect] = [
    .init(old: "title: R", new: "titel: R", rule: "front-matter/unknown-key"),
    .init(old: "translationKey", new: "translation_key", rule: "front-matter/unknown-key"),
    .init(old: "author: Ricardo Batista\n", new: "", rule: "front-matter/required"),
    .init(old: "author: Ricardo Batista", new: "author:", rule: "front-matter/required"),
    .init(old: "author: Ricardo Batista", new: "author: A. Writer", rule: "front-matter/value"),
    .init(old: "draft: false", new: "draft: \"\"", rule: "front-matter/required"),
    .init(old: "draft: false", new: "draft: no", rule: "front-matter/type"),
    .init(old: "draft: false", new: "draft: false\ntags: []", rule: "front-matter/required"),
    .init(old: "draft: false", new: "draft: false\nsidebar:", rule: "front-matter/unknown-key"),
    .init(old: "2024-06-24", new: "20240624", rule: "front-matter/date"),
    .init(old: "2024-06-24", new: "[2024-06-24]", rule: "front-matter/date"),
    .init(old: "2024-06-24", new: "\" \"", rule: "front-matter/required"),
    .init(old: "[Mexico]", new: "Mexico", rule: "front-matter/type"),
    .init(old: "[Mexico]", new: "[México]", rule: "front-matter/category"),
    .init(old: "[Mexico]", new: "[Mexico, Chile]", rule: "front-matter/category"),
    .init(old: "[Mexico]", new: "[[Mexico]]", rule: "front-matter/category"),
    .init(old: "[Mexico]", new: "[\"\"]", rule: "front-matter/required"),
    .init(old: "[Mexico]", new: "{Mexico: 1}", rule: "front-matter/type"),
    .init(old: "mexico-registration", new: "\"\"", rule: "translation-key/missing"),
    .init(
      old: "mexico-registration", new: "[mexico-registration]", rule: "translation-key/missing"),
    .init(old: "mexico-registration", new: "12", rule: "translation-key/missing"),
    .init(old: "mexico-registration", new: "Mexico registration", rule: "translation-key/format"),
    .init(old: "mexico-registration", new: "chile-registration", rule: "translation-key/format"),
    .init(old: "---\n", new: "", rule: "front-matter/missing"),
    .init(old: "---\ntitle", new: "Sure!\n\n---\ntitle", rule: "front-matter/missing"),
    .init(old: "title: R", new: "title: A: R", rule: "front-matter/syntax"),
    .init(old: "mexico-registration\n---", new: "mexico-registration", rule: "front-matter/syntax"),
  ]

  @Test(arguments: defects) func oneDefectIsOneFinding(_ defect: Defect) async throws {
    let text = Self.guide(replacing: defect.old, with: defect.new)
    let findings = try await Self.findings([Self.path: text])
    #expect(findings.map(\.rule) == [defect.rule], "\(findings.map(\.message.text))")
  }

  static let sound: [String] = [
    guide(), guide(replacing: "title:", with: "Title:"),
    guide(replacing: "translationKey", with: "TranslationKey"),
    guide(
      replacing: "draft: false", with: "draft: false\nweight: 5\nlastmod: 2024-07-01T08:00:00Z"),
    "\u{FEFF}\n" + guide(),
  ]

  @Test(arguments: sound) func noDefectIsNoFinding(_ text: String) async throws {
    #expect(try await Self.findings([Self.path: text]).map(\.message.text) == [])
  }

  @Test(arguments: [
    "", "\n \n", "---\n---\n", "Only text\n", "+++\ntitle = a\n+++\n", "{\"title\": a}\n",
    "---\ntitle: 'a'b'\ntitle: c\n---\n", "---\n- a\n---\n", "---\ntitle: a\n", "{{< toc >}}\n",
    "#+title: T\n",
  ]) func nothingFollowsFromABlockThatCannotBeRead(_ text: String) async throws {
    #expect(try await Self.findings([Self.path: text]).count == 1)
  }

  struct Mend: Sendable, CustomTestStringConvertible {
    let old: String
    let new: String
    let isSafe: Bool
    var testDescription: String { old }
  }

  static let mends: [Mend] = [
    .init(old: "date: 27 de junio de 2024", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: \"27. júna 2024\"", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: Thursday, June 27th, 2024", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: 2024. június 27.", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: 2024/6/7", new: "date: 2024-06-07", isSafe: true),
    .init(old: "date: 7.6.2024", new: "date: 2024-06-07", isSafe: true),
    .init(old: "date: 27/06/2024", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: 06-27-2024", new: "date: 2024-06-27", isSafe: true),
    .init(old: "date: 20240627", new: "date: 2024-06-27", isSafe: true),
    .init(old: "categories: [\"México\"]", new: "categories: [\"Mexico\"]", isSafe: true),
    .init(old: "categories:\n- Chile\n- Mexico", new: "categories:\n- Mexico", isSafe: true),
    .init(old: "categories: Mexico", new: "categories: [Mexico]", isSafe: true),
    .init(old: "tags: visa, work", new: "tags: [visa, work]", isSafe: false),
    .init(old: "draft: 'false'", new: "draft: false", isSafe: true),
    .init(old: "draft: no", new: "draft: false", isSafe: false),
    .init(old: "slug: 2024", new: "slug: \"2024\"", isSafe: true),
    .init(old: "slug: 1.10", new: "slug: \"1.10\"", isSafe: false),
    .init(old: "author: ricardo batista", new: "author: Ricardo Batista", isSafe: true),
    .init(old: "author: Ricardo Batisa", new: "author: Ricardo Batista", isSafe: false),
    .init(old: "'translation key': mexico-a", new: "translationKey: mexico-a", isSafe: true),
    .init(old: "meta title: Short", new: "meta_title: Short", isSafe: true),
    .init(old: "slug: a\nslog: a", new: "slug: a", isSafe: true),
    .init(old: "slug: a\nslug: 'a' # again", new: "slug: a", isSafe: true),
    .init(old: "slug: a\nslug: b", new: "slug: b", isSafe: false),
    .init(old: "slug: a\nslug: ''", new: "slug: a", isSafe: false),
    .init(old: "tags: []\nslug: a", new: "slug: a", isSafe: false),
    .init(old: "slug: 'driver's'", new: "slug: \"driver's\"", isSafe: false),
    .init(old: "slug: a: \"b\"", new: "slug: \"a: \\\"b\\\"\"", isSafe: false),
    .init(old: "slug: \"the \"a\" b\"", new: "slug: \"the \\\"a\\\" b\"", isSafe: false),
  ]

  @Test(arguments: mends) func isMended(_ mend: Mend) async throws {
    let text = "---\n\(mend.old)\n---\n"
    let fixes = try await Self.findings([Self.path: text]).compactMap(\.fix)
    let fix = try #require(fixes.first)
    #expect(fixes.count == 1 && fix.isSafe == mend.isSafe)
    #expect(Self.apply(fix, to: text) == "---\n\(mend.new)\n---\n")
  }

  @Test(arguments: [
    "5/6/2024", "5-6-24", "27 June", "Current Date", "June 2024", "31.02.2024", "2024/13/01",
    "27 June or 28 June 2024", "27 de junio de 2024, 8:30", "2024-06-27 08:30", "0/0/0000",
  ]) func noDayIsNoMend(_ text: String) async throws {
    let text = Self.guide(replacing: "2024-06-24", with: "\"\(text)\"")
    let findings = try await Self.findings([Self.path: text])
    #expect(findings.map(\.rule) == ["front-matter/date"])
    #expect(findings.first?.fix == nil)
  }

  /// "listopad" is November in Czech and in Polish, but October in Croatian.
  @Test func monthsAreReadInTheGuidesLanguage() async throws {
    for (language, month) in [("hr", "10"), ("pl", "11"), ("cs", "11"), ("en", nil)] {
      let text = "---\ndate: 5. listopad 2024\n---\n"
      let findings = try await Self.findings(
        ["\(language)/mexico/a.md": text], select: ["front-matter/date"])
      #expect(findings.first?.fix?.edits.first?.text == month.map { "2024-\($0)-05" })
    }
  }

  static func apply(_ fix: Fix, to text: String) -> String {
    var bytes = Array(text.utf8)
    for edit in fix.edits.reversed() {
      bytes.replaceSubrange(edit.span.range, with: edit.text.utf8)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
