import Guides
import Markup

/// An entry of a tree or of the index.
struct GitEntry {
  let path: String
  private let mode: Substring
  private let object: Substring
  /// 0, but for the two or three sides of a conflict.
  var stage: Substring = "0"
  /// Whether Git leaves it out of the working tree (sparse checkout).
  var isSkipped = false

  var isSubmodule: Bool { mode == "160000" }
  var source: SnapshotFileTree.Source {
    mode == "120000" ? .link(String(object)) : .blob(String(object))
  }

  /// `<mode> <type> <object>\t<path>`, as ls-tree writes it.
  init?(treeLine line: Substring) {
    guard let (fields, path) = GitEntry.parts(line), fields.count == 3 else { return nil }
    (mode, object) = (fields[0], fields[2])
    self.path = path
  }

  /// `<tag> <mode> <object> <stage>\t<path>`, as ls-files writes it.
  init?(indexLine line: Substring) {
    guard let (fields, path) = GitEntry.parts(line), fields.count == 4 else { return nil }
    (mode, object, stage) = (fields[1], fields[2], fields[3])
    isSkipped = fields[0] == "S" || fields[0] == "s"
    self.path = path
  }

  private static func parts(_ line: Substring) -> (fields: [Substring], path: String)? {
    guard let tab = line.utf8.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
    let path = String(line[line.utf8.index(after: tab)...])
    let fields = line[..<tab].utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    return (fields, path)
  }
}

/// Git's index, and how the working tree differs from it.
struct GitIndex {
  /// One for each path; of a conflict, our side.
  let entries: [GitEntry]
  /// Those that are no content.
  private let others: [GitEntry]
  let submodules: Set<String>
  /// By path: the letter that Git has for what is different on disk.
  private let differing: [ByteString: Substring]
  private let tracked: [ByteString: GitEntry]
  private let content: DiskFileTree

  init(_ repository: GitRepository, isContent: (String) -> Bool) throws {
    content = repository.content
    var tracked: [ByteString: GitEntry] = [:]
    var submodules = Set<String>()
    var others: [GitEntry] = []
    for line in try repository.entries(["ls-files", "-z", "--stage", "-v"]) {
      guard let entry = GitEntry(indexLine: line) else { continue }
      if entry.isSubmodule {
        submodules.insert(entry.path)
      } else if isContent(entry.path) {
        let known = tracked[ByteString(entry.path)]
        if known == nil || entry.stage == "2" { tracked[ByteString(entry.path)] = entry }
      } else {
        others.append(entry)
      }
    }
    var differing: [ByteString: Substring] = [:]
    let changes = try repository.entries([
      "diff", "-z", "--name-status", "--no-renames", "--no-ext-diff", "--relative",
      "--ignore-submodules=all", "--", ".",
    ])
    for (status, path) in zip(changes, changes.dropFirst()).striding(by: 2) {
      differing[ByteString(String(path))] = status
    }
    self.tracked = tracked
    self.submodules = submodules
    self.differing = differing
    entries = Array(tracked.values)
    self.others = others
  }

  /// Whether the file on disk is an entry's object.
  ///
  /// A link is asked for each time, since what it leads to may have changed.
  func isOnDisk(_ entry: GitEntry) -> Bool {
    guard let own = tracked[ByteString(entry.path)], case .blob = entry.source else { return false }
    return own.source == entry.source && own.stage == "0" && !own.isSkipped
      && differing[ByteString(entry.path)] == nil
  }

  /// Adds what the next commit would hold of a file; nothing for one that is only announced.
  func addStaged(_ entry: GitEntry, to tree: inout SnapshotFileTree) {
    guard differing[ByteString(entry.path)] != "A" else { return }
    tree.add(entry.path, isOnDisk(entry) ? .disk : entry.source)
  }

  /// Adds the names of the files that are no content, as the next commit or as the disk has them.
  func addOthers(to tree: inout SnapshotFileTree, onDisk: Bool) {
    for entry in others {
      let status = differing[ByteString(entry.path)]
      if status != (onDisk ? "D" : "A") { tree.addOther(entry.path) }
    }
  }

  /// Adds a file as it is on disk; a file that sparse checkout leaves out is there all the same.
  func addWorkingFile(_ entry: GitEntry, to tree: inout SnapshotFileTree) {
    if entry.isSkipped, !DiskFileTree.exists(content.root + "/" + entry.path) {
      return tree.add(entry.path, entry.source)
    }
    let isGone =
      differing[ByteString(entry.path)] != nil
      && DiskFileTree.kind(content.root + "/" + entry.path) != .file
    if !isGone { tree.add(entry.path, .disk) }
  }
}

extension Sequence {
  /// Every so many elements, from the first one.
  fileprivate func striding(by step: Int) -> [Element] {
    enumerated().compactMap { $0 % step == 0 ? $1 : nil }
  }
}
