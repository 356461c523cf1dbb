import Guides
import Testing

/// Paths as they look from the user's folder.
@Suite struct PathDisplayTests {
  static let cases: [(root: String, base: String, path: String, shown: String)] = [
    ("/site/content", "/site", "en/a.md", "content/en/a.md"),
    ("/site/content", "/site/content", "en/a.md", "en/a.md"),
    ("/site/content", "/site/content/en", "en/a.md", "a.md"),
    ("/site/content", "/site/content/en", "es/b/c.md", "../es/b/c.md"),
    ("/site/content", "/site/content/en/mexico", "en/brazil/c.md", "../brazil/c.md"),
    ("/site/content", "/other/place", "en/a.md", "../../site/content/en/a.md"),
    ("/site/content", "/site/contents", "en/a.md", "../content/en/a.md"),
    ("/site/content", "/", "en/a.md", "site/content/en/a.md"),
    ("/", "/", "en/a.md", "en/a.md"),
    ("/", "/en", "en/a.md", "a.md"),
    ("/site/content", "/site", "/site/out/b.xlf", "out/b.xlf"),
    ("/site/content", "/site", "/sites/b.xlf", "/sites/b.xlf"),
    ("/", "/", "/b.xlf", "b.xlf"),
  ]

  @Test(arguments: cases) func path(
    _ example: (root: String, base: String, path: String, shown: String)
  ) {
    let display = PathDisplay(contentRoot: example.root, base: example.base)
    #expect(display(example.path) == example.shown)
  }
}
