import Testing
import Translation

/// Bundles whose source was edited while translators had them, and several bundles for one guide.
@Suite struct EditedSourceTests {
  /// What the guide's translation is after the bundle was exported, the source edited, and the bundle imported.
  ///
  /// A translator gives three units a new text.
  private func imported(
    _ format: BundleOutput, source: KeyValuePairs<String, String>,
    translation: KeyValuePairs<String, String> = [:]
  ) async throws -> ImportPlan {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var bundle = try desk.export()
    for (id, text) in [
      ("procedure.li3", "Espera un poco."), ("procedure.p1", "Otro párrafo."),
      ("providers.r2c2", "Sin costo"),
    ] { bundle.translate(id, .coded([.text(text)])) }
    let edited = [
      "en/mexico/a.md": source.reduce(ReturnedSample.source) {
        $0.replacing($1.key, with: $1.value)
      },
      "es/mexico/mia.md": ReturnedSample.translation(translation),
    ]
    return try await TranslatorsDesk(edited).plan(try bundle.returned(in: format))
  }

  /// Both languages were edited: the texts follow.
  @Test(arguments: BundleOutput.allCases) func moved(_ format: BundleOutput) async throws {
    let plan = try await imported(
      format,
      source: [
        "1. Visit": "1. Wait.\n2. Visit", "2. Pay": "3. Pay", "pesos.\n3. Wait.\n": "pesos.\n",
      ],
      translation: [
        "1) Visita": "1) Espera.\n2) Visita", "2) Paga": "3) Paga",
        "pesos.\n3) Espera.\n": "pesos.\n",
      ])
    #expect(plan.reasons == [])
    #expect(plan.text?.contains("## Procedimiento\n1) Espera un poco.\n2) Visita") == true)
    #expect(plan.text?.contains("3) Paga `100` pesos.\n\nOtro párrafo.\n") == true)
  }

  /// The source alone was edited: the translation gets its order.
  @Test(arguments: BundleOutput.allCases)
  func movedInTheSourceAlone(_ format: BundleOutput) async throws {
    let plan = try await imported(
      format,
      source: [
        "Pay `100` pesos.": "X", "Wait.": "Pay `100` pesos.", "X": "Wait.",
      ])
    #expect(plan.reasons == [])
    #expect(plan.text?.contains("2) Espera un poco.\n3) Paga `100` pesos.\n") == true)
  }

  @Test(arguments: BundleOutput.allCases) func changed(_ format: BundleOutput) async throws {
    let plan = try await imported(format, source: ["3. Wait.": "3. Wait for a letter."])
    #expect(
      plan.reasons == [
        "procedure.li3: the source has changed since the export: export it again"
      ])
    #expect(
      plan.text
        == ReturnedSample.translation([
          "Un párrafo largo\nen dos líneas.": "Otro párrafo.", "Gratis": "Sin costo",
        ]))
  }

  @Test(arguments: BundleOutput.allCases) func deleted(_ format: BundleOutput) async throws {
    let plan = try await imported(
      format, source: ["3. Wait.\n": ""], translation: ["3) Espera.\n": ""])
    #expect(plan.reasons == ["procedure.li3: the source no longer has this text"])
    #expect(plan.text?.contains("2) Paga `100` pesos.\n\nOtro párrafo.\n") == true)
  }

  /// The translation still has what the source has lost: in this section its texts are no longer certain.
  @Test(arguments: BundleOutput.allCases)
  func deletedInTheSourceAlone(_ format: BundleOutput) async throws {
    let plan = try await imported(format, source: ["3. Wait.\n": ""])
    #expect(
      plan.reasons == [
        "procedure.li3: the source no longer has this text",
        "procedure.p1: it is not certain which text of es/mexico/mia.md it is: change it by hand",
      ])
    #expect(plan.text == ReturnedSample.translation(["Gratis": "Sin costo"]))
  }

  @Test(arguments: BundleOutput.allCases) func split(_ format: BundleOutput) async throws {
    let plan = try await imported(
      format, source: ["A long paragraph\nin two lines.": "A long paragraph.\n\nIn two lines."])
    #expect(
      plan.reasons == [
        "procedure.p1: the source has changed since the export: export it again",
        "procedure.li3: it is not certain which text of es/mexico/mia.md it is: change it by hand",
      ])
    #expect(plan.text == ReturnedSample.translation(["Gratis": "Sin costo"]))
  }

  /// A text that stands twice by now could be either.
  @Test(arguments: BundleOutput.allCases) func copied(_ format: BundleOutput) async throws {
    let plan = try await imported(
      format,
      source: ["3. Wait.": "3. Then:", "## Providers": "- Wait.\n- Wait.\n\n## Providers"],
      translation: ["## Proveedores": "- Espera.\n- Espera.\n\n## Proveedores"])
    #expect(
      plan.reasons == [
        "procedure.li3: its text stands in several places by now: export it again"
      ])
    #expect(
      plan.text?.contains("Otro párrafo.\n\n- Espera.\n- Espera.\n\n## Proveedores") == true)
  }

  @Test(arguments: BundleOutput.allCases) func aNewGuide(_ format: BundleOutput) async throws {
    let bundle = try await TranslatorsDesk(ReturnedSample.untranslatedSite).export().translated
    let edited = ReturnedSample.source.replacing("Wait.", with: "Wait for a letter.")
      .replacing("A long paragraph\nin two lines.", with: "A long paragraph.\n\nIn two lines.")
    let desk = try await TranslatorsDesk(["en/mexico/a.md": edited])
    let returned = try bundle.returned(in: format)
    let reasons = ["procedure.li3", "procedure.p1"].map {
      "\($0): the source has changed since the export: export it again"
    }
    let skipped = try await desk.plan(returned)
    #expect(skipped.changes.isEmpty)
    #expect(
      skipped.reasons
        == reasons + [": it is not translated in full: procedure.li3 and 2 more missing"])
    let plan = try await desk.plan(returned, .source)
    #expect(plan.reasons == reasons)
    let text = try #require(plan.text)
    #expect(text.contains("pesos.\n3. Wait for a letter.\n\nA long paragraph.\n\nIn two lines.\n"))
    #expect(text.contains("1. Es Visit the **office** of"))
  }
}
