package import Guides

/// Where the pages of a site are, and in which languages: by Hugo's configuration, else by the names of files.
package struct LearntLayout: Sendable {
  /// A language that the site's pages or its configuration have.
  package struct Language: Sendable {
    package let code: String
    package let tag: String
    package let name: String
    /// Below the content root, `.` for the root itself; nil where the files' names tell the language.
    let folder: String?
  }

  package let languageSource: SiteLayout.LanguageSource
  /// Sorted by code.
  package private(set) var languages: [Language]
  package private(set) var defaultLanguage: String
  /// The folder of URLs that the content root is mounted at; nil where no configuration tells.
  let section: String?
  /// What else Hugo's configuration says; nil where there is none.
  let hugo: HugoConfiguration?

  /// Looks at a content root.
  ///
  /// - Parameters:
  ///   - paths: of all files below it.
  ///   - project: Hugo's configuration, and where the content root is in Hugo's project; nil without one.
  /// - Throws: where no language can be told.
  package init(
    paths: [String], project: (hugo: HugoConfiguration, path: String)?
  ) throws(LearningError) {
    let names = ContentNames(paths)
    guard names.fileCount > 0 else { throw LearningError("it has no Markdown") }
    if let project, let layout = try LearntLayout(project.hugo, at: project.path, names) {
      self = layout
    } else if !names.folders.isEmpty {
      self.init(.folder, codes: names.folders) { $0 }
    } else if !names.suffixes.isEmpty {
      let all = names.suffixes.union(names.hasPlain ? [LearntLayout.usualDefault] : [])
      self.init(.suffix, codes: all) { _ in nil }
    } else {
      throw LearningError(
        "it has no folder for a language, such as en, es or pt-br, and no file named like "
          + "about.es.md, and there is no Hugo configuration above it")
    }
  }

  /// Hugo's `defaultContentLanguage` where nobody sets it.
  private static let usualDefault = "en"

  private init(
    _ source: SiteLayout.LanguageSource, codes: Set<String>, folder: (String) -> String?
  ) {
    languageSource = source
    languages = codes.sorted(by: utf8Precedes).map {
      Language($0, tag: nil, name: nil, folder: folder($0))
    }
    defaultLanguage =
      (languages.first { $0.tag == LearntLayout.usualDefault } ?? languages.first)?.code
      ?? LearntLayout.usualDefault
    section = nil
    hugo = nil
  }

  /// Reads Hugo's configuration; nil where it knows of no languages, but the folders do.
  private init?(
    _ hugo: HugoConfiguration, at path: String, _ names: ContentNames
  ) throws(LearningError) {
    let places = hugo.contentPlaces
    if hugo.languages.isEmpty, names.folders.count > 1 { return nil }
    let defaultLanguage = hugo.defaultLanguage ?? LearntLayout.usualDefault
    self.hugo = hugo
    guard !places.folders.isEmpty else {
      guard let section = LearntLayout.below(places.root, path) else {
        throw LearningError("Hugo's content is in \"\(places.root)\", and not there")
      }
      self.section = section
      languageSource = .suffix
      languages = hugo.languages.map {
        Language($0.code, tag: $0.tag, name: $0.name, folder: nil)
      }
      if languages.isEmpty {
        languages = [Language(defaultLanguage, tag: nil, name: nil, folder: nil)]
      }
      self.defaultLanguage = ""
      setDefault(defaultLanguage)
      return
    }
    var section = ""
    languageSource = .folder
    languages = hugo.languages.compactMap { language in
      let own = places.folders[language.code] ?? places.root
      let folder = places.root == "." ? own : places.root + "/" + own
      if let inside = LearntLayout.below(path, folder) {
        return Language(
          language.code, tag: language.tag, name: language.name,
          folder: inside.isEmpty ? "." : inside)
      }
      // A folder within the content of one language.
      guard let part = LearntLayout.below(folder, path) else { return nil }
      section = part
      return Language(language.code, tag: language.tag, name: language.name, folder: ".")
    }
    guard !languages.isEmpty else {
      throw LearningError(
        "Hugo's configuration names other folders for the content of each language")
    }
    self.section = section
    self.defaultLanguage = ""
    setDefault(defaultLanguage)
  }

  /// Sorts the languages, and takes the default one of the site, or the first where it has none here.
  private mutating func setDefault(_ code: String) {
    let first = languages.first?.code ?? code
    defaultLanguage = languages.contains { $0.code == code } ? code : first
    languages.sort { utf8Precedes($0.code, $1.code) }
  }

  /// The way from a folder down to another, both relative to one place; empty for the same folder, nil for one that
  /// does not lie below.
  private static func below(_ folder: String, _ path: String) -> String? {
    let base = folder.split(separator: "/").filter { $0 != "." }
    let elements = path.split(separator: "/").filter { $0 != "." }
    guard elements.starts(with: base) else { return nil }
    return elements.dropFirst(base.count).joined(separator: "/")
  }
}

extension LearntLayout.Language {
  fileprivate init(_ code: String, tag: String?, name: String?, folder: String?) {
    self.code = code
    let tag = tag ?? LanguageName.tag(of: code) ?? code
    self.tag = tag
    // Messages are in English; the configuration says what the language calls itself.
    self.name = LanguageName.english(of: tag) ?? name ?? code
    self.folder = folder
  }
}

/// What the names of files and folders say of languages.
private struct ContentNames {
  /// Folders at the top that are named like languages and hold most of the files; empty where they do not.
  private(set) var folders: Set<String> = []
  /// Languages that names of files end in, where another language has the same file.
  private(set) var suffixes: Set<String> = []
  /// Whether some files have no language in their names.
  private(set) var hasPlain = false
  private(set) var fileCount = 0

  init(_ paths: [String]) {
    var inFolders = 0
    var codesOfFile: [String: Set<String>] = [:]
    for path in paths where path.utf8.suffix(3).elementsEqual(".md".utf8) {
      fileCount += 1
      let elements = path.split(separator: "/", omittingEmptySubsequences: false)
      if elements.count > 1, LanguageName.tag(of: String(elements[0])) != nil {
        folders.insert(String(elements[0]))
        inFolders += 1
      }
      let plain = path.dropLast(3)
      if let dot = plain.lastIndex(of: "."), !plain[dot...].contains("/"),
        case let code = String(plain[plain.index(after: dot)...]), LanguageName.tag(of: code) != nil
      {
        codesOfFile[String(plain[..<dot]), default: []].insert(code)
      } else {
        codesOfFile[String(plain), default: []].insert("")
      }
    }
    if inFolders * 2 < fileCount { folders = [] }
    for codes in codesOfFile.values where codes.count > 1 { suffixes.formUnion(codes) }
    hasPlain = codesOfFile.values.contains { $0.contains("") }
    suffixes.remove("")
  }
}
