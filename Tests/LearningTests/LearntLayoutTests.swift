import Guides
import Testing

@testable import Learning

/// Where pages are, and in which languages: by Hugo's configuration, else by names.
@Suite struct LearntLayoutTests {
  private func layout(
    _ paths: [String], _ hugo: String? = nil, at path: String = "content"
  ) throws -> LearntLayout {
    let configuration = try hugo.map {
      try #require(try HugoConfiguration(InMemoryFileTree(["hugo.yaml": $0])))
    }
    return try LearntLayout(paths: paths, project: configuration.map { ($0, path) })
  }

  private func folders(_ layout: LearntLayout) -> [String: String] {
    Dictionary(
      uniqueKeysWithValues: layout.languages.map { ($0.code, $0.folder ?? "suffix") })
  }

  @Test func foldersAreNamedLikeLanguages() throws {
    let layout = try layout(["en/a.md", "pt-br/x/b.md", "img/logo.png", "blog/c.md", "README.md"])
    #expect(folders(layout) == ["en": "en", "pt-br": "pt-br"])
    #expect(layout.languages.map(\.tag) == ["en", "pt-BR"])
    #expect(layout.languages.map(\.name) == ["English", "Portuguese (BR)"])
    #expect(layout.languageSource == .folder)
  }

  /// `is` and `no` are languages, too.
  @Test func aFolderOrTwoAmongManyIsNoLanguage() {
    #expect(throws: LearningError.self) {
      try layout(["what/is/a.md", "is/a.md", "docs/b.md", "blog/c.md"])
    }
  }

  @Test func namesOfFilesEndInLanguages() throws {
    let layout = try layout(["a.md", "a.es.md", "docs/v1.md", "docs/b.no.md"])
    #expect(folders(layout) == ["en": "suffix", "es": "suffix"])
    #expect(layout.languageSource == .suffix)
    #expect(layout.defaultLanguage == "en")
  }

  @Test(arguments: [[], ["en/a.txt"], ["a.md"], ["docs/a.md", "docs/v1.2.md"], ["a.no.md"]])
  func whatNamesNoLanguageIsRefused(paths: [String]) {
    #expect(throws: LearningError.self) { try layout(paths) }
  }

  private let byName = "defaultContentLanguage: de\nlanguages: {de: {}, us: {languageCode: en-US}}"
  private let byFolder =
    "languages: {en: {contentDir: content/en}, xx: {label: Own, contentDir: content/own}}"

  @Test func hugoSaysWhichLanguagesThereAre() throws {
    let layout = try layout(["a.md", "a.us.md", "b.es.md"], byName)
    #expect(folders(layout) == ["de": "suffix", "us": "suffix"])
    #expect(layout.languages.map(\.tag) == ["de", "en-US"])
    #expect(layout.defaultLanguage == "de")
    #expect(layout.section == "")
  }

  @Test func hugoNamesTheFolderOfEachLanguage() throws {
    let layout = try layout(["en/a.md", "own/a.md"], byFolder)
    #expect(folders(layout) == ["en": "en", "xx": "own"])
    #expect(layout.languages.map(\.name) == ["English", "Own"])
    #expect(layout.section == "")
    let above = try self.layout(["content/en/a.md"], byFolder, at: ".")
    #expect(folders(above) == ["en": "content/en", "xx": "content/own"])
  }

  @Test func aPartOfTheContentIsASection() throws {
    let part = try layout(["post.md", "post.us.md"], byName, at: "content/blog/2024")
    #expect(part.section == "blog/2024")
    #expect(folders(part) == ["de": "suffix", "us": "suffix"])
    let one = try layout(["post.md"], byFolder, at: "content/own/blog")
    #expect(one.section == "blog")
    #expect(folders(one) == ["xx": "."])
    #expect(one.defaultLanguage == "xx")
  }

  @Test func aSiteInOneLanguageIsInItsDefaultOne() throws {
    #expect(folders(try layout(["a.md"], "title: A")) == ["en": "suffix"])
    #expect(folders(try layout(["a.md"], "defaultContentLanguage: fr")) == ["fr": "suffix"])
    // Hugo need not know what the folders are for.
    #expect(folders(try layout(["de/a.md", "fr/a.md"], "title: A")) == ["de": "de", "fr": "fr"])
  }

  @Test(arguments: ["other", "."])
  func anotherFolderThanHugosIsRefused(path: String) {
    #expect(throws: LearningError.self) { try layout(["a.md", "b.md"], byName, at: path) }
  }

  // MARK: Written

  @Test func aSiteOfAnyDepthIsWrittenAndReadBack() async throws {
    let hugo = try #require(
      try HugoConfiguration(
        InMemoryFileTree([
          "hugo.yaml": """
          baseURL: https://example.net/
          defaultContentLanguageInSubdir: true
          disablePathToLower: true
          permalinks: {blog: "/:year/:slug/"}
          languages: {en: {}, fr: {}}
          """
        ])))
    let tree = InMemoryFileTree([
      "docs/Deep/er/a.md": "---\ntitle: A\n---\n## Text\n",
      "docs/Deep/er/a.fr.md": "---\ntitle: B\n---\n",
      "blog/post/index.md": "---\ntitle: C\ndate: 2024-05-06\nslug: cc\n---\n",
      "blog/post/part.md": "no page",
    ])
    let learnt = try await SmallSite.learn(tree, project: (hugo, "content"))
    #expect(learnt.site.guidePlaces == .any)
    #expect(learnt.site.guideCount == 3)
    #expect(learnt.site.translatedCount == 1)
    let site = try RuleSet(InMemoryFileTree(learnt.files)).site
    let contents = try await SiteContents(tree, configuration: site)
    #expect(
      contents.site.pages.map(\.url) == [
        "/en/2024/cc/", "/fr/docs/Deep/er/a/", "/en/docs/Deep/er/a/",
      ])
    #expect(site.baseURL == "https://example.net/")
  }

  @Test func aFolderForEachCountryIsToldByKeysAndDepth() async throws {
    let keyed = SmallSite.guides(5, in: "en/x") { SmallSite.frontMatter($0) }
    #expect(try await SmallSite.learn(keyed).site.guidePlaces == .country)
    let deep = SmallSite.guides(5, in: "en/x/y") { SmallSite.frontMatter($0) }
    #expect(try await SmallSite.learn(keyed + deep).site.guidePlaces == .any)
    let keyless = SmallSite.guides(5, in: "en/x") { "---\ntitle: The \($0)\n---\n" }
    #expect(try await SmallSite.learn(keyless).site.guidePlaces == .any)
  }
}
