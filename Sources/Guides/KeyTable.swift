import JSONSchema

/// The translationKeys of a site: which pages share each, and in which languages none does.
package struct KeyTable: Sendable {
  /// One key and its pages.
  package struct Entry: Sendable {
    package let key: String
    /// By language, then by path.
    package let languages: [(code: String, pages: [Page])]
    /// The languages that have guides in the same folder, but none with the key.
    ///
    /// By folder, for a site need not have guides of every country in every language.
    package let gaps: [String]
    /// Whether no page in the source language has the key, so that nothing was translated.
    package let isOrphan: Bool
    /// The key of a source that an orphan most likely means.
    package let nearMiss: String?

    /// The languages in which several pages claim the key.
    package var duplicates: [String] { languages.filter { $0.pages.count > 1 }.map(\.code) }
  }

  /// The languages that have pages, sorted by code.
  package let languages: [String]
  /// Sorted by key.
  package let entries: [Entry]

  package init(_ site: Site) {
    let languages = Set(site.pages.map(\.path.language)).sorted(by: utf8Precedes)
    let folders = Dictionary(grouping: site.pages, by: \.path.folder)
      .mapValues { Set($0.map(\.path.language)) }
    let keys = site.translationKeys
    let source = site.configuration.sourceLanguage
    self.languages = languages
    entries = keys.map { key in
      let all = site.pages(withKey: key)
      let pages = Dictionary(grouping: all, by: \.path.language)
      let expected = all.reduce(into: Set<String>()) {
        $0.formUnion(folders[$1.path.folder] ?? [])
      }
      let isOrphan = pages[source] == nil
      return Entry(
        key: key,
        languages: languages.compactMap { code in pages[code].map { (code, $0) } },
        gaps: languages.filter { expected.contains($0) && pages[$0] == nil },
        isOrphan: isOrphan,
        nearMiss: isOrphan
          ? all.first.flatMap { site.sourcePage(near: key, of: $0)?.tie } : nil)
    }
  }

  /// The pages of a key, by its bytes: normal forms are told apart; nil for an unknown key.
  package func entry(_ key: String) -> Entry? {
    entries.first { $0.key.utf8.elementsEqual(key.utf8) }
  }

  /// The key in use that a mistyped one most likely means.
  package func nearMiss(of key: String) -> String? { nearest(to: key, in: entries.map(\.key)) }
}
