/// Files by path: a folder on disk, Git's index, a revision, or a literal in a test.
///
/// The core reads content through it alone, and never a disk.
package protocol FileTree: Sendable {
  /// The paths of all files, relative to the tree's root, `/` separated, in any order.
  func paths() throws -> [String]
  /// The bytes of a file.
  func contents(of path: String) throws -> [UInt8]
}

/// A file tree in memory.
package struct InMemoryFileTree: FileTree {
  private let files: [String: [UInt8]]

  package init(_ files: [String: [UInt8]]) { self.files = files }
  package init(_ files: [String: String]) { self.files = files.mapValues { Array($0.utf8) } }

  package func paths() -> [String] { Array(files.keys) }

  package func contents(of path: String) throws -> [UInt8] {
    guard let bytes = files[path] else {
      throw FileTreeError(path: path, reason: "there is no such file")
    }
    return bytes
  }
}

/// A file or a folder that cannot be read.
package struct FileTreeError: Error, CustomStringConvertible {
  package let path: String
  /// Why, without a full stop.
  package let reason: String

  package init(path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  package var description: String { "\(path): \(reason)" }
}
