import Guides
import Markup
import TestSupport
import Testing
import Translation

/// Out to translators and back, over whole sites.
@Suite struct ExchangeTests {
  static let source = """
    ---
    title: How to Register with the Tax Office
    author: Ricardo Batista
    date: 2024-06-24
    categories: ["Mexico"]
    description: A short text.
    draft: false
    translationKey: mexico-a
    ---

    ## Description
    ### What is it?
    Some **bold** text.

    ## Procedure
    1. First step
    2. Second step

    ## Related Posts
    - [Other](https://tramitit.com/guides/mexico/other/)
    - [Third](https://tramitit.com/guides/mexico/third/)

    """

  static let site: [String: String] = [
    "en/mexico/a.md": source,
    "en/mexico/other.md": "---\ntitle: Other\ntranslationKey: mexico-other\n---\n",
    "es/mexico/otra.md": "---\ntitle: Otra [guía] & más\ntranslationKey: mexico-other\n---\n",
    "en/mexico/third.md": "---\ntitle: Third\ntranslationKey: mexico-third\n---\n",
  ]

  @Test(arguments: BundleOutput.allCases) func aNewGuide(_ format: BundleOutput) async throws {
    let desk = try await TranslatorsDesk(Self.site)
    let returned = try TranslationBundle(format.write(try desk.export().translated))
    let plan = try await desk.plan(returned)
    #expect(plan.refusals.isEmpty, "\(plan.refusals)")
    #expect(plan.changes.map(\.path) == ["es/mexico/es_a.md"])
    #expect(
      String(decoding: plan.changes.first?.new ?? [], as: UTF8.self) == """
        ---
        title: Es How to Register with the Tax Office
        author: Ricardo Batista
        date: 2024-06-24
        categories: ["Mexico"]
        description: Es A short text.
        draft: false
        translationKey: mexico-a
        translatedFrom: abc
        ---

        ## Descripción
        ### ¿Qué es?
        Es Some **bold** text.

        ## Procedimiento
        1. Es First step
        2. Es Second step

        ## Publicaciones relacionadas
        - [Otra \\[guía\\] &amp; más](https://tramitit.com/es/guides/mexico/otra/)
        - [Third](https://tramitit.com/guides/mexico/third/)

        """)
  }

  /// The address of a reference stands in its definition: the link keeps its text and its label.
  @Test func aNewGuideWithReferences() async throws {
    var site = Self.site
    site["en/mexico/a.md"] = """
      ---
      title: How to Register
      translationKey: mexico-a
      ---
      See [the form][f], [f] and <https://tramitit.com/guides/mexico/third/> first.

      [f]: https://tramitit.com/guides/mexico/other/

      ## Related Posts
      - [Other][f]
      - <https://tramitit.com/guides/mexico/other/>

      """
    let desk = try await TranslatorsDesk(site)
    let plan = try await desk.plan(try desk.export().translated)
    #expect(plan.refusals.isEmpty, "\(plan.refusals)")
    let text = String(decoding: plan.changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("See [the form][f], [f] and <https://tramitit.com/guides/mexico/third/>"))
    #expect(text.contains("\n[f]: https://tramitit.com/es/guides/mexico/otra/\n"))
    #expect(text.contains("\n- [Other][f]\n- <https://tramitit.com/es/guides/mexico/otra/>\n"))
  }

  /// What the source's links mean depends on where the source is; fragments are made of translated headings.
  @Test func aNewGuideWithOtherFormsOfLinks() async throws {
    var site = Self.site
    site["en/mexico/a.md"] = """
      ---
      title: How to Register
      translationKey: mexico-a
      ---
      [File](other.md#cost), [no file yet](third.md#cost), [path](/guides/mexico/other/?a=b#cost),
      [relative](../other/), [ref]({{< ref "other.md#cost" >}}), [none]({{< ref "third.md" >}}),
      https://tramitit.com/guides/mexico/other/, [mexico/other](https://tramitit.com/guides/mexico/other/).

      ## Related Posts
      - [https://tramitit.com/guides/mexico/other/](https://tramitit.com/guides/mexico/other/)
      - [The **other**](https://tramitit.com/guides/mexico/other/)

      """
    let desk = try await TranslatorsDesk(site)
    let plan = try await desk.plan(try desk.export().translated)
    #expect(plan.refusals.isEmpty, "\(plan.refusals)")
    let text = String(decoding: plan.changes.first?.new ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n").drop { !$0.contains("File") }
    #expect(
      lines == [
        "Es [File](otra.md), [no file yet](../../en/mexico/third.md#cost), [path](/es/guides/mexico/otra/?a=b),",
        "[relative](/es/guides/mexico/otra/), [ref]({{< ref \"/guides/mexico/otra\" >}}), [none]({{< ref \"third.md\" >}}),",
        "https://tramitit.com/es/guides/mexico/otra/, [mexico/other](https://tramitit.com/es/guides/mexico/otra/).",
        "## Publicaciones relacionadas",
        "- [Otra \\[guía\\] &amp; más](https://tramitit.com/es/guides/mexico/otra/)",
        "- [Otra \\[guía\\] &amp; más](https://tramitit.com/es/guides/mexico/otra/)",
      ])
  }

  /// Footnotes stand at a guide's end, below its related guides, and are text to translate.
  @Test func aNewGuideWithFootnotes() async throws {
    var site = Self.site
    site["en/mexico/a.md"] =
      Self.source.replacing("First step", with: "First step[^1]")
      + "\n[^1]: Ask [there](https://tramitit.com/guides/mexico/other/).\n"
    let desk = try await TranslatorsDesk(site)
    let plan = try await desk.plan(try desk.export().translated)
    #expect(plan.refusals.isEmpty, "\(plan.refusals)")
    let text = String(decoding: plan.changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("\n1. Es First step[^1]\n"))
    #expect(
      text.hasSuffix("\n\n[^1]: Es Ask [there](https://tramitit.com/es/guides/mexico/otra/).\n"))
  }

  @Test func anUntouchedBundleOfANewGuide() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    let plan = try await desk.plan(try desk.export())
    #expect(plan.changes.isEmpty && plan.refusals.isEmpty, "\(plan.refusals)")
  }

  @Test func aTranslationWithOtherCodesIsOffered() async throws {
    var files = Self.site
    files["es/mexico/mia.md"] = Self.source.replacing("**bold**", with: "fuerte")
    let bundle = try await TranslatorsDesk(files).export()
    let unit = try #require(bundle.files[0].units.first { $0.id == "what-is-it.p1" })
    #expect(unit.target == nil && unit.candidates.count == 1)
    #expect(BundleJudge.problems(in: BundleOutput.xliff.write(bundle)).isEmpty)
  }

  @Test func anOfferThatIsLeftAsItIsChangesNothing() async throws {
    var files = Self.site
    files["es/mexico/mia.md"] = Self.source.replacing("**bold**", with: "fuerte")
    let desk = try await TranslatorsDesk(files)
    let bundle = try desk.export()
    var taken = bundle
    let index = try #require(taken.files[0].units.firstIndex { $0.id == "what-is-it.p1" })
    taken.files[0].units[index].target = taken.files[0].units[index].candidates[0].target
    taken.files[0].units[index].state = .reviewed
    // As msgmerge writes it: fuzzy, and without the message that the offer was made for.
    let po = String(decoding: BundleOutput.po.write(bundle), as: UTF8.self)
    let lines = po.split(separator: "\n", omittingEmptySubsequences: false)
    let merged = lines.filter { !$0.hasPrefix("#|") }.joined(separator: "\n")
    #expect(merged != po)
    for returned in [taken, try TranslationBundle(Array(merged.utf8))] {
      let plan = try await desk.plan(returned)
      #expect(plan.changes.isEmpty && plan.refusals.isEmpty, "\(plan.refusals)")
    }
  }

  @Test func fuzzyMessagesAreNotUsed() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    let po = String(
      decoding: BundleOutput.po.write(try desk.export().translated), as: UTF8.self)
    let context = #"msgctxt "en/mexico/a.md#procedure.li2""#
    let fuzzy = po.replacing(context, with: "#, fuzzy\n\(context)")
    #expect(fuzzy != po)
    let plan = try await desk.plan(try TranslationBundle(Array(fuzzy.utf8)))
    #expect(plan.changes.isEmpty)
    #expect(
      plan.refusals.map(\.reason) == ["it is not translated in full: procedure.li2 missing"])
  }

  @Test(arguments: BundleOutput.allCases) func blanksInCodes(_ format: BundleOutput) async throws {
    var files = Self.site
    files["en/mexico/a.md"] = Self.source.replacing(
      "First step", with: "First [step](https://x.org/  \"a  b\") of `a  b`,  then")
    let desk = try await TranslatorsDesk(files)
    let plan = try await desk.plan(
      try TranslationBundle(format.write(try desk.export().translated)))
    #expect(plan.refusals.isEmpty && plan.changes.count == 1, "\(plan.refusals)")
  }

  @Test func aPartOfAGuide() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    var bundle = try desk.export().translated
    bundle.files[0].units.removeAll { $0.id == "procedure.li2" }
    #expect(try await desk.plan(bundle).changes.isEmpty)
    #expect(
      try await desk.plan(bundle).refusals.map(\.reason)
        == ["it is not translated in full: procedure.li2 missing"])
    let text = String(
      decoding: try await desk.plan(bundle, .source).changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("2. Second step\n"))
    #expect(try await desk.plan(bundle, .fail).changes.isEmpty)
  }

  @Test func anEditedAndMovedSource() async throws {
    let bundle = try await TranslatorsDesk(Self.site).export().translated
    var files = Self.site
    files["en/mexico/a.md"] = Self.source.replacing(
      "1. First step\n2. Second step", with: "1. Second step\n2. First step, but longer")
    let plan = try await TranslatorsDesk(files).plan(bundle, .source)
    let text = String(decoding: plan.changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("1. Es Second step\n2. First step, but longer\n"))
    #expect(plan.refusals.map(\.unit) == ["procedure.li1"])
    #expect(plan.refusals.first?.reason.contains("changed since the export") == true)
  }

  @Test func anExistingTranslation() async throws {
    var files = Self.site
    files["es/mexico/mia.md"] = """
      ---
      title:   'Cómo inscribirse'
      translationKey: mexico-a
      ---
      ## Descripción
      ### ¿Qué es?
      Un  texto __fuerte__.

      ## Procedimiento
      1) Primero
      2) Segundo

      ## Related Posts
      * [Otra](https://tramitit.com/es/guides/mexico/otra/)
      * [Third](https://tramitit.com/guides/mexico/third/)
      """
    let desk = try await TranslatorsDesk(files)
    let bundle = try desk.export()
    #expect(try await desk.plan(bundle).changes.isEmpty)
    #expect(try await desk.plan(bundle).refusals.isEmpty)
    var edited = bundle
    let index = try #require(edited.files[0].units.firstIndex { $0.id == "procedure.li2" })
    edited.files[0].units[index].target = .coded([.text("En segundo lugar")])
    let plan = try await desk.plan(edited)
    #expect(plan.refusals.isEmpty)
    let wanted = files["es/mexico/mia.md"]?.replacing("2) Segundo", with: "2) En segundo lugar")
    #expect(plan.changes.first.map { String(decoding: $0.new, as: UTF8.self) } == wanted)
  }

  /// The source with a meta title, and a translation that lacks it.
  private func withoutMetaTitle(_ fields: String) -> [String: String] {
    var files = Self.site
    files["en/mexico/a.md"] = Self.source.replacing(
      "author:", with: "meta_title: Register how\nauthor:")
    files["es/mexico/mia.md"] =
      "---\n\(fields)---\n"
      + Self.source.split(
        separator: "---\n", omittingEmptySubsequences: false)[2]
    return files
  }

  @Test(arguments: [
    (
      "title: Mía\n# the author\nauthor: R\ntranslationKey: mexico-a\n",
      "title: Mía\nmeta_title: \"Es: 1\"\n# the author\nauthor: R\ntranslationKey: mexico-a\n"
    ),
    (
      "translationKey: mexico-a\ntitle: >-\n  Mía\n  y tuya\n",
      "translationKey: mexico-a\ntitle: >-\n  Mía\n  y tuya\nmeta_title: \"Es: 1\"\n"
    ),
    (
      "title: M\nmeta_title:\ntranslationKey: mexico-a\n",
      "title: M\nmeta_title: \"Es: 1\"\ntranslationKey: mexico-a\n"
    ),
    (
      "title: M\nmeta_title: ''\ntranslationKey: mexico-a\n",
      "title: M\nmeta_title: 'Es: 1'\ntranslationKey: mexico-a\n"
    ),
    (
      "title: M\r\ntranslationKey: mexico-a\r\n",
      "title: M\r\nmeta_title: \"Es: 1\"\r\ntranslationKey: mexico-a\r\n"
    ),
  ]) func aFieldThatTheTranslationLacks(_ old: String, _ new: String) async throws {
    let desk = try await TranslatorsDesk(withoutMetaTitle(old))
    var bundle = try desk.export()
    #expect(try await desk.plan(bundle).changes.isEmpty)
    let index = try #require(bundle.files[0].units.firstIndex { $0.id == "meta_title" })
    #expect(bundle.files[0].units[index].target == nil)
    bundle.files[0].units[index].target = .markdown("Es: 1")
    let plan = try await desk.plan(bundle)
    #expect(plan.refusals.isEmpty, "\(plan.refusals)")
    let wanted = withoutMetaTitle(new)["es/mexico/mia.md"]
    #expect(plan.changes.map { String(decoding: $0.new, as: UTF8.self) } == [wanted])
    #expect(plan.changes.map(\.unitCount) == [1])
  }

  @Test(arguments: ["meta_title: [a]\n", "meta_title: 7\n", "a: &x 1\nmeta_title: *x\n"])
  func aFieldThatCannotBeWritten(_ field: String) async throws {
    let files = withoutMetaTitle("title: M\ntranslationKey: mexico-a\n" + field)
    let desk = try await TranslatorsDesk(files)
    var bundle = try desk.export()
    let index = try #require(bundle.files[0].units.firstIndex { $0.id == "meta_title" })
    bundle.files[0].units[index].target = .markdown("Es")
    let plan = try await desk.plan(bundle)
    #expect(plan.changes.isEmpty)
    #expect(plan.refusals.map(\.unit) == ["meta_title"])
  }

  @Test func theRecordFollowsWhenNothingIsStale() async throws {
    let desk = try await TranslatorsDesk(
      withoutMetaTitle("title: M\ntranslationKey: mexico-a\ntranslatedFrom: old\n"))
    var bundle = try desk.export()
    let stale = StaleUnits(["procedure.li1": "Old step", "procedure.li2": "Old step"])
    let units = bundle.files[0].units
    let one = try #require(units.firstIndex { $0.id == "procedure.li1" })
    let two = try #require(units.firstIndex { $0.id == "procedure.li2" })
    bundle.files[0].units[one].state = .needsReview
    bundle.files[0].units[two].state = .needsReview
    #expect(try await desk.plan(bundle, stale: stale).changes.isEmpty)
    bundle.files[0].units[one].target = .markdown("Es first step")
    func text() async throws -> String {
      let plan = try await desk.plan(bundle, stale: stale)
      return String(decoding: plan.changes.first?.new ?? [], as: UTF8.self)
    }
    #expect(try await text().contains("translatedFrom: old\n"))
    // The other one is right as it is, says the translator.
    bundle.files[0].units[two].state = .translated
    #expect(try await text().contains("translatedFrom: abc\n"))
  }

  @Test func notesSayWhereAUnitStands() async throws {
    let units = try await TranslatorsDesk(Self.site).export().files[0].units
    let notes = { (id: String) in
      units.first { $0.id == id }?.notes.map { "\($0.category ?? ""): \($0.text)" }
    }
    #expect(notes("title") == ["length: at least 30, at most 70 characters"])
    #expect(notes("what-is-it.p1") == ["section: Description > What is it?"])
    #expect(notes("description.heading") == [])
    #expect(units.first { $0.id == "title" }?.sizeLimit == SizeLimit(minimum: 30, maximum: 70))
  }

  @Test func aBundleNamesNoPath() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    var bundle = try desk.export().translated
    bundle.files[0].original = "../../etc/passwd"
    #expect(try await desk.plan(bundle).changes.isEmpty)
    #expect(try await desk.plan(bundle).refusals.map(\.reason) == ["there is no such guide"])
    var slug = try desk.export().translated
    let index = try #require(slug.files[0].units.firstIndex { $0.id == "slug" })
    slug.files[0].units[index].target = .coded([.text("../../../evil path")])
    #expect(try await desk.plan(slug).changes.map(\.path) == ["es/mexico/evil_path.md"])
  }

  @Test func codesComeFromOurTextsAlone() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    var bundle = try desk.export().translated
    let index = try #require(
      bundle.files[0].units.firstIndex { $0.id == "what-is-it.p1" })
    let pieces = bundle.files[0].units[index].target?.pieces ?? []
    bundle.files[0].units[index].target = .coded(
      pieces.map { piece in
        guard case .open(var code) = piece else { return piece }
        code.original = "<script>"
        return .open(code)
      })
    let text = String(decoding: try await desk.plan(bundle).changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("**bold**") && !text.contains("<script>"))
  }

  @Test func twoBundlesForOneGuide() async throws {
    let desk = try await TranslatorsDesk(Self.site)
    let first = try desk.export().translated
    var second = first
    let index = try #require(second.files[0].units.firstIndex { $0.id == "procedure.li1" })
    second.files[0].units[index].target = .coded([.text("Otro")])
    let plan = try await Importer(desk.ruleSet, desk.contents).plan([
      ("a.xlf", first), ("b.xlf", second),
    ])
    #expect(plan.refusals.map(\.reason) == ["a.xlf has another translation of it"])
    #expect(plan.changes.count == 1)
  }
}

