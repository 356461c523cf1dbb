/// The files that a user wants to hear of.
struct PathFilter: Sendable {
  private var files: Set<String> = []
  private var folders: [String] = []
  private var isEverything: Bool

  init(isEverything: Bool) { self.isEverything = isEverything }

  /// One file alone.
  init(only path: String) {
    isEverything = false
    files = [path]
  }

  /// - Parameter path: below the content root, which is `""` itself.
  mutating func add(_ path: String, isFolder: Bool) {
    if path.isEmpty {
      isEverything = true
    } else if isFolder {
      folders.append(path + "/")
    } else {
      files.insert(path)
    }
  }

  func contains(_ path: String) -> Bool {
    isEverything || files.contains(path)
      || folders.contains { path.utf8.starts(with: $0.utf8) }
  }
}
