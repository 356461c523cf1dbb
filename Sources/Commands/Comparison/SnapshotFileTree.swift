import Guides
import Markup

/// A state of the content that Git knows: a revision, the index, or the tracked part of the working tree.
struct SnapshotFileTree: FileTree {
  /// Where a file's bytes are.
  enum Source: Hashable, Sendable {
    /// On disk, just as Git has them or as the working tree is to be taken.
    case disk
    /// In Git's object store, by the object's name.
    case blob(String)
    /// Wherever a symbolic link leads; the link itself is the object.
    case link(String)
  }

  let disk: DiskFileTree
  private(set) var sources: [ByteString: Source] = [:]
  /// The paths of files that are no content, whose bytes nobody asks for.
  private var otherPaths: Set<ByteString> = []
  /// What the objects hold, by name.
  private var blobs: [String: [UInt8]] = [:]

  init(_ disk: DiskFileTree) { self.disk = disk }

  mutating func add(_ path: String, _ source: Source) { sources[ByteString(path)] = source }

  mutating func addOther(_ path: String) { otherPaths.insert(ByteString(path)) }

  func paths() -> [String] { contentPaths + otherPaths.map(\.text) }

  var contentPaths: [String] { sources.keys.map(\.text) }

  func contents(of path: String) throws -> [UInt8] {
    switch sources[ByteString(path)] {
    case .disk: return try disk.contents(of: path)
    case .blob(let name), .link(let name):
      if let bytes = blobs[name] { return bytes }
    case nil: break
    }
    throw FileTreeError(path: path, reason: "Git's object store lacks it")
  }

  /// The names of the objects that files are in.
  var objectNames: Set<String> {
    Set(
      sources.values.compactMap { source in
        switch source {
        case .disk: nil
        case .blob(let name), .link(let name): name
        }
      })
  }

  mutating func fill(_ objects: [String: [UInt8]]) { blobs = objects }

  /// Puts in place of each symbolic link the file that it leads to; links that lead to none go.
  ///
  /// - Parameter outside: the bytes of a file of the same state that is not content.
  mutating func followLinks(outside: (String) -> [UInt8]?) {
    for (path, source) in sources {
      guard case .link = source else { continue }
      guard let bytes = target(of: path.text, steps: 8, outside) else {
        sources[path] = nil
        continue
      }
      let name = GitBlob.id(of: bytes)
      blobs[name] = bytes
      sources[path] = .blob(name)
    }
  }

  private func target(
    of path: String, steps: Int, _ outside: (String) -> [UInt8]?
  ) -> [UInt8]? {
    guard steps > 0, case .link(let name) = sources[ByteString(path)], let words = blobs[name],
      words.first != UInt8(ascii: "/")
    else { return nil }
    var elements = path.split(separator: "/").dropLast().map(String.init)
    for element in String(decoding: words, as: UTF8.self).split(separator: "/") {
      if element == "..", let last = elements.last, last != ".." {
        elements.removeLast()
      } else if element != "." {
        elements.append(String(element))
      }
    }
    let place = elements.joined(separator: "/")
    switch sources[ByteString(place)] {
    case .link: return target(of: place, steps: steps - 1, outside)
    case .disk, .blob: return try? contents(of: place)
    case nil: return outside(place)
    }
  }
}