/// Export with pre-fill and import unchanged.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct ExchangeCorpusTests {
  @Test func importingAnUntouchedExportChangesNothing() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(try Shared.corpus(), configuration: ruleSet.site)
    let sources = contents.files.filter { $0.page.path.language == "en" && $0.page.isGuide }
    let exporter = Exporter(ruleSet, contents.site, selection: .all)
    let parser = MarkdownParser()
    var aligned = 0
    var units = 0
    for language in ["es", "pt", "de", "bg", "fr"] {
      var files: [BundleFile] = []
      for file in sources {
        let source = Guide(file, ruleSet: ruleSet, parser: parser)
        let page = source.page.translationKey.flatMap {
          contents.site.page(withKey: $0.text, language: language)
        }
        guard let existing = page.flatMap({ contents.file(atPath: $0.path.path) }) else { continue }
        let pair = GuidePair(
          source: source, translation: Guide(existing, ruleSet: ruleSet, parser: parser),
          targetLanguage: language, ruleSet: ruleSet)
        guard let part = exporter.file(pair, number: files.count + 1) else { continue }
        units += part.units.count
        aligned += part.units.count { $0.target != nil }
        files.append(part)
      }
      let bundle = exporter.bundle(files, from: "en", to: language)
      let format = BundleOutput.allCases[files.count % 3]
      let returned = try TranslationBundle(format.write(bundle))
      let plan = try await Importer(ruleSet, contents).plan([("b", returned)])
      #expect(plan.changes.isEmpty, "\(language) \(plan.changes.map(\.path).prefix(3))")
      #expect(plan.refusals.isEmpty, "\(language) \(plan.refusals.prefix(3))")
    }
    #expect(Double(aligned) / Double(units) > 0.95, "\(aligned) of \(units)")
  }

  /// Where the blocks are the same, each unit has its partner, and no doubt about it.
  @Test func pairsOfEqualStructureAlign() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(try Shared.corpus(), configuration: ruleSet.site)
    let groups = contents.translationGroups().map { group in group.map { contents.files[$0] } }
    let counts = try await concurrentRuns(groups) { run in
      let parser = MarkdownParser()
      var counts = AlignmentCounts()
      for group in run { counts.add(group, ruleSet, parser) }
      return counts
    }
    let equal = counts.map(\.equal.units).reduce(0, +)
    #expect(equal > 20_000)
    #expect(counts.map(\.equal.aligned).reduce(0, +) == equal)
    let others = counts.map(\.unequal.units).reduce(0, +)
    let share = Double(counts.map(\.unequal.aligned).reduce(0, +)) / Double(others)
    #expect(share > 0.8, "\(share) of \(others)")
  }
}

