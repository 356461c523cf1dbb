#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// New contents of files that are written all together, or not at all.
///
/// Each content is first written to a file without a name and brought to disk; only when all are there they
/// get their names. Whenever the process ends, each file is old or new.
struct FileChanges {
  private struct Change {
    let path: String
    let old: [UInt8]?
    /// Nil for a file that goes.
    let new: [UInt8]?
  }

  private var changes: [Change] = []
  /// The folder that no symbolic link may lead out of; nil where files may lie anywhere.
  private let root: String?

  /// - Parameter root: the folder that all files lie in. A link in it that leads out of it is not written through:
  ///   who adds a link to a repository must not choose a file elsewhere that its maintainer's next command writes.
  init(within root: String? = nil) { self.root = root.map(FileChanges.resolved) }

  /// Adds a file's new content; `old` is what it must still hold, nil for a file that must not be there.
  mutating func add(path: String, old: [UInt8]?, new: [UInt8]) {
    changes.append(Change(path: path, old: old, new: new))
  }

  /// Adds a file that goes; `old` is what it must still hold.
  mutating func remove(path: String, old: [UInt8]) {
    changes.append(Change(path: path, old: old, new: nil))
  }

  /// Writes all files, then removes those that go.
  ///
  /// - Throws: for the first one that cannot be written, or that somebody changed meanwhile.
  func write() throws {
    guard !changes.isEmpty else { return }
    FileChanges.allowOpenFiles(changes.count)
    let files: [UnnamedFile] = try changes.compactMap { change in
      try checkUnchanged(change)
      guard let new = change.new else { return nil }
      let path = change.old == nil ? change.path : try target(of: change.path)
      return try UnnamedFile(new, for: path, replaces: change.old != nil)
    }
    for change in changes { try checkUnchanged(change) }
    try Publication(files, removing: changes.filter { $0.new == nil }.map(\.path)).run()
  }

  private func checkUnchanged(_ change: Change) throws {
    let current = try? DiskFileTree(".").contents(of: change.path)
    guard current == change.old else {
      throw CommandError(
        change.old == nil
          ? "\(change.path) exists already: nothing is written"
          : "\(change.path) has changed meanwhile: nothing is written, run the command again")
    }
  }

  /// A symbolic link stays one: the file behind it is written.
  private func target(of path: String) throws -> String {
    let target = FileChanges.resolved(path)
    guard let root, !target.utf8.starts(with: (root == "/" ? root : root + "/").utf8) else {
      return target
    }
    throw CommandError(
      "\(path) is a symbolic link that leads out of the content, to \(target): nothing is written, "
        + "change that file itself or put it in the link's place")
  }

  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  /// Takes as many open files as the system gives, where the usual number will not do.
  private static func allowOpenFiles(_ count: Int) {
    #if os(Linux)
      let resource = __rlimit_resource_t(RLIMIT_NOFILE.rawValue)
    #else
      let resource = RLIMIT_NOFILE
    #endif
    var limit = rlimit()
    let wanted = rlim_t(count) + 64
    guard unsafe getrlimit(resource, &limit) == 0, limit.rlim_cur < wanted else { return }
    limit.rlim_cur = min(limit.rlim_max, wanted)
    _ = unsafe setrlimit(resource, &limit)
  }
}
