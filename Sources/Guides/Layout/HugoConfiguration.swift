import Markup

/// What Hugo's own configuration says of a site, for all that `site.yaml` leaves out.
///
/// Hugo reads one file at the project's root and the files of `config/_default` and `config/production`; keys have any
/// letter case (Hugo, `config/allconfig/load.go`).
package struct HugoConfiguration: Sendable {
  /// A language as the configuration has it; nil for what it leaves to Hugo.
  package struct Language: Sendable {
    package let code: String
    package let tag: String?
    package let name: String?
    /// Relative to the project's root.
    package let contentFolder: String?
  }

  package private(set) var baseURL: String?
  package private(set) var contentFolder: String?
  package private(set) var defaultLanguage: String?
  package private(set) var isDefaultLanguageInSubdir: Bool?
  package private(set) var keepsLetterCase: Bool?
  package private(set) var removesAccents: Bool?
  package private(set) var uglyURLs = HugoURL.Ugly()
  package private(set) var headingIDs = HeadingID.Style.github
  /// Relative to the project's root, as all folders.
  private(set) var staticFolders = ["static"]
  private(set) var assetFolder: String?
  private(set) var themesFolder: String?
  private(set) var themes: [String] = []
  /// Whether other projects are parts of this one.
  private(set) var hasModules = false
  private(set) var taxonomies = HugoConfiguration.usualTaxonomies
  static let usualTaxonomies = ["categories", "tags"]
  /// By kind of page and section.
  package private(set) var permalinks = Permalinks.Texts()
  /// In the order of their weights; empty for a site in one language.
  package private(set) var languages: [Language] = []

  private static let endings = [".toml", ".yaml", ".yml", ".json"]
  private static let names = endings.map { "hugo" + $0 } + endings.map { "config" + $0 }
  /// Hugo builds sites for production unless it is told otherwise; what its folder says goes before.
  private static let folders = ["", "config/_default/", "config/production/"]
  /// By language, what the files say of it, the later ones first.
  private var languageSettings: [String: [YAMLNode]] = [:]
  /// By language, the folder that is mounted as its content.
  private var mounts: [String: String] = [:]
  private var otherMounts: [(source: String, target: String)] = []
  /// The settings that have a file of their own in the folder.
  private static let parts = ["languages", "permalinks", "module", "markup", "taxonomies"]

  /// Reads the configuration of the project at the root of a tree; nil where there is none.
  ///
  /// - Throws: an error with file and place for a file that cannot be read.
  package init?(_ tree: any FileTree) throws(RuleSetError) {
    var isThere = false
    for folder in HugoConfiguration.folders {
      // Of several files at one place Hugo takes the first.
      let names = HugoConfiguration.names.map { folder + $0 }
      if let root = try HugoConfiguration.first(names, tree) {
        isThere = true
        read(root)
      }
      for part in folder.isEmpty ? [] : HugoConfiguration.parts {
        let names = HugoConfiguration.endings.map { folder + part + $0 }
        guard let node = try HugoConfiguration.first(names, tree) else { continue }
        isThere = true
        read(part, node)
      }
    }
    guard isThere else { return nil }
  }

  /// The content of the first of some files that is there.
  private static func first(
    _ names: [String], _ tree: any FileTree
  ) throws(RuleSetError) -> YAMLNode? {
    for name in names {
      guard let bytes = try? tree.contents(of: name) else { continue }
      do {
        let source = try SourceText(bytes)
        return name.hasSuffix(".toml")
          ? try YAMLNode.parse(toml: source) : try YAMLNode.parse(source)
      } catch let error as YAMLError {
        let position = LineIndex(bytes).position(of: error.offset, in: bytes)
        throw RuleSetError(file: name, position: position, message: error.message)
      } catch {
        throw RuleSetError(file: name, message: "is not UTF-8")
      }
    }
    return nil
  }

  private mutating func read(_ root: YAMLNode) {
    for pair in root.mapping ?? [] { read(pair.key.text ?? "", pair.value) }
  }

  private mutating func read(_ key: String, _ value: YAMLNode) {
    switch key.lowercased() {
    case "baseurl": baseURL = value.text
    case "contentdir": contentFolder = value.text
    case "defaultcontentlanguage": defaultLanguage = value.text?.lowercased()
    case "defaultcontentlanguageinsubdir": isDefaultLanguageInSubdir = value.value == .bool(true)
    case "disablepathtolower": keepsLetterCase = value.value == .bool(true)
    case "removepathaccents": removesAccents = value.value == .bool(true)
    case "staticdir": staticFolders = HugoConfiguration.texts(value)
    case "assetdir": assetFolder = value.text
    case "themesdir": themesFolder = value.text
    case "theme": themes = HugoConfiguration.texts(value)
    case "uglyurls": readUglyURLs(value)
    case "taxonomies": taxonomies = (value.mapping ?? []).compactMap(\.value.text)
    case "permalinks": permalinks.add(value)
    case "languages": readLanguages(value)
    case "module": readMounts(value)
    case "markup": readMarkup(value)
    default: break
    }
  }

  /// For all sections, or for each by its name.
  private mutating func readUglyURLs(_ node: YAMLNode) {
    let sections = (node.mapping ?? []).filter { $0.value.value == .bool(true) }
    uglyURLs = HugoURL.Ugly(
      isEverywhere: node.value == .bool(true), sections: Set(sections.compactMap(\.key.text)))
  }

  /// Other Markdown handlers, no ids at all, and ids of terms, too, are more than is known of here.
  private mutating func readMarkup(_ markup: YAMLNode) {
    let parser = markup[anyCase: "goldmark"]?[anyCase: "parser"]
    let type = parser?[anyCase: "autoIDType"] ?? parser?[anyCase: "autoHeadingIDType"]
    guard parser != nil || markup[anyCase: "defaultMarkdownHandler"] != nil else { return }
    let isPlain =
      markup[anyCase: "defaultMarkdownHandler"]?.text ?? "goldmark" == "goldmark"
      && parser?[anyCase: "autoHeadingID"]?.value != .bool(false)
      && parser?[anyCase: "autoDefinitionTermID"]?.value != .bool(true)
    switch isPlain ? type?.text ?? "github" : "" {
    case "github": headingIDs = .github
    case "github-ascii": headingIDs = .githubASCII
    default: headingIDs = .unknown
    }
  }

  /// A folder that is mounted as the content of a language does what `contentDir` does: up to Hugo 0.152 by `lang`,
  /// from 0.153 by `sites.matrix`.
  private mutating func readMounts(_ module: YAMLNode) {
    hasModules = !(module["imports"]?.sequence ?? []).isEmpty
    for mount in module["mounts"]?.sequence ?? [] {
      guard mount["target"]?.text == "content" else {
        if let source = mount["source"]?.text, let target = mount["target"]?.text {
          otherMounts.append((source, HugoConfiguration.clean(target)))
        }
        continue
      }
      let languages = mount["lang"] ?? mount["sites"]?["matrix"]?["languages"]
      for code in [languages?.text] + (languages?.sequence?.map(\.text) ?? []) {
        if let code { mounts[code.lowercased()] = mount["source"]?.text }
      }
    }
  }

  /// The folders that are mounted at one of Hugo's, each with its place there; nil where none is.
  func mounts(at target: String) -> [(source: String, prefix: String)]? {
    let mounts = otherMounts.filter { $0.target == target || $0.target.hasPrefix(target + "/") }
    return mounts.isEmpty
      ? nil
      : mounts.map { mount in
        (mount.source, mount.target == target ? "" : mount.target.dropFirst(target.count + 1) + "/")
      }
  }

  /// A text, or a list of texts.
  private static func texts(_ node: YAMLNode) -> [String] {
    node.text.map { [$0] } ?? node.sequence?.compactMap(\.text) ?? []
  }

  private mutating func readLanguages(_ node: YAMLNode) {
    for pair in node.mapping ?? [] {
      languageSettings[(pair.key.text ?? "").lowercased(), default: []].insert(pair.value, at: 0)
    }
    var weights: [(weight: Int, language: Language)] = []
    for (code, settings) in languageSettings {
      func value(_ names: String...) -> YAMLNode? {
        names.lazy.compactMap { name in settings.lazy.compactMap { $0[anyCase: name] }.first }.first
      }
      guard value("disabled")?.value != .bool(true) else { continue }
      let language = Language(
        code: code, tag: value("locale", "languageCode")?.text,
        name: value("label", "languageName", "title")?.text,
        contentFolder: value("contentDir")?.text)
      staticFolders += value("staticDir").map(HugoConfiguration.texts) ?? []
      weights.append((value("weight")?.integer ?? Int.max, language))
    }
    // A language without a weight comes last; of equal ones the first by code.
    languages = weights.sorted {
      ($0.weight, $0.language.code) < ($1.weight, $1.language.code)
    }.map(\.language)
  }
}

