/// The folders that are sections to Hugo because they have an `_index.md`; the URLs of the pages below follow them.
package struct SiteSections: Sendable, Equatable {
  /// A folder on the way to a page.
  package struct Folder: Sendable, Equatable {
    let name: String
    var isSection = false
    /// The title of the section.
    var title: String?
    /// What stands for the name in URLs, since Hugo 0.167.
    var slug: String?
  }

  private struct Place: Hashable {
    let language: String
    let folder: String
  }

  private var byPlace: [Place: Folder] = [:]
  /// Whether there is a section that URLs call otherwise than its folder.
  private(set) var hasSlugs = false

  package init() {}

  /// Takes the page of a section; a home page and pages of other kinds are none.
  mutating func add(_ path: GuidePath, _ frontMatter: FrontMatter) {
    guard path.kind == .sectionPage, !path.folder.isEmpty else { return }
    let slug = frontMatter.slug
    byPlace[Place(language: path.language, folder: path.folder)] = Folder(
      name: path.folder.split(separator: "/").last.map(String.init) ?? "", isSection: true,
      title: frontMatter.text("title"), slug: slug)
    hasSlugs = hasSlugs || slug != nil
  }

  /// The folders on the way to a page, the outermost first.
  ///
  /// - Parameter path: the page's folder below the content of its language.
  func folders(to path: String, in language: String) -> [Folder] {
    var folder = ""
    return path.split(separator: "/").map { name in
      folder += folder.isEmpty ? name : "/" + name
      return byPlace[Place(language: language, folder: folder)] ?? Folder(name: String(name))
    }
  }
}
