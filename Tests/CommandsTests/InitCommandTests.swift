import Foundation
import TestSupport
import Testing

/// `polyguide init`: the files, and what it refuses.
@Suite(.tags(.cli)) struct InitCommandTests {
  /// A folder with the sample content, and no rules.
  private func sample(below folder: String = "content") throws -> TemporaryFolder {
    let content = FolderTree(Shared.packageRoot + "/content")
    let target = try TemporaryFolder()
    for path in try content.paths() {
      try target.write(try content.contents(of: path), to: folder + "/" + path)
    }
    return target
  }

  private func exists(_ path: String, in folder: TemporaryFolder) -> Bool {
    FileManager.default.fileExists(atPath: folder.path + "/" + path)
  }

  @Test func lintHasNothingToSayOfTheSampleWithItsOwnRules() throws {
    let folder = try sample()
    let result = try Tool.run(["init"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(result.output.hasSuffix("Wrote 6 files into rules\n"))
    #expect(try folder.text("rules/site.yaml").contains("\ncontent: content "))
    let lint = try Tool.run(["lint", "--fail-on", "info"], in: folder)
    #expect(lint.status == 0, "\(lint.output)\(lint.errors)")
  }

  @Test func theContentRootIsNamedFromTheRuleSet() throws {
    let folder = try sample(below: "site/pages")
    let result = try Tool.run(
      ["init", "--content", "site/pages/", "--rules", "site/policy/rules"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try folder.text("site/policy/rules/site.yaml").contains("\ncontent: ../pages "))
    let lint = try Tool.run(["lint", "--rules", "site/policy/rules"], in: folder)
    #expect(lint.output == "Nothing found in 20 guides\n")
  }

  @Test func theContentRootMayHoldTheRules() throws {
    let folder = try sample(below: ".")
    #expect(try Tool.run(["init", "--content", "."], in: folder).status == 0)
    #expect(try Tool.run(["lint"], in: folder).output == "Nothing found in 20 guides\n")
  }

  @Test func aRuleSetThatIsThereStays() throws {
    let folder = try sample()
    try folder.write("mine", to: "rules/site.yaml")
    let result = try Tool.run(["init"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("\"rules\" exists already: nothing is written"))
    #expect(try folder.text("rules/site.yaml") == "mine")
    #expect(!exists("rules/guide.yaml", in: folder))
  }

  @Test func aDryRunWritesNothingAndComparesWithWhatIsThere() throws {
    let folder = try sample()
    let dry = try Tool.run(["init", "--diff"], in: folder)
    #expect(dry.status == 0)
    #expect(dry.output.contains("--- /dev/null\n+++ b/rules/guide.yaml\n"))
    #expect(dry.output.hasSuffix("Would write 6 files into rules\n"))
    #expect(!exists("rules", in: folder))
    #expect(try Tool.run(["init", "--quiet"], in: folder).output == "")
    let again = try Tool.run(["init", "--diff", "--quiet"], in: folder)
    #expect(again.status == 0)
    #expect(again.output == "", "the rules are not the same twice")
    try folder.write("sections: []\n", to: "rules/guide.yaml")
    let changed = try Tool.run(["init", "--diff", "--quiet"], in: folder)
    #expect(changed.output.hasPrefix("--- a/rules/guide.yaml\n+++ b/rules/guide.yaml\n"))
  }

  @Test func aFileInPlaceOfTheFolderLeavesNothingBehind() throws {
    let folder = try sample()
    try folder.write("a file", to: "taken")
    let result = try Tool.run(["init", "--rules", "taken/rules"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("taken/rules/"))
    #expect(try folder.text("taken") == "a file")
  }

  @Test(arguments: [
    ("absent", "there is no content folder \"absent\": name the content root with --content"),
    ("empty", "cannot learn from \"empty\": it has no Markdown"),
    ("pages", "cannot learn from \"pages\": it has no folder for a language, such as en"),
  ])
  func whatCannotBeLearntFromIsNamed(content: String, message: String) throws {
    let folder = try TemporaryFolder([
      "empty/note.txt": "", "pages/blog/a.md": "---\ntitle: A\n---\n",
    ])
    let result = try Tool.run(["init", "--content", content], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains(message), "\(result.errors)")
    #expect(!exists("rules", in: folder))
  }

  private static let hugo = """
    baseURL = "https://example.net/"
    [languages.en]
    weight = 1
    [languages.es]
    label = "Español"

    """

  /// Hugo's configuration above the content root says what the folder alone does not.
  @Test func oneFolderOfAHugoProjectHasRulesOfItsOwn() throws {
    let folder = try TemporaryFolder([
      "hugo.toml": Self.hugo, "content/about.md": "+++\ntitle = 'About'\n+++\n",
      "content/blog/first.md": "+++\ntitle = 'First'\n+++\n",
      "content/blog/first.es.md": "+++\ntitle = 'Primero'\n+++\n",
      "content/blog/second.md": "+++\ntitle = 'Second'\n+++\n[back](/blog/first/)\n",
    ])
    let result = try Tool.run(["init", "--content", "content/blog"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let site = try folder.text("rules/site.yaml")
    for line in [
      "base-url: https://example.net/ ", "section: blog ", "content: content/blog ",
      "language-in: suffix ", "guides: any ", "  es: {tag: es, name: Spanish} ",
    ] {
      #expect(site.contains("\n" + line), "\(line)")
    }
    #expect(try Tool.run(["lint"], in: folder).output == "Nothing found in 3 guides\n")
  }

  @Test func aHugoConfigurationThatCannotBeReadIsNamedWithItsPlace() throws {
    let folder = try TemporaryFolder([
      "site/hugo.toml": "title = 'A'\nbaseURL = \n", "site/content/a.md": "",
    ])
    let result = try Tool.run(["init", "--content", "site/content"], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: site/hugo.toml:2:"), "\(result.errors)")
    #expect(!exists("rules", in: folder))
  }

  /// What three of four guides break is usual, and no outlier.
  @Test func aRuleThatMostGuidesBreakIsTurnedOff() throws {
    let folder = try TemporaryFolder(
      Dictionary(
        uniqueKeysWithValues: (1...8).map { number in
          (
            "content/en/x/guide_\(number).md",
            "---\ntitle: The \(number)\n---\n" + (number > 2 ? "http://example.org/\n" : "")
          )
        }))
    let result = try Tool.run(["init"], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    let guide = try folder.text("rules/guide.yaml")
    #expect(guide.contains("  link/bare: off") && guide.contains("# 6 of 8 guides break it"))
    #expect(guide.contains("  translation-key/missing: off"))
    #expect(try Tool.run(["lint"], in: folder).output == "Nothing found in 8 guides\n")
  }
}
