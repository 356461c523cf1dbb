import Guides

/// The contents of objects in Git's store, read by one process.
struct GitObjects {
  /// By name; objects that are no files are left out.
  private(set) var contents: [String: [UInt8]] = [:]

  init(_ repository: GitRepository, names: Set<String>) throws {
    guard !names.isEmpty else { return }
    let input = names.sorted().map { $0 + "\n" }.joined()
    guard let output = repository.run(["cat-file", "--batch"], input: input) else {
      throw CommandError(
        "git cat-file failed in \"\(repository.content.root)\": check the repository with git fsck")
    }
    contents.reserveCapacity(names.count)
    var rest = output[...]
    // "<name> <type> <size>\n<bytes>\n", or "<name> missing\n".
    while let end = rest.firstIndex(of: 0x0A) {
      let words = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size < rest.count else {
        throw CommandError(
          "Git's object store lacks \(words.first ?? "an object"): "
            + "get it with git fetch, or check the repository with git fsck")
      }
      let bytes = rest.prefix(size)
      rest = rest.dropFirst(size + 1)
      if words[1] == "blob" { contents[words[0]] = Array(bytes) }
    }
  }
}
