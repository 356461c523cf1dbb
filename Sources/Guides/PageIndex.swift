import Markup

/// The pages of a site by what they are asked for: their path, address, aliases, translationKey and folder.
///
/// Pages are indices into those of the site, in their order.
struct PageIndex: Sendable {
  private(set) var byPath: [ByteString: Int] = [:]
  /// By whole address, which is ASCII: what nearly every link has, so that it needs no parsing.
  private(set) var byAddress: [ByteString: Int] = [:]
  private(set) var byAlias: [ByteString: Int] = [:]
  private(set) var byKey: [ByteString: [Int]] = [:]
  /// How many guides that are no drafts a folder has.
  private(set) var guideCounts: [Site.Folder: Int] = [:]
  /// For the few pages that share a translationKey in one language.
  let keyTwins: PageTwins

  /// - Parameters:
  ///   - pages: by path.
  ///   - root: the base URL without the slash at its end.
  init(_ pages: [Page], root: String) {
    byPath.reserveCapacity(pages.count)
    byAddress.reserveCapacity(pages.count)
    byKey.reserveCapacity(pages.count)
    for (index, page) in pages.enumerated() {
      byPath[ByteString(page.path.path)] = index
      // A draft is not built: a page that shares its URL goes first.
      let address = ByteString(root + page.url)
      if byAddress[address].map({ pages[$0].isUnpublished }) ?? true { byAddress[address] = index }
      for alias in page.aliases { byAlias[ByteString(alias)] = index }
      if let key = page.tie { byKey[ByteString(key), default: []].append(index) }
      if page.isGuide, !page.isUnpublished {
        let folder = Site.Folder(language: page.path.language, name: page.path.folder)
        guideCounts[folder, default: 0] += 1
      }
    }
    keyTwins = PageTwins(byKey.values, pages)
  }
}

/// The guides of a site by their titles: letter case and the blanks around a title do not count.
///
/// Apart from ``PageIndex``, so that both can be made at the same time.
struct TitleIndex: Sendable {
  private let guides: [String: [Int]]
  /// For the few guides that share a title in one language.
  let twins: PageTwins

  /// - Parameter pages: by path.
  init(_ pages: [Page]) {
    var guides: [String: [Int]] = [:]
    guides.reserveCapacity(pages.count)
    for (index, page) in pages.enumerated() where page.isGuide {
      guard let title = page.title else { continue }
      guides[TitleIndex.key(title.text, page.path.language), default: []].append(index)
    }
    self.guides = guides
    twins = PageTwins(guides.values, pages)
  }

  func guides(titled title: String, language: String) -> [Int] {
    guides[TitleIndex.key(title, language)] ?? []
  }

  private static func key(_ title: String, _ language: String) -> String {
    language + "\n" + folded(title)
  }
}

/// For each page that shares something with others of its language: all of them, by path.
struct PageTwins: Sendable {
  private var runs: [ByteString: [Int]] = [:]

  /// - Parameter groups: the pages that share something, in any languages, by path: those of a language stand together.
  init(_ groups: some Sequence<[Int]>, _ pages: [Page]) {
    for group in groups where group.count > 1 {
      var start = 0
      for end in 1...group.count {
        let language = pages[group[start]].path.language
        if end < group.count, pages[group[end]].path.language == language { continue }
        if end - start > 1 {
          let run = Array(group[start..<end])
          for index in run { runs[ByteString(pages[index].path.path)] = run }
        }
        start = end
      }
    }
  }

  /// The pages that share it with a page, that one among them; empty where there are no others.
  func run(of page: Page) -> [Int] {
    runs.isEmpty ? [] : runs[ByteString(page.path.path)] ?? []
  }
}
