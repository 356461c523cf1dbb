import Guides
import JSONSchema

/// Guesses which page an address that leads nowhere was meant for.
struct MeantPage {
  private let site: Site
  private let guide: Guide
  private let text: String
  /// What the path's first element says, and what is right for it.
  private(set) var prefix: LanguagePrefix?
  /// The languages to look in, the most likely first.
  private let languages: [String]
  /// The path without language and section.
  private let elements: [String]
  /// The folder that the path names; nil where the site has none of that name.
  private let folder: String?

  /// A language in a path that Hugo writes otherwise.
  enum LanguagePrefix {
    /// The default language, which has none.
    case needless(language: String)
    /// A name or tag instead of the code.
    case name(language: String, code: String)
  }

  /// - Parameters:
  ///   - path: the address's decoded path.
  ///   - text: of the link.
  init(_ path: String, text: String, in guide: Guide, site: Site) {
    self.site = site
    self.guide = guide
    self.text = text
    let configuration = site.configuration
    var rest = path.lowercased().split(separator: "/").map(String.init)[...]
    var language: String?
    if let first = rest.first, let named = configuration.language(called: first) {
      language = named.code
      if configuration.languagePrefix(of: named.code) == nil {
        prefix = .needless(language: named.name)
      } else if named.code != first {
        prefix = .name(language: named.name, code: named.code)
      }
      rest.removeFirst()
    } else if rest.first == configuration.section {
      language = configuration.defaultLanguage
    }
    if rest.first == configuration.section {
      rest.removeFirst()
    } else if language == nil, rest.dropFirst().first == configuration.section {
      rest.removeFirst(2)
    }
    if let last = rest.last, last.hasSuffix(".md") || last.hasSuffix(".html") {
      rest[rest.endIndex - 1] = String(last.prefix { $0 != "." })
    }
    elements = Array(rest)
    let named = rest.dropLast().last
    folder = site.guideFolders.first { $0 == named }
    languages = [language.flatMap { $0 == guide.language ? nil : $0 }, guide.language].compactMap(
      \.self)
  }

  /// The page that comes nearest, from the surest guess to the boldest; nil if none is near.
  func find() -> Page? {
    guard let slug = elements.last else { return nil }
    return withoutMistypedLanguage() ?? inOtherFolder(slug: slug) ?? titled() ?? near(slug: slug)
  }

  private func withoutMistypedLanguage() -> Page? {
    for language in languages {
      let path = HugoURL.path(
        ofFile: (elements + ["index.md"]).joined(separator: "/"),
        section: site.configuration.section,
        languagePrefix: site.configuration.languagePrefix(of: language),
        style: site.configuration.urlStyle)
      if let page = site.page(atURL: HugoURL.encoded(path)), !page.isUnpublished { return page }
    }
    return nil
  }

  /// A page with the same last element: in the guide's folder, or anywhere if the address names no
  /// folder of the site.
  private func inOtherFolder(slug: String) -> Page? {
    let pages = site.pages(named: HugoURL.encoded(slug)).filter(isWanted)
    let near = pages.filter { $0.path.folder == folder || $0.path.folder == guide.page.path.folder }
    for language in languages {
      if let page = near.first(where: { $0.path.language == language }) { return page }
    }
    let counterparts = near.lazy.compactMap { site.counterpart(of: $0, in: guide.language) }
    if let page = counterparts.first(where: isWanted) { return page }
    return folder == nil && pages.count == 1 ? pages.first : nil
  }

  private func titled() -> Page? {
    languages.reversed().lazy
      .flatMap { site.guides(titled: text, language: $0) }.first(where: isWanted)
  }

  /// A guide of the same folder whose name differs in a few letters.
  private func near(slug: String) -> Page? {
    let folder = folder ?? guide.page.path.folder
    let wanted = MeantPage.comparable(slug)
    for language in languages {
      var pages: [String: Page] = [:]
      for page in site.pages(inFolder: folder, language: language) where isWanted(page) {
        pages[MeantPage.comparable(page.path.slug)] = page
      }
      if let page = pages[wanted] { return page }
      let names = pages.keys.sorted(by: utf8Precedes)
      if let name = nearest(to: wanted, in: names, lettersPerEdit: 5) { return pages[name] }
    }
    return nil
  }

  /// A name with one kind of blank between its words.
  private static func comparable(_ name: String) -> String {
    let blanks = [UInt8(ascii: "-"), UInt8(ascii: " ")]
    return String(
      decoding: name.utf8.map { blanks.contains($0) ? UInt8(ascii: "_") : $0 }, as: UTF8.self)
  }

  private func isWanted(_ page: Page) -> Bool {
    !page.isUnpublished && page.path.path != guide.path && page.path.kind != .sectionPage
  }
}
