import Foundation
import TestSupport
import Testing

/// `polyguide lint --fix`, `--unsafe-fixes` and `--diff` from outside.
@Suite(.tags(.cli)) struct FixCommandTests {
  static let faulty = "---\ntitle: B\ntitle: B\nauthor: X\nauthor: Y\n---\n\nBody.\n"
  static let fixed = "---\ntitle: B\nauthor: X\nauthor: Y\n---\n\nBody.\n"
  static let unsafelyFixed = "---\ntitle: B\nauthor: Y\n---\n\nBody.\n"
  static let names = ["content/en/mexico/b.md", "content/es/mexico/c.md"]

  private func site() throws -> TemporaryFolder {
    try TemporaryFolder(Dictionary(uniqueKeysWithValues: Self.names.map { ($0, Self.faulty) }))
  }

  private func lint(
    _ arguments: String, in folder: TemporaryFolder, input: [UInt8] = []
  ) throws -> Tool.Result {
    try Tool.run(
      ["lint"] + Pages.select + arguments.split(separator: " ").map(String.init), in: folder,
      input: input)
  }

  private func texts(_ folder: TemporaryFolder) throws -> [String] {
    try Self.names.map(folder.text)
  }

  @Test func safeFixes() throws {
    let folder = try site()
    let result = try lint("--fix", in: folder)
    #expect(result.status == 1 && result.errors.isEmpty)
    #expect(try texts(folder) == [Self.fixed, Self.fixed])
    #expect(
      result.output.hasSuffix(
        """

        Found 2 errors in 2 guides, 2 fixable
        Fixed 2 findings in 2 files (2 left that --unsafe-fixes could mend)

        """))
    #expect(result.output.contains("content/en/mexico/b.md:4:1: error["))
    let again = try lint("--fix", in: folder)
    #expect(again.output.hasSuffix("Fixed nothing (2 left that --unsafe-fixes could mend)\n"))
    #expect(try texts(folder) == [Self.fixed, Self.fixed])
  }

  @Test func unsafeFixes() throws {
    let folder = try site()
    let result = try lint("--fix --unsafe-fixes", in: folder)
    #expect(result.status == 0)
    #expect(
      result.output == "Nothing found in 2 guides\nFixed 4 findings in 2 files\n")
    #expect(try texts(folder) == [Self.unsafelyFixed, Self.unsafelyFixed])
    #expect(try lint("--fix --quiet", in: folder).output.isEmpty)
  }

  @Test func pathsNarrowWhatChanges() throws {
    let folder = try site()
    #expect(try lint("--fix content/es", in: folder).status == 1)
    #expect(try texts(folder) == [Self.faulty, Self.fixed])
  }

  @Test func aReportThatCannotBeWrittenIsKnownBefore() throws {
    let folder = try site()
    let before = try texts(folder)
    let result = try lint("--fix --output nowhere/report.txt", in: folder)
    #expect(result.status == 2 && result.errors.contains("nowhere/report.txt"))
    #expect(try texts(folder) == before)
  }

  @Test func diffWritesNothing() throws {
    let folder = try site()
    let result = try lint("--diff content/en", in: folder)
    #expect(result.status == 1)
    #expect(
      result.output == """
        --- a/content/en/mexico/b.md
        +++ b/content/en/mexico/b.md
        @@ -1,6 +1,5 @@
         ---
         title: B
        -title: B
         author: X
         author: Y
         ---

        """)
    #expect(
      result.errors == "Would fix 1 finding in 1 file (1 left that --unsafe-fixes could mend)\n")
    #expect(try lint("--diff --fix --unsafe-fixes", in: folder).output.contains("\n-author: X\n"))
    #expect(try texts(folder) == [Self.faulty, Self.faulty])
    #expect(try lint("--fix", in: folder).status == 1)
    let rest = try lint("--diff --quiet", in: folder)
    #expect(rest.status == 0 && rest.output.isEmpty && rest.errors.isEmpty)
  }

  @Test func diffShowsNormalForms() throws {
    let folder = try TemporaryFolder([
      Self.names[0]: "---\ntitle: A\n---\n\nCafe\u{301} or CAFE\u{301}\n"
    ])
    let result = try Tool.run(["lint", "--select", "text/characters", "--diff"], in: folder)
    #expect(result.status == 1)
    let lines = result.output.utf8.split(separator: UInt8(ascii: "\n")).suffix(2)
    #expect(lines.first?.elementsEqual("-Cafe\u{301} or CAFE\u{301}".utf8) == true)
    #expect(lines.last?.elementsEqual("+Caf\u{E9} or CAF\u{C9}".utf8) == true)
  }

  @Test func standardInputComesOutFixed() throws {
    let folder = try site()
    let arguments = "--stdin --stdin-path \(Self.names[0]) --fix"
    let result = try lint(arguments, in: folder, input: Array(Self.faulty.utf8))
    #expect(result.output == Self.fixed)
    #expect(result.errors.contains("error[front-matter/duplicate-key]"))
    #expect(
      result.errors.hasSuffix("Fixed 1 finding in 1 file (1 left that --unsafe-fixes could mend)\n")
    )
    #expect(result.status == 1)
    #expect(try texts(folder) == [Self.faulty, Self.faulty])
    // A text that there is nothing to mend in comes out as it is, even one that is no UTF-8.
    let bytes: [UInt8] = Array("---\r\ntitle: A".utf8) + [0xFF, 0x0D]
    let streams = try TemporaryFolder()
    _ = try lint(arguments + " --output \(streams.path)/out", in: folder, input: bytes)
    #expect(try [UInt8](Data(contentsOf: URL(filePath: streams.path + "/out"))) == bytes)
  }

  @Test func programsReadTheFindingsAlone() throws {
    let folder = try site()
    let result = try lint("--fix --format json", in: folder)
    let root = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
    #expect((root?["findings"] as? [Any])?.count == 2)
    #expect(result.errors.hasPrefix("Fixed 2 findings in 2 files"))
  }

  @Test func wrongArguments() throws {
    let folder = try site()
    let result = try lint("--unsafe-fixes", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("--unsafe-fixes needs --fix"))
    #expect(try texts(folder) == [Self.faulty, Self.faulty])
  }

  @Test func aFileThatCannotBeWrittenStopsAll() throws {
    let folder = try site()
    let locked = folder.path + "/content/es/mexico"
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: locked)
    defer {
      try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: locked)
    }
    // The superuser may write anywhere.
    guard geteuid() != 0 else { return }
    let result = try lint("--fix", in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("cannot write content/es/mexico/c.md"))
    #expect(try texts(folder) == [Self.faulty, Self.faulty])
  }

  @Test func rulesShowWhatFixesMake() throws {
    let folder = try site()
    let text = try Tool.run(["rules", "list/marker"], in: folder).output
    #expect(text.contains("With --fix:\n    You need:\n    - Passport\n"))
    let json = try Tool.run(["rules", "list/marker", "--format", "json"], in: folder).output
    #expect(json.contains("\"fixable\":true"))
  }
}
