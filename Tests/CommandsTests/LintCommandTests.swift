import Foundation
import TestSupport
import Testing

/// `polyguide lint` from outside: arguments, paths, exit statuses.
@Suite(.tags(.cli)) struct LintCommandTests {
  private func lint(_ arguments: [String], in folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(["lint"] + Pages.select + arguments, in: folder)
  }

  private func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }

  /// The files that findings are in, as shown.
  private func paths(_ result: Tool.Result) -> [String] {
    result.output.split(separator: "\n").filter { $0.contains("error[") }
      .map { String($0.prefix { $0 != ":" }) }
  }

  static let statuses: [(arguments: String, status: Int32)] = [
    ("", 1), ("content/en/mexico/a.md", 0), ("content/en/mexico/b.md", 1),
    ("--fail-on never", 0), ("--fail-on info", 1), ("content/en/mexico/a.md --fail-on info", 0),
    ("--ignore front-matter", 0), ("--ignore link,front-matter/duplicate-key", 0),
  ]

  @Test(arguments: statuses) func exitStatus(_ arguments: String, _ status: Int32) throws {
    let result = try lint(words(arguments), in: try TemporaryFolder(Pages.site))
    #expect(result.status == status)
    #expect(result.errors.isEmpty)
  }

  @Test(arguments: [
    "--content content/en", "content/en/mexico/a.txt", "content/en/mexico/a.txt --diff",
    "content/README.md",
  ]) func nothingIsChecked(_ arguments: String) throws {
    var site = Pages.site
    site["content/en/mexico/a.txt"] = "A"
    site["content/README.md"] = "A"
    let folder = try TemporaryFolder(site)
    let result = try lint(words(arguments), in: folder)
    #expect(result.status == 0)
    #expect(result.errors.hasPrefix("note: nothing is checked: "), "\(result.errors)")
    #expect(try lint(["content/en/mexico/a.md"], in: folder).errors.isEmpty)
  }

  static let narrowings: [(arguments: String, paths: String)] = [
    ("", "content/en/mexico/b.md content/es/mexico/c.md"),
    (".", "content/en/mexico/b.md content/es/mexico/c.md"),
    ("content", "content/en/mexico/b.md content/es/mexico/c.md"),
    ("content/es", "content/es/mexico/c.md"), ("./content/es/", "content/es/mexico/c.md"),
    ("content/es/../en/mexico/b.md", "content/en/mexico/b.md"),
  ]

  @Test(arguments: narrowings) func pathsNarrow(_ arguments: String, _ expected: String) throws {
    let result = try lint(words(arguments), in: try TemporaryFolder(Pages.site))
    #expect(paths(result) == words(expected))
  }

  @Test func pathsAreSeenFromTheWorkingDirectory() throws {
    let folder = try TemporaryFolder(Pages.site)
    let text = try lint(["--content", "."], in: try folder.subfolder("content"))
    #expect(paths(text) == ["en/mexico/b.md", "es/mexico/c.md"])
    let inside = try lint(["--content", ".."], in: try folder.subfolder("content/en"))
    #expect(paths(inside) == ["mexico/b.md", "../es/mexico/c.md"])
    let beside = try lint(["--content", "../content"], in: try folder.subfolder("other"))
    #expect(paths(beside) == ["../content/en/mexico/b.md", "../content/es/mexico/c.md"])
    let narrowed = try lint(
      ["--content", "..", "mexico"], in: try folder.subfolder("content/en"))
    #expect(paths(narrowed) == ["mexico/b.md"])
  }

  @Test func theRuleSetIsFoundUpward() throws {
    let folder = try TemporaryFolder([
      "site/guides/en/mexico/b.md": Pages.faulty, "site/guides/en/mexico/a.md": Pages.clean,
    ])
    try folder.addRules(
      to: "site/rules", replacing: "content: content ", by: "content: guides ", in: "site.yaml")
    let below = try folder.subfolder("site/guides/en/mexico")
    #expect(paths(try lint([], in: below)) == ["b.md"])
    let named = try lint(["--rules", "site/rules"], in: folder)
    #expect(paths(named) == ["site/guides/en/mexico/b.md"])
    // A repository of its own ends the search: the built-in rule set wants a folder content.
    try folder.write("", to: "site/guides/.git/HEAD")
    let other = try lint([], in: below)
    #expect(other.status == 2)
    #expect(other.errors.contains("built-in rules/site.yaml"))
  }

  @Test func standardInputStandsForAFile() throws {
    let folder = try TemporaryFolder(Pages.site)
    func lint(_ path: String, _ text: String) throws -> Tool.Result {
      try Tool.run(
        ["lint", "--stdin", "--stdin-path", path] + Pages.select, in: folder,
        input: Array(text.utf8))
    }
    let mended = try lint("content/en/mexico/b.md", Pages.clean)
    #expect(mended.status == 0)
    let broken = try lint("content/en/mexico/a.md", "---\na: 1\nb: 2\na: 3\n---\n")
    #expect(broken.output.hasPrefix("content/en/mexico/a.md:4:1: error["))
    #expect(broken.output.contains("\n    4 | a: 3\n      | ^\n"))
    #expect(try lint("content/en/mexico/new.md", Pages.faulty).status == 1)
    #expect(try lint("elsewhere.md", Pages.faulty).status == 2)
  }

  @Test func theOrderOfPathsChangesNothing() throws {
    let folder = try TemporaryFolder(Pages.site)
    let names = Pages.site.keys.sorted()
    for format in ["text", "json"] {
      let forward = try lint(names + ["--format", format], in: folder)
      let backward = try lint(names.reversed() + ["--format", format] + names, in: folder)
      #expect(!forward.output.isEmpty)
      #expect(forward.output.utf8.elementsEqual(backward.output.utf8))
    }
  }

  @Test func json() throws {
    let result = try lint(["--format", "json"], in: try TemporaryFolder(Pages.site))
    let root = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect(root?["version"] as? Int == 1)
    let summary = root?["summary"] as? [String: Int]
    #expect(summary == ["files": 3, "errors": 2, "warnings": 0, "infos": 0])
    let finding = (root?["findings"] as? [[String: Any]])?.first
    #expect(finding?["path"] as? String == "content/en/mexico/b.md")
    #expect(finding?["line"] as? Int == 3)
    let clean = try lint(
      ["--format", "json", "content/en/mexico/a.md"], in: try TemporaryFolder(Pages.site))
    #expect(
      clean.output == """
        {"version":1,"findings":[],
        "summary":{"files":1,"errors":0,"warnings":0,"infos":0}}

        """)
  }

  @Test func statistics() throws {
    let result = try lint(["--statistics"], in: try TemporaryFolder(Pages.site))
    #expect(
      result.output.hasPrefix("2  error    front-matter/duplicate-key (2 fixable)\n\nFound 2"))
    #expect(result.status == 1)
  }

  @Test func outputColorAndQuiet() throws {
    let folder = try TemporaryFolder(Pages.site)
    let plain = try lint([], in: folder)
    #expect(!plain.output.contains("\u{1B}"))
    #expect(plain.output.hasSuffix("Found 2 errors in 3 guides, 2 fixable\n"))
    #expect(try lint(["--color", "always"], in: folder).output.contains("\u{1B}[1;31merror"))
    #expect(!(try lint(["--quiet"], in: folder).output.contains("Found")))
    let written = try lint(["--output", "report.txt"], in: folder)
    #expect(written.output.isEmpty && written.status == 1)
    #expect(try folder.text("report.txt") == plain.output)
  }

  @Test func filesOfAHugoProjectAreKnown() throws {
    let folder = try TemporaryFolder([
      "site/hugo.toml": "baseURL = 'https://tramitit.com/'\n",
      "site/content/en/mexico/a.md": "---\ntitle: A\n---\n![x](/map.png) ![y](/mpa.png)\n",
    ])
    func lint() throws -> String {
      try Tool.run(
        ["lint", "--select", "link/file", "--content", "site/content", "--quiet"], in: folder
      ).output
    }
    #expect(try lint().isEmpty)
    try folder.write("", to: "site/static/map.png")
    #expect(try lint().hasPrefix("site/content/en/mexico/a.md:4:21: warning[link/file]"))
  }
}
