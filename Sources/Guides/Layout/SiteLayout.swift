/// Where a site keeps its pages: which file is in which language, and which of them are guides.
///
/// Hugo takes a file's language from the content folder of a language, else from the file's name
/// (`about.es.md`), else it is the default language's (Hugo, `hugofs/component_fs.go`).
package struct SiteLayout: Sendable {
  /// What pages a rule set is about.
  package enum GuidePlaces: String, Sendable, CaseIterable {
    /// `<folder>/<slug>.md` below a language's content alone; other pages are misplaced.
    case country
    /// Pages at any depth.
    case any
  }

  /// How the language of a file is told.
  package enum LanguageSource: String, Sendable, CaseIterable {
    /// By the folder that it lies in.
    case folder
    /// By its name, in one tree for all languages.
    case suffix
  }

  package let languageSource: LanguageSource
  package let guidePlaces: GuidePlaces
  private let defaultLanguage: String
  /// The folder of each language's content below the content root, the deepest first; empty for the root itself.
  private let roots: [Root]
  private let codes: Set<String>

  private struct Root {
    let language: String
    /// Ends in `/`, but for the content root, which is empty.
    let prefix: String
  }

  /// - Parameter folders: by language, the folder of its content where that is not named like the language.
  init(
    languages: [String], defaultLanguage: String, languageSource: LanguageSource,
    guidePlaces: GuidePlaces, folders: [String: String]
  ) {
    self.languageSource = languageSource
    self.guidePlaces = guidePlaces
    self.defaultLanguage = defaultLanguage
    codes = Set(languages)
    roots = languages.compactMap { language in
      switch languageSource {
      case .folder:
        let folder = folders[language] ?? language
        return Root(language: language, prefix: folder == "." ? "" : folder + "/")
      case .suffix:
        return folders[language].map { Root(language: language, prefix: $0 + "/") }
      }
    }.sorted { $0.prefix.utf8.count > $1.prefix.utf8.count }
  }

  /// A file's language, and its path below that language's content, without a language in its name.
  struct Place {
    let language: String
    let path: String
  }

  /// Where a file is; nil for one that is in no language.
  func place(of path: String) -> Place? {
    if let root = roots.first(where: { path.utf8.starts(with: $0.prefix.utf8) }) {
      let below = String(Substring(path.utf8.dropFirst(root.prefix.utf8.count)))
      return Place(language: root.language, path: below)
    }
    guard languageSource == .suffix else { return nil }
    guard let suffix = suffix(of: path) else { return Place(language: defaultLanguage, path: path) }
    let plain = path.utf8.dropLast(suffix.utf8.count + ".md".utf8.count + 1)
    return Place(language: suffix, path: String(Substring(plain)) + ".md")
  }

  /// The language that a file's name has before its ending.
  private func suffix(of path: String) -> String? {
    let name = path.utf8.dropLast(".md".utf8.count)
    guard let dot = name.lastIndex(of: UInt8(ascii: ".")),
      dot > (name.lastIndex(of: UInt8(ascii: "/")) ?? name.startIndex)
    else { return nil }
    let code = String(Substring(name[name.index(after: dot)...]))
    return codes.first { equalIgnoringCase($0, code) }
  }

  /// The folders below the content root that content of a language lies in, each with a slash at its end.
  var contentFolders: [String] {
    roots.map(\.prefix) + (languageSource == .suffix ? [""] : [])
  }

  /// Where the file of a page is that has a path below the content of a language: what ``place(of:)`` takes apart.
  package func file(_ path: String, in language: String) -> String {
    if let root = roots.first(where: { $0.language == language }) { return root.prefix + path }
    return language == defaultLanguage
      ? path : "\(Substring(path.utf8.dropLast(3))).\(language).md"
  }
}

extension SiteLayout {
  /// The content files among some paths, in the order of their bytes.
  ///
  /// What lies beside an `index.md` is part of that page, and no page of its own.
  package func contentPaths(_ paths: [String]) -> [GuidePath] {
    let all = paths.compactMap { GuidePath($0, layout: self) }
      .sorted { utf8Precedes($0.path, $1.path) }
    guard guidePlaces == .any else { return all }
    let bundles = Set(all.filter(\.isBundle).map { Bundle($0.language, $0.folder + "/" + $0.slug) })
    guard !bundles.isEmpty else { return all }
    return all.filter { path in
      var folder = path.folder[...]
      while true {
        if bundles.contains(Bundle(path.language, String(folder))) { return false }
        guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
        folder = folder[..<slash]
      }
    }
  }

  private struct Bundle: Hashable {
    let language: String
    let folder: String

    init(_ language: String, _ folder: String) {
      self.language = language
      self.folder = folder.utf8.first == UInt8(ascii: "/") ? String(folder.dropFirst()) : folder
    }
  }
}
