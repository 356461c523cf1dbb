import Guides
import Markup

/// What guides said at earlier times, by Git's history of the content root.
struct GitHistory: Sendable {
  private let folder: String
  /// The commit that changed each path last; paths are relative to the content root.
  private let lastChange: [ByteString: String]

  /// Reads the history once; nil where the content root is in no repository.
  init?(contentRoot: String) {
    folder = contentRoot
    let log = Git.run(
      [
        "-c", "core.quotePath=false", "log", "--format=%x00%H", "--name-only", "--relative", "--",
        ".",
      ],
      in: contentRoot)
    guard let log else { return nil }
    var lastChange: [ByteString: String] = [:]
    for entry in log.split(separator: 0) {
      let lines = entry.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
      guard let commit = lines.first else { continue }
      for path in lines.dropFirst() where lastChange[ByteString(path)] == nil {
        lastChange[ByteString(path)] = commit
      }
    }
    self.lastChange = lastChange
  }

  /// What a file said when another one was changed last; nil where either was not there.
  func contents(of path: String, whenLastChanged other: String) -> [UInt8]? {
    guard let commit = lastChange[ByteString(other)], let own = lastChange[ByteString(path)],
      commit != own
    else { return nil }
    return Git.run(["cat-file", "blob", "\(commit):./\(path)"], in: folder)
  }

  func contents(ofBlob id: String) -> [UInt8]? {
    guard id.utf8.count == 40, id.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x66 }) else { return nil }
    return Git.run(["cat-file", "blob", id], in: folder)
  }
}
