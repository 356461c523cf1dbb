#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is on disk, but not under its name yet; it goes with the value if it never gets that.
///
/// On Linux it has no name at all until it is published, so that it goes with the process, too.
final class UnnamedFile {
  /// Where it is to be.
  let path: String
  /// Whether a file is there that it takes the place of.
  let replaces: Bool
  let descriptor: Int32
  /// A name beside the path, which it has only where the file system cannot do without.
  let temporaryName: String
  /// The folders that are missing on the way to the path, outermost first.
  let missingFolders: [String]
  private(set) var isNamed: Bool

  /// Writes the bytes and brings them to disk.
  init(_ bytes: [UInt8], for path: String, replaces: Bool) throws {
    self.path = path
    self.replaces = replaces
    var folder = UnnamedFile.folder(of: path)
    var missing: [String] = []
    while !DiskFileTree.exists(folder) {
      missing.append(folder)
      folder = UnnamedFile.folder(of: folder)
    }
    missingFolders = missing.reversed()
    let name = path.split(separator: "/").last ?? ""
    temporaryName =
      "\(folder)/\(name).polyguide-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).tmp"
    var opened: Int32 = -1
    #if os(Linux)
      // O_TMPFILE, which is made of two bits that C's header spells as a macro.
      opened = unsafe open(folder, O_RDWR | 0o20000000 | O_DIRECTORY | O_CLOEXEC, 0o666)
    #endif
    isNamed = false
    if opened < 0 {
      opened = unsafe open(temporaryName, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
      isNamed = opened >= 0
    }
    descriptor = opened
    guard opened >= 0 else { throw failure }
    if replaces { copyMode() }
    guard write(bytes), fsync(descriptor) == 0 else { throw failure }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if isNamed { unsafe unlink(temporaryName) }
  }

  /// Says that the file has been moved to its path.
  func hasMoved() { isNamed = false }

  private var failure: CommandError {
    CommandError("cannot write \(path): \(systemReason()): nothing is written")
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private func copyMode() {
    var status = stat()
    if unsafe stat(path, &status) == 0 { fchmod(descriptor, status.st_mode & 0o7777) }
  }

  private func write(_ bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBytes { buffer in
      var offset = 0
      while offset < buffer.count {
        let rest = unsafe UnsafeRawBufferPointer(rebasing: buffer[offset...])
        #if canImport(Glibc)
          let length = unsafe Glibc.write(descriptor, rest.baseAddress, rest.count)
        #else
          let length = unsafe Darwin.write(descriptor, rest.baseAddress, rest.count)
        #endif
        if length < 0, errno == EINTR { continue }
        guard length > 0 else { return false }
        offset += length
      }
      return true
    }
  }
}
