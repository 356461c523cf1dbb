/// How the path of a content file looks from another folder, such as the user's working directory.
package struct PathDisplay: Sendable {
  /// Stands before a path where the base folder does not lie below the content root.
  private let prefix: String
  /// The folders from the content root down to the base folder; empty where it does not lie below.
  private let inside: [Substring]
  /// The base folder with a slash behind it.
  private let base: String

  /// Shows paths as they are: relative to the content root.
  package static let fromContentRoot = PathDisplay(contentRoot: "/", base: "/")

  /// Relates two folders.
  ///
  /// - Parameters:
  ///   - contentRoot: an absolute path, `/` separated, without `.` and `..`.
  ///   - base: the folder that paths are shown from, written likewise.
  package init(contentRoot: String, base: String) {
    self.base = base == "/" ? base : base + "/"
    let root = contentRoot.split(separator: "/")
    let base = base.split(separator: "/")
    let shared = zip(root, base).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    if shared == root.count {
      prefix = ""
      inside = Array(base[shared...])
    } else {
      let steps = repeatElement("..", count: base.count - shared) + root[shared...].map(String.init)
      prefix = steps.joined(separator: "/") + "/"
      inside = []
    }
  }

  /// The path of a file from the base folder.
  ///
  /// - Parameter path: relative to the content root; absolute for a file that is no content.
  package func callAsFunction(_ path: String) -> String {
    guard path.utf8.first != UInt8(ascii: "/") else {
      guard path.utf8.starts(with: base.utf8) else { return path }
      return String(decoding: path.utf8.dropFirst(base.utf8.count), as: UTF8.self)
    }
    guard !inside.isEmpty else { return prefix.isEmpty ? path : prefix + path }
    let elements = path.split(separator: "/")
    let shared = zip(elements, inside).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let steps = repeatElement("..", count: inside.count - shared)
    return (steps + elements[shared...].map(String.init)).joined(separator: "/")
  }
}
