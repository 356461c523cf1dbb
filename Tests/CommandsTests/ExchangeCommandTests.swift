import Foundation
import TestSupport
import Testing

/// `export`, `import` and `status` as a user runs them.
@Suite(.tags(.cli)) struct ExchangeCommandTests {
  static func guide(_ title: String, _ key: String, _ text: String) -> String {
    "---\ntitle: \(title)\ntranslationKey: \(key)\n---\n## Description\n\(text)\n"
  }

  static let site = [
    "content/en/mexico/a.md": guide("One", "mexico-a", "Some **bold** text"),
    "content/en/brazil/b.md": guide("Two", "brazil-b", "More text"),
    "content/es/mexico/c.md": guide("Uno", "mexico-a", "Un texto **fuerte**"),
  ]

  private func run(
    _ arguments: String, in folder: TemporaryFolder,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> Tool.Result {
    try Tool.run(arguments.split(separator: " ").map(String.init), in: folder)
  }

  /// Exports everything into `b.json`, changes its text, and writes it back.
  private func bundle(
    in folder: TemporaryFolder, to language: String = "es", _ edit: (inout String) -> Void
  ) throws {
    let result = try run("export --to \(language) --format json -o b.json", in: folder)
    #expect(result.status == 0 && result.output.isEmpty)
    var text = try folder.text("b.json")
    edit(&text)
    try folder.write(text, to: "b.json")
  }

  private func files(in folder: TemporaryFolder, below name: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/" + name).sorted()
  }

  // MARK: export

  @Test func splitByGuideAndCountry() throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try run("export --to es --split country --format po -o out", in: folder)
    #expect(try files(in: folder, below: "out") == ["brazil.es.po", "mexico.es.po"])
    _ = try run("export --to es --split guide -o each", in: folder)
    #expect(
      try files(in: folder, below: "each") == [
        "brazil", "brazil/b.es.xlf", "mexico", "mexico/a.es.xlf",
      ])
    let result = try run("export --to es --split guide", in: folder)
    #expect(result.status == 2 && result.errors.contains("name a folder with --output"))
  }

  @Test func onlyWhatIsUntranslated() throws {
    let folder = try TemporaryFolder(Self.site)
    let result = try run("export --to es --format po --only untranslated", in: folder)
    #expect(!result.output.contains("en/mexico/a.md"))
    #expect(result.output.contains("msgctxt \"en/brazil/b.md#description.p1\""))
    #expect(result.output.contains("#. guide: Two\n"))
    #expect(result.output.contains("#. url: https://tramitit.com/guides/brazil/b/\n"))
    #expect(result.output.contains("#. section: Description\n"))
  }

  // MARK: import

  @Test func refusalsAreFindings() throws {
    let folder = try TemporaryFolder(Self.site)
    try bundle(in: folder) { text in
      text.replace("Un texto **fuerte**", with: "Un texto fuerte")
    }
    let message = #"en/mexico/a.md description.p1: the target has lost the code "**""#
    let line = try folder.text("b.json").components(separatedBy: "\n")
      .firstIndex { $0.contains("texto fuerte") }.map { $0 + 1 }
    let text = try run("import b.json", in: folder)
    #expect(text.status == 1)
    #expect(
      text.output.hasPrefix("b.json:\(line ?? 0):1: error[import/refused] \(message)\n"),
      "\(text.output)")
    #expect(text.output.hasSuffix("Wrote 0 units into 0 guides, 0 of them new, 1 refused\n"))
    let json = try run("import --format json b.json", in: folder)
    #expect(json.status == 1)
    let report = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let findings = report?["findings"] as? [[String: Any]]
    #expect(findings?.compactMap { $0["message"] as? String } == [message])
    #expect(findings?.first?["path"] as? String == "b.json")
    #expect(findings?.first?["line"] as? Int == line)
    #expect(json.errors.contains("1 refused"))
  }

  @Test func findingsOfWrittenGuidesAreReported() throws {
    let folder = try TemporaryFolder(Self.site)
    try bundle(in: folder) { $0.replace("Un texto", with: "Lorem ipsum") }
    let json = try run("import --format json --quiet b.json", in: folder)
    #expect(json.status == 0 && json.errors.isEmpty)
    #expect(json.output.contains(#""rule":"text/placeholder","severity":"error""#))
    #expect(json.output.contains(#""path":"content/es/mexico/c.md","line":6"#))
    #expect(try folder.text("content/es/mexico/c.md").hasSuffix("\nLorem ipsum **fuerte**\n"))
  }

  @Test func unreadableBundles() throws {
    let folder = try TemporaryFolder(Self.site)
    try folder.write("<xliff>\n<file", to: "broken.xlf")
    for command in ["import", "import --check"] {
      let result = try run("\(command) broken.xlf", in: folder)
      #expect(result.status == 1)
      #expect(result.output.hasPrefix("broken.xlf:2:"), "\(result.output)")
      #expect(result.output.contains("error[import/refused]"))
    }
    #expect(try run("import nowhere.xlf", in: folder).status == 2)
  }

  @Test func partialGuides() throws {
    let folder = try TemporaryFolder(Self.site)
    try bundle(in: folder) { text in
      text.replace(#""source":"Two","target":null"#, with: #""source":"Two","target":"Dos""#)
    }
    let place = "content/es/brazil/dos.md"
    let skipped = try run("import b.json", in: folder)
    #expect(skipped.status == 1)
    #expect(skipped.output.contains("en/brazil/b.md: it is not translated in full"))
    #expect(throws: (any Error).self) { try folder.text(place) }
    #expect(try run("import --partial fail b.json", in: folder).status == 1)
    #expect(throws: (any Error).self) { try folder.text(place) }
    #expect(try run("import --partial source --dry-run b.json", in: folder).status == 0)
    #expect(throws: (any Error).self) { try folder.text(place) }
    let other = try run("import --partial source --into other/place b.json", in: folder)
    #expect(other.status == 0)
    #expect(other.output.contains("\n  other/place/es/brazil/dos.md (new)\n"), "\(other.output)")
    #expect(try folder.text("other/place/es/brazil/dos.md").contains("\nMore text\n"))
    #expect(throws: (any Error).self) { try folder.text(place) }
    #expect(try run("import --partial source b.json", in: folder).status == 0)
    #expect(try folder.text(place).contains("title: Dos\n"))
  }

  @Test func diff() throws {
    let folder = try TemporaryFolder(Self.site)
    try bundle(in: folder) { $0.replace("Un texto", with: "Otro texto") }
    let result = try run("import --diff --quiet b.json", in: folder)
    #expect(result.output.contains("\n-Un texto **fuerte**\n+Otro texto **fuerte**\n"))
    #expect(try folder.text("content/es/mexico/c.md") == Self.site["content/es/mexico/c.md"])
    #expect(try run("import --diff --format json b.json", in: folder).status == 2)
  }

  // MARK: status

  @Test func statusAsJSON() throws {
    let result = try run("status --format json", in: try TemporaryFolder(Self.site))
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    let rows = try #require(report?["languages"] as? [[String: Any]])
    #expect(rows.compactMap { $0["country"] as? String } == ["brazil", "mexico"])
    #expect(rows.compactMap { $0["translatedGuides"] as? Int } == [0, 1])
    #expect(rows.compactMap { $0["untranslated"] as? Int } == [3, 0])
    let file = (rows[1]["files"] as? [[String: Any]])?.first
    #expect(file?["translation"] as? String == "es/mexico/c.md")
  }

  private func git(_ arguments: String..., in folder: TemporaryFolder) throws -> String {
    let result = try Tool.run(
      "/usr/bin/env",
      ["git", "-c", "user.name=A", "-c", "user.email=a@b.c", "-c", "commit.gpgsign=false"]
        + arguments, in: folder, environment: ["HOME": folder.path])
    #expect(result.status == 0, "\(result.errors)")
    return result.output
  }

  private func staleUnits(_ folder: TemporaryFolder) throws -> Int? {
    let result = try run("status --to es --format json content/en/mexico", in: folder)
    let report = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    return (report?["languages"] as? [[String: Any]])?.first?["stale"] as? Int
  }

  @Test func staleByHistory() throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try git("init", "--quiet", in: folder)
    _ = try git("add", ".", in: folder)
    _ = try git("commit", "--quiet", "-m", "1", in: folder)
    #expect(try staleUnits(folder) == 0)
    // Not committed, and yet it is what the source says.
    try folder.write(
      Self.guide("One", "mexico-a", "Other **bold** text"), to: "content/en/mexico/a.md")
    #expect(try staleUnits(folder) == 1)
    _ = try git("commit", "--quiet", "-am", "2", in: folder)
    #expect(try staleUnits(folder) == 1)
    let export = try run("export --to es --only stale --format po", in: folder)
    #expect(export.output.contains("#, fuzzy\n#| msgid \"Some **bold** text\"\n"))
    #expect(!export.output.contains("#title\""))
    try bundle(in: folder) { text in
      text.replace("Un texto **fuerte**", with: "Otro texto **fuerte**")
    }
    #expect(try run("import --quiet b.json", in: folder).status == 0)
    #expect(try staleUnits(folder) == 0)
    _ = try git("commit", "--quiet", "-am", "3", in: folder)
    #expect(try staleUnits(folder) == 0)
  }

  @Test func staleByRecord() throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try git("init", "--quiet", in: folder)
    _ = try git("add", ".", in: folder)
    _ = try git("commit", "--quiet", "-m", "1", in: folder)
    let blob = try git("rev-parse", "HEAD:content/en/mexico/a.md", in: folder)
    let recorded =
      "---\ntranslatedFrom: " + blob + "title: Uno\ntranslationKey: mexico-a\n---\n"
      + "## Description\nUn texto **fuerte**\n"
    try folder.write(recorded, to: "content/es/mexico/c.md")
    #expect(try staleUnits(folder) == 0)
    try folder.write(
      Self.guide("One", "mexico-a", "Other **bold** text"), to: "content/en/mexico/a.md")
    _ = try git("commit", "--quiet", "-am", "2", in: folder)
    #expect(try staleUnits(folder) == 1)
    // Nothing but the record changes where the translator says that the old text is still right.
    try bundle(in: folder) {
      $0.replace(#""state":"needs-review""#, with: #""state":"translated""#)
    }
    #expect(try run("import --quiet b.json", in: folder).status == 0)
    let new = try git("rev-parse", "HEAD:content/en/mexico/a.md", in: folder)
    #expect(try folder.text("content/es/mexico/c.md") == recorded.replacing(blob, with: new))
    #expect(try staleUnits(folder) == 0)
  }
}
