import Commands
import Foundation
import TestSupport
import Testing

/// The parts of the README that are written by the tool, and its promises.
@Suite(.tags(.golden)) struct ReadmeTests {
  /// Replaces what stands between a marker and the next end marker.
  private func readme(with text: String, behind marker: String) throws -> String {
    let url = URL(filePath: Shared.packageRoot + "/README.md")
    let readme = try String(contentsOf: url, encoding: .utf8)
    let opening = "<!-- \(marker): written by ReadmeTests -->\n"
    let start = try #require(readme.range(of: opening)).upperBound
    let end = try #require(readme[start...].range(of: "<!-- end -->")).lowerBound
    return readme[..<start] + text + readme[end...]
  }

  // All texts are in one file: one test, so that recording them is no race.
  @Test func isCurrent() throws {
    let table = try RuleCatalogue(try Shared.ruleSet()).markdown
    try expectGolden(readme(with: table, behind: "rules"), "README.md")
    let output = "```console\n$ polyguide lint\n\(try exampleOutput())```\n"
    try expectGolden(readme(with: output, behind: "output"), "README.md")
    let way = "```console\n\(try translatorsWay())```\n"
    try expectGolden(readme(with: way, behind: "translators"), "README.md")
    let learning = "```console\n\(try learnersWay())```\n"
    try expectGolden(readme(with: learning, behind: "init"), "README.md")
    let script = "```python\n\(Self.script)```\n\n```console\n\(try scriptsWay())```\n"
    try expectGolden(readme(with: script, behind: "script"), "README.md")
  }

  /// What the tool says of the sample content after a careless edit.
  private func exampleOutput() throws -> String {
    let content = FolderTree(Shared.packageRoot + "/content")
    let folder = try TemporaryFolder()
    try folder.addRules()
    for path in try content.paths() {
      var text = String(decoding: try content.contents(of: path), as: UTF8.self)
      if path == "en/mexico/imss_registration.md" {
        text = text.replacing("author: Ricardo", with: "autor: Ricardo")
        text = text.replacing("mexico/curp_registration/", with: "mexico/crup_registration/")
        text = text.replacing("## Required documents", with: "**Required documents**")
      }
      try folder.write(text, to: "content/" + path)
    }
    return try Tool.run(["lint"], in: folder).output
  }

  /// A guide out to a translator and back, as commands with what they say.
  private func translatorsWay() throws -> String {
    let content = FolderTree(Shared.packageRoot + "/content")
    let folder = try TemporaryFolder()
    try folder.addRules()
    for path in try content.paths() {
      try folder.write(try content.contents(of: path), to: "content/" + path)
    }
    var transcript = ""
    func run(_ command: String) throws {
      let result = try Tool.run(command.split(separator: " ").map(String.init), in: folder)
      #expect(result.status == 0, "\(result.output)")
      transcript += "$ polyguide \(command)\n" + result.errors + result.output
    }
    try run("status --to pt content/en/mexico")
    try run("export --to pt --format po -o imss.po content/en/mexico/imss_registration.md")
    try folder.write(translated(try folder.text("imss.po")), to: "imss.po")
    try run("import imss.po")
    let guide = try folder.text("content/pt/mexico/inscricao_no_imss.md")
    transcript += "$ head -n 14 content/pt/mexico/inscricao_no_imss.md\n"
    transcript += guide.split(separator: "\n", omittingEmptySubsequences: false).prefix(14)
      .map { $0 + "\n" }.joined()
    try run("status --to pt content/en/mexico")
    return transcript
  }

  /// Rules for the sample guides, learnt from them.
  private func learnersWay() throws -> String {
    let content = FolderTree(Shared.packageRoot + "/content")
    let folder = try TemporaryFolder()
    for path in try content.paths() {
      try folder.write(try content.contents(of: path), to: "content/" + path)
    }
    var transcript = ""
    func run(_ command: String) throws {
      let result = try Tool.run([command], in: folder)
      #expect(result.status == 0, "\(result.errors)")
      transcript += "$ polyguide \(command)\n" + result.output
    }
    func show(_ lines: Int, of path: String) throws {
      transcript += "$ head -n \(lines) \(path)\n"
      transcript += try folder.text(path).split(separator: "\n", omittingEmptySubsequences: false)
        .prefix(lines).map { $0 + "\n" }.joined()
    }
    try run("init")
    try show(12, of: "rules/guide.yaml")
    try show(6, of: "rules/languages/pt.yaml")
    try run("lint")
    return transcript
  }

  /// A translator in a few lines.
  private static let script = #"""
    import json, re, sys

    bundle = json.load(sys.stdin)
    for unit in bundle["units"]:
        if unit["target"] is None and unit["id"] != "slug":
            parts = re.split(r"(\]\([^)]*\)|`[^`]*`|<[^>]*>|https?://\S+)", unit["source"])
            unit["target"] = "".join(part if i % 2 else part.upper() for i, part in enumerate(parts))
    json.dump(bundle, sys.stdout, ensure_ascii=False)

    """#

  /// A guide out to the script and back, as commands with what they say.
  private func scriptsWay() throws -> String {
    let folder = try TemporaryFolder()
    try folder.addRules()
    let content = FolderTree(Shared.packageRoot + "/content")
    for path in try content.paths() {
      try folder.write(try content.contents(of: path), to: "content/" + path)
    }
    try folder.write(Self.script, to: "upper.py")
    let export = "export --to pt --format json -o imss.json content/en/mexico/imss_registration.md"
    let exported = try Tool.run(export.split(separator: " ").map(String.init), in: folder)
    let translated = try Tool.run(
      "/usr/bin/env", ["python3", "upper.py"], in: folder,
      input: Array(folder.text("imss.json").utf8))
    #expect(translated.status == 0, "\(translated.errors)")
    try folder.write(translated.output, to: "pt.json")
    let imported = try Tool.run(["import", "--format", "json", "pt.json"], in: folder)
    #expect(imported.status == 0, "\(imported.output)")
    let guide = try folder.text(
      "content/pt/mexico/joining_the_imss_and_paying_contributions_in_mexico.md")
    let step = guide.split(separator: "\n").first { $0.hasPrefix("1. ") } ?? ""
    return """
      $ polyguide \(export)
      \(exported.errors)$ python3 upper.py < imss.json > pt.json
      $ polyguide import --format json pt.json > findings.json
      \(imported.errors)$ grep '^1\\.' content/pt/mexico/*imss*.md
      \(step)

      """
  }

  /// Fills in the messages of a PO file.
  private func translated(_ text: String) -> String {
    var messages = text.components(separatedBy: "\n\n")
    for (id, translation) in portugueseTranslation {
      for index in messages.indices where messages[index].contains("md#\(id)\"\n") {
        messages[index] = messages[index].replacing(
          "\nmsgstr \"\"", with: "\nmsgstr \"\(translation)\"")
      }
    }
    return messages.joined(separator: "\n\n")
  }

  @Test(arguments: [
    "bash .ci/setup && swift run -c release polyguide lint content", "swift test",
  ]) func hasTheCommandsThatCIRuns(_ command: String) throws {
    let readme = try String(
      contentsOf: URL(filePath: Shared.packageRoot + "/README.md"), encoding: .utf8)
    #expect(readme.contains("```sh\n\(command)\n```"))
  }

  /// The ways in are short, and name the version that the tool has.
  @Test func waysIn() throws {
    let readme = try String(
      contentsOf: URL(filePath: Shared.packageRoot + "/README.md"), encoding: .utf8)
    let start = try #require(readme.range(of: "## Three ways in\n")).lowerBound
    let end = try #require(readme[start...].range(of: "\n## In other places\n")).lowerBound
    #expect(readme[start..<end].split(separator: "\n", omittingEmptySubsequences: false).count < 40)
    let versions = readme.matches(of: /polyguide(?:==|@v)([0-9.]*[0-9])|rev: v([0-9.]*[0-9])/)
      .compactMap { $0.1 ?? $0.2 }
    #expect(versions.count == 4)
    #expect(versions.allSatisfy { $0 == Version.current })
  }
}
