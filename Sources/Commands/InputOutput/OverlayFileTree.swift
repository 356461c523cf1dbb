import Guides

/// A tree in which one file is another's text: an editor's buffer in front of the disk.
struct OverlayFileTree: FileTree {
  let base: any FileTree
  let path: String
  let bytes: [UInt8]

  func paths() throws -> [String] {
    let paths = try base.paths()
    return paths.contains(path) ? paths : paths + [path]
  }

  func contents(of path: String) throws -> [UInt8] {
    path == self.path ? bytes : try base.contents(of: path)
  }
}
