import Foundation
import TestSupport
import Testing

/// Inputs that break tools: each ends in findings or in none, soon, and in little memory.
@Suite(.tags(.cli), .enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set"))
struct HostileInputTests {
  static let files: [String] = {
    guard let root = Shared.root else { return [] }
    let groups = ["md", "frontmatter", "constructs", "constructs-crlf", "pathological"]
    return groups.flatMap { group in
      let folder = root + "/hostile/" + group
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.sorted().map { folder + "/" + $0 }
    }
  }()

  @Test(arguments: files) func isLinted(_ file: String) throws {
    let bytes = [UInt8](try Data(contentsOf: URL(filePath: file)))
    let folder = try TemporaryFolder(["content/en/mexico/x.md": bytes])
    let commands = [
      "lint --select all", "lint --select all --format json",
      "lint --select all --diff --unsafe-fixes", "links",
    ]
    for command in commands {
      // Processor time: how busy the machine is matters little. Debug builds are slow, and what mends
      // lints after each round. Of the address space some 300 MB are libraries, which leaves 500 MB.
      let seconds = (Tool.isOptimized ? 2 : 8) * (command.contains("--diff") ? 3 : 1)
      let script = "ulimit -v 800000; ulimit -t \(seconds); exec \"$0\" \"$@\""
      let result = try Tool.run(
        "/bin/bash", ["-c", script, Tool.path] + command.split(separator: " ").map(String.init),
        in: folder)
      #expect(result.isRegularExit && result.status < 2, "\(command): \(result.errors)")
    }
  }
}
