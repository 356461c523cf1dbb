import Foundation
import TestSupport

/// The built executable, run as a user runs it.
enum Tool {
  struct Result {
    let status: Int32
    let output: String
    let errors: String
    /// Whether it ended by itself and not by a signal.
    let isRegularExit: Bool
  }

  /// Beside the test bundle, or where `POLYGUIDE_EXECUTABLE` says (a release build).
  static let path: String = {
    let variables = ProcessInfo.processInfo.environment
    if let path = variables["POLYGUIDE_EXECUTABLE"] {
      return URL(filePath: path, relativeTo: URL(filePath: Shared.packageRoot + "/")).path
    }
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundlePath
    let executable = bundle ?? ProcessInfo.processInfo.arguments[0]
    return URL(filePath: executable).deletingLastPathComponent().appending(path: "polyguide").path
  }()

  /// Whether it is a release build, whose times count.
  static let isOptimized = path.contains("/release/")

  /// Runs the tool; it is killed after ten seconds.
  static func run(
    _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Result {
    try run(path, arguments, in: folder, input: input, environment: environment)
  }

  static func run(
    _ executable: String, _ arguments: [String], in folder: TemporaryFolder, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Result {
    let streams = try TemporaryFolder(["in": input, "out": [], "err": []])
    let process = process(executable, arguments, in: folder, environment)
    let input = try FileHandle(forReadingFrom: streams.url("in"))
    let output = try FileHandle(forWritingTo: streams.url("out"))
    let errors = try FileHandle(forWritingTo: streams.url("err"))
    process.standardInput = input
    process.standardOutput = output
    process.standardError = errors
    // Closed here and not when the killer goes: runs of ten seconds left a thousand files open,
    // and Foundation crashes when it starts a process then.
    defer { for handle in [input, output, errors] { try? handle.close() } }
    try process.run()
    let identifier = process.processIdentifier
    let killer = DispatchWorkItem { kill(identifier, SIGKILL) }
    DispatchQueue.global().asyncAfter(deadline: .now() + 10, execute: killer)
    process.waitUntilExit()
    killer.cancel()
    return Result(
      status: process.terminationStatus, output: try streams.text("out"),
      errors: try streams.text("err"), isRegularExit: process.terminationReason == .exit)
  }

  /// Starts the tool and does not wait for it; what it says is lost.
  static func start(_ arguments: [String], in folder: TemporaryFolder) throws -> Process {
    let process = process(path, arguments, in: folder, [:])
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private static func process(
    _ executable: String, _ arguments: [String], in folder: TemporaryFolder,
    _ environment: [String: String]
  ) -> Process {
    let process = Process()
    process.executableURL = URL(filePath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"]
      .merging(libraryPath) { $1 }.merging(environment) { $1 }
    return process
  }

  private static let libraryPath = ProcessInfo.processInfo.environment
    .filter { $0.key == "LD_LIBRARY_PATH" || $0.key == "DYLD_LIBRARY_PATH" }
}

/// A folder of its own for a test; it goes when nobody needs it any more.
final class TemporaryFolder: Sendable {
  let path: String
  private let parent: TemporaryFolder?

  convenience init(_ files: [String: String]) throws {
    try self.init(files.mapValues { Array($0.utf8) })
  }

  init(_ files: [String: [UInt8]] = [:]) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "polyguide-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // The name that the system has for it: on macOS the temporary folder is behind a link.
    path = folder.resolvingSymlinksInPath().path
    parent = nil
    for (name, bytes) in files { try write(bytes, to: name) }
  }

  /// A folder below `parent`, which keeps that one alive.
  private init(_ name: String, of parent: TemporaryFolder) throws {
    path = parent.path + "/" + name
    self.parent = parent
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func subfolder(_ name: String) throws -> TemporaryFolder { try TemporaryFolder(name, of: self) }

  deinit {
    if parent == nil { try? FileManager.default.removeItem(atPath: path) }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    let url = URL(filePath: path).appending(path: name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func write(_ text: String, to name: String) throws { try write(Array(text.utf8), to: name) }

  func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  func url(_ name: String) -> URL { URL(filePath: path + "/" + name) }

  /// Puts the shipped rule set into the folder, a part of one file replaced.
  func addRules(
    to name: String = "rules", replacing old: String = "", by new: String = "", in file: String = ""
  ) throws {
    let rules = FolderTree(Shared.packageRoot + "/rules")
    for path in try rules.paths() {
      var text = String(decoding: try rules.contents(of: path), as: UTF8.self)
      if path == file { text = text.replacing(old, with: new) }
      try write(text, to: name + "/" + path)
    }
  }
}
