import Guides
import Markup
import TestSupport
import Testing

/// Which files addresses lead to, in a small Hugo project with page bundles.
@Suite struct FileTargetTests {
  private static let content = [
    "docs/post/index.md": "---\ntitle: Post\n---\n",
    "docs/post/index.es.md": "---\ntitle: Post\n---\n",
    "docs/page.md": "---\ntitle: Page\n---\n",
    "docs/post/map.png": "", "docs/post/form.es.pdf": "", "docs/side.png": "",
  ]

  private static func outcome(
    _ url: String, of path: String, _ folders: PublishedFolders?
  ) async throws -> String {
    let hugo = ["hugo.toml": "baseURL = 'https://example.org/'\n[languages.en]\n[languages.es]\n"]
    var site = try RuleSet.site(
      InMemoryFileTree(["site.yaml": "guides: any\n"]),
      hugo: try HugoConfiguration(InMemoryFileTree(hugo)))
    site.publishedFolders = { folders }
    let index = try await SiteContents(InMemoryFileTree(content), configuration: site).site
    let page = try #require(index.page(atPath: path))
    switch index.file(WebAddress(url), from: page) {
    case .found: return "found"
    case .unknown: return "unknown"
    case .missing(let file):
      return [file.path, file.near ?? "-", file.isOtherCase ? "case" : ""].joined(separator: " ")
    }
  }

  private static func folders(isComplete: Bool = true) -> PublishedFolders {
    PublishedFolders(
      statics: [.init(InMemoryFileTree(["images/Flag.png": "", "logo.svg": ""]))],
      assets: [.init(InMemoryFileTree(["img/photo.jpg": ""]))], isComplete: isComplete)
  }

  @Test(arguments: [
    ("map.png", "found"), ("./map.png?v=2#x", "found"),
    ("Map.png", "docs/post/Map.png map.png case"),
    ("mapp.png", "docs/post/mapp.png map.png "), ("../side.png", "found"),
    ("form.pdf", "found"), ("../none/a.pdf", "docs/none/a.pdf - "),
    ("/images/Flag.png", "found"), ("/images/flag.png", "/images/flag.png /images/Flag.png case"),
    ("/images/none.png", "/images/none.png - "), ("/img/photo.jpg", "found"),
    ("img/photo.jpg", "found"), ("/docs/post/map.png", "found"), ("/es/docs/post/map.png", "found"),
    ("../../images/flag.png", "images/flag.png ../../images/Flag.png case"),
    ("https://example.org/logo.svg", "found"), ("data.json", "unknown"), ("/x", "unknown"),
    ("/.well-known/a.pdf", "unknown"), ("", "unknown"),
  ])
  func inAProject(url: String, expected: String) async throws {
    #expect(
      try await Self.outcome(url, of: "docs/post/index.md", Self.folders()) == expected)
  }

  @Test func translationsShareTheFilesOfABundle() async throws {
    let path = "docs/post/index.es.md"
    #expect(try await Self.outcome("map.png", of: path, nil) == "found")
    #expect(try await Self.outcome("none.png", of: path, nil) == "docs/post/none.png - ")
  }

  /// A content folder alone, or a theme that is elsewhere: only what lies in the content is known.
  @Test(arguments: [nil, FileTargetTests.folders(isComplete: false)])
  func whereMoreFilesMayBe(folders: PublishedFolders?) async throws {
    for (url, expected) in [
      ("/images/none.png", "unknown"), ("../none/a.pdf", "unknown"),
      ("../../none/a.pdf", "unknown"),
      ("side.png", "found"), ("sidd.png", "docs/sidd.png side.png "),
      ("/docs/side.png", "found"), ("/docs/none.png", "unknown"),
    ] {
      let outcome = try await Self.outcome(url, of: "docs/page.md", folders)
      #expect(outcome == expected, "\(url)")
    }
  }

  @Test func foldersOfAProject() throws {
    func found(_ lines: String, _ places: Set<String>) throws -> String {
      let tree = InMemoryFileTree(["hugo.toml": "baseURL = 'https://example.org/'\n" + lines])
      let folders = try #require(try HugoConfiguration(tree)).publishedFolders { place in
        places.contains(place) ? InMemoryFileTree([place: ""]) : nil
      }
      func names(_ folders: [PublishedFolders.Folder]) throws -> String {
        try folders.flatMap { folder in try folder.tree.paths().map { folder.prefix + $0 } }
          .joined(separator: " ")
      }
      return try names(folders.statics) + "; " + names(folders.assets)
        + (folders.isComplete ? "" : "; more")
    }
    #expect(try found("", ["static", "assets", "public"]) == "static; assets")
    #expect(try found("staticDir = ['a', './b/']\nassetDir = 'c'", ["a", "b", "c"]) == "a b; c")
    #expect(
      try found("theme = 'x'", ["static", "themes/x", "themes/x/static"])
        == "static themes/x/static; ")
    #expect(try found("theme = 'x'", ["static"]) == "static; ; more")
    #expect(try found("[[module.imports]]\npath = 'x.org/y'", ["static"]) == "static; ; more")
    let mounts = """
      [[module.mounts]]
      source = "files"
      target = "static/files"
      """
    #expect(try found(mounts, ["static", "files"]) == "files/files; ")
  }
}