/// How many units have a certain partner, by whether the blocks of the pair are the same.
private struct AlignmentCounts: Sendable {
  var equal = (pairs: 0, units: 0, aligned: 0)
  var unequal = (pairs: 0, units: 0, aligned: 0)

  mutating func add(_ group: [ContentFile], _ ruleSet: RuleSet, _ parser: MarkdownParser) {
    let guides = group.filter { $0.page.isGuide && $0.page.translationKey != nil }
    guard let file = guides.first(where: { $0.page.path.language == "en" }) else { return }
    let source = Guide(file, ruleSet: ruleSet, parser: parser)
    for other in guides where other.page.path.language != "en" {
      let translation = Guide(other, ruleSet: ruleSet, parser: parser)
      let pair = GuidePair(
        source: source, translation: translation, targetLanguage: translation.language,
        ruleSet: ruleSet)
      let units = pair.file.units.filter { !$0.isField }
      let aligned = units.count { pair.isCertain($0) && pair.translatedUnit(of: $0) != nil }
      if source.markdown.structure == translation.markdown.structure {
        equal = (equal.pairs + 1, equal.units + units.count, equal.aligned + aligned)
      } else {
        unequal = (unequal.pairs + 1, unequal.units + units.count, unequal.aligned + aligned)
      }
    }
  }
}
