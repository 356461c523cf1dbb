import Foundation
import TestSupport
import Testing

/// What users get wrong: exit status 2 and one sentence that says where.
@Suite(.tags(.cli)) struct BadInputTests {
  private func lint(_ arguments: String, in folder: TemporaryFolder) throws -> Tool.Result {
    try Tool.run(["lint"] + arguments.split(separator: " ").map(String.init), in: folder)
  }

  /// Expects a failure of the tool with one line on standard error.
  private func expectFailure(
    _ result: Tool.Result, _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(result.status == 2, sourceLocation: sourceLocation)
    #expect(result.output.isEmpty, sourceLocation: sourceLocation)
    #expect(result.errors == "error: \(sentence)\n", sourceLocation: sourceLocation)
  }

  static let sentences: [(arguments: String, sentence: String)] = [
    ("nowhere.md", "there is no file or folder \"nowhere.md\""),
    ("other.md", "\"other.md\" lies outside of the content folder \"content\""),
    ("--content nowhere", "there is no content folder \"nowhere\""),
    ("--content other.md", "there is no content folder \"other.md\""),
    (
      "--select front-mater",
      "there is no rule or group \"front-mater\", did you mean \"front-matter\"?"
    ),
    (
      "--ignore front-matter/duplicate-keys",
      "there is no rule or group \"front-matter/duplicate-keys\", "
        + "did you mean \"front-matter/duplicate-key\"?"
    ),
    ("--rules nowhere", "nowhere/site.yaml: cannot be read: no such file or directory"),
    (
      "--output nowhere/report.txt",
      "cannot write to nowhere/report.txt: no such file or directory"
    ),
    (
      "--stdin --stdin-path other.md",
      "\"other.md\" lies outside of the content folder \"content\""
    ),
  ]

  @Test(arguments: sentences) func oneSentence(_ arguments: String, _ sentence: String) throws {
    let folder = try TemporaryFolder(Pages.site)
    try folder.write("", to: "other.md")
    expectFailure(try lint(arguments, in: folder), sentence)
  }

  @Test(arguments: [
    "--unknown", "--format yaml", "--fail-on fatal", "--stdin", "--stdin-path content/en/a.md",
    "--stdin --stdin-path content/en/mexico/a.md content/en", "--color sometimes", "--select",
    "--statistics --format sarif",
  ]) func usage(_ arguments: String) throws {
    let result = try lint(arguments, in: try TemporaryFolder(Pages.site))
    #expect(result.status == 2)
    #expect(result.errors.hasPrefix("error: "))
    #expect(result.errors.contains("Usage: polyguide lint"))
    #expect(result.output.isEmpty)
  }

  @Test func noContentFolder() throws {
    expectFailure(
      try lint("", in: try TemporaryFolder()),
      "there is no content folder \"content\" (content: in built-in rules/site.yaml); "
        + "name the content root with --content")
  }

  static let ruleSets: [(file: String, old: String, new: String, place: String)] = [
    ("site.yaml", "section:", "sektion:", "rules/site.yaml:3:1: unknown key \"sektion\""),
    ("guide.yaml", "level: 2", "level: 9", "rules/guide.yaml:4:12: \"level\" must be"),
    ("guide.yaml", "severities: {}", "severities: {link/brocken: info}", "rules/guide.yaml:"),
    (
      "guide.yaml", "severities: {}", "severities: {front-matter: fatal}",
      "rules/guide.yaml:"
    ),
    (
      "front-matter.schema.yaml", "minLength: 30", "pattern: \"([\"",
      "rules/front-matter.schema.yaml:"
    ),
    (
      "front-matter.schema.yaml", "minLength: 30", "minLenght: 30",
      "rules/front-matter.schema.yaml:"
    ),
    ("languages/es.yaml", "headings:", "heading:", "rules/languages/es.yaml:"),
    ("languages/es.yaml", "headings:", "\"", "rules/languages/es.yaml:"),
    (
      "languages/es.yaml", "birth certificate*: [", "birth certificate*: [acta*, ",
      "rules/languages/es.yaml:"
    ),
    (
      "languages/es.yaml", "birth certificate*: [", "id: [identidad]\n  birth certificate*: [",
      "rules/languages/es.yaml:"
    ),
    (
      "languages/en.yaml", "doubled-words:", "terms: {}\ndoubled-words:", "rules/languages/en.yaml:"
    ),
    (
      "guide.yaml", "translated: [title,", "translated: [titel,",
      "rules/guide.yaml:49:16: \"titel\" is no key that front-matter.schema.yaml allows, did you mean \"title\"?"
    ),
    (
      "guide.yaml", "equal: [", "equal: [colour, ",
      "rules/guide.yaml:50:11: \"colour\" is no key that front-matter.schema.yaml allows\n"
    ),
    ("guide.yaml", "names: [", "names: [RG,", "rules/guide.yaml:53:11: \"RG\" is too short"),
    ("site.yaml", "content: content", "content: nowhere", "there is no content folder \"nowhere\""),
  ]

  @Test(arguments: ruleSets) func ruleSet(
    _ edit: (file: String, old: String, new: String, place: String)
  ) throws {
    let folder = try TemporaryFolder(Pages.site)
    try folder.addRules(replacing: edit.old, by: edit.new, in: edit.file)
    let result = try lint("", in: folder)
    #expect(result.status == 2)
    #expect(result.output.isEmpty)
    #expect(result.errors.hasPrefix("error: " + edit.place), "\(result.errors)")
    #expect(result.errors.split(separator: "\n").count == 1)
  }

  @Test func unreadableFiles() throws {
    let folder = try TemporaryFolder(Pages.site)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/en/mexico/z.md", withDestinationPath: "nowhere")
    expectFailure(
      try lint("", in: folder), "cannot read content/en/mexico/z.md: no such file or directory")
  }

  @Test func linksToFoldersAreNotEntered() throws {
    let folder = try TemporaryFolder(Pages.site)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/content/en/loop", withDestinationPath: "..")
    let result = try lint("--select front-matter/duplicate-key", in: folder)
    #expect(result.output.hasSuffix("in 3 guides, 2 fixable\n"))
  }

  @Test func contentBehindALink() throws {
    let folder = try TemporaryFolder(Pages.site)
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: "content")
    let result = try lint(
      "--select front-matter/duplicate-key --content link content/en/mexico/b.md", in: folder)
    #expect(result.status == 1)
    #expect(result.output.hasPrefix("link/en/mexico/b.md:3:1: "))
  }

  @Test func aClosedPipeEndsQuietly() throws {
    let folder = try TemporaryFolder(Pages.site)
    let script = """
      "$0" rules --format json | (exec <&-; sleep 1); echo "${PIPESTATUS[0]}"
      "$0" lint --select front-matter/duplicate-key | (exec <&-; sleep 1); echo "${PIPESTATUS[0]}"
      """
    let result = try Tool.run("/bin/bash", ["-c", script, Tool.path], in: folder)
    #expect(result.output == "0\n1\n")
    #expect(result.errors.isEmpty)
  }

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")))
  func aFullDiskIsAFailure() throws {
    let result = try lint("--output /dev/full", in: try TemporaryFolder(Pages.site))
    #expect(result.status == 2)
    #expect(result.errors == "error: cannot write to /dev/full: no space left on device\n")
  }
}
