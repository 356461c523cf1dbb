import Guides
import Linting
import TestSupport
import Testing

/// Numbers of a source and its translation in the formats of their languages.
@Suite struct TranslationNumbersTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let source: String
    let language: String
    let translation: String
    /// What is found, as text of the source; nothing where the numbers are the same.
    var lost: [String] = []
    var testDescription: String { "\(source) = \(translation)" }
  }

  static let cases = [
    Case(source: "Pay 1,000.50 or 1,000", language: "de", translation: "1.000,50 oder 1000"),
    Case(source: "Pay 1,000.50", language: "es", translation: "Pague 1,000.50"),
    Case(source: "Pay 10,000 CZK", language: "cs", translation: "Zaplaťte 10 000 Kč"),
    Case(source: "Pay 1,250,000", language: "fr", translation: "Payez 1\u{202F}250\u{202F}000"),
    Case(source: "Pay €15 and 4.50%", language: "pl", translation: "Zapłać 15 € i 4,5 %"),
    Case(source: "At 8:30 AM or 2 PM", language: "de", translation: "Um 8.30 oder 14 Uhr"),
    Case(source: "From 4:30 PM on", language: "it", translation: "Dalle 16:30"),
    Case(source: "By March 31st, 2024", language: "ro", translation: "Până la 31.03.2024"),
    Case(source: "By May 5, 2024", language: "bg", translation: "До 5 май 2024 г."),
    Case(source: "Form 50 may be enough", language: "es", translation: "El formulario 50 basta"),
    Case(source: "Call +52 (55) 5555-1234", language: "es", translation: "Llame al 55 5555 1234"),
    Case(
      source: "Write to Info@imss.mx", language: "es",
      translation: "[Escriba](mailto:info@imss.mx)"),
    Case(source: "See https://a.mx/2019/07", language: "es", translation: "Vea https://a.mx/es"),
    Case(source: "The 2nd copy in the 1990s", language: "it", translation: "La seconda copia"),
    Case(source: "Bring 2 photos in 30 days", language: "es", translation: "Dos fotos en un mes"),

    Case(
      source: "Pay 1,000.50", language: "de", translation: "Zahlen Sie 1.005,00",
      lost: ["1,000.50"]),
    Case(source: "A tax of 5%", language: "es", translation: "Un impuesto del 6%", lost: ["5%"]),
    Case(source: "In 30 days", language: "es", translation: "En 20 días", lost: ["30"]),
    Case(source: "Article 112", language: "es", translation: "El artículo", lost: ["112"]),
    Case(
      source: "By March 31, 2024", language: "es", translation: "Hasta el 31 de mayo de 2024",
      lost: ["March"]),
    Case(source: "Form I-130", language: "es", translation: "Formulario I-131", lost: ["130"]),
    Case(
      source: "Call +52 55 5555 1234", language: "es", translation: "Llame al +52 55 5555 1235",
      lost: ["+52 55 5555 1234"]),
    Case(
      source: "Write to info@imss.mx", language: "es", translation: "Escriba a infos@imss.mx",
      lost: ["info@imss.mx"]),
  ]

  @Test(arguments: cases) func compare(_ test: Case) async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(
      InMemoryFileTree([
        "en/mexico/a.md": "---\ntranslationKey: mexico-a\n---\n\(test.source)\n",
        "\(test.language)/mexico/b.md": "---\ntranslationKey: mexico-a\n---\n\(test.translation)\n",
      ]), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: ["translation/numbers"])
    let result = try await Linter(ruleSet, selection).lint(contents)
    let lost = result.findings.compactMap { finding in
      finding.message.text.split(separator: "\"").first.map(String.init)
    }
    #expect(lost == test.lost, "\(result.findings.map(\.message.text))")
  }

  /// A sentence that moved to another paragraph of its section lost nothing.
  @Test func movedSentence() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(
      InMemoryFileTree([
        "en/mexico/a.md": "---\ntranslationKey: mexico-a\n---\n- Pay 1,500 now\n- Wait\n",
        "es/mexico/b.md": "---\ntranslationKey: mexico-a\n---\n- Pague\n- Espere y pague 1500\n",
      ]), configuration: ruleSet.site)
    let selection = try RuleSelection(ruleSet, select: ["translation/numbers"])
    #expect(try await Linter(ruleSet, selection).lint(contents).findings.isEmpty)
  }
}
