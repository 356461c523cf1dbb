import Foundation
import TestSupport
import Testing

/// `polyguide mv`: the guide, the links to it, its old address.
@Suite(.tags(.cli)) struct MoveCommandTests {
  private func repository(_ files: [String: String]) throws -> Repository {
    let repository = try Repository(try TemporaryFolder(files))
    try repository.commit()
    return repository
  }

  private func move(
    _ repository: Repository, _ arguments: String..., fails: Bool = false
  ) throws -> Tool.Result {
    let result = try Tool.run(["mv"] + arguments, in: repository.folder)
    #expect(result.status == (fails ? 2 : 0), "\(result.errors)")
    #expect(result.errors.isEmpty == !fails)
    if fails { #expect(try repository.git("status", "--short") == "", "something was written") }
    return result
  }

  /// Whether lint finds nothing that it did not find before.
  private func isHarmless(_ repository: Repository) throws -> Bool {
    let result = try Tool.run(
      ["lint", "--since", "HEAD", "--select", "all", "--fail-on", "info"], in: repository.folder)
    return result.status == 0
  }

  @Test func theSampleGuideMovesThereAndBack() throws {
    let content = FolderTree(Shared.packageRoot + "/content")
    var files: [String: String] = [:]
    for path in try content.paths() {
      files["content/" + path] = String(decoding: try content.contents(of: path), as: UTF8.self)
    }
    let repository = try repository(files)
    let old = "content/en/mexico/imss_registration.md"
    let new = "content/en/mexico/imss.md"
    let dry = try move(repository, old, new, "--diff")
    #expect(dry.output.contains("--- a/\(old)\n+++ b/\(new)\n"))
    #expect(dry.output.contains("+aliases: [\"/guides/mexico/imss_registration/\"]"))
    #expect(try repository.git("status", "--short") == "")
    let result = try move(repository, old, new)
    #expect(result.output.contains("7 links rewritten, 5 other guides changed"))
    #expect(try isHarmless(repository))
    #expect(try repository.git("grep", "--untracked", "-l", "imss_registration/") == new)
    // Back again: the alias that is the address now goes, and the other one stays.
    _ = try move(repository, new, old)
    #expect(
      try repository.git("diff", "--unified=0").contains("+aliases: [\"/guides/mexico/imss/\"]"))
    #expect(try repository.git("status", "--short") == " M \(old)")
  }

  @Test func aReportThatCannotBeWrittenIsKnownBefore() throws {
    let repository = try repository(["content/en/mexico/old.md": "---\ntitle: O\n---\n"])
    let result = try move(
      repository, "content/en/mexico/old.md", "content/en/mexico/new.md", "--output",
      "nowhere/report.txt", fails: true)
    #expect(result.errors.contains("nowhere/report.txt"))
  }

  @Test func referencesAreRewrittenWhereTheyWouldBreak() throws {
    let repository = try repository([
      "content/en/mexico/old.md":
        "---\ntitle: O\n---\n{{< ref \"near.md\" >}} {{< ref \"/guides/mexico/near\" >}} {{< ref \"#x\" >}}\n",
      "content/en/mexico/near.md":
        "---\ntitle: N\n---\n[x]({{< ref \"old.md#x\" >}}) {{</* ref \"old\" */>}}\n",
      "content/en/peru/far.md": "---\ntitle: F\n---\n{{% relref path=\"/guides/mexico/old\" %}}\n",
    ])
    _ = try move(repository, "content/en/mexico/old.md", "content/en/chile/new.md")
    #expect(try isHarmless(repository))
    #expect(
      try repository.folder.text("content/en/mexico/near.md").hasSuffix(
        "[x]({{< ref \"/guides/chile/new#x\" >}}) {{</* ref \"old\" */>}}\n"))
    #expect(
      try repository.folder.text("content/en/peru/far.md").hasSuffix(
        "{{% relref path=\"/guides/chile/new\" %}}\n"))
    // A name that only one page has leads there from everywhere.
    #expect(
      try repository.folder.text("content/en/chile/new.md").hasSuffix(
        "{{< ref \"near.md\" >}} {{< ref \"/guides/mexico/near\" >}} {{< ref \"#x\" >}}\n"))
  }

  /// Each way in which a link can be written, in another language, too.
  @Test func linksOfAllFormsAreRewritten() throws {
    let repository = try repository([
      "content/es/mexico/viejo.md":
        "---\ntitle: V\ntranslationKey: mexico-a\n---\n[yo](#a) [b](../b/)\n"
        + MoveCommandTests.text,
      "content/es/mexico/b.md": "---\ntitle: B\ntranslationKey: mexico-b\n---\n",
      "content/en/mexico/links.md": """
      ---
      title: L
      ---
      [1](https://tramitit.com/es/guides/mexico/viejo/?a=b#c) [2](/es/guides/mexico/viejo/)
      [3](<https://tramitit.com/es/guides/mexico/viejo/> "title") <https://tramitit.com/es/guides/mexico/viejo/>
      [https://tramitit.com/es/guides/mexico/viejo/](https://tramitit.com/es/guides/mexico/viejo/)
      [4](../../es/mexico/viejo.md) [5][ref] [viejo] https://tramitit.com/es/guides/mexico/viejo/

      `[6](/es/guides/mexico/viejo/)`

          [code]: /es/guides/mexico/viejo/

      [ref]: https://tramitit.com/es/guides/mexico/viejo/
      [viejo]:
        </es/guides/mexico/viejo/> "title"

      """,
    ])
    let result = try move(
      repository, "content/es/mexico/viejo.md", "content/es/mexico/nuevo.md")
    // Links to another language were findings before, at other addresses.
    #expect(result.output.hasPrefix("Moved "), "\(result.output)")
    let text = try repository.folder.text("content/en/mexico/links.md")
    let address = "/es/guides/mexico/nuevo/"
    #expect(text.components(separatedBy: address).count - 1 == 9)
    #expect(text.contains("(../../es/mexico/nuevo.md)") && text.contains("\(address)?a=b#c"))
    #expect(text.contains("`[6](/es/guides/mexico/viejo/)`"))
    #expect(text.components(separatedBy: "viejo/").count - 1 == 2, "\(text)")
    #expect(
      try repository.folder.text("content/es/mexico/nuevo.md")
        .contains("aliases: [\"/guides/mexico/viejo/\"]\n---\n[yo](#a) [b](../b/)\n"))
  }

  /// More than the alias: a file of which less than a half stays counts as another one.
  static let text = String(repeating: "The text of a guide goes on.\n", count: 5)

  static let aliases: [(before: String, after: String)] = [
    ("", "aliases: [\"/guides/mexico/a/\"]\n"),
    ("aliases: [/x/]\n", "aliases: [/x/, \"/guides/mexico/a/\"]\n"),
    ("aliases: []\n", "aliases: [\"/guides/mexico/a/\"]\n"),
    ("aliases:\n", "aliases: [\"/guides/mexico/a/\"]\n"),
    (
      "aliases:\n  - /x/ # why\nauthor: X\n",
      "aliases:\n  - /x/ # why\n  - \"/guides/mexico/a/\"\nauthor: X\n"
    ),
    (
      "aliases:\n- /guides/mexico/new/\n- /y/\n", "aliases:\n- /y/\n- \"/guides/mexico/a/\"\n"
    ),
    ("aliases: [/guides/mexico/a/]\n", "aliases: [/guides/mexico/a/]\n"),
    ("url: /fixed/\n", "url: /fixed/\n"), ("slug: fixed\n", "slug: fixed\n"),
  ]

  @Test(arguments: aliases) func theOldAddressIsKept(_ before: String, _ after: String) throws {
    for ending in ["\n", "\r\n"] {
      func page(_ keys: String) -> String {
        "---\ntitle: A\n\(keys)---\n\(MoveCommandTests.text)".replacing("\n", with: ending)
      }
      let repository = try repository(["content/en/mexico/a.md": page(before)])
      _ = try move(repository, "content/en/mexico/a.md", "content/en/mexico/new.md")
      #expect(try repository.folder.text("content/en/mexico/new.md") == page(after))
      #expect(
        !FileManager.default.fileExists(
          atPath: repository.folder.path + "/content/en/mexico/a.md"))
      #expect(try isHarmless(repository))
    }
  }

  @Test func anotherCountryTellsWhatMustChange() throws {
    let repository = try repository([
      "content/en/mexico/a.md":
        "---\ntitle: A\ncategories: [Mexico]\naliases: [old]\n---\n[b](../b/) [p](/guides/peru/c/)\n",
      "content/en/mexico/b.md": "---\ntitle: B\n---\n[a](../a/)\n",
      "content/en/peru/c.md": "---\ntitle: C\n---\n",
      "content/es/mexico/a.md": "---\ntitle: A\n---\n",
    ])
    let result = try move(repository, "content/en/mexico/a.md", "content/en/peru")
    #expect(result.output.contains("front-matter/category"))
    #expect(result.output.contains("content/es/mexico/a.md was its translation"))
    let text = try repository.folder.text("content/en/peru/a.md")
    #expect(text.contains("[b](/guides/mexico/b/) [p](/guides/peru/c/)"))
    #expect(text.contains("aliases: [old, \"/guides/mexico/a/\", \"/guides/mexico/old/\"]"))
    #expect(
      try repository.folder.text("content/en/mexico/b.md").contains("[a](/guides/peru/a/)"))
  }

  /// A translation that records its source's text is as fresh as before.
  @Test func recordsOfTheSourceAreBroughtUpToDate() throws {
    let source = "---\ntitle: A\ntranslationKey: mexico-a\n---\n[b](/guides/mexico/b/)\n"
    let repository = try repository([
      "content/en/mexico/a.md": source,
      "content/en/mexico/b.md": "---\ntitle: B\n---\n\(MoveCommandTests.text)",
    ])
    let blob = try repository.git("hash-object", "content/en/mexico/a.md")
    let translation = "content/es/mexico/a.md"
    try repository.folder.write(
      "---\ntitle: A\ntranslationKey: mexico-a\ntranslatedFrom: \(blob)\n---\n", to: translation)
    try repository.commit()
    _ = try move(repository, "content/en/mexico/b.md", "content/en/mexico/c.md")
    let now = try repository.git("hash-object", "content/en/mexico/a.md")
    #expect(now != blob)
    #expect(try repository.folder.text(translation).contains("translatedFrom: \(now)\n"))
    #expect(try isHarmless(repository))
  }

  @Test func whatCannotMoveStays() throws {
    let repository = try repository([
      "content/en/mexico/a.md": "---\ntitle: A\n---\n",
      "content/en/mexico/b.md":
        "---\ntitle: B\nslug: taken\naliases: [/guides/mexico/alias/]\n---\n",
      "content/en/mexico/broken.md": "---\ntitle: [\n---\n",
      "content/en/mexico/flow.md": "---\n{title: F}\n---\n", "content/en/mexico/_index.md": "",
    ])
    let folder = "content/en/mexico/"
    let refusals: [(old: String, new: String, words: String)] = [
      ("a.md", "b.md", "exists already"), ("a.md", "taken.md", "has the address"),
      ("a.md", "alias.md", "is an alias of content/en/mexico/b.md"),
      ("nope.md", "x.md", "no guide content/en/mexico/nope.md"),
      ("_index.md", "x.md", "section page"), ("broken.md", "x.md", "cannot be read"),
      ("flow.md", "x.md", "no simple place"), ("a.md", "../../es/mexico/a.md", "another language"),
      ("a.md", "x.txt", "no place of a guide"), ("a.md", "../x.md", "no place of a guide"),
      ("a.md", "../../../x.md", "outside of the content folder"),
      ("a.md", "a.md", "exists already"),
    ]
    for (old, new, words) in refusals {
      let result = try move(repository, folder + old, folder + new, fails: true)
      #expect(result.errors.contains(words), "\(result.errors)")
    }
  }
}
