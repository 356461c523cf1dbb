import Guides
import Markup
import TestSupport
import Testing

/// Where pages are and which URLs they have, for sites that are laid out in other ways: Hugo 0.168 was asked.
@Suite struct SiteLayoutTests {
  private static func page(
    _ path: String, _ frontMatter: String = "title: A", site: String
  ) throws -> Page {
    let configuration = try configuration(site)
    let place = try #require(GuidePath(path, layout: configuration.layout))
    let bytes = Array("---\n\(frontMatter)\n---\n".utf8)
    return ContentFile(place, bytes: bytes, site: configuration).page
  }

  private static func configuration(_ lines: String) throws -> SiteConfiguration {
    try RuleSet.site(
      InMemoryFileTree([
        "site.yaml": """
        base-url: https://example.org/
        content: content
        source-language: en
        default-language: en
        \(lines)
        languages:
          en: {tag: en, name: English}
          es: {tag: es, name: Spanish}
          pt-br: {tag: pt-BR, name: Portuguese}
        """
      ]))
  }

  @Test(arguments: [
    ("_index.md", "/index.html"), ("docs/_index.es.md", "/es/docs/index.html"),
    ("docs/a.md", "/docs/a.html"), ("docs/v1.2.md", "/docs/v1.2.html"),
    ("about/index.md", "/about.html"),
  ])
  func uglyURLs(path: String, url: String) throws {
    #expect(try Self.page(path, site: Self.suffix + "\nugly-urls: true").url == url)
    #expect(
      try Self.page(path, "url: /x/Y", site: Self.suffix + "\nugly-urls: true").url
        == (path == "_index.md" ? "/index.html" : "/x/Y/"))
  }

  /// A link may name the folder of a list, and the file of any page.
  @Test(arguments: [
    ("/docs/", "docs/_index.md"), ("/docs/index.html", "docs/_index.md"),
    ("/docs/a.html", "docs/a.md"),
    ("../docs/a.html", "docs/a.md"), ("/docs/A.html", "docs/a.md, capitals"),
    ("/given.html", "docs/given.md"),
    ("/docs/a/", "docs/a.md"), ("/docs/b/", "none"),
  ])
  func linksToUglyURLs(url: String, expected: String) async throws {
    let files = [
      "docs/_index.md": "---\ntitle: D\n---\n", "docs/a.md": "---\ntitle: A\n---\n",
      "docs/given.md": "---\ntitle: G\nurl: /given.html\n---\n",
    ]
    let site = try await SiteContents(
      InMemoryFileTree(files),
      configuration: try Self.configuration(Self.suffix + "\nugly-urls: true")
    ).site
    let target = site.resolve(url, from: "/docs/a.html")
    let isOther = target.forms.contains(.letterCase)
    #expect((target.page?.path.path ?? "none") + (isOther ? ", capitals" : "") == expected)
  }

  private static let suffix = "language-in: suffix\nguides: any"

  @Test(arguments: [
    ("_index.md", "en", "/", "/"), ("_index.es.md", "es", "/es/", "/"),
    ("about/index.md", "en", "/about/", "/about"),
    ("about/index.es.md", "es", "/es/about/", "/about"),
    ("docs/a.pt-br.md", "pt-br", "/pt-br/docs/a/", "/docs/a"),
    ("docs/Upper.ES.md", "es", "/es/docs/upper/", "/docs/upper"),
    ("docs/v1.2.md", "en", "/docs/v1.2/", "/docs/v1.2"),
    ("docs/v1.2.es.md", "es", "/es/docs/v1.2/", "/docs/v1.2"),
    ("docs/fr.fr.md", "en", "/docs/fr.fr/", "/docs/fr.fr"),
    ("docs/Upper Case.md", "en", "/docs/upper-case/", "/docs/upper-case"),
    ("docs/İzmir.md", "en", "/docs/izmir/", "/docs/izmir"),
    ("a (b)/) \u{A0}x/{c d.md", "en", "/a-b/-x/c-d/", "/a-(b)/)-\u{A0}x/{c-d"),
    ("a/&/(b/c.md", "en", "/a//b/c/", "/a/&/(b/c"), ("a/&/c.md", "en", "/a/c/", "/a/&/c"),
    ("docs/it's (new), really.md", "en", "/docs/its-new-really/", "/docs/it's-(new),-really"),
    ("top.md", "en", "/top/", "/top"),
  ]) func aLanguageInTheName(path: String, language: String, url: String, tie: String) throws {
    let page = try Self.page(path, site: Self.suffix)
    #expect(page.path.language == language)
    #expect(page.url == url)
    #expect(page.tie == tie)
    let layout = try Self.configuration(Self.suffix).layout
    let spelling = layout.file(page.path.pathInLanguage, in: language)
    #expect(equalIgnoringCase(spelling, path))
  }

  @Test(arguments: [
    ("docs/a.md", "url: /abs/One", "/abs/One/"), ("docs/a.es.md", "url: /abs/One", "/abs/One/"),
    ("docs/a.md", "url: rel/Two/", "/rel/Two/"), ("docs/a.es.md", "url: rel/Two", "/es/rel/Two/"),
    ("docs/a.md", "url: /x/page.html", "/x/page.html"), ("docs/a.md", "url: v1.2/x", "/v1.2/x"),
    ("docs/a.md", "url: /x/index.html", "/x/"), ("docs/a.es.md", "url: x//y.z/", "/es/x/y.z/"),
    ("docs/a.md", "slug: -a b-", "/docs/a-b/"), ("docs/a.md", "slug: -", "/docs/a/"),
    ("_index.md", "url: /x/", "/"), ("docs/_index.md", "url: /x/", "/x/"),
    ("docs/a.es.md", "slug: Él  Slug", "/es/docs/%C3%A9l-slug/"),
    ("blog/deep/x.md", "title: Deep X\ndate: 2023-12-31T23:00:00-05:00", "/b/2023/12/deep-x/"),
    ("blog/plain.md", "title: Plain & Simple", "/b/1/01/plain-simple/"),
    ("blog/x.md", "title: C++ a+b\nlastmod: 2024-03-05", "/b/2024/03/c-a-b/"),
    ("blog/post/index.es.md", "title: T\nslug: otra\ndate: 2024-03-05", "/es/b/2024/03/otra/"),
    ("blog/_index.md", "title: B", "/blog/"),
  ]) func addressesThatFrontMatterGives(path: String, frontMatter: String, url: String) throws {
    let site = Self.suffix + "\npermalinks: {blog: '/b/:year/:month/:slug/'}"
    #expect(try Self.page(path, frontMatter, site: site).url == url)
  }

  /// The top of a content root that is mounted at a section is that section's page.
  @Test func theTopOfASectionIsNoHomePage() throws {
    let site = Self.suffix + "\nsection: guides"
    #expect(try Self.page("_index.md", site: site).url == "/guides/")
    #expect(try Self.page("_index.es.md", "url: x", site: site).url == "/es/x/")
  }

  @Test func aliasesStartAtTheParent() throws {
    let page = try Self.page(
      "docs/s.es.md", "slug: x\naliases: [/old, rel, ../up/]", site: Self.suffix)
    #expect(page.aliases == ["/es/old/", "/es/docs/rel/", "/es/up/"])
  }

  @Test func theDefaultLanguageMayHaveAPrefix() throws {
    let site = Self.suffix + "\ndefault-language-in-subdir: true"
    #expect(try Self.page("docs/a.md", site: site).url == "/en/docs/a/")
    #expect(try Self.page("docs/a.md", "url: rel/Two", site: site).url == "/en/rel/Two/")
  }

  @Test func namesKeepCapitalsAndLoseAccents() throws {
    let site = "guides: any\ndisable-path-to-lower: true\nremove-path-accents: true"
    #expect(try Self.page("es/Guía/Trámite ế.md", site: site).url == "/es/Guia/Tramite-e/")
    #expect(try Self.page("es/a (b )/{ C.md", site: site).url == "/es/a-b/C/")
  }

  @Test(arguments: [
    ("draft: true", Page.Unpublished.draft), ("date: 2024-06-24", nil),
    ("date: 2024-06-25", .future), ("date: 2024-06-25\npublishDate: 2024-06-01", nil),
    ("publishDate: 2024-07-01T10:00:00Z", .future), ("expiryDate: 2024-06-23", .expired),
    ("expiryDate: 2024-06-24", nil), ("date: tomorrow", nil), ("pubdate: 2024-06-25", .future),
    ("unpublishdate: 2024-06-23", .expired),
  ]) func pagesThatAreNotBuilt(frontMatter: String, reason: Page.Unpublished?) throws {
    var site = try Self.configuration("guides: any")
    let place = try #require(GuidePath("en/a.md", layout: site.layout))
    let bytes = Array("---\n\(frontMatter)\n---\n".utf8)
    site.today = HugoDate.Day(year: 2024, month: 6, day: 24)
    #expect(ContentFile(place, bytes: bytes, site: site).page.unpublished == reason)
    site.today = nil
    let withoutDay = ContentFile(place, bytes: bytes, site: site).page.unpublished
    #expect(withoutDay == (reason == .draft ? .draft : nil))
  }

  @Test func aLanguageHasAFolderOfItsOwn() throws {
    let tree = InMemoryFileTree([
      "site.yaml": """
      base-url: https://example.org/
      content: .
      source-language: en
      default-language: en
      guides: any
      languages:
        en: {tag: en, name: English, content: content}
        es: {tag: es, name: Spanish, content: content/spanish}
      """
    ])
    let layout = try RuleSet.site(tree).layout
    #expect(GuidePath("content/a.md", layout: layout)?.language == "en")
    let spanish = try #require(GuidePath("content/spanish/docs/a.md", layout: layout))
    #expect(spanish.language == "es" && spanish.pathInLanguage == "docs/a.md")
    #expect(GuidePath("README.md", layout: layout) == nil)
    #expect(layout.file("docs/a.md", in: "es") == "content/spanish/docs/a.md")
  }

  @Test func whatLiesBesideABundleIsNoPage() throws {
    let layout = try Self.configuration(Self.suffix).layout
    let paths = layout.contentPaths([
      "blog/post/index.md", "blog/post/note.md", "blog/post/sub/inner.md", "blog/post/x/index.md",
      "blog/other.md", "blog/_index.md", "blog/postscript.md",
    ])
    #expect(
      paths.map(\.path) == [
        "blog/_index.md", "blog/other.md", "blog/post/index.md", "blog/postscript.md",
      ])
  }

  @Test(arguments: [
    ("/:sections/:slugorcontentbasename", "/a/b/c/my-page/"), ("/:sections[1:]/x", "/b/c/x/"),
    ("/:sections[last]/:contentbasename/", "/c/file/"), ("/:sections[:2]/", "/a/b/"),
    ("/:section/:yearday-:weekday-:weekdayname-:monthname-:day/", "/a/61-5-friday-march-01/"),
    ("/:sectionslugs/:sectionslug-x/", "/the-a/bee/c/the-a-x/"), ("/:sectionslugs[1:]/", "/bee/c/"),
  ]) func patternsOfSections(pattern: String, url: String) async throws {
    let urls = try await Self.urls(
      [
        "a/_index.md": "title: The A", "a/b/_index.md": "title: B\nslug: Bee",
        "a/b/c/_index.md": "title: C",
        "a/b/c/file.md": "title: T\nslug: my page\ndate: 2024-03-01",
      ], site: Self.suffix + "\npermalinks: {a: '\(pattern)'}")
    #expect(urls["a/b/c/file.md"] == url)
  }

  /// A section's slug stands for its folder in the URLs of all pages below, but for those that a pattern gives.
  @Test func sectionsWithSlugs() async throws {
    let pages = [
      ("docs/_index.md", "title: Docs\nslug: Pa Pers", "/pa-pers/"),
      ("docs/_index.es.md", "title: Docs\nslug: papeles", "/es/papeles/"),
      ("docs/x.md", "title: X", "/pa-pers/x/"), ("docs/x.es.md", "title: X", "/es/papeles/x/"),
      ("docs/deep/y.md", "title: Y", "/pa-pers/deep/y/"),
      ("docs/deep/sub/_index.md", "title: S\nslug: s/b", "/pa-pers/deep/s/b/"),
      ("docs/deep/sub/z.md", "title: z", "/pa-pers/deep/s/b/z/"),
      ("docs/bun/index.md", "title: b", "/pa-pers/bun/"),
      ("docs/bun2/index.md", "title: b\nslug: bbb", "/pa-pers/bbb/"),
      ("blog/_index.md", "title: The Blog\nslug: bl", "/bl/"),
      ("blog/p.md", "title: P", "/b/blog/p/"), ("blog/in/q.md", "title: Q", "/b/blog/q/"),
      ("blog/in2/_index.md", "title: In 2", "/bl/in2/"),
      ("blog/in2/r.md", "title: R", "/b/blog/in2/r/"),
      ("news/_index.md", "title: N\nslug: nws", "/nn/news/nws/"),
      ("news/a.md", "title: A", "/nws/a/"),
      ("news/sub/_index.md", "title: SubT", "/nn/news/sub/subt/"),
      ("news/sub/b.md", "title: B", "/nws/sub/b/"), ("auto/b/c.md", "title: C", "/auto/b/c/"),
    ]
    let urls = try await Self.urls(
      Dictionary(uniqueKeysWithValues: pages.map { ($0.0, $0.1) }),
      site: Self.suffix
        + "\npermalinks: {page: {blog: '/b/:sections/:slug/'}, section: {news: '/nn/:sections/:slug/'}}"
    )
    for (path, _, url) in pages { #expect(urls[path] == url, "\(path)") }
  }

  private static func urls(
    _ pages: [String: String], site: String
  ) async throws -> [String: String] {
    let tree = InMemoryFileTree(pages.mapValues { "---\n\($0)\n---\n" })
    let contents = try await SiteContents(tree, configuration: try configuration(site))
    return Dictionary(
      uniqueKeysWithValues: contents.site.pages.map { ($0.path.path, $0.url) })
  }

  @Test func whatIsNotKnownIsRefused() {
    for (lines, message) in [
      ("language-in: subdir", #""language-in" must be "folder" or "suffix""#),
      ("guides: all", #""guides" must be "country" or "any""#),
      ("permalinks: {a: '/:nonsense/'}", #"Hugo knows no ":nonsense" in URL patterns"#),
    ] {
      let error = #expect(throws: RuleSetError.self) { try Self.configuration(lines) }
      #expect(error?.message == message)
    }
  }

  /// The sites of others, whose URLs Hugo gave.
  @Test(
    .enabled(if: Shared.isPresent),
    arguments: [
      ("contributor-covenant", "content", "language-in: suffix"),
      ("hextra", "docs/content", "language-in: suffix"),
      (
        "hackitect7", "content",
        "default-language-in-subdir: true\npermalinks: {blog: '/blog/:slug/', projects: '/projects/:slug/'}"
      ),
    ]) func sitesOfOthers(name: String, content: String, lines: String) async throws
  {
    let corpora = Shared.corpora()
    let table = try corpora.contents(of: "foreign/\(name).urls.tsv")
    let answers = String(decoding: table, as: UTF8.self).split(separator: "\n")
      .filter { !$0.hasPrefix("#") }.map { $0.split(separator: "\t").map(String.init) }
    let isListed = answers[0].count == 4
    let languages = isListed ? Set(answers.map { $0[1] }) : ["en", "fa", "ja", "zh-cn"]
    let source = languages.contains("en") ? "en" : "us"
    let configuration = try RuleSet.site(
      InMemoryFileTree([
        "site.yaml": """
        base-url: https://example.org/
        content: content
        source-language: \(source)
        default-language: \(source)
        guides: any
        \(lines)
        languages:
        \(languages.sorted().map { "  '\($0)': {tag: '\($0)', name: '\($0)'}" }.joined(separator: "\n"))
        """
      ]))
    let tree = FolderTree(corpora.root + "/foreign/\(name)/\(content)")
    let contents = try await SiteContents(tree, configuration: configuration)
    #expect(contents.files.count == answers.count)
    for answer in answers {
      let page = contents.site.page(atPath: String(answer[0].dropFirst("content/".count)))
      #expect(page?.url == answer[answer.count - 2], "\(answer)")
      #expect(page?.tie == answer[answer.count - 1], "\(answer)")
    }
  }
}
