#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// New contents of files that are written all together, or not at all.
///
/// Each content is first written to a file without a name and brought to disk; only when all are there they
/// get their names, one rename each. Whenever the process ends, each file is old or new.
struct FileChanges {
  private struct Change {
    let path: String
    let old: [UInt8]?
    /// Nil for a file that goes.
    let new: [UInt8]?
  }

  private var changes: [Change] = []

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
    let written: [UnnamedFile] = try changes.compactMap { change in
      try checkUnchanged(change)
      guard let new = change.new else { return nil }
      let path = change.old == nil ? change.path : FileChanges.resolved(change.path)
      try makeFolder(of: path)
      return try UnnamedFile(new, for: path, replaces: change.old != nil)
    }
    for change in changes { try checkUnchanged(change) }
    for file in written { try file.publish() }
    for change in changes where change.new == nil {
      guard unsafe unlink(change.path) == 0 else {
        throw CommandError("cannot remove \(change.path): \(systemReason())")
      }
    }
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
  private static func resolved(_ path: String) -> String {
    guard let real = unsafe realpath(path, nil) else { return path }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  private func makeFolder(of path: String) throws {
    var folder = path.utf8.first == UInt8(ascii: "/") ? "/" : ""
    for element in path.split(separator: "/").dropLast() {
      folder += element + "/"
      if unsafe mkdir(folder, 0o777) != 0, errno != EEXIST, !DiskFileTree.isFolder(folder) {
        throw CommandError("cannot make the folder \(folder): \(systemReason())")
      }
    }
  }
}

/// A file that is on disk, but under no name of its own yet.
private final class UnnamedFile {
  private let path: String
  private let file: Int32
  private let replaces: Bool
  /// The name that it has until it is published, where the file system cannot do without.
  private var temporaryName: String?

  init(_ bytes: [UInt8], for path: String, replaces: Bool) throws {
    self.path = path
    self.replaces = replaces
    let folder = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[..<$0]) } ?? "."
    var opened: Int32 = -1
    #if os(Linux)
      // O_TMPFILE, which is made of two bits that C's header spells as a macro.
      opened = unsafe open(
        folder.isEmpty ? "/" : folder, O_RDWR | 0o20000000 | O_DIRECTORY | O_CLOEXEC, 0o666)
    #endif
    if opened < 0 {
      let name = UnnamedFile.temporaryName(beside: path)
      opened = unsafe open(name, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      temporaryName = opened < 0 ? nil : name
    }
    file = opened
    guard opened >= 0 else { throw CommandError("cannot write \(path): \(systemReason())") }
    if replaces { copyMode() }
    guard UnnamedFile.writeAll(bytes, to: file), fsync(file) == 0 else {
      throw CommandError("cannot write \(path): \(systemReason()): nothing is written")
    }
  }

  deinit {
    if file >= 0 { close(file) }
    if let temporaryName { unsafe unlink(temporaryName) }
  }

  /// Gives the file its name.
  func publish() throws {
    #if os(Linux)
      if temporaryName == nil {
        if !replaces {
          guard link(as: path) else { throw failure }
          return
        }
        let name = UnnamedFile.temporaryName(beside: path)
        guard link(as: name) else { throw failure }
        temporaryName = name
      }
    #endif
    guard let name = temporaryName, unsafe rename(name, path) == 0 else { throw failure }
    temporaryName = nil
  }

  private var failure: CommandError { CommandError("cannot write \(path): \(systemReason())") }

  #if os(Linux)
    private func link(as name: String) -> Bool {
      unsafe linkat(AT_FDCWD, "/proc/self/fd/\(file)", AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0
    }
  #endif

  private func copyMode() {
    var status = stat()
    if unsafe stat(path, &status) == 0 { fchmod(file, status.st_mode & 0o7777) }
  }

  private static func writeAll(_ bytes: [UInt8], to file: Int32) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        let length = unsafe write(file, rest.baseAddress, rest.count)
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { return false }
        offset += length
      }
      return true
    }
  }

  private static func temporaryName(beside path: String) -> String {
    "\(path).polyguide-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
  }
}
