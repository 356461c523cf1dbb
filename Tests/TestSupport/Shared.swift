import Foundation
package import Guides

/// Places outside of the test bundle.
package enum Shared {
  /// The package's top folder.
  package static let packageRoot = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// The material that is not part of the project (`POLYGUIDE_SHARED`); nil where it is not there.
  package static let root = ProcessInfo.processInfo.environment["POLYGUIDE_SHARED"].map {
    URL(filePath: $0, relativeTo: URL(filePath: packageRoot, directoryHint: .isDirectory)).path
  }

  /// Whether the shared material is there; the condition of tests that need it.
  package static var isPresent: Bool { root != nil }

  /// Whether golden files are to be written anew (`POLYGUIDE_RECORD`); the run fails all the same.
  package static var isRecording: Bool {
    ProcessInfo.processInfo.environment["POLYGUIDE_RECORD"] != nil
  }

  /// The rule set that the project ships.
  package static func ruleSet() throws -> RuleSet { try shipped.get() }

  /// Read once: thousands of examples need it.
  private static let shipped = Result { try RuleSet(FolderTree(packageRoot + "/rules")) }

  /// The real guides, and small sites of others.
  package static func corpora() -> FolderTree { FolderTree((root ?? "") + "/corpora") }

  /// The real guides.
  package static func corpus() throws -> FolderTree {
    FolderTree((root ?? "") + "/corpora/guides")
  }
}

/// A folder on disk as a file tree.
package struct FolderTree: FileTree {
  package let root: String

  package init(_ root: String) { self.root = root }

  package func paths() throws -> [String] {
    var paths: [String] = []
    let walker = FileManager.default.enumerator(atPath: root)
    while let path = walker?.nextObject() as? String {
      if walker?.fileAttributes?[.type] as? FileAttributeType == .typeRegular { paths.append(path) }
    }
    return paths
  }

  package func contents(of path: String) throws -> [UInt8] {
    guard let data = FileManager.default.contents(atPath: root + "/" + path) else {
      throw FileTreeError(path: path, reason: "it cannot be read")
    }
    return [UInt8](data)
  }
}
