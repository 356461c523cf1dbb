package import Markup

/// A content file after the first pass: its metadata is read, its body is not.
package final class ContentFile: Sendable {
  package let page: Page
  /// Empty where the file is not UTF-8.
  package let source: SourceText
  package let frontMatter: FrontMatter
  /// The first invalid byte of a file that is not UTF-8.
  package let encodingError: EncodingError?

  package init(_ path: GuidePath, bytes: [UInt8], site: SiteConfiguration) {
    do throws(EncodingError) {
      source = try SourceText(bytes)
      encodingError = nil
    } catch {
      source = SourceText("")
      encodingError = error
    }
    frontMatter = FrontMatter(source)
    page = Page(path, frontMatter, site: site)
  }
}

/// All content of a site: the index, and the files behind it in the order of its pages.
package struct SiteContents: Sendable {
  package let site: Site
  package let files: [ContentFile]
  private let indices: [ByteString: Int]

  /// Reads all content of a tree, on all cores.
  ///
  /// - Throws: what the tree throws for a file that cannot be read.
  package init(_ tree: any FileTree, configuration: SiteConfiguration) async throws {
    try await self.init(tree, configuration: configuration) { _ in nil }
  }

  /// Reads another state of a site, and of that only what is different.
  ///
  /// - Parameter isUnchanged: whether a path has the same bytes in both; such files are the same objects.
  package init(
    _ tree: any FileTree, sharing other: SiteContents,
    where isUnchanged: @escaping @Sendable (String) -> Bool
  ) async throws {
    try await self.init(tree, configuration: other.site.configuration) { path in
      isUnchanged(path) ? other.file(atPath: path) : nil
    }
  }

  private init(
    _ tree: any FileTree, configuration: SiteConfiguration,
    known: @escaping @Sendable (String) -> ContentFile?
  ) async throws {
    let paths = configuration.layout.contentPaths(try tree.paths())
    let files = try await concurrentMap(paths) { path in
      try known(path.path)
        ?? ContentFile(path, bytes: try tree.contents(of: path.path), site: configuration)
    }
    self.init(files, configuration: configuration)
  }

  private init(_ files: [ContentFile], configuration: SiteConfiguration) {
    self.files = files
    site = Site(files.map(\.page), configuration: configuration)
    var indices: [ByteString: Int] = [:]
    indices.reserveCapacity(files.count)
    for (index, file) in files.enumerated() { indices[ByteString(file.page.path.path)] = index }
    self.indices = indices
  }

  /// The same content with other bytes in some of its files, by path.
  package func replacing(_ bytes: [ByteString: [UInt8]]) -> SiteContents {
    let files = files.map { file in
      bytes[ByteString(file.page.path.path)].map {
        ContentFile(file.page.path, bytes: $0, site: site.configuration)
      } ?? file
    }
    return SiteContents(files, configuration: site.configuration)
  }

  package func file(atPath path: String) -> ContentFile? {
    indices[ByteString(path)].map { files[$0] }
  }

  /// The indices of the files in groups of one translationKey, each file in one group; in their order.
  package func translationGroups() -> [[Int]] {
    var groups: [[Int]] = []
    var groupOfKey: [ByteString: Int] = [:]
    for (index, file) in files.enumerated() {
      guard let key = file.page.tie.map({ ByteString($0) }) else {
        groups.append([index])
        continue
      }
      if let group = groupOfKey[key] {
        groups[group].append(index)
      } else {
        groupOfKey[key] = groups.count
        groups.append([index])
      }
    }
    return groups
  }
}