extension HugoConfiguration {
  /// The folder that all content lies below, and the folders in it of languages that have one.
  package var contentPlaces: (root: String, folders: [String: String]) {
    let root = HugoConfiguration.clean(contentFolder ?? "content")
    let own = languages.compactMap { language in
      (language.contentFolder ?? mounts[language.code]).map {
        (language.code, HugoConfiguration.clean($0))
      }
    }
    guard !own.isEmpty else { return (root, [:]) }
    // A language without a folder of its own has the site's.
    var folders = Dictionary(own, uniquingKeysWith: { first, _ in first })
    for language in languages where folders[language.code] == nil { folders[language.code] = root }
    let parents = Set(
      folders.values.map { $0.split(separator: "/").dropLast().joined(separator: "/") })
    guard parents.count == 1, let parent = parents.first, !parent.isEmpty else {
      return (".", folders)
    }
    return (parent, folders.mapValues { String($0.dropFirst(parent.count + 1)) })
  }

  /// `./content/` as `content`.
  static func clean(_ path: String) -> String {
    path.split(separator: "/").filter { $0 != "." }.joined(separator: "/")
  }
}

extension YAMLNode {
  /// The value of a key in any letter case, as Hugo reads its configuration.
  fileprivate subscript(anyCase key: String) -> YAMLNode? {
    mapping?.first { equalIgnoringCase($0.key.text ?? "", key) }?.value
  }
}
