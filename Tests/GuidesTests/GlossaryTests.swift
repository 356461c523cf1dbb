import Guides
import Markup
import TestSupport
import Testing

/// Terms and names in texts, by a small rule set.
@Suite struct GlossaryTests {
  private func glossary(_ terms: String, names: String = "IMSS, Seguro Social") throws -> Glossary {
    let base = FolderTree(Shared.packageRoot + "/rules")
    var files: [String: [UInt8]] = [:]
    for path in try base.paths() { files[path] = try base.contents(of: path) }
    let site =
      "source-language: en\ndefault-language: en\nlanguages: {en: {tag: en, name: English}, es: {tag: es, name: Spanish}}\n"
    files["site.yaml"] = Array(("base-url: https://a.mx/\ncontent: content\n" + site).utf8)
    let guide = "sections: [{id: a, level: 2}]\ntranslation: {names: [\(names)]}\n"
    files["guide.yaml"] = Array(guide.utf8)
    for language in ["en", "es"] {
      let own = language == "es" ? "terms: {\(terms)}\n" : ""
      files["languages/\(language).yaml"] = Array(("headings: {a: {preferred: A}}\n" + own).utf8)
    }
    let ruleSet = try RuleSet(InMemoryFileTree(files))
    return try #require(ruleSet.glossaries["es"])
  }

  private func found(_ text: String, _ glossary: Glossary) -> [String] {
    let bytes = Array(text.utf8)
    return glossary.terms(in: bytes.span).map { occurrence in
      let written = String(decoding: bytes[occurrence.span.range], as: UTF8.self)
      let term = glossary.terms[occurrence.term]
      return "\(written): \(term.text) = \(term.translations.joined(separator: ", "))"
    }
  }

  private func isTranslated(_ term: Int, in text: String, _ glossary: Glossary) -> Bool {
    let bytes = Array(text.utf8)
    return glossary.isTranslated(term, in: bytes.span)
  }

  @Test func termsOfAText() throws {
    let glossary = try glossary(
      "certificate: [certificado], birth certificate*: [acta de nacimiento, partida de nacimiento, 'acta* nacimiento']"
    )
    #expect(
      found("Birth certificates and a certificate of the IMSS", glossary) == [
        "Birth certificates: birth certificate = acta de nacimiento, partida de nacimiento",
        "certificate: certificate = certificado", "IMSS: IMSS = IMSS",
      ])
    #expect(
      found("Seguro Social, IMSSS, imss, MIMSS, IMSSs", glossary) == [
        "Seguro Social: Seguro Social = Seguro Social", "IMSSs: IMSS = IMSS",
      ])
    #expect(found("certificated", glossary).isEmpty)
  }

  @Test func wordingsOfATerm() throws {
    let glossary = try glossary("birth certificate*: [acta de nacimiento, 'acta* nacimiento']")
    let term = try #require(glossary.terms.firstIndex { !$0.isName })
    let name = try #require(glossary.terms.firstIndex { $0.text == "IMSS" })
    for text in [
      "un acta de nacimiento", "Actas originales de nacimiento", "**acta** de *nacimiento*",
    ] {
      #expect(isTranslated(term, in: text, glossary), "\(text)")
    }
    for text in ["un acta. De nacimiento", "nacimiento", "IMSS"] {
      #expect(!isTranslated(term, in: text, glossary), "\(text)")
    }
    for (text, isThere) in [
      ("az IMSS-nél", true), ("IMSSu", true), ("imss", false), ("IMS", false),
    ] {
      #expect(isTranslated(name, in: text, glossary) == isThere, "\(text)")
    }
  }

  /// A language may translate what others leave as it is.
  @Test func aTermComesBeforeAName() throws {
    let glossary = try glossary("IMSS: [ISSS]")
    #expect(found("the IMSS", glossary) == ["IMSS: IMSS = ISSS"])
  }
}
