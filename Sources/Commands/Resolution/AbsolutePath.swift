#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A path from the file system's root, without `.`, `..` and doubled slashes.
struct AbsolutePath {
  /// Starts with `/`; ends without, but for the root itself.
  let string: String

  /// - Parameter path: relative ones start at `base`.
  init(_ path: String, from base: AbsolutePath) {
    self.init(elementsOf: path.utf8.first == UInt8(ascii: "/") ? path : base.string + "/" + path)
  }

  private init(elementsOf path: String) {
    var elements: [Substring] = []
    for element in path.split(separator: "/") {
      switch element {
      case ".": continue
      case "..": _ = elements.popLast()
      default: elements.append(element)
      }
    }
    string = "/" + elements.joined(separator: "/")
  }

  static func workingDirectory() throws -> AbsolutePath {
    guard let path = unsafe getcwd(nil, 0) else {
      throw CommandError("cannot tell the working directory: \(systemReason())")
    }
    defer { unsafe free(path) }
    return AbsolutePath(elementsOf: unsafe String(cString: path))
  }

  /// The folder that holds it; nil for the root.
  var parent: AbsolutePath? {
    string == "/" ? nil : AbsolutePath(elementsOf: string + "/..")
  }

  /// The folder itself, or the nearest one upward, that has an entry of a name.
  func nearest(holding name: String) -> AbsolutePath? {
    var folder: AbsolutePath? = self
    while let current = folder {
      if DiskFileTree.exists(AbsolutePath(name, from: current).string) { return current }
      folder = current.parent
    }
    return nil
  }

  var name: String { string.split(separator: "/").last.map(String.init) ?? "" }

  /// With symbolic links followed in the folders on the way; nil where there is no such folder.
  ///
  /// The last element stays as it is: a link to a file is the file of its own name.
  var real: AbsolutePath? {
    guard let parent else { return self }
    guard let folder = unsafe realpath(parent.string, nil) else { return nil }
    defer { unsafe free(folder) }
    return AbsolutePath(elementsOf: unsafe String(cString: folder) + "/" + name)
  }

  /// With all symbolic links followed; nil where it does not exist.
  var resolved: AbsolutePath? {
    guard let path = unsafe realpath(string, nil) else { return nil }
    defer { unsafe free(path) }
    return AbsolutePath(elementsOf: unsafe String(cString: path))
  }

  /// The path from `ancestor` down; empty for the folder itself, nil where it does not lie below.
  func relative(to ancestor: AbsolutePath) -> String? {
    if string.utf8.elementsEqual(ancestor.string.utf8) { return "" }
    let prefix = ancestor.string == "/" ? "/" : ancestor.string + "/"
    guard string.utf8.starts(with: prefix.utf8) else { return nil }
    return String(decoding: string.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// The way from a folder: `.` for the folder itself, with `..` where it does not lie below.
  func path(from folder: AbsolutePath) -> String {
    if let inside = relative(to: folder) { return inside.isEmpty ? "." : inside }
    let (own, other) = (string.split(separator: "/"), folder.string.split(separator: "/"))
    let shared = zip(own, other).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let steps = repeatElement("..", count: other.count - shared)
    return (steps + own[shared...].map(String.init)).joined(separator: "/")
  }
}
