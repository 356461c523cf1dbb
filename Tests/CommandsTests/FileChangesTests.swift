import Foundation
import TestSupport
import Testing

/// Whatever stops an import, each file is old or new, and nothing else is left.
@Suite(.tags(.cli)) struct FileChangesTests {
  private static let guides = 60
  private static let bundle = "b.json"

  /// A site whose guides are translated by half, and a bundle that says all of it anew.
  private func site() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for number in 0..<Self.guides {
      let key = "mexico-g\(number)"
      try folder.write(
        ExchangeCommandTests.guide("Guide \(number)", key, "Some text"),
        to: "content/en/mexico/g\(number).md")
      guard number % 2 == 0 else { continue }
      try folder.write(
        ExchangeCommandTests.guide("Guía \(number)", key, "Un texto"),
        to: "content/es/mexico/g\(number).md")
    }
    let export = try Tool.run(
      ["export", "--to", "es", "--format", "json", "--quiet", "-o", Self.bundle], in: folder)
    #expect(export.status == 0)
    let text = try folder.text(Self.bundle)
      .replacing("\"target\":null", with: "\"target\":\"Nuevo\"")
      .replacing("Un texto", with: "Otro texto")
    let slugs = text.components(separatedBy: "\n").enumerated().map { number, line in
      line.contains("\"id\":\"slug\"")
        ? line.replacing("\"Nuevo\"", with: "\"nuevo_\(number)\"") : line
    }
    try folder.write(slugs.joined(separator: "\n"), to: Self.bundle)
    return folder
  }

  private func contents(_ folder: TemporaryFolder) throws -> [String: String] {
    let root = folder.path + "/content"
    var contents: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      contents[path] = try? folder.text("content/" + path)
    }
    return contents
  }

  private func copy(_ folder: TemporaryFolder) throws -> TemporaryFolder {
    let copy = try TemporaryFolder()
    for name in ["content", Self.bundle] {
      try FileManager.default.copyItem(
        atPath: folder.path + "/" + name, toPath: copy.path + "/" + name)
    }
    return copy
  }

  @Test func manyFilesAndFewOpenOnes() throws {
    let folder = try site()
    let script = "ulimit -Sn 40; \"$0\" import --quiet \(Self.bundle)"
    let result = try Tool.run("/bin/bash", ["-c", script, Tool.path], in: folder)
    #expect(result.status == 0, "\(result.errors)")
    #expect(try contents(folder).count == Self.guides * 2)
  }

  @Test func killedAtAnyMoment() async throws {
    let folder = try site()
    let old = try contents(folder)
    let done = try copy(folder)
    let start = ContinuousClock.now
    #expect(try Tool.run(["import", "--quiet", Self.bundle], in: done).status == 0)
    let time = start.duration(to: .now)
    let new = try contents(done)
    #expect(new.count == Self.guides * 2)
    for step in 1...16 {
      let attempt = try copy(folder)
      let process = try Tool.start(["import", "--quiet", Self.bundle], in: attempt)
      try await Task.sleep(for: time * step / 16)
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      // Who has begun to give files their names ends it.
      try await Task.sleep(for: .milliseconds(100))
      let found = try contents(attempt)
      #expect(found == old || found == new, "killed after \(time * step / 16)")
    }
  }

  /// A limit of a file's size stands in for a full disk: the write fails in the midst of a file.
  @Test func aFullDisk() throws {
    let folder = try site()
    let old = try contents(folder)
    let long = String(repeating: "largo ", count: 1_000)
    try folder.write(
      try folder.text(Self.bundle).replacing("Otro texto", with: long), to: Self.bundle)
    let script = "trap '' XFSZ; ulimit -f 4; \"$0\" import --quiet \(Self.bundle)"
    let result = try Tool.run("/bin/bash", ["-c", script, Tool.path], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.hasSuffix(": file too large: nothing is written\n"), "\(result.errors)")
    #expect(try contents(folder) == old)
  }

  @Test(.enabled(if: getuid() != 0, "root may write everywhere")) func aFolderThatIsReadOnly()
    throws
  {
    let folder = try site()
    let old = try contents(folder)
    let script = "chmod 555 content/es/mexico; \"$0\" import --quiet \(Self.bundle)"
    let result = try Tool.run("/bin/bash", ["-c", script, Tool.path], in: folder)
    #expect(result.status == 2)
    #expect(try contents(folder) == old)
  }

  /// Neither folders nor files stay of a write that fails behind the first files.
  @Test func aFolderThatCannotBeMade() throws {
    let folder = try site()
    try folder.write("no folder", to: "out")
    let result = try Tool.run(["import", "--into", "out", Self.bundle], in: folder)
    #expect(result.status == 2)
    #expect(result.errors.contains("nothing is written"), "\(result.errors)")
  }
}
