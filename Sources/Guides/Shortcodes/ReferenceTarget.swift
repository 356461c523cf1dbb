import JSONSchema
import Markup

/// What Hugo finds for a `ref` or `relref`.
package enum ReferenceTarget: Sendable {
  /// A page that a file makes, the own one, too.
  case page(Page)
  /// A page that no file makes: of a taxonomy, of a section without `_index.md`.
  case generated
  /// Nothing: the build fails.
  case missing(near: Page?)
  /// Several pages that have the name: the build fails.
  case ambiguous([Page])
  /// A language that the site does not have: the build fails.
  case unknownLanguage(String)

  package var page: Page? { if case .page(let page) = self { page } else { nil } }

  package var isBroken: Bool {
    switch self {
    case .missing, .ambiguous, .unknownLanguage: true
    case .page, .generated: false
    }
  }
}

extension Site {
  /// Finds the page that a reference names, as Hugo does (`hugolib/pagecollections.go`; 0.168 was asked): beside the
  /// page that names it, else from the content's root, else a name alone in the whole language if one page has it.
  package func resolve(_ reference: Reference, from page: Page) -> ReferenceTarget {
    let language = reference.language ?? page.path.language
    guard configuration.language(language) != nil else { return .unknownLanguage(language) }
    if reference.path.isEmpty { return .page(page) }
    let path = Site.withoutSlash(reference.path)
    if let target = target(atPath: path, language, from: page) { return target }
    guard path.utf8.first != UInt8(ascii: "."), !path.utf8.contains(UInt8(ascii: "/")) else {
      return .missing(near: near(path, language))
    }
    let name = logicalPath(Site.withoutOtherEnding(path))
    let pages = referencePlaces.pages(language, named: name)
    if let only = pages.first, pages.count == 1 { return .page(only) }
    return pages.isEmpty ? .missing(near: near(path, language)) : .ambiguous(pages)
  }

  /// The page that a decoded path of a link names, as Hugo's own render hook for links finds it, which sites in
  /// several languages have without asking (0.168 was asked); themes have others that find files.
  func page(atLinkPath path: String, from page: Page) -> Page? {
    let name = path.split(separator: "/").last ?? ""
    let isFile = name.hasSuffix(".md")
    guard isFile || configuration.languages.count > 1 && !name.contains(".") else { return nil }
    return target(atPath: Site.withoutSlash(path), page.path.language, from: page)?.page
  }

  /// What is at a path beside a page, else from the content's root; nil where nothing is.
  private func target(
    atPath path: String, _ language: String, from page: Page
  ) -> ReferenceTarget? {
    func found(_ path: String) -> ReferenceTarget? {
      let logical = logicalPath(path)
      if let page = referencePlaces.page(language, at: logical) { return .page(page) }
      return isGenerated(logical, language) ? .generated : nil
    }
    if path.utf8.first != UInt8(ascii: "/") {
      if let target = found(Site.base(of: page, for: path) + "/" + path) { return target }
      return path.utf8.first == UInt8(ascii: ".") ? nil : found("/" + path)
    }
    // Hugo takes a path from the root by the letter.
    return ["//", "/./", "/../"].contains { path.contains($0) } ? nil : found(path)
  }

  private static func withoutSlash(_ path: String) -> String {
    path.hasSuffix("/") && path != "/" ? String(path.dropLast()) : path
  }

  /// The path of a page that Hugo finds from every other.
  package func referencePath(of page: Page) -> String {
    configuration.section.isEmpty ? page.path.tie : "/" + configuration.section + page.path.tie
  }

  /// The folder that a relative path starts from.
  private static func base(of page: Page, for path: String) -> String {
    let folder = "/" + page.path.folder
    let hasExtension = path.split(separator: "/").last?.dropFirst().contains(".") ?? false
    return page.path.isBundle && hasExtension && path.hasPrefix("../")
      ? folder + "/" + page.path.slug : folder
  }

  /// A path as pages have it: in lower case, without the ending, the language and `index` of a file's name.
  private func logicalPath(_ path: String) -> String {
    var elements: [String] = []
    for element in path.lowercased().split(separator: "/") where element != "." {
      if element == ".." { _ = elements.popLast() } else { elements.append(String(element)) }
    }
    if var name = elements.popLast() {
      if let dot = name.lastIndex(of: "."), Site.contentEndings.contains(String(name[dot...])) {
        name = String(name[..<dot])
        if let dot = name.lastIndex(of: "."),
          configuration.language(String(name[name.index(after: dot)...])) != nil
        {
          name = String(name[..<dot])
        }
      }
      if name != "_index", name != "index" { elements.append(name) }
    }
    if !configuration.section.isEmpty, elements.first == configuration.section {
      elements.removeFirst()
    }
    return "/" + elements.joined(separator: "/").replacing(" ", with: "-")
  }

  /// A name without an ending that no content has.
  private static func withoutOtherEnding(_ name: String) -> String {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex,
      !contentEndings.contains(name[dot...].lowercased())
    else { return name }
    return String(name[..<dot])
  }

  private static let contentEndings: Set<String> = [
    ".md", ".markdown", ".html", ".htm", ".adoc", ".asciidoc", ".ad", ".rst", ".org", ".pandoc",
    ".pdc",
  ]

  /// Whether Hugo makes a page without a file: the home page, a section at the top, the lists of taxonomies; and what
  /// a content adapter makes is not known.
  private func isGenerated(_ path: String, _ language: String) -> Bool {
    let elements = path.split(separator: "/").map(String.init)
    guard let first = elements.first else { return true }
    return configuration.taxonomies.contains(first)
      || elements.count == 1 && referencePlaces.hasSection(language, first)
      || files.contentPaths.contains { $0.hasSuffix("_content.gotmpl") }
  }

  /// The page with the same name elsewhere, or with nearly the same path.
  private func near(_ path: String, _ language: String) -> Page? {
    let logical = logicalPath(path)
    let name = logical.split(separator: "/").last.map { "/" + $0 } ?? "/"
    if let page = referencePlaces.pages(language, named: name).first { return page }
    let ties = pages.lazy.filter { $0.path.language == language && !$0.isUnpublished }
      .map(\.path.tie)
    return nearest(to: logical, in: ties, lettersPerEdit: 5)
      .flatMap { referencePlaces.page(language, at: $0) }
  }
}

/// Where the pages of each language are, as references name them.
struct ReferencePlaces: Sendable {
  private struct Place: Hashable {
    let language: String
    let path: String
  }

  private var byPath: [Place: Page] = [:]
  private var byName: [Place: [Page]] = [:]
  private var sections: Set<Place> = []

  init(_ pages: [Page]) {
    for page in pages {
      let language = page.path.language
      let path = page.path.tie
      let place = Place(language: language, path: path)
      // A page that is not built is found last.
      if byPath[place].map(\.isUnpublished) ?? true { byPath[place] = page }
      guard !page.isUnpublished, let name = path.split(separator: "/").last else { continue }
      byName[Place(language: language, path: "/" + name), default: []].append(page)
      if let section = path.split(separator: "/").first, path.dropFirst().contains("/") {
        sections.insert(Place(language: language, path: String(section)))
      }
    }
  }

  func page(_ language: String, at path: String) -> Page? {
    byPath[Place(language: language, path: path)]
  }

  func pages(_ language: String, named name: String) -> [Page] {
    byName[Place(language: language, path: name)] ?? []
  }

  func hasSection(_ language: String, _ name: String) -> Bool {
    sections.contains(Place(language: language, path: name))
  }
}
