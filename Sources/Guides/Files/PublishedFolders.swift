/// The folders of a Hugo project, besides its content, whose files can be asked for by an address.
package struct PublishedFolders: Sendable {
  /// The files of a folder, and what stands before their paths in addresses.
  package struct Folder: Sendable {
    package let tree: any FileTree
    /// Ends in `/`, but for the site's root, which is empty.
    package let prefix: String

    package init(_ tree: any FileTree, prefix: String = "") {
      self.tree = tree
      self.prefix = prefix
    }
  }

  /// Files that Hugo copies (`staticDir`).
  package let statics: [Folder]
  /// Files that Hugo's templates can take images from (`assetDir`).
  package let assets: [Folder]
  /// Whether there is nothing besides: a module or a theme that is elsewhere may have more files.
  package let isComplete: Bool

  package init(statics: [Folder], assets: [Folder], isComplete: Bool) {
    self.statics = statics
    self.assets = assets
    self.isComplete = isComplete
  }
}

extension HugoConfiguration {
  /// Finds the folders in a project.
  ///
  /// - Parameter folder: the files of a folder below the project's root; nil where there is no such folder.
  package func publishedFolders(
    _ folder: (String) -> (any FileTree)?
  ) -> PublishedFolders {
    var isComplete = !hasModules
    var statics = mounts(at: "static") ?? staticFolders.map { ($0, "") }
    var assets = mounts(at: "assets") ?? [(assetFolder ?? "assets", "")]
    for theme in themes {
      let place = (themesFolder ?? "themes") + "/" + theme
      guard folder(place) != nil else {
        isComplete = false
        continue
      }
      statics.append((place + "/static", ""))
      assets.append((place + "/assets", ""))
    }
    func existing(_ folders: [(source: String, prefix: String)]) -> [PublishedFolders.Folder] {
      folders.compactMap { place in
        folder(HugoConfiguration.clean(place.source)).map { .init($0, prefix: place.prefix) }
      }
    }
    return PublishedFolders(
      statics: existing(statics), assets: existing(assets), isComplete: isComplete)
  }
}
