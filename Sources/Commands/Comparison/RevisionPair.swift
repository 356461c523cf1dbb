import Guides
import Linting
import Markup

/// A commit of the content, and the state that came of it.
struct RevisionPair {
  /// What is compared with a commit.
  enum Newer { case workingTree, index }

  let older: SnapshotFileTree
  let newer: SnapshotFileTree
  /// Where files of the older state are now, for those that were moved.
  let renames: Renames
  /// Whether the old findings of the whole site are wanted as a number: a commit has no time for that.
  let countsAll: Bool

  /// - Parameters:
  ///   - commit: nil for a repository without one, where everything is new.
  ///   - isContent: whether a path is content of the site; nothing else is looked at.
  /// - Throws: where Git cannot tell.
  init(
    _ repository: GitRepository, commit: String?, newer kind: Newer,
    isContent: (String) -> Bool
  ) throws {
    let index = try GitIndex(repository, isContent: isContent)
    var newer = SnapshotFileTree(repository.content)
    for entry in index.entries {
      switch kind {
      case .workingTree: index.addWorkingFile(entry, to: &newer)
      case .index: index.addStaged(entry, to: &newer)
      }
    }
    if kind == .workingTree {
      for path in try repository.entries(["ls-files", "-z", "--others", "--exclude-standard"])
      where isContent(String(path)) {
        newer.add(String(path), .disk)
      }
    }
    var older = SnapshotFileTree(repository.content)
    var submodules = Set<String>()
    if let commit {
      for text in try repository.entries(["ls-tree", "-r", "-z", commit]) {
        guard let entry = GitEntry(treeLine: text) else { continue }
        if entry.isSubmodule { submodules.insert(entry.path) }
        guard isContent(entry.path), !entry.isSubmodule else { continue }
        older.add(entry.path, index.isOnDisk(entry) ? .disk : entry.source)
      }
    }
    // A submodule has a history of its own: its files count as they are.
    for path in Set(index.submodules).union(submodules) {
      let files = (try? DiskFileTree(repository.content.root + "/" + path).paths()) ?? []
      for file in files.map({ path + "/" + $0 }) where isContent(file) {
        if index.submodules.contains(path) { newer.add(file, .disk) }
        if submodules.contains(path) { older.add(file, .disk) }
      }
    }
    let objects = try GitObjects(
      repository, names: older.objectNames.union(newer.objectNames)
    ).contents
    older.fill(objects)
    newer.fill(objects)
    older.followLinks { path in
      commit.flatMap { repository.run(["cat-file", "blob", "\($0):./\(path)"]) }
        ?? (try? repository.content.contents(of: path))
    }
    newer.followLinks { path in
      repository.run(["cat-file", "blob", ":./\(path)"])
        ?? (try? repository.content.contents(of: path))
    }
    countsAll = kind == .workingTree
    self.older = older
    self.newer = newer
    renames = Renames(from: older, to: newer)
  }

  /// Whether a file has the same bytes in both states.
  func isUnchanged(_ path: String) -> Bool {
    guard let source = newer.sources[ByteString(path)] else { return false }
    return older.sources[ByteString(path)] == source
  }
}
