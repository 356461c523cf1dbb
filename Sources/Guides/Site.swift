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

  private let byPath: [ByteString: Int]
  /// By whole address, which is ASCII: what nearly every link has, so that it needs no parsing.
  private let byAddress: [ByteString: Int]
  private let byAlias: [ByteString: Int]
  private let byKey: [ByteString: [Int]]
  private let byTitle: [String: [Int]]
  private let byFolder: [Folder: Int]
  /// The folders of guides, as URLs have them.
  let folders: Set<String>
  /// The base URL without the slash at its end, and its parts.
  private let rootAddress: String
  let root: WebAddress
  /// By path, for the few guides that share a title in one language: all that do.
  private let titleTwins: [ByteString: [Int]]
  /// By path, for the few pages that share a translationKey in one language: all that do.
  private let keyTwins: [ByteString: [Int]]

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
  package init(
    _ unsorted: [Page], otherPaths: [String] = [], configuration: SiteConfiguration
  ) {
    let pages = unsorted.sorted { utf8Precedes($0.path.path, $1.path.path) }
    var byPath: [ByteString: Int] = [:]
    var byAddress: [ByteString: Int] = [:]
    var byAlias: [ByteString: Int] = [:]
    var byKey: [ByteString: [Int]] = [:]
    var byTitle: [String: [Int]] = [:]
    var byFolder: [Folder: Int] = [:]
    byPath.reserveCapacity(pages.count)
    byAddress.reserveCapacity(pages.count)
    byKey.reserveCapacity(pages.count)
    byTitle.reserveCapacity(pages.count)
    let root = String(configuration.baseURL.dropLast())
    for (index, page) in pages.enumerated() {
      byPath[ByteString(page.path.path)] = index
      // A draft is not built: a page that shares its URL goes first.
      let address = ByteString(root + page.url)
      if byAddress[address].map({ pages[$0].isUnpublished }) ?? true { byAddress[address] = index }
      for alias in page.aliases { byAlias[ByteString(alias)] = index }
      if let key = page.tie { byKey[ByteString(key), default: []].append(index) }
      guard page.isGuide else { continue }
      if let title = page.title {
        byTitle[Site.titleKey(title.text, page.path.language), default: []].append(index)
      }
      if !page.isUnpublished {
        byFolder[Folder(language: page.path.language, name: page.path.folder), default: 0] += 1
      }
    }
    self.configuration = configuration
    self.pages = pages
    files = SiteFiles(
      otherPaths, host: configuration.host, find: configuration.publishedFolders)
    self.byPath = byPath
    self.byAddress = byAddress
    self.byAlias = byAlias
    self.byKey = byKey
    self.byTitle = byTitle
    self.byFolder = byFolder
    folders = Set(byFolder.keys.map { HugoURL.sanitized($0.name) })
    rootAddress = root
    self.root = WebAddress(root)
    titleTwins = Site.twins(byTitle.values, pages)
    keyTwins = Site.twins(byKey.values, pages)
  }

  /// For each page that shares something with others of its language: all of them.
  ///
  /// Groups are in the order of paths, so that the pages of a language stand together.
  private static func twins(
    _ groups: some Sequence<[Int]>, _ pages: [Page]
  ) -> [ByteString: [Int]] {
    var twins: [ByteString: [Int]] = [:]
    for group in groups where group.count > 1 {
      var start = 0
      for end in 1...group.count {
        let language = pages[group[start]].path.language
        if end < group.count, pages[group[end]].path.language == language { continue }
        if end - start > 1 {
          let run = Array(group[start..<end])
          for index in run { twins[ByteString(pages[index].path.path)] = run }
        }
        start = end
      }
    }
    return twins
  }

  package func page(atPath path: String) -> Page? { byPath[ByteString(path)].map { pages[$0] } }

  /// The page at a URL path as ``HugoURL/encoded(_:)`` writes it.
  package func page(atURL url: String) -> Page? { page(atAddress: rootAddress + url) }

  /// The page at a whole address, written as ``address(of:)`` does.
  package func page(atAddress address: String) -> Page? {
    byAddress[ByteString(address)].map { pages[$0] }
  }

  /// The whole address of a page: `https://example.org/es/guides/mexico/alta/`.
  package func address(of page: Page) -> String { rootAddress + page.url }

  /// The page that a URL path redirects to.
  package func page(atAlias url: String) -> Page? { byAlias[ByteString(url)].map { pages[$0] } }

  /// The pages that share a translationKey, by path; keys are case-sensitive.
  package func pages(withKey key: String) -> [Page] {
    (byKey[ByteString(key)] ?? []).map { pages[$0] }
  }

  /// The page in `language` that shares a translationKey; the first by path where there are several.
  package func page(withKey key: String, language: String) -> Page? {
    byKey[ByteString(key)]?.lazy.map { self.pages[$0] }.first { $0.path.language == language }
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
  package var translationKeys: [String] { byKey.keys.map(\.text).sorted(by: utf8Precedes) }

  /// The guide that a translation was made from; nil for guides of the source language and orphans.
  package func source(of page: Page) -> Page? {
    guard page.path.language != configuration.sourceLanguage, let key = page.tie else {
      return nil
    }
    return self.page(withKey: key, language: configuration.sourceLanguage)
  }

  /// The guides of a language whose title is the same but for letter case and blanks around it.
  package func guides(titled title: String, language: String) -> [Page] {
    (byTitle[Site.titleKey(title, language)] ?? []).map { pages[$0] }
  }

  /// The other guides of a guide's language with its title, but for letter case and blanks; by path.
  package func guides(sharingTitleOf page: Page) -> [Page] {
    others(titleTwins, of: page)
  }

  /// The other pages of a page's language with its translationKey, by path.
  package func pages(sharingKeyOf page: Page) -> [Page] {
    others(keyTwins, of: page)
  }

  private func others(_ twins: [ByteString: [Int]], of page: Page) -> [Page] {
    guard !twins.isEmpty, let run = twins[ByteString(page.path.path)] else { return [] }
    return run.lazy.map { self.pages[$0] }.filter { $0 !== page }
  }

  /// How many guides that are no drafts a language has in a folder.
  package func guideCount(language: String, folder: String) -> Int {
    byFolder[Folder(language: language, name: folder)] ?? 0
  }

  private static func titleKey(_ title: String, _ language: String) -> String {
    language + "\n" + folded(title)
  }
}

/// The order of all output: by bytes, so that no locale and no normal form changes it.
package func utf8Precedes(_ a: String, _ b: String) -> Bool {
  let (a, b) = (a.utf8, b.utf8)
  return a.span.precedes(b.span)
}
