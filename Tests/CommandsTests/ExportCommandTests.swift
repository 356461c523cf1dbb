import Foundation
import TestSupport
import Testing

/// What `export` fills in, and what `import` makes of it.
@Suite(.tags(.cli)) struct ExportCommandTests {
  static func guide(_ title: String, _ key: String, _ paragraphs: String...) -> String {
    "---\ntitle: \(title)\ntranslationKey: \(key)\n---\n## Description\n"
      + paragraphs.joined(separator: "\n\n") + "\n"
  }

  static let site = [
    "content/en/mexico/a.md": guide("One", "mexico-a", "First", "Some **bold** text", "Last"),
    "content/es/mexico/c.md": guide("Uno", "mexico-a", "Primero", "Un texto **fuerte**", "Fin"),
    "content/en/brazil/b.md": guide(
      "Two", "brazil-b", "First", "Some **bold** text", "Last but much longer than before"),
  ]

  private func run(_ arguments: String, in folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(arguments.split(separator: " ").map(String.init), in: folder)
  }

  /// The site with a memory of what is translated in it.
  private func folderWithMemory() throws -> TemporaryFolder {
    let folder = try TemporaryFolder(Self.site)
    let result = try run("export --to es --format tmx -o m.tmx", in: folder)
    #expect(result.status == 0 && result.errors == "Exported 4 units of 1 guide\n")
    return folder
  }

  /// XLIFF has no bundle without a file, and `import` refuses one.
  @Test(arguments: ["xliff", "xliff12", "po", "json"])
  func nothingToExport(format: String) throws {
    let folder = try TemporaryFolder(Self.site)
    let result = try run(
      "export --to es --only stale --format \(format) -o bundle content/en/brazil", in: folder)
    let isXLIFF = format.hasPrefix("xliff")
    #expect(result.status == 0)
    #expect(result.errors.hasSuffix(" into \(isXLIFF ? "0 bundles" : "1 bundle")\n"))
    #expect(((try? folder.text("bundle")) == nil) == isXLIFF)
    if !isXLIFF { #expect(try run("import bundle", in: folder).status == 0) }
  }

  // MARK: --memory

  @Test func aMemoryFillsInTheSameTextInTheSamePlace() throws {
    let folder = try folderWithMemory()
    let result = try run(
      "export --to es --format json --memory m.tmx content/en/brazil", in: folder)
    #expect(result.status == 0)
    let lines = result.output.split(separator: "\n")
    func line(_ id: String) -> Substring { lines.first { $0.contains("\"id\":\"\(id)\"") } ?? "" }
    #expect(line("description.p2").contains("\"target\":\"Un texto **fuerte**\""))
    #expect(line("description.p2").contains("\"category\":\"memory\""))
    #expect(line("description.p3").contains("\"target\":null"))
    #expect(!line("description.p3").contains("candidates"))
    #expect(!line("title").contains("candidates"))
  }

  @Test(arguments: ["xliff", "xliff12", "po", "json"])
  func whatOnlyAMemoryFilledInIsNoTranslation(format: String) throws {
    let folder = try folderWithMemory()
    _ = try run("export --to es --format \(format) --memory m.tmx -o b", in: folder)
    let untouched = try run("import b", in: folder)
    #expect(untouched.status == 0)
    #expect(
      untouched.output == "Wrote 0 units into 0 guides, 0 of them new\n", "\(untouched.output)")
  }

  @Test func anOfferCountsWhenSomebodyTakesIt() throws {
    var site = Self.site
    site["content/en/brazil/b.md"] = Self.guide(
      "Two", "brazil-b", "Go to the office with all of the papers today")
    site["content/en/mexico/a.md"] = Self.guide(
      "One", "mexico-a", "Go to the office with all of the papers tomorrow")
    site["content/es/mexico/c.md"] = Self.guide("Uno", "mexico-a", "Vaya con los papeles")
    let folder = try TemporaryFolder(site)
    _ = try run("export --to es --format tmx -o m.tmx", in: folder)
    _ = try run("export --to es --format po --memory m.tmx -o b.po content/en/brazil", in: folder)
    let text = try folder.text("b.po")
    let offer = """
      #, fuzzy
      #| msgid "Go to the office with all of the papers tomorrow"
      msgctxt "en/brazil/b.md#description.p1"
      msgid "Go to the office with all of the papers today"
      msgstr "Vaya con los papeles"
      """
    #expect(text.contains(offer), "\(text)")
    let titled = text.replacing("msgid \"Two\"\nmsgstr \"\"", with: "msgid \"Two\"\nmsgstr \"Dos\"")
    try folder.write(titled, to: "b.po")
    let early = try run("import b.po", in: folder)
    #expect(early.status == 1)
    #expect(early.output.contains("it is not translated in full: description.p1 missing"))
    let taken = offer.split(separator: "\n").dropFirst(2).joined(separator: "\n")
    try folder.write(titled.replacing(offer, with: taken), to: "b.po")
    #expect(try run("import b.po", in: folder).status == 0)
    #expect(try folder.text("content/es/brazil/dos.md").contains("\nVaya con los papeles\n"))
  }

  @Test func memoriesThatCannotBeRead() throws {
    let folder = try folderWithMemory()
    func errors(_ arguments: String) throws -> String {
      let result = try run("export --to \(arguments)", in: folder)
      #expect(result.status == 2 && result.output.isEmpty)
      return result.errors
    }
    #expect(try errors("fr --memory m.tmx").contains("m.tmx: line 2: the memory has nothing from"))
    #expect(try errors("es --memory content/en/mexico/a.md").contains("a.md: line 1: the file is"))
    #expect(try errors("es --memory nowhere.tmx").contains("cannot read nowhere.tmx"))
    #expect(try errors("es --format tmx --memory m.tmx").contains("without --memory"))
    #expect(try errors("es --copy-source").contains("belongs to the format xliff12"))
    let result = try run("import m.tmx", in: folder)
    #expect(result.status == 1 && result.output.contains("give it to export --memory"))
    #expect(try run("import --check m.tmx", in: folder).status == 0)
  }

  // MARK: --pseudo

  @Test(arguments: ["xliff", "xliff12", "po", "json"])
  func pseudoTranslationsAreGuidesThatAreCleanButForTheirLanguage(format: String) throws {
    let content = FolderTree(Shared.packageRoot + "/content")
    let folder = try TemporaryFolder()
    try folder.addRules()
    for path in try content.paths() {
      try folder.write(try content.contents(of: path), to: "content/" + path)
    }
    #expect(try run("export --to fr --pseudo --format \(format) -o b", in: folder).status == 0)
    #expect(try run("import --check b", in: folder).status == 0)
    #expect(try run("import --quiet b", in: folder).status == 0)
    let lint = try run("lint --fail-on info --ignore translation/numbers", in: folder)
    #expect(lint.status == 0, "\(lint.output)")
    // Names of months are words.
    let numbers = try run("lint --select translation/numbers --format json", in: folder)
    let report = try JSONSerialization.jsonObject(with: Data(numbers.output.utf8))
    let findings = (report as? [String: Any])?["findings"] as? [[String: Any]] ?? []
    #expect(findings.allSatisfy { ($0["message"] as? String)?.first == "\"" })
    #expect(
      findings.allSatisfy { finding in
        let message = finding["message"] as? String ?? ""
        return !message.prefix { $0 != " " }.contains(where: \.isNumber)
      })
    let guide = try folder.text("content/fr/mexico/imss_registration.md")
    #expect(guide.contains("title: ⟦Jóíñíñğ thé IMSS áñd "))
    #expect(guide.contains("[IMSS wébšíté](https://www.imss.gob.mx/)"))
  }

  @Test func aPseudoTranslationLeavesTranslationsAlone() throws {
    let folder = try TemporaryFolder(Self.site)
    _ = try run("export --to es --pseudo -o b", in: folder)
    let result = try run("import --quiet b", in: folder)
    #expect(result.status == 0, "\(result.output)")
    let path = "content/es/mexico/c.md"
    #expect(try folder.text(path) == Self.site[path])
    #expect(try folder.text("content/es/brazil/b.md").contains("⟦Šómé **bóld** téxt ··⟧"))
  }
}
