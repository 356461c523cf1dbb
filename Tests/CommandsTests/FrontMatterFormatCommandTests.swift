import Foundation
import TestSupport
import Testing

/// Guides with front matter in TOML and in JSON through the commands that write.
@Suite(.tags(.cli)) struct FrontMatterFormatCommandTests {
  static let toml = """
    +++
    title = 'Register for social security'
    description = \"""
    How "you" register
    in C:\\\\Mexico\"""
    translationKey = "mexico-a"
    date = 2024-06-24

    [params]
    order = 1
    +++
    ## Description
    Some text, see [B](https://tramitit.com/guides/mexico/b/)

    """
  static let json = """
    {
      "title": "The other guide",
      "description": "A \\/ \\ud83d\\ude00 in \\"quotes\\"",
      "translationKey": "mexico-b",
      "params": {"order": 1}
    }
    ## Description
    More text, see [A](https://tramitit.com/guides/mexico/a/)

    """
  static let site = ["content/en/mexico/a.md": toml, "content/en/mexico/b.md": json]

  private func run(
    _ arguments: String..., in folder: TemporaryFolder, status: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let result = try Tool.run(arguments, in: folder)
    #expect(
      result.status == status, "\(result.output)\(result.errors)", sourceLocation: sourceLocation)
    return result.output
  }

  // MARK: lint

  @Test func fixesAreWrittenInTheFormatOfTheBlock() throws {
    let folder = try TemporaryFolder([
      "content/en/mexico/a.md":
        "+++\nTitle = 'A' # one\ntitle = \"A\"\ndate = '24.06.2024'\n'meta title' = '''Register for social security in Mexico'''\ncategories = 'mexico'\n+++\n",
      "content/en/mexico/b.md":
        "{\"title\": \"B\", \"title\": \"B\",\n \"date\": \"24.06.2024\",\n \"meta title\": \"Register for social security in Mexico\",\n \"draft\": \"false\"}\n",
    ])
    _ = try Tool.run(["lint", "--fix", "--select", "front-matter"], in: folder)
    #expect(
      try folder.text("content/en/mexico/a.md")
        == "+++\nTitle = 'A' # one\ndate = 2024-06-24\nmeta_title = '''Register for social security in Mexico'''\ncategories = ['Mexico']\n+++\n"
    )
    #expect(
      try folder.text("content/en/mexico/b.md")
        == "{\"title\": \"B\",\n \"date\": \"2024-06-24\",\n \"meta_title\": \"Register for social security in Mexico\",\n \"draft\": false}\n"
    )
  }

  @Test func errorsNameTheFormatAndThePlace() throws {
    let folder = try TemporaryFolder([
      "content/en/mexico/a.md": "+++\ntitle = 'A'\nauthor = Ricardo\n+++\n",
      "content/en/mexico/b.md": "{\n\"title\": \"A\",\n}\n",
    ])
    let output = try run("lint", "--select", "front-matter/syntax", in: folder, status: 1)
    #expect(
      output.contains(
        "a.md:3:10: error[front-matter/syntax] the TOML of the front matter cannot be read: a text must stand in quotes"
      ))
    #expect(
      output.contains(
        "b.md:3:1: error[front-matter/syntax] the JSON of the front matter cannot be read: a key in double quotes is expected"
      ))
  }

  @Test func suppressionsStandInCommentsOfTOMLOnly() throws {
    let folder = try TemporaryFolder([
      "content/en/mexico/a.md":
        "+++\ntitle = 'Provider 1' # polyguide-disable-line text/placeholder\n[params]\nx = '# polyguide-disable-line text/phrase'\n+++\n",
      "content/en/mexico/b.md":
        "{\"title\": \"# polyguide-disable-file text/placeholder Provider 1\"}\n",
    ])
    let output = try run(
      "lint", "--select", "text/placeholder,suppression", in: folder, status: 1)
    #expect(!output.contains("a.md"))
    #expect(output.contains("b.md:1:"))
  }

  // MARK: export, import

  @Test(arguments: ["xliff", "xliff12", "po", "json"])
  func aBundleThatNobodyTouchedChangesNothing(_ format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try run("roundtrip", "--format", format, "content", in: folder)
  }

  @Test func aNewTranslationHasTheFormatOfItsSource() throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try run("export", "--to", "es", "--format", "json", "-o", "b.json", in: folder)
    var bundle = try #require(
      try JSONSerialization.jsonObject(with: Data(folder.text("b.json").utf8)) as? [String: Any])
    let units = try #require(bundle["units"] as? [[String: Any]])
    bundle["units"] = units.map { unit in
      var unit = unit
      let source = unit["source"] as? String ?? ""
      unit["target"] = unit["id"] as? String == "slug" ? "otra_\(source)" : "¡\"ES\" \\ \(source)!"
      unit["state"] = "translated"
      return unit
    }
    try folder.write([UInt8](try JSONSerialization.data(withJSONObject: bundle)), to: "b.json")
    let imported = try Tool.run(["import", "b.json"], in: folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/content/es")
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(names.count == 2, "\(imported.output)\(imported.errors)")
    let texts = try names.map { try folder.text("content/es/" + $0) }
    // What the translation was made from is written down as well.
    let records = texts.map { $0.replacing(/"[0-9a-f]{40}"/, with: "\"REVISION\"") }
    let toml = try #require(records.first { $0.hasPrefix("+++") })
    let json = try #require(records.first { $0.hasPrefix("{") })
    #expect(
      toml.hasPrefix(
        #"""
        +++
        title = '¡"ES" \ Register for social security!'
        description = """
        ¡\"ES\" \\ How \"you\" register
        in C:\\Mexico!"""
        translationKey = "mexico-a"
        date = 2024-06-24
        translatedFrom = "REVISION"

        [params]
        order = 1
        +++

        """#), "\(toml)")
    #expect(
      json.hasPrefix(
        #"""
        {
          "title": "¡\"ES\" \\ The other guide!",
          "description": "¡\"ES\" \\ A / 😀 in \"quotes\"!",
          "translationKey": "mexico-b",
          "params": {"order": 1},
          "translatedFrom": "REVISION"
        }

        """#), "\(json)")
    #expect(toml.contains("[B](https://tramitit.com/es/guides/mexico/otra_b/)"))
  }

  @Test func anExistingTranslationIsChangedInItsOwnFormat() throws {
    // The source is TOML, the translation JSON: a value that is there, and one that is not.
    let folder = try TemporaryFolder([
      "content/en/mexico/a.md": Self.toml,
      "content/es/mexico/uno.md":
        "{\"title\": \"Alta\", \"translationKey\": \"mexico-a\"}\n## Descripción\nUn texto\n",
    ])
    _ = try run("export", "--to", "es", "--format", "json", "-o", "b.json", in: folder)
    let bundle = try folder.text("b.json")
      .replacing("\"target\":\"Alta\"", with: "\"target\":\"Alta \\\"nueva\\\"\"")
      .replacing(
        /(How .*?)"target":null/, with: { "\($0.output.1)\"target\":\"Así\\nes\"" })
    try folder.write(bundle, to: "b.json")
    _ = try Tool.run(["import", "b.json"], in: folder)
    #expect(
      try folder.text("content/es/mexico/uno.md")
        == "{\"title\": \"Alta \\\"nueva\\\"\", \"description\": \"Así\\nes\", \"translationKey\": \"mexico-a\"}\n## Descripción\nUn texto\n"
    )
  }

  // MARK: mv

  @Test func aMovedGuideKeepsItsAddress() throws {
    let repository = try Repository(try TemporaryFolder(Self.site))
    try repository.commit()
    let folder = repository.folder
    _ = try run("mv", "content/en/mexico/a.md", "content/en/mexico/c.md", in: folder)
    let toml = Self.toml.replacing(
      "date = 2024-06-24\n", with: "date = 2024-06-24\naliases = [\"/guides/mexico/a/\"]\n")
    #expect(try folder.text("content/en/mexico/c.md") == toml)
    _ = try run("mv", "content/en/mexico/b.md", "content/en/mexico/d.md", in: folder)
    let json = Self.json.replacing(
      "{\"order\": 1}\n", with: "{\"order\": 1},\n  \"aliases\": [\"/guides/mexico/b/\"]\n")
    #expect(
      try folder.text("content/en/mexico/d.md") == json.replacing("mexico/a/", with: "mexico/c/"))
    _ = try run("mv", "content/en/mexico/d.md", "content/en/mexico/e.md", in: folder)
    #expect(
      try folder.text("content/en/mexico/e.md").contains(
        "\"aliases\": [\"/guides/mexico/b/\", \"/guides/mexico/d/\"]\n"))
  }
}
