#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif
import Guides

/// The files below a folder on disk.
///
/// Symbolic links to files are read; those to folders are not entered, so that a loop cannot catch us.
/// Folders whose names start with a dot are left out.
struct DiskFileTree: FileTree {
  /// Absolute, or relative to the working directory.
  let root: String

  init(_ root: String) { self.root = root }

  func paths() throws -> [String] {
    var paths: [String] = []
    var folders = [""]
    while let folder = folders.popLast() {
      try visit(folder) { name, isFolder in
        let path = folder.isEmpty ? name : folder + "/" + name
        if isFolder { folders.append(path) } else { paths.append(path) }
      }
    }
    return paths
  }

  /// Calls `body` for each entry of a folder that is a file or a folder.
  private func visit(_ folder: String, _ body: (String, _ isFolder: Bool) -> Void) throws {
    let place = folder.isEmpty ? root : location(folder)
    guard let handle = unsafe opendir(place) else { throw error(folder) }
    defer { unsafe closedir(handle) }
    while let entry = unsafe readdir(handle) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      switch unsafe Int32(entry.pointee.d_type) {
      case Int32(DT_REG): body(name, false)
      case Int32(DT_DIR): body(name, true)
      case Int32(DT_LNK), Int32(DT_UNKNOWN):
        let target = place + "/" + name
        if let kind = DiskFileTree.kind(target) {
          body(name, kind == .folder)
        } else if !DiskFileTree.exists(target) {
          // A link that leads nowhere: reading it says so.
          body(name, false)
        }
      default: continue
      }
    }
  }

  func contents(of path: String) throws -> [UInt8] {
    let file = unsafe open(location(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { throw error(path) }
    defer { close(file) }
    var status = stat()
    guard unsafe fstat(file, &status) == 0 else { throw error(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw FileTreeError(path: location(path), reason: "it is no regular file")
    }
    var failed = false
    // What a file gets meanwhile is not read: to ask for its end takes as long as to read it.
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) {
      buffer, count in
      while count < buffer.count {
        let rest = unsafe UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let length = unsafe read(file, rest.baseAddress, rest.count)
        if length < 0, errno == EINTR { continue }
        failed = length < 0
        guard length > 0 else { return }
        count += length
      }
    }
    guard !failed else { throw error(path) }
    return bytes
  }

  enum Kind { case file, folder }

  /// What a path leads to, links followed to files only; nil for anything that is no file or folder.
  static func kind(_ path: String) -> Kind? {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR:
      guard unsafe lstat(path, &status) == 0 else { return nil }
      return status.st_mode & S_IFMT == S_IFDIR ? .folder : nil
    default: return nil
    }
  }

  /// Whether a path leads anywhere, to whatever kind of file.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0
  }

  /// Whether a path leads to a folder, also by way of a link.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private func location(_ path: String) -> String {
    root == "." ? path : root.hasSuffix("/") ? root + path : root + "/" + path
  }

  private func error(_ path: String) -> FileTreeError {
    FileTreeError(path: path.isEmpty ? root : location(path), reason: systemReason())
  }
}
