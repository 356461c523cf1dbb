import TestSupport
import Testing

/// What import says of a target with a fault.
@Suite(.tags(.cli)) struct ImportChecksTests {
  struct Fault: CustomTestStringConvertible, Sendable {
    /// A text of the translation, and what a translator makes of it.
    let text: String
    let target: String
    let finding: String
    /// Whether the unit is merged all the same.
    var isMerged = true
    var testDescription: String { "\(finding): \(target.debugDescription)" }
  }

  static let faults = [
    Fault(text: "1.500 pesos", target: "1.510 pesos", finding: "info[translation/numbers]"),
    Fault(
      text: "en www.imss.gob.mx/pago", target: "en el sitio",
      finding: "warning[translation/structure]"),
    Fault(
      text: "en www.imss.gob.mx/pago", target: "en www.ims.gob.mx/pago",
      finding: "error[import/refused]",
      isMerged: false),
    Fault(text: "¿Quién paga?", target: "Quién paga", finding: "warning[translation/punctuation]"),
    Fault(text: "a los 30 días.", target: "a los 30", finding: "warning[translation/punctuation]"),
    Fault(
      text: "Guarde el recibo", target: "Guarde el el recibo", finding: "warning[text/doubled-word]"
    ),
    Fault(text: "Guarde el recibo", target: " Guarde su recibo", finding: "warning[import/space]"),
    Fault(
      text: "Guarde el recibo", target: "Guarde el recibo\u{A0}", finding: "warning[import/space]"),
    Fault(
      text: "Guarde el recibo", target: "Guarde \u{202E}el recibo",
      finding: "error[import/refused]",
      isMerged: false),
    Fault(
      text: "Guarde el recibo", target: "Guarde \u{7}el recibo", finding: "error[import/refused]",
      isMerged: false),
    Fault(
      text: "Guarde el recibo", target: "Guarde \u{200F}el recibo",
      finding: "warning[text/characters]"),
    Fault(
      text: "Guarde el recibo", target: "Keep the receipt",
      finding: "warning[translation/untranslated]"),
    Fault(text: "al IMSS", target: "al seguro", finding: "warning[translation/term]"),
    Fault(text: "su pasaporte", target: "sus papeles", finding: "warning[translation/term]"),
    Fault(
      text: "Pague las cuotas en un banco del país", target: "Pague",
      finding: "warning[front-matter/length]"),
  ]

  static func guide(_ title: String, _ text: String) -> String {
    "---\ntitle: \(title)\ntranslationKey: mexico-a\n---\n## Description\n\(text)\n"
  }

  static let site = [
    "content/en/mexico/a.md": guide(
      "Pay the contributions at a bank in the country",
      "Pay 1,500 pesos at www.imss.gob.mx/pago\n\nWho pays?\n\n- Keep the receipt\n\nBring the IMSS your passport.\n\nIt ends after 30 days."
    ),
    "content/es/mexico/b.md": guide(
      "Pague las cuotas en un banco del país",
      "Pague 1.500 pesos en www.imss.gob.mx/pago\n\n¿Quién paga?\n\n- Guarde el recibo\n\nLleve al IMSS su pasaporte.\n\nTermina a los 30 días."
    ),
  ]

  @Test(arguments: faults) func aFaultIsFound(_ fault: Fault) throws {
    try check(fault, format: "po")
  }

  /// White space at the edges is the one fault that a format could hide.
  @Test(arguments: ["json", "xliff", "xliff12"]) func edges(format: String) throws {
    let spaces = Self.faults.filter { $0.finding.contains("import/space") }
    #expect(spaces.count > 1)
    for fault in spaces { try check(fault, format: format) }
  }

  private func check(_ fault: Fault, format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let export = ["export", "--to", "es", "--format", format, "-o", "b"]
    #expect(try Tool.run(export, in: folder).status == 0)
    var bundle = try folder.text("b")
    bundle.replace(fault.text, with: fault.target)
    try folder.write(bundle, to: "b")
    let result = try Tool.run(["import", "b"], in: folder)
    #expect(result.status == (fault.isMerged ? 0 : 1), "\(result.output)")
    #expect(result.output.contains(fault.finding), "\(result.output)")
    let path = "content/es/mexico/b.md"
    #expect(try (folder.text(path) == Self.site[path]) == !fault.isMerged)
  }

  /// Translators see the terms of a text in each format.
  @Test(arguments: [
    (
      "xliff",
      """
      <gls:glossary>
       <gls:glossEntry>
        <gls:term>IMSS</gls:term>
        <gls:translation>IMSS</gls:translation>
       </gls:glossEntry>
       <gls:glossEntry>
        <gls:term>passport</gls:term>
        <gls:translation>pasaporte</gls:translation>
      """
    ),
    (
      "xliff12",
      ">term: IMSS (stays as it is)</note>\n<note from=\"polyguide\">term: passport: pasaporte"
    ),
    ("po", "#. term: IMSS (stays as it is)\n#. term: passport: pasaporte"),
    (
      "json",
      #"{"category":"term","text":"IMSS (stays as it is)"},{"category":"term","text":"passport: pasaporte"#
    ),
  ]) func terms(format: String, expected: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let bundle = try Tool.run(["export", "--to", "es", "--format", format], in: folder).output
    let indented = bundle.replacing(/\n +/, with: "\n")
    #expect(indented.contains(expected.replacing(/\n +/, with: "\n")), "\(bundle)")
    try folder.write(bundle, to: "b")
    #expect(try Tool.run(["import", "--check", "b"], in: folder).status == 0)
  }

  /// None of the faults is in the site before.
  @Test func withoutFaults() throws {
    let folder = try TemporaryFolder(Self.site)
    let lint = try Tool.run(["lint", "--fail-on", "never"], in: folder).output
    for fault in Self.faults { #expect(!lint.contains(fault.finding), "\(lint)") }
  }
}
