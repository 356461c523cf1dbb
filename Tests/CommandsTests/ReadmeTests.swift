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

  // Both texts are in one file: one test, so that recording them is no race.
  @Test func isCurrent() throws {
    let table = try RuleCatalogue(try Shared.ruleSet()).markdown
    try expectGolden(readme(with: table, behind: "rules"), "README.md")
    let output = "```console\n$ polyguide lint\n\(try exampleOutput())```\n"
    try expectGolden(readme(with: output, behind: "output"), "README.md")
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
    let end = try #require(readme[start...].range(of: "\n## What it finds\n")).lowerBound
    #expect(readme[start..<end].split(separator: "\n", omittingEmptySubsequences: false).count < 40)
    let versions = readme.matches(of: /polyguide(?:==|@v)([0-9.]*[0-9])|rev: v([0-9.]*[0-9])/)
      .compactMap { $0.1 ?? $0.2 }
    #expect(versions.count == 4)
    #expect(versions.allSatisfy { $0 == Version.current })
  }
}
