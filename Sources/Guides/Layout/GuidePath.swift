/// What the path of a content file says: language, folder, slug.
package final class GuidePath: Sendable {
  package enum Kind: Sendable, CaseIterable {
    /// `<lang>/<folder>/<slug>.md`; a page at any depth where the layout says so.
    case guide
    /// `_index.md`, at the top of a language's content or below
    case sectionPage
    /// Markdown of a language, but not in a country's folder.
    case misplaced
  }

  /// Relative to the content root, `/` separated.
  package let path: String
  package let kind: Kind
  package let language: String
  /// The path below the language's content, without the language in the file's name.
  package let pathInLanguage: String
  /// The folder below the language's content, a country's; empty where there is none.
  package let folder: String
  /// The file's name without its extension; of an `index.md`, the name of its folder.
  package let slug: String
  /// Whether the page is a folder with an `index.md`, whose other files are parts of it (a leaf bundle).
  package let isBundle: Bool

  /// Reads a path; nil where the file is no content: no Markdown, in no language, or below a folder whose
  /// name starts with a dot.
  package init?(_ path: String, layout: SiteLayout) {
    guard path.utf8.suffix(3).elementsEqual(".md".utf8), let place = layout.place(of: path),
      !path.utf8.split(separator: UInt8(ascii: "/")).contains(where: {
        $0.first == UInt8(ascii: ".")
      })
    else { return nil }
    var elements = place.path.utf8.split(separator: UInt8(ascii: "/"))
    guard let name = elements.popLast()?.dropLast(3) else { return nil }
    self.path = path
    language = place.language
    pathInLanguage = place.path
    let isAnywhere = layout.guidePlaces == .any
    isBundle = isAnywhere && !elements.isEmpty && name.elementsEqual("index".utf8)
    slug = String(Substring(isBundle ? elements.removeLast() : name))
    folder = elements.map { String(Substring($0)) }.joined(separator: "/")
    if name.elementsEqual("_index".utf8) {
      kind = .sectionPage
    } else {
      kind = isAnywhere || elements.count == 1 ? .guide : .misplaced
    }
  }
}

extension GuidePath {
  /// What Hugo takes for the translationKey of a page that has none: `/docs/install`.
  var tie: String {
    let name = kind == .sectionPage ? "" : slug
    let path = "/" + [folder, name].filter { !$0.isEmpty }.joined(separator: "/")
    return HugoURL.normalized(path, HugoURL.Style())
  }
}

extension GuidePath: Equatable {
  package static func == (a: GuidePath, b: GuidePath) -> Bool {
    a === b || a.path.utf8.elementsEqual(b.path.utf8)
  }
}
