import JSONSchema
import Markup

/// The files that addresses can lead to besides pages: in page bundles and elsewhere in the content, and in the
/// folders that Hugo publishes or takes images from.
///
/// They are listed when the first link asks for one.
package final class SiteFiles: Sendable {
  /// Relative to the content root.
  let contentPaths: [String]
  private let host: String
  private let find: (@Sendable () -> PublishedFolders?)?
  private let foundContent = Lazy<FileNames>()
  private let foundPublished = Lazy<Published>()

  /// The files besides the content.
  private struct Published {
    var statics = FileNames([])
    var assets = FileNames([])
    var redirects = Redirects.none
    /// Whether an address that is not among them leads nowhere.
    var isComplete = false
  }

  /// - Parameters:
  ///   - contentPaths: relative to the content root.
  ///   - host: the site's.
  ///   - find: finds the other folders; they are read as they are on disk, also where the content is that of a
  ///     revision, since they lie outside of it.
  init(_ contentPaths: [String], host: String, find: (@Sendable () -> PublishedFolders?)?) {
    self.contentPaths = contentPaths
    self.host = host
    self.find = find
  }

  /// Relative to the content root.
  var content: FileNames { foundContent.value { FileNames(contentPaths) } }
  /// As addresses have them, without the slash in front.
  var statics: FileNames { published.statics }
  /// Relative to the folder of assets.
  var assets: FileNames { published.assets }
  /// What the host redirects.
  var redirects: Redirects { published.redirects }
  /// Whether all files are known that can have an address below the site's root.
  var isComplete: Bool { published.isComplete }

  /// The paths that only one of two states has.
  func differing(from other: SiteFiles) -> Set<ByteString> {
    Set(contentPaths.map { ByteString($0) }).symmetricDifference(
      other.contentPaths.map { ByteString($0) })
  }

  private var published: Published {
    foundPublished.value {
      guard let folders = find?() else { return Published() }
      do {
        let statics = try SiteFiles.paths(folders.statics)
        let assets = try SiteFiles.paths(folders.assets)
        let redirects = folders.statics.lazy
          .compactMap { try? $0.tree.contents(of: "_redirects") }.first
        return Published(
          statics: FileNames(statics), assets: FileNames(assets),
          redirects: redirects.map { Redirects($0, host: host) } ?? .none,
          isComplete: folders.isComplete && !folders.statics.isEmpty)
      } catch {
        return Published()
      }
    }
  }

  private static func paths(_ folders: [PublishedFolders.Folder]) throws -> [String] {
    try folders.flatMap { folder in try folder.tree.paths().map { folder.prefix + $0 } }
  }
}

/// Paths of files, to be asked for in any letter case.
struct FileNames: Sendable {
  private let byLowerCase: [String: [String]]
  private let folders: Set<String>

  init(_ paths: [String]) {
    byLowerCase = Dictionary(grouping: paths) { $0.lowercased() }
    folders = Set(paths.map { FileNames.folder(of: $0) })
  }

  func contains(_ path: String) -> Bool {
    byLowerCase[path.lowercased()]?.contains { $0.utf8.elementsEqual(path.utf8) } ?? false
  }

  /// Whether there is the same name in a folder whose name differs in letter case at most.
  func containsName(_ path: String) -> Bool {
    let name = path.dropFirst(FileNames.folder(of: path).count)
    return byLowerCase[path.lowercased()]?.contains { $0.hasSuffix(name) } ?? false
  }

  /// The file whose path is the same but for letter case, else one of the same folder whose name is nearly the same.
  func near(_ path: String) -> String? {
    if let found = byLowerCase[path.lowercased()]?.first { return found }
    let folder = FileNames.folder(of: path)
    guard folders.contains(folder) else { return nil }
    let siblings = byLowerCase.values.joined().filter { FileNames.folder(of: $0) == folder }
    let length = folder.count
    let name = nearest(
      to: String(path.dropFirst(length)),
      in: siblings.map { String($0.dropFirst(length)) }.sorted(by: utf8Precedes),
      lettersPerEdit: 5)
    return name.map { folder + $0 }
  }

  /// Whether a file lies in the folder of a path.
  func hasFolder(of path: String) -> Bool { folders.contains(FileNames.folder(of: path)) }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}
