import Guides
import TestSupport
import Testing

/// What Hugo's own configuration says where `site.yaml` does not.
@Suite struct HugoConfigurationTests {
  private static func site(_ files: [String: String], _ lines: String = "guides: any\n") throws
    -> SiteConfiguration
  {
    let hugo = try HugoConfiguration(InMemoryFileTree(files))
    return try RuleSet.site(InMemoryFileTree(["site.yaml": lines]), hugo: hugo)
  }

  @Test func languagesByFolder() throws {
    let site = try Self.site([
      "config/_default/hugo.toml": """
      baseURL = "https://example.org/"
      DefaultContentLanguage = "us"
      defaultContentLanguageInSubdir = true
      [permalinks]
        blog = "/:year/:slug/"
      """,
      "config/_default/languages.toml": """
      [ru]
        languageName = "Русский"
        contentDir = "content/russian"
        weight = 2
      [us]
        languageCode = "en-US"
        weight = 1
        contentDir = "content/us"
      [xx]
        disabled = true
      """,
    ])
    #expect(site.baseURL == "https://example.org/")
    #expect(site.content == "content")
    #expect(site.languages.map(\.code) == ["ru", "us"])
    #expect(site.languages.map(\.tag) == ["ru", "en-US"])
    #expect(site.sourceLanguage == "us" && site.defaultLanguage == "us")
    #expect(site.languagePrefix(of: "us") == "us")
    let path = try #require(GuidePath("russian/blog/a.md", layout: site.layout))
    #expect(path.language == "ru" && path.pathInLanguage == "blog/a.md")
  }

  @Test(arguments: [
    "hugo.yaml": "baseURL: https://example.org/\nlanguages: {en: {}, es: {}}\n",
    "config.json": #"{"baseurl": "https://example.org/", "languages": {"en": {}, "es": {}}}"#,
    "config.toml": "BaseURL = 'https://example.org/'\n[Languages.en]\n[Languages.es]\n",
  ]) func languagesByName(file: String, text: String) throws {
    let site = try Self.site([file: text])
    #expect(GuidePath("docs/a.es.md", layout: site.layout)?.language == "es")
    #expect(GuidePath("docs/a.md", layout: site.layout)?.language == "en")
    #expect(site.languagePrefix(of: "en") == nil)
  }

  /// Hugo builds for production where nothing else is said.
  @Test func productionGoesFirst() throws {
    let site = try Self.site([
      "config/_default/hugo.toml": "baseURL = 'http://localhost/'\nuglyURLs = true\n",
      "config/_default/languages.toml":
        "[en]\nweight = 1\nlabel = 'English'\n[es]\ncontentDir = 'content/es'\n",
      "config/production/hugo.toml":
        "baseURL = 'https://example.org/'\n[languages.en]\ncontentDir = 'content/en'\n",
      "config/development/hugo.toml": "baseURL = 'https://dev.example/'\n",
    ])
    #expect(site.baseURL == "https://example.org/")
    #expect(site.languages.map(\.name) == ["English", "es"])
    #expect(site.uglyURLs == HugoURL.Ugly(isEverywhere: true))
    #expect(GuidePath("en/a.md", layout: site.layout)?.language == "en")
  }

  @Test func languagesByMount() throws {
    let site = try Self.site([
      "hugo.toml": """
      baseURL = "https://example.org/"
      [languages.en]
      [languages.es]
      [[module.mounts]]
      source = "content"
      target = "content"
      lang = "en"
      [[module.mounts]]
      source = "translated/es"
      target = "content"
      lang = "es"
      """
    ])
    #expect(site.content == ".")
    #expect(GuidePath("translated/es/a.md", layout: site.layout)?.language == "es")
    #expect(GuidePath("content/a.md", layout: site.layout)?.language == "en")
  }

  /// A content root that the rule set gives makes no site of one tree out of one with a folder for each language.
  @Test(arguments: [("content", "spanish/mexico/a.md"), ("texts", "es/mexico/a.md")])
  func aContentRootOfTheRuleSet(root: String, path: String) throws {
    let hugo = """
      baseURL = "https://example.org/"
      [languages.en]
      contentDir = "content/english"
      [languages.es]
      contentDir = "content/spanish"
      """
    let site = try Self.site(["hugo.toml": hugo], "content: \(root)\n")
    let place = try #require(GuidePath(path, layout: site.layout))
    #expect(place.language == "es" && place.folder == "mexico" && place.kind == .guide)
  }

  @Test func theRuleSetGoesFirst() throws {
    let hugo = ["hugo.toml": "baseURL = 'https://hugo.example/'\ndisablePathToLower = true\n"]
    let site = try Self.site(
      hugo,
      """
      base-url: https://example.org/
      disable-path-to-lower: false
      language-in: folder
      """)
    #expect(site.baseURL == "https://example.org/")
    #expect(!site.urlStyle.keepsLetterCase)
    #expect(GuidePath("en/mexico/a.md", layout: site.layout)?.language == "en")
  }

  @Test(arguments: [
    ("", HeadingID.Style.github),
    ("[markup.goldmark.parser]\nautoHeadingIDType = 'github-ascii'", .githubASCII),
    ("[Markup.Goldmark.Parser]\nautoidtype = 'blackfriday'", .unknown),
    ("[markup.goldmark.parser]\nautoHeadingID = false", .unknown),
    ("[markup]\ndefaultMarkdownHandler = 'asciidocext'", .unknown),
  ])
  func idsOfHeadings(lines: String, style: HeadingID.Style) throws {
    let site = try Self.site(["hugo.toml": "baseURL = 'https://example.org/'\n" + lines])
    #expect(site.headingIDs == style)
  }

  @Test func aSiteInOneLanguage() throws {
    let site = try Self.site(["hugo.toml": "baseURL = 'https://example.org/'\n"])
    #expect(site.languages.map(\.code) == ["en"])
    #expect(GuidePath("docs/a.md", layout: site.layout)?.language == "en")
  }

  @Test func aConfigurationThatCannotBeRead() {
    let error = #expect(throws: RuleSetError.self) {
      try Self.site(["hugo.toml": "title = 'x'\nbaseURL = \n"])
    }
    #expect(error?.description.hasPrefix("hugo.toml:2:") == true)
  }

  @Test func withoutHugoTheRuleSetSaysAll() {
    let error = #expect(throws: RuleSetError.self) { try Self.site([:]) }
    #expect(error?.message == #""base-url" is missing"#)
  }
}
