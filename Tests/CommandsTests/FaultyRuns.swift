#if os(Linux)
  import Foundation
  import TestSupport
  import Testing

  /// The commands that write guides, each on a small site.
  enum WritingCommand: CustomTestStringConvertible, CaseIterable {
    case importing, fixing, moving

    var testDescription: String { arguments[0] }

    var arguments: [String] {
      switch self {
      case .importing: ["import", "--quiet", "b.json"]
      case .fixing:
        ["lint", "--fix", "--quiet", "--select", "text/characters", "--fail-on", "never"]
      case .moving: ["mv", "--quiet", "content/en/mexico/g1.md", "content/en/mexico/moved.md"]
      }
    }

    /// A file that the command writes and does not remove.
    var changedFile: String {
      self == .importing ? "content/es/mexico/g0.md" : "content/en/mexico/g2.md"
    }

    /// Three guides, two with translations; a link, a character that can be mended, a bundle.
    func site() throws -> TemporaryFolder {
      let folder = try TemporaryFolder()
      for number in 0..<3 {
        let key = "mexico-g\(number)"
        let text =
          self == .importing
          ? "Some text"
          : "A\u{200B} text with [a link](https://tramitit.com/guides/mexico/g1/)"
        try folder.write(
          ExchangeCommandTests.guide("Guide \(number)", key, text),
          to: "content/en/mexico/g\(number).md")
        guard number < 2 else { continue }
        try folder.write(
          ExchangeCommandTests.guide("Guía \(number)", key, text),
          to: "content/es/mexico/g\(number).md")
      }
      guard self == .importing else { return folder }
      // The third guide gets its translation, in a folder of its own.
      let third = try folder.text("content/en/mexico/g2.md")
      try FileManager.default.removeItem(atPath: folder.path + "/content/en/mexico/g2.md")
      try folder.write(third.replacing("mexico", with: "peru"), to: "content/en/peru/g2.md")
      let export = ["export", "--to", "es", "--format", "json", "--quiet", "-o", "b.json"]
      #expect(try Tool.run(export, in: folder).status == 0)
      let bundle = try folder.text("b.json")
      try folder.write(
        bundle.replacing("\"target\":null", with: "\"target\":\"nuevo\"")
          .replacing("\"target\":\"Guía", with: "\"target\":\"La guía"), to: "b.json")
      return folder
    }
  }

  /// Runs of a command in which a library that is loaded into it makes calls go wrong.
  struct FaultyRuns {
    let command: WritingCommand
    let old: [String: String]
    let new: [String: String]
    /// How many calls of a run change files.
    let callCount: Int
    private let original: TemporaryFolder

    init(_ command: WritingCommand) throws {
      self.command = command
      original = try command.site()
      old = try FaultyRuns.files(of: original)
      let folder = try FaultyRuns.copy(original)
      let log = try TemporaryFolder()
      let result = try Tool.run(
        command.arguments, in: folder,
        environment: ["LD_PRELOAD": try FaultyRuns.library.get(), "FAULT_LOG": log.path + "/log"])
      #expect(result.status == 0, "\(result.output)\(result.errors)")
      new = try FaultyRuns.files(of: folder)
      #expect(new != old)
      callCount = try log.text("log").utf8.count
    }

    func site() throws -> TemporaryFolder { try FaultyRuns.copy(original) }

    /// Runs the command with a fault; what is there when all its processes have ended.
    func run(
      _ fault: [String: String], at call: Int
    ) throws -> (result: Tool.Result, files: [String: String]) {
      let folder = try site()
      var variables = fault.merging(["FAULT_AT": "\(call)"]) { $1 }
      variables["LD_PRELOAD"] = try FaultyRuns.library.get()
      let result = try Tool.run(command.arguments, in: folder, environment: variables)
      // Who has begun to give files their names ends it, also when polyguide is dead.
      var found = try files(of: folder)
      for _ in 1...100 where !result.isRegularExit && found != old && found != new {
        usleep(10_000)
        found = try files(of: folder)
      }
      return (result, found)
    }

    func isOldOrNewEach(_ files: [String: String]) -> Bool {
      Set(files.keys).union(old.keys).union(new.keys).allSatisfy { path in
        files[path] == old[path] || files[path] == new[path]
      }
    }

    func files(of folder: TemporaryFolder) throws -> [String: String] {
      try FaultyRuns.files(of: folder)
    }

    /// All files and folders, also hidden ones, by path.
    private static func files(of folder: TemporaryFolder) throws -> [String: String] {
      var files: [String: String] = [:]
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
        files[path] = (try? folder.text(path)) ?? "a folder"
      }
      return files
    }

    private static func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
      let copy = try TemporaryFolder()
      for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
        try FileManager.default.copyItem(
          atPath: folder.path + "/" + name, toPath: copy.path + "/" + name)
      }
      return copy
    }

    /// The library, compiled once.
    private static let library = Result {
      let folder = try TemporaryFolder()
      let source = Shared.packageRoot + "/Tests/CommandsTests/Faults/faults.c"
      let library = FileManager.default.temporaryDirectory.path + "/polyguide-faults-\(getpid()).so"
      let result = try Tool.run(
        "/usr/bin/cc", ["-shared", "-fPIC", "-O1", "-o", library, source, "-ldl"], in: folder)
      guard result.status == 0 else { throw CompilerError(output: result.errors) }
      return library
    }

    private struct CompilerError: Error { let output: String }
  }
#endif
