/// How the path of a content file looks from another folder, such as the user's working directory.
package struct PathDisplay: Sendable {
  /// Stands before a path where the base folder does not lie below the content root.
  private let prefix: String
  /// The folders from the content root down to the base folder; empty where it does not lie below.
  private let inside: [Substring]

  /// Shows paths as they are: relative to the content root.
  package static let fromContentRoot = PathDisplay(contentRoot: "/", base: "/")

  /// Relates two folders.
  ///
  /// - Parameters:
  ///   - contentRoot: an absolute path, `/` separated, without `.` and `..`.
  ///   - base: the folder that paths are shown from, written likewise.
  package init(contentRoot: String, base: String) {
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
  /// - Parameter path: relative to the content root.
  package func callAsFunction(_ path: String) -> String {
    guard !inside.isEmpty else { return prefix.isEmpty ? path : prefix + path }
    let elements = path.split(separator: "/")
    let shared = zip(elements, inside).prefix { $0.utf8.elementsEqual($1.utf8) }.count
    let steps = repeatElement("..", count: inside.count - shared)
    return (steps + elements[shared...].map(String.init)).joined(separator: "/")
  }
}
