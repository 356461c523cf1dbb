import Testing
import Translation

/// Several bundles for one guide.
@Suite struct SeveralBundlesTests {
  /// Each of two translators has the whole guide and does a part of it; one returns it in another format.
  @Test(arguments: BundleOutput.allCases, [false, true])
  func eachDoesAPart(_ format: BundleOutput, isTurned: Bool) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var (first, second) = (try desk.export(), try desk.export())
    first.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    second.translate("procedure.p1", .coded([.text("Otro párrafo.")]))
    var bundles = [
      (name: "a", bundle: try first.returned(in: format)),
      (name: "b", bundle: try second.returned(in: .po)),
    ]
    if isTurned { bundles.reverse() }
    let plan = try await desk.plan(bundles)
    #expect(plan.reasons == [])
    #expect(
      plan.text
        == ReturnedSample.translation([
          "Espera.": "Espera un poco.", "Un párrafo largo\nen dos líneas.": "Otro párrafo.",
        ]))
  }

  @Test(arguments: BundleOutput.allCases)
  func partsOfANewGuide(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.untranslatedSite)
    var (first, second) = (try desk.export().translated, try desk.export().translated)
    first.files[0].units.removeAll { $0.id.hasPrefix("procedure.") }
    second.files[0].units.removeAll { !$0.id.hasPrefix("procedure.") }
    let returned = [
      (name: "a", bundle: try first.returned(in: format)),
      (name: "b", bundle: try second.returned(in: format)),
    ]
    for (name, bundle) in returned {
      #expect(try await desk.plan([(name, bundle)]).changes.isEmpty)
    }
    let plan = try await desk.plan(returned)
    #expect(plan.reasons == [])
    #expect(plan.changes.map(\.path) == ["es/mexico/es_a.md"])
    #expect(plan.text?.contains("3. Es Wait.\n\nEs A long paragraph\nin two lines.") == true)
  }

  @Test(arguments: BundleOutput.allCases)
  func contradictionsAreNamed(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    var (first, second) = (try desk.export(), try desk.export())
    first.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    second.translate("procedure.li3", .coded([.text("Espera mucho.")]))
    second.translate("procedure.p1", .coded([.text("Otro párrafo.")]))
    let plan = try await desk.plan([
      ("a", try first.returned(in: format)), ("b", try second.returned(in: format)),
    ])
    #expect(plan.reasons == ["procedure.li3: a has another translation of it"])
    #expect(plan.refusals.map(\.bundle) == ["b"])
    #expect(
      plan.text
        == ReturnedSample.translation([
          "Espera.": "Espera un poco.", "Un párrafo largo\nen dos líneas.": "Otro párrafo.",
        ]))
  }

  /// The units have the same id and another text: they are no contradiction.
  @Test(arguments: BundleOutput.allCases)
  func exportsOfDifferentDays(_ format: BundleOutput) async throws {
    var old = try await TranslatorsDesk(ReturnedSample.site).export()
    old.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    old.translate("procedure.p1", .coded([.text("Otro párrafo.")]))
    var site = ReturnedSample.site
    site["en/mexico/a.md"] = ReturnedSample.source.replacing("Wait.", with: "Wait for a letter.")
    let desk = try await TranslatorsDesk(site)
    var new = try desk.export()
    new.translate("procedure.li3", .coded([.text("Espera una carta.")]))
    let plan = try await desk.plan([
      ("old", try old.returned(in: format)), ("new", try new.returned(in: format)),
    ])
    #expect(
      plan.reasons == [
        "procedure.li3: the source has changed since the export: export it again"
      ])
    #expect(plan.refusals.map(\.bundle) == ["old"])
    #expect(
      plan.text
        == ReturnedSample.translation([
          "Espera.": "Espera una carta.", "Un párrafo largo\nen dos líneas.": "Otro párrafo.",
        ]))
  }

  /// The guide was made from the first bundle before the second one came.
  @Test(arguments: BundleOutput.allCases)
  func anotherNameForAFileThatIsThere(_ format: BundleOutput) async throws {
    var bundle = try await TranslatorsDesk(ReturnedSample.untranslatedSite).export()
    bundle.files[0].units.removeAll { $0.id != "slug" && $0.id != "procedure.li3" }
    bundle.translate("slug", .coded([.text("otro_nombre")]))
    bundle.translate("procedure.li3", .coded([.text("Espera un poco.")]))
    let desk = try await TranslatorsDesk(ReturnedSample.site)
    let plan = try await desk.plan(try bundle.returned(in: format))
    #expect(
      plan.reasons == [
        "slug: es/mexico/mia.md has its name already: rename it with polyguide mv"
      ])
    #expect(plan.text == ReturnedSample.translation(["Espera.": "Espera un poco."]))
    bundle.translate("slug", .coded([.text("Mía")]))
    #expect(try await desk.plan(try bundle.returned(in: format)).reasons == [])
  }
}
