import Commands
import Foundation
import TestSupport
import Testing

/// What the executable is made of, and what it says of itself.
@Suite(.tags(.cli)) struct ExecutableTests {
  @Test func version() throws {
    let result = try Tool.run(["--version"], in: try TemporaryFolder())
    #expect(result.output == Version.current + "\n" && result.status == 0)
  }

  @Test(arguments: ["", "lint", "keys", "links", "rules"]) func help(_ command: String) throws {
    let arguments = command.isEmpty ? ["--help"] : [command, "--help"]
    let result = try Tool.run(arguments, in: try TemporaryFolder())
    #expect(result.output.contains("USAGE: polyguide") && result.status == 0)
    #expect(result.errors.isEmpty)
  }

  #if os(Linux)
    /// Foundation costs 50 MB and start-up; its Essentials come with the argument parser.
    @Test func doesNotLinkFoundation() throws {
      let result = try Tool.run("/usr/bin/ldd", [Tool.path], in: try TemporaryFolder())
      #expect(result.output.contains("libcmark-gfm"))
      for name in ["libFoundation.so", "libFoundationXML", "libFoundationInternational", "libicu"] {
        #expect(!result.output.contains(name))
      }
    }
  #endif
}
