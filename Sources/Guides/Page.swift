package import Markup

/// What the site's index knows of one content file: enough to link to it, without its text.
package final class Page: Sendable {
  package let path: GuidePath
  /// The URL path as Hugo prints it, percent-encoded: `/es/guides/mexico/alta/`.
  package let url: String
  package let title: Field?
  package let translationKey: Field?
  /// What the page shares with its translations: its translationKey, or in a site whose pages may lack one its path
  /// without the language, as Hugo takes it; nil where nothing ties it to other pages.
  package let tie: String?
  /// Why Hugo does not build the page; nil where it does.
  package let unpublished: Unpublished?
  /// URL paths that redirect to the page, percent-encoded.
  package let aliases: [String]

  /// Why a page is not built (Hugo, `resources/page/pagemeta/page_frontmatter.go`).
  package enum Unpublished: Sendable {
    case draft
    /// Its `publishDate`, or without one its `date`, is still to come.
    case future
    /// Its `expiryDate` is past.
    case expired
  }

  package var isUnpublished: Bool { unpublished != nil }

  /// A front matter value and where it is written.
  package struct Field: Sendable {
    package let text: String
    package let span: ByteSpan
  }

  /// Whether the page is a guide: not a section page, and not a misplaced file.
  package var isGuide: Bool { path.kind == .guide }

  package init(_ path: GuidePath, _ frontMatter: FrontMatter, site: SiteConfiguration) {
    self.path = path
    title = Page.field("title", frontMatter)
    translationKey = Page.field(FrontMatterKey.translationKey, frontMatter)
    tie = translationKey?.text ?? (site.layout.guidePlaces == .any ? path.tie : nil)
    unpublished = Page.unpublished(frontMatter, site.today)
    url = HugoURL.encoded(Page.urlPath(path, frontMatter, site, title: title?.text))
    aliases = Page.aliases(frontMatter, of: url, prefix: site.languagePrefix(of: path.language))
  }

  /// The decoded URL path: as front matter gives it, else by its section's pattern, else of the file's path.
  private static func urlPath(
    _ path: GuidePath, _ frontMatter: FrontMatter, _ site: SiteConfiguration, title: String?
  ) -> String {
    let prefix = site.languagePrefix(of: path.language)
    let isHome =
      path.kind == .sectionPage && path.folder.isEmpty && site.section.isEmpty
    if !isHome, let given = frontMatter.text("url") {
      return HugoURL.path(given: given, languagePrefix: prefix)
    }
    let slug = path.kind == .sectionPage ? nil : frontMatter.slug
    if !isHome, !site.permalinks.isEmpty {
      let values = Permalinks.Values(
        folders: site.section.split(separator: "/").map {
          SiteSections.Folder(name: String($0), isSection: true)
        } + site.sections.folders(to: path.folder, in: path.language),
        name: path.slug, title: title ?? "", slug: frontMatter.slug,
        date: date(frontMatter, of: dateKeys) ?? .none)
      if let pattern = site.permalinks.path(values, of: path.kind) {
        let pretty = HugoURL.path(
          ofPattern: pattern, languagePrefix: prefix, style: site.urlStyle)
        return ugly(pretty, path, site)
      }
    }
    let folders =
      site.sections.hasSlugs ? site.sections.folders(to: path.folder, in: path.language) : nil
    let pretty = HugoURL.path(
      ofFile: path.pathInLanguage, section: site.section, folders: folders,
      languagePrefix: prefix, slug: slug, style: site.urlStyle)
    return ugly(pretty, path, site)
  }

  /// The keys that Hugo takes a page's dates from, the first one of a page counting.
  private static let dateKeys = [
    "date", "publishDate", "pubdate", "published", "lastmod", "modified",
  ]
  private static let publishDateKeys = ["publishDate", "pubdate", "published", "date"]
  private static let expiryDateKeys = ["expiryDate", "unpublishdate"]

  private static func date(_ frontMatter: FrontMatter, of keys: [String]) -> HugoDate.Day? {
    keys.lazy.compactMap { frontMatter.text($0).flatMap { HugoDate.day(of: $0) } }.first
  }

  /// A path as the site's setting for ugly URLs has it.
  private static func ugly(
    _ url: String, _ path: GuidePath, _ site: SiteConfiguration
  ) -> String {
    guard site.uglyURLs != HugoURL.Ugly() else { return url }
    let section = site.section.isEmpty ? String(path.folder.prefix { $0 != "/" }) : site.section
    return site.uglyURLs.path(url, section: section, isList: path.kind == .sectionPage)
  }

  private static func unpublished(
    _ frontMatter: FrontMatter, _ today: HugoDate.Day?
  ) -> Unpublished? {
    if frontMatter["draft"]?.value == .bool(true) { return .draft }
    guard let today else { return nil }
    if let day = date(frontMatter, of: publishDateKeys), day > today { return .future }
    if let day = date(frontMatter, of: expiryDateKeys), day < today { return .expired }
    return nil
  }

  /// Site-relative aliases get the language's prefix, others start from the page's parent (Hugo,
  /// `hugolib/alias.go`).
  private static func aliases(
    _ frontMatter: FrontMatter, of url: String, prefix: String?
  ) -> [String] {
    guard let names = frontMatter["aliases"]?.sequence?.compactMap(\.text) else { return [] }
    let parent = url.dropLast().lastIndex(of: "/").map { String(url[...$0]) } ?? "/"
    return names.map { name in
      let alias = name.hasSuffix("/") ? name : name + "/"
      let rooted =
        alias.hasPrefix("/")
        ? (prefix.map { "/" + $0 } ?? "") + alias : Site.join(parent, alias)
      return HugoURL.encoded(HugoURL.decoded(rooted))
    }
  }

  private static func field(_ key: String, _ frontMatter: FrontMatter) -> Field? {
    guard let value = frontMatter[key], let text = value.text, !value.isBlank else { return nil }
    return Field(text: text, span: value.span)
  }
}
