import Guides
import Linting
import Markup
import TestSupport
import Testing

/// The ends of a source and its translation, in the marks of many scripts.
@Suite struct TranslationPunctuationTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let translation: String
    /// What stands at the end of the translation that should not, or `missing`; nil where nothing is wrong.
    var fault: String?
    var testDescription: String { "\(source) = \(translation)" }
  }

  static let cases = [
    Case(source: "Who pays?", translation: "¿Quién paga?"),
    Case(source: "Who pays?", translation: "Ποιος πληρώνει;"),
    Case(source: "Who pays?", translation: "Ποιος πληρώνει\u{37E}"),
    Case(source: "Who pays?", translation: "谁付款？"),
    Case(source: "Who pays?", translation: "من يدفع؟"),
    Case(source: "Who pays?", translation: "Qui paie\u{202F}?"),
    Case(source: "Pay.", translation: "付款。"),
    Case(source: "Pay.", translation: "भुगतान करें।"),
    Case(source: "Pay.", translation: "ادفع۔"),
    Case(source: "Pay.", translation: "จ่าย"),
    Case(source: "Pay now!", translation: "Pague ahora."),
    Case(source: "Pay, or…", translation: "Pague..."),
    Case(source: "Bring:", translation: "携带："),
    Case(source: "Say \"yes.\"", translation: "Diga «sí»."),
    Case(source: "Say **yes.**", translation: "Diga **sí**."),
    Case(source: "Ask (in person).", translation: "Pregunte (en persona)."),
    Case(source: "Found a company", translation: "Cree una S.A."),
    Case(source: "Papers, forms, etc.", translation: "Papeles, formularios, etc."),
    Case(source: "Type `a.b`", translation: "Escriba `a.b`."),
    Case(source: "Pay at the [bank](https://a.mx).", translation: "Pague. [Banco](https://a.mx)"),
    Case(source: "Fees &amp;", translation: "Derechos."),

    Case(source: "Who pays?", translation: "Quién paga.", fault: "."),
    Case(source: "Pay at the bank.", translation: "Pague en el", fault: "missing"),
    Case(
      source: "Pay at the [bank](https://a.mx).", translation: "En el [banco](https://a.mx)",
      fault: "missing"),
    Case(source: "Bring:", translation: "Traiga.", fault: "."),
    Case(source: "Bring this", translation: "Traiga esto:", fault: ":"),
    Case(source: "Pay.", translation: "付款？", fault: "？"),
  ]

  @Test(arguments: cases) func compare(_ test: Case) async throws {
    let ruleSet = try Shared.ruleSet()
    let text = "---\ntranslationKey: mexico-a\n---\n"
    let contents = try await SiteContents(
      InMemoryFileTree([
        "en/mexico/a.md": text + test.source + "\n",
        "es/mexico/b.md": text + test.translation + "\n",
      ]), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: ["translation/punctuation"])
    let findings = try await Linter(ruleSet, selection).lint(contents).findings
    let faults = try findings.map { finding in
      let source = try #require(contents.file(atPath: finding.path)?.source)
      return finding.span.isEmpty ? "missing" : source[finding.span]
    }
    #expect(faults == (test.fault.map { [$0] } ?? []), "\(findings.map(\.message.text))")
  }

  /// Whether the items of a list end with full stops is the style of a language, as long as all do alike.
  @Test(arguments: [
    ("- Fee\n- Form\n- Two\n", "- Tasa.\n- Modelo.\n- Dos.\n", 0),
    ("- Fee.\n- Form.\n- Two.\n", "- Tasa\n- Modelo\n- Dos\n", 0),
    ("- Fee\n- Form\n- Two\n", "- Tasa\n- Modelo\n- Dos.\n", 1),
    ("- Fee.\n- Form.\n- Two.\n", "- Tasa.\n- Modelo\n- Dos.\n", 1),
    ("|Fee|Bank|\n|-|-|\n|two|free|\n", "|Tasa.|Banco|\n|-|-|\n|dos|gratis|\n", 1),
  ])
  func lists(_ source: String, _ translation: String, _ count: Int) async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(
      InMemoryFileTree([
        "en/mexico/a.md": "---\ntranslationKey: mexico-a\n---\n" + source,
        "es/mexico/b.md": "---\ntranslationKey: mexico-a\n---\n" + translation,
      ]), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: ["translation/punctuation"])
    #expect(try await Linter(ruleSet, selection).lint(contents).findings.count == count)
  }
}
