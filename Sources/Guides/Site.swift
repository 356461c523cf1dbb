import Markup

/// An immutable index of all content: translationKey to pages, URL to page.
///
/// Ready before any rule runs, so that a rule on one guide can ask about all others.
package final class Site: Sendable {
  package let configuration: SiteConfiguration
  /// All pages, by path.
  package let pages: [Page]
  /// What addresses can lead to that are no pages.
  package let files: SiteFiles

  private let foundReferencePlaces = Lazy<ReferencePlaces>()
  /// Made when the first reference asks for it.
  var referencePlaces: ReferencePlaces {
    foundReferencePlaces.value { ReferencePlaces(pages) }
  }

  private let index: PageIndex
  private let titles: TitleIndex
  /// The folders of guides, as URLs have them.
  let folders: Set<String>
  /// The base URL without the slash at its end, and its parts.
  private let rootAddress: String
  let root: WebAddress

  struct Folder: Hashable {
    let language: String
    let name: String
  }

  private let preparedNearMisses = Lazy<NearMissIndex>()
  var nearMisses: NearMissIndex {
    preparedNearMisses.value {
      NearMissIndex(pages, sourceLanguage: configuration.sourceLanguage)
    }
  }

  /// - Parameter otherPaths: the files of the content that are no pages.
  package convenience init(
    _ unsorted: [Page], otherPaths: [String] = [], configuration: SiteConfiguration
  ) {
    let pages = unsorted.sorted { utf8Precedes($0.path.path, $1.path.path) }
    self.init(
      pages, PageIndex(pages, root: Site.rootAddress(configuration)), TitleIndex(pages),
      otherPaths: otherPaths, configuration: configuration)
  }

  /// - Parameter pages: by path, as both indices have them.
  private init(
    _ pages: [Page], _ index: PageIndex, _ titles: TitleIndex, otherPaths: [String],
    configuration: SiteConfiguration
  ) {
    self.configuration = configuration
    self.pages = pages
    self.index = index
    self.titles = titles
    files = SiteFiles(
      otherPaths, host: configuration.host, find: configuration.publishedFolders)
    folders = Set(index.guideCounts.keys.map { HugoURL.sanitized($0.name) })
    rootAddress = Site.rootAddress(configuration)
    root = WebAddress(rootAddress)
  }

  /// The index of pages that are sorted by path, made on two cores.
  static func indexing(
    sorted pages: [Page], otherPaths: [String], configuration: SiteConfiguration
  ) async -> Site {
    async let titles = TitleIndex(pages)
    let index = PageIndex(pages, root: rootAddress(configuration))
    return Site(
      pages, index, await titles, otherPaths: otherPaths, configuration: configuration)
  }

  private static func rootAddress(_ configuration: SiteConfiguration) -> String {
    String(configuration.baseURL.dropLast())
  }

  /// The page of a file, by its path below the content root; nil where there is none.
  package func page(atPath path: String) -> Page? { index(ofPath: path).map { pages[$0] } }

  /// The place of a page in ``pages``.
  func index(ofPath path: String) -> Int? { index.byPath[ByteString(path)] }

  /// The places in ``pages`` of those that share a translationKey, by path.
  func indices(withKey key: String) -> [Int] { index.byKey[ByteString(key)] ?? [] }

  /// The page at a URL path as ``HugoURL/encoded(_:)`` writes it.
  package func page(atURL url: String) -> Page? { page(atAddress: rootAddress + url) }

  /// The page at a whole address, written as ``address(of:)`` does.
  package func page(atAddress address: String) -> Page? {
    index.byAddress[ByteString(address)].map { pages[$0] }
  }

  /// The whole address of a page: `https://example.org/es/guides/mexico/alta/`.
  package func address(of page: Page) -> String { rootAddress + page.url }

  /// The page that a URL path redirects to.
  package func page(atAlias url: String) -> Page? {
    index.byAlias[ByteString(url)].map { pages[$0] }
  }

  /// The pages that share a translationKey, by path; keys are case-sensitive.
  package func pages(withKey key: String) -> [Page] {
    indices(withKey: key).map { pages[$0] }
  }

  /// The page in `language` that shares a translationKey; the first by path where there are several.
  package func page(withKey key: String, language: String) -> Page? {
    indices(withKey: key).lazy.map { self.pages[$0] }.first { $0.path.language == language }
  }

  /// The page that says in `language` what `page` says, by Hugo's rule: the one with the same
  /// translationKey, or without a key the one with the same path; one that is no draft goes first.
  package func counterpart(of page: Page, in language: String) -> Page? {
    guard let key = page.tie else {
      return self.page(
        atPath: configuration.layout.file(page.path.pathInLanguage, in: language)
      )
      .flatMap { $0.translationKey == nil ? $0 : nil }
    }
    let pages = pages(withKey: key).filter { $0.path.language == language }
    return pages.first { !$0.isUnpublished } ?? pages.first
  }

  /// All translationKeys in use, sorted.
  package var translationKeys: [String] { index.byKey.keys.map(\.text).sorted(by: utf8Precedes) }

  /// The guide that a translation was made from; nil for guides of the source language and orphans.
  package func source(of page: Page) -> Page? {
    guard page.path.language != configuration.sourceLanguage, let key = page.tie else {
      return nil
    }
    return self.page(withKey: key, language: configuration.sourceLanguage)
  }

  /// The guides of a language whose title is the same but for letter case and blanks around it.
  package func guides(titled title: String, language: String) -> [Page] {
    titles.guides(titled: title, language: language).map { pages[$0] }
  }

  /// The other guides of a guide's language with its title, but for letter case and blanks; by path.
  package func guides(sharingTitleOf page: Page) -> [Page] {
    others(titles.twins.run(of: page), than: page)
  }

  /// The other pages of a page's language with its translationKey, by path.
  package func pages(sharingKeyOf page: Page) -> [Page] {
    others(index.keyTwins.run(of: page), than: page)
  }

  private func others(_ run: [Int], than page: Page) -> [Page] {
    run.lazy.map { self.pages[$0] }.filter { $0 !== page }
  }

  /// How many guides that are no drafts a language has in a folder.
  package func guideCount(language: String, folder: String) -> Int {
    index.guideCounts[Folder(language: language, name: folder)] ?? 0
  }
}

/// The order of all output: by bytes, so that no locale and no normal form changes it.
package func utf8Precedes(_ a: String, _ b: String) -> Bool {
  let (a, b) = (a.utf8, b.utf8)
  return a.span.precedes(b.span)
}
