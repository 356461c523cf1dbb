import Guides
import Markup

/// What guides said at earlier times, by Git's history of the content root.
struct GitHistory: Sendable {
  private let folder: String
  /// The commit that changed each path last; paths are relative to the content root.
  private let lastChange: [ByteString: String]
  /// The files that are not as their last commit has them.
  private let edited: Set<ByteString>

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
    let edited = Git.run(
      ["diff", "--name-only", "-z", "--relative", "HEAD", "--", "."], in: contentRoot)
    self.edited = Set(
      (edited ?? []).split(separator: 0).map { ByteString(String(decoding: $0, as: UTF8.self)) })
  }

  /// Git's name for what a file said when another one was changed last.
  ///
  /// Nil where either was not there, and where nothing has been committed to the file since.
  func name(of path: String, whenLastChanged other: String) -> String? {
    guard !edited.contains(ByteString(other)), let commit = lastChange[ByteString(other)],
      let own = lastChange[ByteString(path)], commit != own || edited.contains(ByteString(path)),
      !path.utf8.contains(0x0A)
    else { return nil }
    return "\(commit):./\(path)"
  }

  /// Git's name for a blob; nil for what is no id of one.
  func name(ofBlob id: String) -> String? {
    id.utf8.count == 40 && id.allSatisfy { $0.isASCII && $0.isHexDigit } ? id : nil
  }

  /// The contents behind names, asked for all at once; what Git does not have is left out.
  func contents(of names: Set<String>) -> [String: [UInt8]] {
    let names = names.sorted(by: utf8Precedes)
    guard !names.isEmpty,
      let answer = Git.run(
        ["cat-file", "--batch"], in: folder, input: names.map { $0 + "\n" }.joined())
    else { return [:] }
    var contents: [String: [UInt8]] = [:]
    var rest = answer[...]
    for name in names {
      guard let end = rest.firstIndex(of: 0x0A) else { break }
      // "<id> blob <size>", or "<name> missing".
      let words = String(decoding: rest[..<end], as: UTF8.self).split(separator: " ")
      rest = rest[(end + 1)...]
      guard words.count == 3, words[0].utf8.count >= 40, let size = Int(words[2]),
        rest.count > size
      else { continue }
      if words[1] == "blob" { contents[name] = Array(rest.prefix(size)) }
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }
}
