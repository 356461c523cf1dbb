import Foundation
import Guides
import Linting
import Markup
import TestSupport
import Testing

/// What fixes do together: overlaps, rounds, and what they must not bring.
@Suite struct FixSessionTests {
  static let path = "en/mexico/a.md"

  /// The site after the fixes of some rules; the other rules watch over them.
  static func fixed(
    _ files: [String: String], select: [String] = [], unsafe: Bool = false,
    where isWanted: @escaping @Sendable (GuidePath) -> Bool = { _ in true }
  ) async throws -> FixResult {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    return try await FixSession(
      ruleSet, RuleSelection(ruleSet, select: select), guardians: RuleSelection(ruleSet),
      includesUnsafe: unsafe, where: isWanted
    ).run(contents)
  }

  /// The texts that fixes have changed, by path.
  static func texts(_ result: FixResult) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: result.changes.map {
        ($0.path, String(decoding: $0.new, as: UTF8.self))
      })
  }

  @Test func overlappingFixesWait() {
    var edits = EditSet(length: 10)
    let answers = [
      edits.insert(.safe(Fix.Edit(ByteSpan(2, 4), "x"), Fix.Edit(ByteSpan(8, 8), "y"))),
      edits.insert(.safe(Fix.Edit(ByteSpan(0, 1), ""), Fix.Edit(ByteSpan(3, 5), "z"))),
      edits.insert(.safe(Fix.Edit(ByteSpan(0, 2), ""))),
      edits.insert(.safe(Fix.Edit(ByteSpan(8, 8), "z"))),
      edits.insert(.safe(Fix.Edit(ByteSpan(4, 4), "_"))),
      edits.insert(.safe(Fix.Edit(ByteSpan(9, 11), ""))),
    ]
    #expect(answers == [true, false, true, false, true, false])
    let text = FixedText(Array("0123456789".utf8), edits)
    #expect(String(decoding: text.bytes, as: UTF8.self) == "x_4567y89")
    let places = [ByteSpan(5, 6), ByteSpan(3, 4), ByteSpan(0, 10), ByteSpan(10, 10)]
    #expect(
      places.map(text.moved) == [ByteSpan(3, 4), ByteSpan(0, 2), ByteSpan(0, 9), ByteSpan(9, 9)])
  }

  /// cmark puts three bytes for a NUL, so that the place of such a title is its whole line.
  @Test func aTitleWhosePlaceIsLostIsLeftAlone() async throws {
    let result = try await Self.fixed(
      [Self.path: "---\ntitle: A\n---\n## Related P\u{0}sts\n"], select: ["section/unknown"],
      unsafe: true)
    #expect(result.changes.isEmpty && result.withdrawnCount == 0)
    #expect(result.remaining.findings.map(\.rule) == ["section/unknown"])
  }

  @Test func roundsGoOnUntilNothingChanges() async throws {
    // The heading is at the wrong level, and the characters in it are decomposed: edits side by side; the
    // delimiter row that the first round adds lets the second one see a blank row.
    let result = try await Self.fixed(
      [
        Self.path: """
        ---
        title: A
        ---
        # Proce\u{200B}dure
        1. Apply.

        | A | B |
        |   |   |
        | 1 | 2 |

        """
      ], select: ["section/level", "table/shape", "text/characters"])
    #expect(
      Self.texts(result)[Self.path] == """
        ---
        title: A
        ---
        ## Procedure
        1. Apply.

        | A | B |
        | --- | --- |
        | 1 | 2 |

        """)
    #expect(result.remaining.findings.isEmpty)
    #expect(result.mendedCount == 3)
  }

  @Test func aFixThatBringsAFindingIsWithdrawn() async throws {
    // The title that a mended key gives the page is another one than the link to the page has.
    let files = [
      "en/mexico/rfc.md": "---\ntitel: A title of its own\ntranslationKey: mexico-rfc\n---\n",
      Self.path: """
      ---
      title: B
      translationKey: mexico-a
      ---
      ## Related Posts
      - [RFC][1]

      [1]: https://tramitit.com/guides/mexico/rfc/

      """,
    ]
    let result = try await Self.fixed(files, select: ["front-matter/unknown-key"])
    #expect(result.changes.isEmpty)
    #expect(result.mendedCount == 0 && result.withdrawnCount == 1)
    let finding = try #require(result.remaining.findings.first)
    #expect(finding.fix == nil)
    #expect(finding.notes.contains { $0.contains("its fix was withdrawn, for it brings ") })
  }

  @Test func onlyTheFixAtFaultIsWithdrawn() async throws {
    // Without its key the guide is no other one's twin: one fix of four is at fault.
    let files = [
      "en/mexico/b.md": "---\ntranslationKey: mexico-b\n---\n",
      Self.path: """
      ---
      translation_key: mexico-b
      date: 2024/06/24
      draft: 'false'
      ---
      # Procedure
      1. Apply.

      """,
    ]
    let result = try await Self.fixed(
      files, select: ["front-matter", "translation-key", "section/level"])
    #expect(
      Self.texts(result)[Self.path] == """
        ---
        translation_key: mexico-b
        date: 2024-06-24
        draft: false
        ---
        ## Procedure
        1. Apply.

        """)
    #expect(result.withdrawnCount == 1)
    let withdrawn = result.remaining.findings.filter { $0.rule == "front-matter/unknown-key" }
    #expect(withdrawn.first?.notes.last?.contains("translation-key/duplicate") == true)
  }

  @Test(arguments: [("en/mexico/a.md", "en/mexico/b.md"), ("en/mexico/b.md", "en/mexico/a.md")])
  func aGuideIsNotBlamedForAnother(_ faulty: String, _ innocent: String) async throws {
    // The mended key makes one guide the twin of the other: a finding in both, and one fix to blame.
    let result = try await Self.fixed(
      [
        faulty: "---\ntranslation_key: mexico-b\n---\n",
        innocent: "---\ntranslationKey: mexico-b\n---\n# Procedure\n1. Apply.\n",
      ], select: ["front-matter/unknown-key", "section/level"])
    #expect(result.changes.map(\.path) == [innocent])
    #expect(result.withdrawnCount == 1)
  }

  @Test func aLaterRoundMendsWhatAnEarlierOneBrings() async throws {
    // The link to the guide's own language has a text that is no title: that is seen when it leads there.
    let files = [
      "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
      "es/mexico/rfc.md": "---\ntitle: Alta\ntranslationKey: mexico-rfc\n---\n",
      "es/mexico/a.md":
        "---\ntitle: A\n---\n## Publicaciones relacionadas\n- [x](https://tramitit.com/guides/mexico/rfc/)\n",
    ]
    let result = try await Self.fixed(files, select: ["link"], unsafe: true)
    #expect(
      Self.texts(result)["es/mexico/a.md"]?.hasSuffix(
        "- [Alta](https://tramitit.com/es/guides/mexico/rfc/)\n") == true)
    // Where nobody wants that fix, the first one brings a finding for good.
    let alone = try await Self.fixed(files, select: ["link/language"], unsafe: true)
    #expect(alone.changes.isEmpty && alone.withdrawnCount == 1)
  }

  @Test func suppressedFindingsStay() async throws {
    let result = try await Self.fixed(
      [
        Self.path: """
        ---
        title: A
        ---
        <!-- polyguide-disable-next-line section/level -->
        # Procedure

        # Required documents

        """
      ], select: ["section/level"])
    let text = try #require(Self.texts(result)[Self.path])
    #expect(text.contains("-->\n# Procedure\n\n## Required documents\n"))
  }

  @Test func onlyWantedFilesChange() async throws {
    let text = "---\ntitle: A\n---\n# Procedure\n"
    let result = try await Self.fixed(
      [Self.path: text, "en/mexico/b.md": text], select: ["section/level"]
    ) { $0.path == Self.path }
    #expect(result.changes.map(\.path) == [Self.path])
    #expect(result.remaining.guideCount == 1)
  }

  static let lineEndings = ["\n", "\r\n", "\r"]

  @Test(arguments: lineEndings) func lineEndingsStay(_ ending: String) async throws {
    let lines = [
      "---", "title: A", "title: A", "date: 24 June 2024", "---", "# Required documents", "-One",
      "-Two", "",
      "| A | B |", "| 1 | 2 |", "",
    ]
    let wanted = [
      "---", "title: A", "date: 2024-06-24", "---", "## Required documents", "- One", "- Two", "",
      "| A | B |", "| --- | --- |", "| 1 | 2 |", "",
    ]
    let select = [
      "front-matter/duplicate-key", "front-matter/date", "section/level", "list", "table",
    ]
    let result = try await Self.fixed(
      [Self.path: lines.joined(separator: ending)], select: select)
    #expect(Self.texts(result)[Self.path] == wanted.joined(separator: ending))
  }

  @Test func aTableAloneHasItsOwnLineEnding() async throws {
    let result = try await Self.fixed(
      [Self.path: "| A | B |\r\n| 1 | 2 |\r\n"], select: ["table/shape"])
    #expect(Self.texts(result)[Self.path] == "| A | B |\r\n| --- | --- |\r\n| 1 | 2 |\r\n")
  }
}

/// Inputs that break tools: fixes end, bring nothing, and change nothing when they come again.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set"))
struct FixHostileTests {
  @Test(arguments: ["md", "frontmatter", "constructs", "constructs-crlf"])
  func settle(_ group: String) async throws {
    let tree = FolderTree((Shared.root ?? "") + "/hostile/" + group)
    var files: [String: [UInt8]] = [:]
    for (index, path) in try tree.paths().sorted().enumerated() {
      files["en/mexico/\(group)_\(index).md"] = try tree.contents(of: path)
    }
    #expect(!files.isEmpty)
    let ruleSet = try Shared.ruleSet()
    let selection = try RuleSelection(ruleSet, select: ["all"])
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    let session = FixSession(ruleSet, selection, includesUnsafe: true)
    let before = try await Linter(ruleSet, selection).lint(contents).findings
    let result = try await session.run(contents)
    let allowed = FixCorpusTests.counts(before.map { [$0.rule, $0.path] })
    for (key, count) in FixCorpusTests.counts(result.remaining.findings.map { [$0.rule, $0.path] })
    {
      #expect(count <= allowed[key] ?? 0, "\(key)")
    }
    let again = try await session.run(result.contents)
    #expect(again.changes.map(\.path).isEmpty)
  }
}
