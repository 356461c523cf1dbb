import Foundation
import TestSupport
import Testing

/// The formats that services read, and what the text report adds where it runs in one.
@Suite(.tags(.cli)) struct ServiceFormatTests {
  static let actions = ["GITHUB_ACTIONS": "true"]

  private func lint(
    _ arguments: [String], in folder: TemporaryFolder, environment: [String: String] = [:]
  ) throws -> Tool.Result {
    try Tool.run(["lint"] + Pages.select + arguments, in: folder, environment: environment)
  }

  @Test(arguments: [
    ("sarif", #""uri":"content/en/mexico/b.md""#),
    ("github", "::error file=content/en/mexico/b.md,"),
    ("gitlab", #""path":"content/en/mexico/b.md""#),
    ("junit", #"<testsuite name="content/en/mexico/b.md""#),
    ("rdjson", #""path":"content/en/mexico/b.md""#),
  ]) func pathsStartAtTheRepository(_ format: String, _ expected: String) throws {
    let folder = try TemporaryFolder(Pages.site)
    try folder.write("", to: ".git/HEAD")
    let below = try lint(
      ["--content", "../..", "--format", format], in: folder.subfolder("content/en/mexico"))
    #expect(below.output.contains(expected))
    #expect(below.status == 1 && below.errors.isEmpty)
    // Beside the repository its root is still what counts.
    let beside = try lint(
      ["--content", folder.path + "/content", "--format", format], in: TemporaryFolder())
    #expect(beside.output == below.output)
  }

  @Test func pathsStartAtTheWorkingDirectoryWithoutARepository() throws {
    let folder = try TemporaryFolder(Pages.site)
    let result = try lint(
      ["--content", ".", "--format", "github"], in: folder.subfolder("content"))
    #expect(result.output.hasPrefix("::error file=en/mexico/b.md,line=3,"))
  }

  @Test func onlyPathsThatAreNamedAreTests() throws {
    let result = try lint(
      ["--format", "junit", "content/es"], in: TemporaryFolder(Pages.site))
    #expect(result.output.contains(#"tests="1" failures="1""#))
    #expect(!result.output.contains("content/en"))
  }

  @Test func annotationsFollowTheTextInGitHubActions() throws {
    let folder = try TemporaryFolder(Pages.site)
    let plain = try lint([], in: folder).output
    let annotations = try lint(["--format", "github"], in: folder).output
    let both = try lint([], in: folder, environment: Self.actions)
    #expect(both.output == plain + annotations && both.status == 1)
    let file = try lint(["--output", "report.txt"], in: folder, environment: Self.actions)
    #expect(file.output == annotations)
    #expect(try folder.text("report.txt") == plain)
    for arguments in [["--statistics"], ["--format", "json"], ["--format", "sarif"]] {
      let result = try lint(arguments, in: folder, environment: Self.actions)
      #expect(!result.output.contains("::error"))
    }
  }

  @Test func aTableGoesToTheSummary() throws {
    let folder = try TemporaryFolder(Pages.site)
    try folder.write("# Before\n", to: "summary.md")
    let environment = Self.actions.merging(["GITHUB_STEP_SUMMARY": "summary.md"]) { $1 }
    _ = try lint(["content/es"], in: folder, environment: environment)
    let summary = try folder.text("summary.md")
    #expect(
      summary.hasPrefix("# Before\n### polyguide\n\nFound 1 error in 1 guide, 1 fixable\n\n| |"))
    #expect(
      summary.contains(#"| error | front-matter/duplicate-key | content/es/mexico/c.md\:3 | "#))
    // The report counts, not its copy.
    let lost = Self.actions.merging(["GITHUB_STEP_SUMMARY": "nowhere/summary.md"]) { $1 }
    let result = try lint(["content/es"], in: folder, environment: lost)
    #expect(result.status == 1)
    #expect(
      result.errors
        == "warning: cannot write to nowhere/summary.md: no such file or directory\n")
  }

  @Test func nothingIsAddedElsewhere() throws {
    let folder = try TemporaryFolder(Pages.site)
    let result = try lint([], in: folder, environment: ["GITHUB_STEP_SUMMARY": "summary.md"])
    #expect(!result.output.contains("::"))
    #expect(throws: (any Error).self) { try folder.text("summary.md") }
  }

  @Test func guidesGiveNoCommandsInTheLog() throws {
    let folder = try TemporaryFolder([
      "content/en/mexico/a.md": "---\n\"##[error]x\": 1\n\"##[error]x\": 2\n---\n"
    ])
    let log = try lint([], in: folder, environment: Self.actions).output
    #expect(log.hasPrefix("::stop-commands::polyguide\n"))
    let text = try #require(log.range(of: "\n::polyguide::\n::error file=")).lowerBound
    #expect(log[..<text].contains("##[error]x"))
  }
}
