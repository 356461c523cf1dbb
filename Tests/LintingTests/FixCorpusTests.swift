import Foundation
import Guides
import Linting
import Markup
import TestSupport
import Testing

/// What fixes do to the real guides, in memory.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set"))
struct FixCorpusTests {
  /// A finding wherever its line is: rule, guide, and the text at fault.
  struct Fingerprint: Hashable {
    let rule: String
    let path: String
    let text: [UInt8]

    init(_ finding: Finding, in contents: SiteContents) {
      rule = finding.rule
      path = finding.path
      let bytes = contents.file(atPath: finding.path)?.source.bytes ?? []
      text = finding.span.end <= bytes.count ? Array(bytes[finding.span.range]) : []
    }
  }

  static func counts<Key: Hashable>(_ keys: [Key]) -> [Key: Int] {
    keys.reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }

  @Test func bringNothing() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(Shared.corpus(), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet)
    let session = FixSession(ruleSet, selection, includesUnsafe: false)
    let before = try await Linter(ruleSet, selection).lint(contents).findings
    let result = try await session.run(contents)
    let after = result.remaining.findings
    #expect(result.mendedCount == before.count - after.count)
    #expect(result.mendedCount > 400)

    let allowed = Self.counts(before.map { Fingerprint($0, in: contents) })
    for (print, count) in Self.counts(after.map { Fingerprint($0, in: result.contents) }) {
      #expect(
        count <= allowed[print] ?? 0,
        "\(print.rule) in \(print.path): \(String(decoding: print.text, as: UTF8.self))")
    }

    let again = try await session.run(result.contents)
    #expect(again.changes.isEmpty)
    #expect(again.remaining.findings.count == after.count)

    let unequal = after.filter { $0.rule == "front-matter/duplicate-key" }
    #expect(!unequal.isEmpty)
    for finding in unequal {
      #expect(finding.message.text.contains("different values"))
      #expect(!finding.notes.isEmpty)
    }
    #expect(result.unsafeCount == after.count { $0.fix != nil })
  }

  /// Each safe fix alone: the page says what it said, but for what the fix is about.
  @Test func keepWhatAPageSays() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(Shared.corpus(), configuration: ruleSet.site)
    let findings = try await Linter(ruleSet, RuleSelection(ruleSet)).lint(contents).findings
    var rules: Set<String> = []
    for finding in findings {
      guard let fix = finding.fix, fix.isSafe,
        let bytes = contents.file(atPath: finding.path)?.source.bytes
      else { continue }
      var edits = EditSet(length: bytes.count)
      let isWhole = edits.insert(fix)
      #expect(isWhole)
      let old = try renderedHTML(bytes)
      let new = try renderedHTML(FixedText(bytes, edits).bytes)
      let rule = finding.rule
      rules.insert(rule)
      #expect(
        Self.essence(old, rule).utf8.elementsEqual(Self.essence(new, rule).utf8),
        "\(rule) \(finding.path) \(finding.message.text)")
    }
    #expect(rules.count > 6, "\(rules)")
  }

  /// The HTML without what the fixes of a rule are about.
  static func essence(_ html: String, _ rule: String) -> String {
    switch rule {
    case "link/form", "link/encoding": html.replacing(/href="[^"]*"/, with: "href")
    case "link/text": html.replacing(/>[^<]*<\/a>/, with: "></a>")
    case "section/level": html.replacing(/<(\/?)h[1-6]>/) { "<\($0.1)h>" }
    case "section/not-a-heading", "list/marker", "list/item", "table/shape":
      html.replacing(/<[^>]*>/, with: "").replacing(/[-#•–|\s]|\d+[.)]/, with: "")
    case "text/characters":
      String(
        String.UnicodeScalarView(
          html.precomposedStringWithCanonicalMapping.unicodeScalars.filter {
            $0.properties.generalCategory != .format
              && ($0 == "\n" || $0.properties.generalCategory != .control)
          }))
    // Front matter and comments: the page stays as it is.
    default: html
    }
  }
}
