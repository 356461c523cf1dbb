/// What the path of a content file says: language, folder, slug.
package final class GuidePath: Sendable {
  /// What Hugo makes of a file, by its path alone.
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
    guard path.utf8.hasSuffix(".md"), !GuidePath.isHidden(path), let place = layout.place(of: path)
    else { return nil }
    self.path = path
    language = place.language
    pathInLanguage = place.path
    let (parent, name) = GuidePath.split(place.path.utf8.dropLast(3))
    let isAnywhere = layout.guidePlaces == .any
    isBundle = isAnywhere && !parent.isEmpty && name == "index"
    let (folder, slug) = isBundle ? GuidePath.split(parent.utf8) : (parent, name)
    self.folder = String(folder)
    self.slug = String(slug)
    if name == "_index" {
      kind = .sectionPage
    } else {
      let isInFolder = !folder.isEmpty && !folder.utf8.contains(UInt8(ascii: "/"))
      kind = isAnywhere || isInFolder ? .guide : .misplaced
    }
  }

  /// Cuts a path before its last element.
  private static func split(
    _ path: Substring.UTF8View
  ) -> (folder: Substring, name: Substring) {
    guard let slash = path.lastIndex(of: UInt8(ascii: "/")) else { return ("", Substring(path)) }
    return (Substring(path[..<slash]), Substring(path[path.index(after: slash)...]))
  }

  /// Whether the name of a file or a folder starts with a dot.
  private static func isHidden(_ path: String) -> Bool {
    var isStart = true
    for byte in path.utf8 {
      if isStart, byte == UInt8(ascii: ".") { return true }
      isStart = byte == UInt8(ascii: "/")
    }
    return false
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
