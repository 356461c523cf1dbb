/// What the path of a content file says: language, country, slug.
package final class GuidePath: Sendable {
  package enum Kind: Sendable, CaseIterable {
    /// `<lang>/<folder>/<slug>.md`
    case guide
    /// `_index.md`, in a language folder or below
    case sectionPage
    /// Markdown in a language folder, but not in a country's.
    case misplaced
  }

  /// Relative to the content root, `/` separated.
  package let path: String
  package let kind: Kind
  package let language: String
  /// The country's folder; empty where there is none.
  package let folder: String
  /// The file's name without its extension.
  package let slug: String

  /// Reads a path; nil where the file is no content: no Markdown, outside of the language folders, or
  /// below a folder whose name starts with a dot.
  package init?(_ path: String, languages: (String) -> Bool) {
    guard path.utf8.suffix(3).elementsEqual(".md".utf8) else { return nil }
    let elements = path.utf8.split(separator: UInt8(ascii: "/"))
    guard elements.count >= 2, let language = elements.first.map({ String(Substring($0)) }),
      languages(language), !elements.contains(where: { $0.first == UInt8(ascii: ".") }),
      let name = elements.last
    else { return nil }
    self.path = path
    self.language = language
    slug = String(Substring(name.dropLast(3)))
    folder =
      elements.dropFirst().dropLast().map { String(Substring($0)) }.joined(separator: "/")
    if slug == "_index" {
      kind = .sectionPage
    } else {
      kind = elements.count == 3 ? .guide : .misplaced
    }
  }

  /// The path below the language's folder.
  package var pathInLanguage: String {
    String(Substring(path.utf8.dropFirst(language.utf8.count + 1)))
  }
}

extension GuidePath: Equatable {
  package static func == (a: GuidePath, b: GuidePath) -> Bool {
    a === b || a.path.utf8.elementsEqual(b.path.utf8)
  }
}
