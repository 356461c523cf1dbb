import Guides

/// The Hugo project that a content root belongs to.
struct HugoProject {
  let configuration: HugoConfiguration
  let root: AbsolutePath

  /// Where Hugo looks for content that nothing else is said of.
  static let usualContent = "content"

  /// The content root that the configuration names.
  var usualContent: AbsolutePath { AbsolutePath(configuration.contentPlaces.root, from: root) }

  /// The folders of the project, besides its content, whose files have addresses.
  var publishedFolders: PublishedFolders {
    configuration.publishedFolders { [root] folder in
      let path = AbsolutePath(folder, from: root).string
      return DiskFileTree.isFolder(path) ? DiskFileTree(path) : nil
    }
  }

  /// Looks for Hugo's configuration at a content root and upward, as far as the working directory or the
  /// repository's root; without a content root, in the working directory alone.
  ///
  /// - Throws: for a configuration that cannot be read.
  static func find(from content: String?, in directory: AbsolutePath) throws -> HugoProject? {
    var folder: AbsolutePath? = content.map { AbsolutePath($0, from: directory) } ?? directory
    while let current = folder {
      do throws(RuleSetError) {
        if let configuration = try HugoConfiguration(DiskFileTree(current.string)) {
          return HugoProject(configuration: configuration, root: current)
        }
      } catch {
        let path = AbsolutePath(error.file, from: current).path(from: directory)
        throw CommandError(
          RuleSetError(file: path, position: error.position, message: error.message).description)
      }
      // Behind these, other people's files begin.
      let isLast =
        current.string == directory.string
        || DiskFileTree.exists(AbsolutePath(".git", from: current).string)
      folder = isLast ? nil : current.parent
    }
    return nil
  }
}
