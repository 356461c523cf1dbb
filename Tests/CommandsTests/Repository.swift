import Foundation
import Testing

/// A Git repository in a folder of its own.
struct Repository {
  let folder: TemporaryFolder

  init(_ folder: TemporaryFolder) throws {
    self.folder = folder
    try git("init", "--quiet", "--initial-branch=main")
  }

  /// Runs Git; fails the test where Git fails.
  @discardableResult
  func git(_ arguments: String..., environment: [String: String] = [:]) throws -> String {
    let result = try Tool.run(
      "/usr/bin/git", ["-c", "core.quotePath=false"] + arguments, in: folder,
      environment: [
        "GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.org", "GIT_COMMITTER_NAME": "A",
        "GIT_COMMITTER_EMAIL": "a@example.org", "GIT_CONFIG_GLOBAL": "/dev/null",
      ].merging(environment) { $1 })
    #expect(result.status == 0, "git \(arguments): \(result.errors)")
    return result.output.trimmingCharacters(in: .newlines)
  }

  func commit(_ message: String = "A change") throws {
    try git("add", "--all")
    try git("commit", "--quiet", "--allow-empty", "--message", message)
  }

  func move(_ old: String, to new: String) throws {
    let url = URL(filePath: folder.path + "/" + new)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.moveItem(atPath: folder.path + "/" + old, toPath: url.path)
  }

  func delete(_ path: String) throws {
    try FileManager.default.removeItem(atPath: folder.path + "/" + path)
  }
}
