package import Markup

/// A content file after the first pass: its metadata is read, its body is not.
///
/// Not all texts stay in memory: what does not is read again when it is asked for.
package final class ContentFile: Sendable {
  /// What a file says.
  package struct Text: Sendable {
    /// Empty where the file is not UTF-8.
    package let source: SourceText
    package let frontMatter: FrontMatter
    /// The first invalid byte of a file that is not UTF-8.
    package let encodingError: EncodingError?

    init(_ bytes: [UInt8]) {
      (source, encodingError) = Text.source(bytes)
      frontMatter = FrontMatter(source)
    }

    fileprivate static func source(_ bytes: [UInt8]) -> (SourceText, EncodingError?) {
      do throws(EncodingError) {
        return (try SourceText(bytes), nil)
      } catch {
        return (SourceText(""), error)
      }
    }
  }

  package let page: Page
  package let encodingError: EncodingError?
  private let kept: Text?
  private let foundAnchors = Lazy<PageAnchors>()
  /// Where the text is that is not kept; nil where it is.
  private let tree: (any FileTree)?

  package convenience init(_ path: GuidePath, bytes: [UInt8], site: SiteConfiguration) {
    self.init(path, Text(bytes), site: site, readAgainFrom: nil)
  }

  /// Reads a file, and keeps its text if that is wanted and there is still room in `room`, which is in bytes.
  fileprivate convenience init(
    _ path: GuidePath, in tree: any FileTree, site: SiteConfiguration, isKept: Bool,
    room: inout Int
  ) throws {
    let bytes = try tree.contents(of: path.path)
    if isKept { room -= bytes.count }
    self.init(path, Text(bytes), site: site, readAgainFrom: isKept && room >= 0 ? nil : tree)
  }

  private init(
    _ path: GuidePath, _ text: Text, site: SiteConfiguration, readAgainFrom tree: (any FileTree)?
  ) {
    page = Page(path, text.frontMatter, site: site)
    encodingError = text.encodingError
    kept = tree == nil ? text : nil
    self.tree = tree
  }

  /// The file's text; a file that has gone meanwhile is empty.
  package var text: Text { kept ?? Text(bytes) }

  package var source: SourceText { kept?.source ?? Text.source(bytes).0 }
  package var frontMatter: FrontMatter { text.frontMatter }

  private var bytes: [UInt8] { (try? tree?.contents(of: page.path.path)) ?? [] }

  /// Where fragments can lead in the page; found when first asked for.
  ///
  /// - Parameter style: how the site makes ids of headings.
  package func anchors(_ style: HeadingID.Style) -> PageAnchors {
    foundAnchors.value {
      let text = text
      let document = Guide.parseBody(text.source, text.frontMatter, MarkdownParser())
      return PageAnchors(document, text.source, style)
    }
  }
}

/// All content of a site: the index, and the files behind it in the order of its pages.
package struct SiteContents: Sendable {
  package let site: Site
  package let files: [ContentFile]
  /// Five times the texts of a site of 1,600 guides.
  package static let mostKeptBytes = 32 << 20

  /// Reads all content of a tree, on all cores.
  ///
  /// - Parameters:
  ///   - mostKeptBytes: so much text stays in memory; the rest is read again when it is asked for.
  ///   - isKept: whether the text of a path is to be in memory: few are asked for where few guides are checked.
  /// - Throws: what the tree throws for a file that cannot be read.
  package init(
    _ tree: any FileTree, configuration: SiteConfiguration,
    mostKeptBytes: Int = Self.mostKeptBytes,
    keepingTexts isKept: @escaping @Sendable (String) -> Bool = { _ in true }
  ) async throws {
    try await self.init(
      tree, configuration: configuration, mostKeptBytes, isKept, sharing: nil,
      where: { _ in false })
  }

  /// Reads another state of a site, and of that only what is different.
  ///
  /// - Parameter isUnchanged: whether a path has the same bytes in both; such files are the same objects.
  package init(
    _ tree: any FileTree, sharing other: SiteContents,
    where isUnchanged: @escaping @Sendable (String) -> Bool
  ) async throws {
    try await self.init(
      tree, configuration: other.site.configuration, Self.mostKeptBytes, { _ in true },
      sharing: other, where: isUnchanged)
  }

  private init(
    _ tree: any FileTree, configuration: SiteConfiguration, _ mostKeptBytes: Int,
    _ isKept: @escaping @Sendable (String) -> Bool, sharing other: SiteContents?,
    where isUnchanged: @escaping @Sendable (String) -> Bool
  ) async throws {
    let allPaths = try tree.paths()
    let paths = configuration.layout.contentPaths(allPaths)
    var configuration = configuration
    configuration.sections = try SiteContents.sections(paths, tree)
    let shared = other?.site.configuration.sections == configuration.sections ? other : nil
    let files = try await concurrentRuns(paths) { [configuration] run in
      var room = mostKeptBytes * run.count / paths.count
      return try run.map { path in
        let known = shared.flatMap { isUnchanged(path.path) ? $0.file(atPath: path.path) : nil }
        return try known
          ?? ContentFile(
            path, in: tree, site: configuration, isKept: isKept(path.path), room: &room)
      }
    }.flatMap { $0 }
    self.files = files
    site = await .indexing(
      sorted: files.map(\.page), otherPaths: allPaths.filter { !$0.utf8.hasSuffix(".md") },
      configuration: configuration)
  }

  private init(
    _ files: [ContentFile], otherPaths: [String], configuration: SiteConfiguration
  ) {
    self.files = files
    site = Site(files.map(\.page), otherPaths: otherPaths, configuration: configuration)
  }

  /// What section pages say of the URLs of the pages below: read first.
  private static func sections(_ paths: [GuidePath], _ tree: any FileTree) throws -> SiteSections {
    var sections = SiteSections()
    for path in paths where path.kind == .sectionPage && !path.folder.isEmpty {
      sections.add(path, ContentFile.Text(try tree.contents(of: path.path)).frontMatter)
    }
    return sections
  }

  /// The same content with other bytes in some of its files, by path.
  package func replacing(_ bytes: [ByteString: [UInt8]]) -> SiteContents {
    let files = files.map { file in
      bytes[ByteString(file.page.path.path)].map {
        ContentFile(file.page.path, bytes: $0, site: site.configuration)
      } ?? file
    }
    return SiteContents(
      files, otherPaths: site.files.contentPaths, configuration: site.configuration)
  }

  /// The file at a path below the content root; nil where there is none.
  package func file(atPath path: String) -> ContentFile? {
    site.index(ofPath: path).map { files[$0] }
  }

  /// The indices of the files in groups of one translationKey, each group in their order.
  ///
  /// - Parameter isWanted: whether a file is asked for: groups without one are left out.
  package func translationGroups(
    where isWanted: (GuidePath) -> Bool = { _ in true }
  ) -> [[Int]] {
    files.indices.compactMap { index in
      let page = files[index].page
      guard isWanted(page.path) else { return nil }
      guard let key = page.tie else { return [index] }
      let group = site.indices(withKey: key)
      // Each group comes once: with the first of its files that is wanted.
      return group.first { isWanted(files[$0].page.path) } == index ? group : nil
    }
  }
}
