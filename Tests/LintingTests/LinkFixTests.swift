import Guides
import Linting
import Markup
import TestSupport
import Testing

/// What the fixes of the link rules write.
@Suite struct LinkFixTests {
  /// The guides that the fixed ones link to.
  static let others = [
    "en/mexico/rfc.md":
      "---\ntitle: 'The *RFC* [tax_number] & more'\ntranslationKey: mexico-rfc\n---\n",
    "es/mexico/crédito.md": "---\ntitle: Crédito\ntranslationKey: mexico-rfc\n---\n",
  ]

  @Test(arguments: [
    (
      "## Related Posts\n- [Old](https://tramitit.com/guides/mexico/rfc/)\n",
      "## Related Posts\n- [The \\*RFC\\* \\[tax\\_number\\] &amp; more]"
        + "(https://tramitit.com/guides/mexico/rfc/)\n"
    ),
    (
      "## Related Posts\n- <https://tramitit.com/guides/mexico/rfc/>\n",
      "## Related Posts\n- [The \\*RFC\\* \\[tax\\_number\\] &amp; more]"
        + "(https://tramitit.com/guides/mexico/rfc/)\n"
    ),
    (
      "[a](http://www.tramitit.com//guides/Mexico/RFC?b=c#d)\n",
      "[a](https://tramitit.com/guides/mexico/rfc/?b=c#d)\n"
    ),
    ("[a](/guides/mexico/rfc)\n", "[a](/guides/mexico/rfc/)\n"),
    ("[a](<https://gob.mx/guía 1?á=é>)\n", "[a](<https://gob.mx/gu%C3%ADa%201?%C3%A1=%C3%A9>)\n"),
    ("[a](https//:gob.mx) https//:gob.mx\n", "[a](https://gob.mx) https://gob.mx\n"),
    (
      "[a][b] and [b]\n\n[b]: http://tramitit.com/guides/mexico/rfc/\n",
      "[a][b] and [b]\n\n[b]: http://tramitit.com/guides/mexico/rfc/\n"
    ),
  ]) func english(text: String, fixed: String) async throws {
    #expect(try await Self.fixed("en/mexico/curp.md", text) == fixed)
  }

  @Test func ownLanguage() async throws {
    let address = "https://tramitit.com/guides/mexico/rfc/#a"
    let own = "https://tramitit.com/es/guides/mexico/cr%C3%A9dito/"
    let fixed = try await Self.fixed(
      "es/mexico/curp.md",
      "[The \\*RFC\\* \\[tax\\_number\\] & more](\(address)), [here](\(address))\n")
    #expect(fixed == "[Crédito](\(own)), [here](\(own))\n")
  }

  /// The body of a guide after all fixes of the link rules.
  private static func fixed(_ path: String, _ body: String) async throws -> String {
    let start = "---\ntitle: CURP\n---\n"
    var bytes = Array((start + body).utf8)
    let ruleSet = try Shared.ruleSet()
    let files = others.merging([path: start + body]) { $1 }
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: ["link"])
    let result = try await Linter(ruleSet, selection).lint(contents)
    let edits = result.findings.filter { $0.path == path }.compactMap(\.fix).flatMap(\.edits)
    for edit in edits.sorted(by: { $0.span > $1.span }) {
      bytes.replaceSubrange(edit.span.range, with: Array(edit.text.utf8))
    }
    return String(decoding: bytes.dropFirst(start.utf8.count), as: UTF8.self)
  }
}
