import Markup

/// Which guides a change of the content can concern; all others are to their readers, and to every rule,
/// what they were.
///
/// Of a site, what is said about a guide depends on the guide and its translations, on its title and
/// folder being shared with others, and on the pages and files that its addresses lead to, with their
/// headings and translations. Pages that are new, gone or have other metadata or headings, and files that
/// are new or gone, are looked for in the guides' text by the last part of their addresses. Where that is
/// not sure to find them, the change concerns everything.
package struct SiteChange: Sendable {
  /// Guides that are concerned whatever their text says, by path in either state.
  private var paths: Set<ByteString> = []
  /// Pages that changed for those who link to them; nil where anything may lead to them.
  private var names: [AddressName]? = []
  /// Languages with folders that have more or fewer guides than before.
  private var folders: Set<ByteString> = []

  package init(from older: SiteContents, to newer: SiteContents) {
    let changed = SiteChange.changedFiles(older, newer)
    for page in changed.pages {
      paths.insert(ByteString(page.path.path))
      for other in SiteChange.translations(of: page, older.site, newer.site) {
        paths.insert(ByteString(other.path.path))
      }
    }
    let files = newer.site.files.differing(from: older.site.files)
    guard !changed.metadata.isEmpty || !files.isEmpty else { return }
    addTitlesAndFolders(changed.metadata, older.site, newer.site)
    names = SiteChange.names(of: changed.metadata, older.site, newer.site)
    for file in files {
      guard let name = AddressName(file.text) else {
        names = nil
        return
      }
      names?.append(name)
    }
  }

  /// Whether what is said about a file of either state may differ.
  package func concerns(_ file: ContentFile) -> Bool {
    guard let names else { return true }
    let path = file.page.path
    if paths.contains(ByteString(path.path)) || folders.contains(SiteChange.folder(of: path)) {
      return true
    }
    guard !names.isEmpty else { return false }
    return AddressWords(file.source.bytes).mayHold(names)
  }

  /// The pages whose files differ, in either state, and those among them that the index or a fragment has
  /// otherwise.
  private static func changedFiles(
    _ older: SiteContents, _ newer: SiteContents
  ) -> (pages: [Page], metadata: [Page]) {
    var pages: [Page] = []
    var metadata: [Page] = []
    let style = newer.site.configuration.headingIDs
    for file in newer.files {
      let old = older.file(atPath: file.page.path.path)
      guard old !== file else { continue }
      pages += [file.page] + (old.map { [$0.page] } ?? [])
      if let old, old.page.isIndexed(as: file.page), old.anchors(style) == file.anchors(style) {
        continue
      }
      metadata += [file.page] + (old.map { [$0.page] } ?? [])
    }
    for file in older.files where newer.file(atPath: file.page.path.path) == nil {
      pages.append(file.page)
      metadata.append(file.page)
    }
    return (pages, metadata)
  }

  /// The pages that are a page in other languages, by key or without one by path; itself included.
  private static func translations(of page: Page, _ sites: Site...) -> [Page] {
    sites.flatMap { site in
      page.tie.map { site.pages(withKey: $0) }
        ?? site.configuration.languages.compactMap {
          site.page(
            atPath: site.configuration.layout.file(page.path.pathInLanguage, in: $0.code))
        }
    } + [page]
  }

  private mutating func addTitlesAndFolders(_ pages: [Page], _ older: Site, _ newer: Site) {
    for page in pages {
      let (language, folder) = (page.path.language, page.path.folder)
      if let title = page.title?.text {
        for site in [older, newer] {
          for twin in site.guides(titled: title, language: language) {
            paths.insert(ByteString(twin.path.path))
          }
        }
      }
      if older.guideCount(language: language, folder: folder)
        != newer.guideCount(language: language, folder: folder)
      {
        folders.insert(SiteChange.folder(of: page.path))
      }
    }
  }

  private static func folder(of path: GuidePath) -> ByteString {
    ByteString(path.language + "/" + path.folder)
  }

  /// What the addresses of pages and of their translations have in common; nil where that is not known.
  private static func names(of pages: [Page], _ older: Site, _ newer: Site) -> [AddressName]? {
    guard older.folders == newer.folders, pages.count <= 400 else { return nil }
    var addresses: Set<ByteString> = []
    var names: Set<AddressName> = []
    for page in pages.flatMap({ translations(of: $0, older, newer) }) {
      for address in [page.url] + page.aliases where addresses.insert(ByteString(address)).inserted
      {
        guard let name = AddressName(HugoURL.decoded(address)) else { return nil }
        names.insert(name)
      }
      // Links may name the file.
      guard let name = AddressName(page.path.slug) else { return nil }
      names.insert(name)
    }
    // "../" leads to a page without naming it.
    for page in older.pages + newer.pages {
      var url = page.url.utf8.dropLast()
      while let slash = url.lastIndex(of: UInt8(ascii: "/")) {
        url = url[..<slash]
        if addresses.contains(ByteString(String(Substring(url)) + "/")) { return nil }
      }
    }
    return Array(names)
  }
}

extension Page {
  /// Whether the site's index has the same of both.
  fileprivate func isIndexed(as other: Page) -> Bool {
    unpublished == other.unpublished && ByteString(url) == ByteString(other.url)
      && title.map { ByteString($0.text) } == other.title.map { ByteString($0.text) }
      && translationKey.map { ByteString($0.text) }
        == other.translationKey.map { ByteString($0.text) }
      && aliases.map { ByteString($0) } == other.aliases.map { ByteString($0) }
  }
}
