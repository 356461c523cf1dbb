import Guides
import Markup

/// Which new file is which old one under another name.
struct Renames {
  private var olderPaths: [ByteString: String] = [:]
  private var newerPaths: [ByteString: String] = [:]

  /// What a file of the newer state was called before.
  func older(_ path: String) -> String? { olderPaths[ByteString(path)] }

  /// What a file of the older state is called now.
  func newer(_ path: String) -> String? { newerPaths[ByteString(path)] }

  /// Pairs files that are gone with files that are new: those with the same bytes, then those that share
  /// at least half of their lines, the likest first.
  ///
  /// Git's own search looks at tracked files only, and stops at a number that the user may have changed.
  init(from older: SnapshotFileTree, to newer: SnapshotFileTree) {
    var gone = Renames.candidates(in: older, lackedBy: newer)
    var new = Renames.candidates(in: newer, lackedBy: older)
    pairEqual(&gone, &new)
    guard gone.count * new.count <= 250_000 else { return }
    let pairs = gone.enumerated().flatMap { a, old in
      new.enumerated().compactMap { b, fresh in
        old.likeness(to: fresh).map { (likeness: $0, old: a, new: b) }
      }
    }.sorted { ($1.likeness, $0.old, $0.new) < ($0.likeness, $1.old, $1.new) }
    for pair in pairs { add(gone[pair.old].path, new[pair.new].path) }
  }

  private mutating func add(_ old: String, _ new: String) {
    guard self.newer(old) == nil, self.older(new) == nil else { return }
    olderPaths[ByteString(new)] = old
    newerPaths[ByteString(old)] = new
  }

  private mutating func pairEqual(_ gone: inout [Candidate], _ new: inout [Candidate]) {
    var byContent = Dictionary(grouping: gone.reversed(), by: \.bytes)
    for file in new {
      // A file that keeps its name has moved; among several it goes first.
      let all = byContent[file.bytes] ?? []
      guard let index = all.lastIndex(where: { $0.name == file.name }) ?? all.indices.last else {
        continue
      }
      add(all[index].path, file.path)
      byContent[file.bytes]?.remove(at: index)
    }
    gone.removeAll { self.newer($0.path) != nil }
    new.removeAll { self.older($0.path) != nil }
  }

  private static func candidates(
    in tree: SnapshotFileTree, lackedBy other: SnapshotFileTree
  ) -> [Candidate] {
    tree.contentPaths.filter { other.sources[ByteString($0)] == nil }.sorted(by: utf8Precedes)
      .compactMap { path in
        (try? tree.contents(of: path)).map { Candidate(path: path, bytes: $0) }
      }
  }
}

/// A file that may have been moved.
private struct Candidate {
  let path: String
  let bytes: [UInt8]
  /// How often each line is there, and its length.
  private let lines: [ArraySlice<UInt8>: Int]

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    let lines = bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D })
    self.lines = Dictionary(lines.map { ($0, 1) }, uniquingKeysWith: +)
  }

  var name: Substring { path.split(separator: "/").last ?? "" }

  /// The shared bytes in percent of the longer file; nil below a half.
  func likeness(to other: Candidate) -> Int? {
    let length = max(bytes.count, other.bytes.count)
    guard length > 0, min(bytes.count, other.bytes.count) * 2 >= length else { return nil }
    let shared = lines.reduce(0) { sum, line in
      sum + (line.key.count + 1) * min(line.value, other.lines[line.key] ?? 0)
    }
    return shared * 2 >= length ? shared * 100 / length : nil
  }
}
