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
  ///   - isContent: whether a path is content of the site; of other files only the names are looked at.
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
    index.addOthers(to: &newer, onDisk: kind == .workingTree)
    if kind == .workingTree {
      for path in try repository.entries(["ls-files", "-z", "--others", "--exclude-standard"]) {
        let path = String(path)
        if isContent(path) { newer.add(path, .disk) } else { newer.addOther(path) }
      }
    }
    var older = SnapshotFileTree(repository.content)
    var submodules = Set<String>()
    if let commit {
      for text in try repository.entries(["ls-tree", "-r", "-z", commit]) {
        guard let entry = GitEntry(treeLine: text) else { continue }
        if entry.isSubmodule { submodules.insert(entry.path) }
        guard !entry.isSubmodule else { continue }
        guard isContent(entry.path) else {
          older.addOther(entry.path)
          continue
        }
        older.add(entry.path, index.isOnDisk(entry) ? .disk : entry.source)
      }
    }
    // A submodule has a history of its own: its files count as they are.
    for path in Set(index.submodules).union(submodules) {
      let files = (try? DiskFileTree(repository.content.root + "/" + path).paths()) ?? []
      for file in files.map({ path + "/" + $0 }) {
        let isContent = isContent(file)
        if index.submodules.contains(path) {
          if isContent { newer.add(file, .disk) } else { newer.addOther(file) }
        }
        if submodules.contains(path) {
          if isContent { older.add(file, .disk) } else { older.addOther(file) }
        }
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
