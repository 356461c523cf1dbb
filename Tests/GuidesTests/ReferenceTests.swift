import Guides
import Markup
import TestSupport
import Testing

/// What `ref` and `relref` lead to: Hugo 0.168 was asked (`.ci/check_references.py` asks for many more).
@Suite struct ReferenceTests {
  private static let content = [
    "_index.md": "Home", "top.md": "Top", "docs/_index.md": "Docs", "docs/a.md": "A",
    "docs/a.es.md": "A", "docs/only.es.md": "Only", "docs/dup.md": "Dup", "blog/dup.md": "Dup",
    "docs/bundle/index.md": "Bundle", "docs/sub/_index.md": "Sub", "docs/sub/x.md": "X",
    "docs/v1.2.md": "Version", "docs/Upper Case.md": "Upper",
  ]

  /// What the first reference of a text in a page leads to.
  private static func outcome(_ text: String, in path: String) async throws -> String {
    let hugo = ["hugo.toml": "baseURL = 'https://example.org/'\n[languages.en]\n[languages.es]\n"]
    let site = try RuleSet.site(
      InMemoryFileTree(["site.yaml": "guides: any\n"]),
      hugo: try HugoConfiguration(InMemoryFileTree(hugo)))
    var files = content.mapValues { "---\ntitle: \($0)\n---\n" }
    files[path] = "---\ntitle: R\n---\n\(text)\n"
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: site)
    let file = try #require(contents.file(atPath: path))
    let guide = Guide(file, ruleSet: try Shared.ruleSet(), parser: MarkdownParser())
    guard let reference = guide.references.first else { return "none" }
    switch contents.site.resolve(reference, from: guide.page) {
    case .page(let page): return page.path.path
    case .generated: return "generated"
    case .missing(let near): return "missing" + (near.map { ", near \($0.path.path)" } ?? "")
    case .ambiguous(let pages): return "ambiguous \(pages.count)"
    case .unknownLanguage(let language): return "no \(language)"
    }
  }

  @Test(arguments: [
    ("a", "docs/a.md"), ("a.md#x", "docs/a.md"), ("/docs/a", "docs/a.md"),
    ("DOCS/A.md", "docs/a.md"),
    ("./a.md", "docs/a.md"), ("../docs/a.md", "docs/a.md"), ("../a.md", "missing, near docs/a.md"),
    ("#x", "docs/refs.md"), ("dup", "docs/dup.md"), ("x", "docs/sub/x.md"),
    ("/x", "missing, near docs/sub/x.md"),
    ("sub/", "docs/sub/_index.md"), ("_index.md", "docs/_index.md"), ("/", "_index.md"),
    ("bundle/index.md", "docs/bundle/index.md"), ("v1.2", "docs/v1.2.md"),
    ("Upper%20Case.md", "docs/Upper Case.md"), ("only", "missing"),
    ("topp", "missing, near top.md"),
    ("docs/bundel", "missing, near docs/bundle/index.md"), ("/blog", "generated"),
    ("/tags", "generated"), ("https://example.org/", "none"),
  ])
  func fromAPage(path: String, expected: String) async throws {
    let outcome = try await Self.outcome("{{< relref \"\(path)\" >}}", in: "docs/refs.md")
    #expect(outcome == expected)
  }

  @Test(arguments: [
    ("docs/bundle2/index.md", "../a.md", "docs/a.md"),
    ("docs/bundle2/index.md", "a.md", "docs/a.md"),
    ("docs/bundle2/index.md", "../docs/a.md", "missing, near docs/a.md"),
    ("docs/sub/_index.md", "../a.md", "docs/a.md"), ("docs/sub/_index.md", "x.md", "docs/sub/x.md"),
    ("top.md", "dup", "ambiguous 2"), ("top.md", "v1.2", "missing, near docs/v1.2.md"),
    ("docs/refs.es.md", "a", "docs/a.es.md"), ("docs/refs.es.md", "only", "docs/only.es.md"),
    ("docs/refs.es.md", "top", "missing"),
  ])
  func fromPagesOfOtherKinds(page: String, path: String, expected: String) async throws {
    #expect(try await Self.outcome("{{% ref \"\(path)\" %}}", in: page) == expected)
  }

  @Test(arguments: [
    (#"[x]({{<ref path="a" lang="es">}})"#, "docs/a.es.md"),
    (#"{{< relRef lang="xx" path="a" >}}"#, "no xx"),
    (#"{{< ref path="a" outputFormat="rss" >}}"#, "docs/a.md"),
    ("{{< ref `a` >}}", "docs/a.md"), ("{{< ref a.md >}}", "docs/a.md"),
    ("{{<\nref\n\"a\"\n>}}", "docs/a.md"),
    ("    {{< ref \"a\" >}}", "docs/a.md"), ("<!-- {{% ref \"a\" /%}} -->", "docs/a.md"),
    ("{{</* ref \"a\" */>}}", "none"), ("{{ ref . \"a\" }}", "none"), ("{{< ref >}}", "none"),
    ("{{< ref \"a\"", "none"), ("{{< ref \"a >}}", "none"), ("{{<", "none"),
    ("{{< refs \"a\" >}}", "none"),
  ])
  func calls(text: String, expected: String) async throws {
    #expect(try await Self.outcome(text, in: "docs/refs.md") == expected)
  }

  @Test func theSectionOfTheContentIsPartOfThePath() async throws {
    let files = [
      "en/mexico/a.md": "---\ntitle: A\n---\n{{< ref \"/guides/mexico/b\" >}}\n",
      "en/mexico/b.md": "---\ntitle: B\n---\n",
    ]
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    let graph = try await LinkGraph(contents, ruleSet: ruleSet)
    #expect(graph.nodes.map { $0.inbound.map(\.source) } == [[], ["en/mexico/a.md"]])
    #expect(contents.site.referencePath(of: contents.files[1].page) == "/guides/mexico/b")
  }
}
