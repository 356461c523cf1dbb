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
    "es/mexico/otra.md": "---\ntitle: Otra [guía]\ntranslationKey: mexico-other\n---\n",
    "en/mexico/third.md": "---\ntitle: Third\ntranslationKey: mexico-third\n---\n",
  ]

  private struct Desk {
    let ruleSet: RuleSet
    let contents: SiteContents

    init(_ files: [String: String] = ExchangeTests.site) async throws {
      ruleSet = try Shared.ruleSet()
      contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    }

    func export(_ path: String = "en/mexico/a.md", to: String = "es") throws -> TranslationBundle {
      let parser = MarkdownParser()
      let file = try #require(contents.file(atPath: path))
      let source = Guide(file, ruleSet: ruleSet, parser: parser)
      let key = source.page.translationKey?.text ?? ""
      let existing = contents.site.page(withKey: key, language: to)
      let translation = existing.flatMap { contents.file(atPath: $0.path.path) }.map {
        Guide($0, ruleSet: ruleSet, parser: parser)
      }
      let pair = GuidePair(
        source: source, translation: translation, targetLanguage: to, ruleSet: ruleSet)
      let exporter = Exporter(ruleSet, contents.site, selection: .all)
      let part = try #require(exporter.file(pair, number: 1))
      return exporter.bundle([part], from: "en", to: to)
    }

    func plan(_ bundle: TranslationBundle, _ partial: PartialPolicy = .skip) -> ImportPlan {
      Importer(ruleSet, contents, partial: partial, revision: { _ in "abc" })
        .plan([("b.xlf", bundle)])
    }
  }

  /// Translates each unit that has no target by a word in front.
  private func translated(_ bundle: TranslationBundle) -> TranslationBundle {
    var bundle = bundle
    for index in bundle.files[0].units.indices where bundle.files[0].units[index].target == nil {
      var pieces = bundle.files[0].units[index].source.pieces
      if case .text(let text)? = pieces.first { pieces[0] = .text("Es " + text) }
      bundle.files[0].units[index].target = .coded(pieces)
      bundle.files[0].units[index].state = .translated
    }
    return bundle
  }

  @Test(arguments: BundleOutput.allCases) func aNewGuide(_ format: BundleOutput) async throws {
    let desk = try await Desk()
    let returned = try TranslationBundle(format.write(translated(try desk.export())))
    let plan = desk.plan(returned)
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
        - [Otra \\[guía\\]](https://tramitit.com/es/guides/mexico/otra/)
        - [Third](https://tramitit.com/guides/mexico/third/)

        """)
    #expect(plan.remarks.count == 1)
  }

  @Test func anUntouchedBundleOfANewGuide() async throws {
    let desk = try await Desk()
    let plan = desk.plan(try desk.export())
    #expect(plan.changes.isEmpty && plan.refusals.isEmpty, "\(plan.refusals)")
  }

  @Test func aTranslationWithOtherCodesIsOffered() async throws {
    var files = Self.site
    files["es/mexico/mia.md"] = Self.source.replacing("**bold**", with: "fuerte")
    let bundle = try await Desk(files).export()
    let unit = try #require(bundle.files[0].units.first { $0.id == "what-is-it.p1" })
    #expect(unit.target == nil && unit.candidates.count == 1)
    #expect(BundleJudge.problems(in: BundleOutput.xliff.write(bundle)).isEmpty)
  }

  @Test(arguments: BundleOutput.allCases) func blanksInCodes(_ format: BundleOutput) async throws {
    var files = Self.site
    files["en/mexico/a.md"] = Self.source.replacing(
      "First step", with: "First [step](https://x.org/  \"a  b\") of `a  b`,  then")
    let desk = try await Desk(files)
    let plan = desk.plan(try TranslationBundle(format.write(translated(try desk.export()))))
    #expect(plan.refusals.isEmpty && plan.changes.count == 1, "\(plan.refusals)")
  }

  @Test func aPartOfAGuide() async throws {
    let desk = try await Desk()
    var bundle = translated(try desk.export())
    bundle.files[0].units.removeAll { $0.id == "procedure.li2" }
    #expect(desk.plan(bundle).changes.isEmpty)
    #expect(
      desk.plan(bundle).refusals.map(\.reason)
        == ["it is not translated in full: procedure.li2 missing"])
    let text = String(decoding: desk.plan(bundle, .source).changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("2. Second step\n"))
    #expect(desk.plan(bundle, .fail).changes.isEmpty)
  }

  @Test func anEditedAndMovedSource() async throws {
    let bundle = translated(try await Desk().export())
    var files = Self.site
    files["en/mexico/a.md"] = Self.source.replacing(
      "1. First step\n2. Second step", with: "1. Second step\n2. First step, but longer")
    let plan = try await Desk(files).plan(bundle, .source)
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
    let desk = try await Desk(files)
    let bundle = try desk.export()
    #expect(desk.plan(bundle).changes.isEmpty)
    #expect(desk.plan(bundle).refusals.isEmpty)
    var edited = bundle
    let index = try #require(edited.files[0].units.firstIndex { $0.id == "procedure.li2" })
    edited.files[0].units[index].target = .coded([.text("En segundo lugar")])
    let plan = desk.plan(edited)
    #expect(plan.refusals.isEmpty)
    let wanted = files["es/mexico/mia.md"]?.replacing("2) Segundo", with: "2) En segundo lugar")
    #expect(plan.changes.first.map { String(decoding: $0.new, as: UTF8.self) } == wanted)
  }

  @Test func aBundleNamesNoPath() async throws {
    let desk = try await Desk()
    var bundle = translated(try desk.export())
    bundle.files[0].original = "../../etc/passwd"
    #expect(desk.plan(bundle).changes.isEmpty)
    #expect(desk.plan(bundle).refusals.map(\.reason) == ["there is no such guide"])
    var slug = translated(try desk.export())
    let index = try #require(slug.files[0].units.firstIndex { $0.id == "slug" })
    slug.files[0].units[index].target = .coded([.text("../../../evil path")])
    #expect(desk.plan(slug).changes.map(\.path) == ["es/mexico/evil_path.md"])
  }

  @Test func codesComeFromOurTextsAlone() async throws {
    let desk = try await Desk()
    var bundle = translated(try desk.export())
    let index = try #require(
      bundle.files[0].units.firstIndex { $0.id == "what-is-it.p1" })
    let pieces = bundle.files[0].units[index].target?.pieces ?? []
    bundle.files[0].units[index].target = .coded(
      pieces.map { piece in
        guard case .open(var code) = piece else { return piece }
        code.original = "<script>"
        return .open(code)
      })
    let text = String(decoding: desk.plan(bundle).changes.first?.new ?? [], as: UTF8.self)
    #expect(text.contains("**bold**") && !text.contains("<script>"))
  }

  @Test func twoBundlesForOneGuide() async throws {
    let desk = try await Desk()
    let first = translated(try desk.export())
    var second = first
    let index = try #require(second.files[0].units.firstIndex { $0.id == "procedure.li1" })
    second.files[0].units[index].target = .coded([.text("Otro")])
    let plan = Importer(desk.ruleSet, desk.contents).plan([("a.xlf", first), ("b.xlf", second)])
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
      let plan = Importer(ruleSet, contents).plan([("b", returned)])
      #expect(plan.changes.isEmpty, "\(language) \(plan.changes.map(\.path).prefix(3))")
      #expect(plan.refusals.isEmpty, "\(language) \(plan.refusals.prefix(3))")
    }
    #expect(Double(aligned) / Double(units) > 0.95, "\(aligned) of \(units)")
  }
}
