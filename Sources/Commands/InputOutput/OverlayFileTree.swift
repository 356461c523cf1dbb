import Guides

/// A tree in which some files have other texts: an editor's buffer, or what is about to be written.
struct OverlayFileTree: FileTree {
  private let base: any FileTree
  private let files: [String: [UInt8]]

  /// - Parameter files: by path; those that the base does not have are added.
  init(base: any FileTree, files: [String: [UInt8]]) {
    self.base = base
    self.files = files
  }

  init(base: any FileTree, path: String, bytes: [UInt8]) {
    self.init(base: base, files: [path: bytes])
  }

  func paths() throws -> [String] {
    let paths = try base.paths()
    let known = Set(paths)
    return paths + files.keys.filter { !known.contains($0) }
  }

  func contents(of path: String) throws -> [UInt8] {
    try files[path] ?? base.contents(of: path)
  }
}
