import Markup

/// `site.yaml`: where guides are, how their URLs are made, and in which languages they exist.
package struct SiteConfiguration: Sendable {
  /// A language of the site, by the names that it goes by.
  package struct Language: Sendable {
    /// As in paths and URLs.
    package let code: String
    /// BCP 47.
    package let tag: String
    /// In English, for messages.
    package let name: String
  }

  /// The host of the site's URLs, lower case, without `www.`.
  package let host: String
  /// Ends in `/`.
  package let baseURL: String
  /// The folder of URLs that the content root is mounted at.
  package let section: String
  /// The content root, relative to the folder that holds the rule set's folder.
  package let content: String
  package let sourceLanguage: String
  /// The language whose URLs have no prefix.
  package let defaultLanguage: String
  /// Sorted by code.
  package let languages: [Language]
  /// Which file is in which language, and which are guides.
  package let layout: SiteLayout
  /// The day of the build, before which pages of later days have no URL; nil where dates do not count.
  package var today: HugoDate.Day?
  /// Finds the folders besides the content that have files for addresses; nil where they are not known.
  package var publishedFolders: (@Sendable () -> PublishedFolders?)?
  /// The sections, which URLs follow; known once their pages are read.
  package var sections = SiteSections()
  /// How names of files become URLs.
  package let urlStyle: HugoURL.Style
  /// Which pages have an ending in their URLs.
  package let uglyURLs: HugoURL.Ugly
  /// How Hugo makes ids of headings.
  package let headingIDs: HeadingID.Style
  /// The names of the lists by which Hugo groups pages.
  let taxonomies: Set<String>
  /// The URL patterns of sections.
  let permalinks: Permalinks
  private let isDefaultLanguageInSubdir: Bool
  private let countries: [String: String]

  /// What URLs of a language start with; nil where they have no prefix.
  package func languagePrefix(of language: String) -> String? {
    language == defaultLanguage && !isDefaultLanguageInSubdir ? nil : language
  }

  /// The language with a code, in its own letter case; nil where the site has none.
  package func language(_ code: String) -> Language? { languages.first { $0.code == code } }

  /// The language's English name; the code where it is unknown.
  package func name(of code: String) -> String { language(code)?.name ?? code }

  /// The category of the guides in a country's folder: its English name.
  package func country(ofFolder folder: String) -> String {
    countries[folder]
      ?? folder.split { $0 == "_" || $0 == "-" || $0 == " " }
      .map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: " ")
  }

  /// Whether a category is ``country(ofFolder:)``, told without making that text.
  package func isCountry(_ category: String, ofFolder folder: String) -> Bool {
    if category.utf8.count == folder.utf8.count, countries[folder] == nil {
      let (letters, bytes) = (category.utf8, folder.utf8)
      var startsWord = true
      var isEqual = true
      for index in letters.span.indices where isEqual {
        let (letter, byte) = (letters.span[index], bytes.span[index])
        if letter == 0x20 {
          isEqual = !startsWord && (byte == 0x20 || byte == 0x2D || byte == 0x5F)
        } else if startsWord, byte &- 0x61 < 26 {
          isEqual = letter &- 0x41 < 26 && letter | 0x20 == byte
        } else {
          isEqual = letter < 0x80 && letter == byte
        }
        startsWord = letter == 0x20
      }
      if isEqual, !startsWord { return true }
    }
    return category.utf8.elementsEqual(country(ofFolder: folder).utf8)
  }

  /// - Parameter hugo: says what the file leaves out.
  init(_ file: PolicyFile, _ hugo: HugoConfiguration?) throws(RuleSetError) {
    let map = try file.map(
      file.root,
      keys: [
        "base-url", "section", "content", "source-language", "default-language", "languages",
        "countries", "language-in", "guides", "default-language-in-subdir", "disable-path-to-lower",
        "remove-path-accents", "ugly-urls", "permalinks",
      ])
    let base = try map.text("base-url", else: hugo?.baseURL)
    let address = WebAddress(base)
    guard address.scheme == "https" || address.scheme == "http", !address.host.isEmpty else {
      throw file.error(
        "\"base-url\" must be a web address such as https://example.org/",
        at: map["base-url"]?.span ?? map.node.span)
    }
    baseURL = base.hasSuffix("/") ? base : base + "/"
    host = address.bareHost
    section = map["section"]?.text ?? ""
    let places = hugo?.contentPlaces
    content = try map.text("content", else: places?.root)
    // Hugo's folders lie in its own content root, which another one takes the place of.
    let hugoFolders = places?.folders ?? [:]
    var folders = content == places?.root ? hugoFolders : [:]
    let defaultCode =
      try map.optionalText("default-language")
      ?? hugo.map {
        $0.defaultLanguage ?? "en"
      }
    languages = try SiteConfiguration.languages(file, map, hugo, defaultCode, &folders)
    defaultLanguage = try SiteConfiguration.known(
      "default-language", defaultCode, map, languages)
    sourceLanguage = try SiteConfiguration.known(
      "source-language", hugo == nil ? nil : defaultLanguage, map, languages)
    var countries: [String: String] = [:]
    if let node = map["countries"], !node.isNull {
      for entry in try file.openMap(node).pairs {
        countries[entry.name] = try file.text(entry.value)
      }
    }
    self.countries = countries
    layout = SiteLayout(
      languages: languages.map(\.code), defaultLanguage: defaultLanguage,
      languageSource: try map.choice("language-in")
        ?? (hugo != nil && folders.isEmpty && hugoFolders.isEmpty ? .suffix : .folder),
      guidePlaces: try map.choice("guides") ?? .country, folders: folders)
    isDefaultLanguageInSubdir =
      try map.flag("default-language-in-subdir") ?? hugo?.isDefaultLanguageInSubdir ?? false
    urlStyle = HugoURL.Style(
      keepsLetterCase: try map.flag("disable-path-to-lower") ?? hugo?.keepsLetterCase ?? false,
      removesAccents: try map.flag("remove-path-accents") ?? hugo?.removesAccents ?? false)
    uglyURLs =
      try map.flag("ugly-urls").map { HugoURL.Ugly(isEverywhere: $0) } ?? hugo?.uglyURLs
      ?? HugoURL.Ugly()
    taxonomies = Set(hugo?.taxonomies ?? HugoConfiguration.usualTaxonomies)
    headingIDs = hugo?.headingIDs ?? .github
    permalinks = try SiteConfiguration.permalinks(map, hugo)
  }

  private static func permalinks(
    _ map: PolicyMap, _ hugo: HugoConfiguration?
  ) throws(RuleSetError) -> Permalinks {
    var texts = hugo?.permalinks ?? Permalinks.Texts()
    if let node = map["permalinks"], !node.isNull {
      for entry in try map.file.openMap(node).pairs where entry.value.mapping == nil {
        _ = try map.file.text(entry.value)
      }
      texts = Permalinks.Texts()
      texts.add(node)
    }
    let (permalinks, unknown) = Permalinks.read(texts)
    if let unknown {
      throw map.file.error(
        "Hugo knows no \":\(unknown)\" in URL patterns",
        at: map["permalinks"]?.span ?? map.node.span)
    }
    return permalinks
  }

  private static func languages(
    _ file: PolicyFile, _ map: PolicyMap, _ hugo: HugoConfiguration?, _ defaultCode: String?,
    _ folders: inout [String: String]
  ) throws(RuleSetError) -> [Language] {
    guard let hugo, map["languages"] == nil else {
      return try languages(file, try map.required("languages"), &folders)
    }
    // A site without languages is in its default one.
    guard !hugo.languages.isEmpty else {
      let code = defaultCode ?? "en"
      return [Language(code: code, tag: code, name: code)]
    }
    return hugo.languages.map {
      Language(code: $0.code, tag: $0.tag ?? $0.code, name: $0.name ?? $0.code)
    }.sorted { utf8Precedes($0.code, $1.code) }
  }

  private static func languages(
    _ file: PolicyFile, _ node: YAMLNode, _ folders: inout [String: String]
  ) throws(RuleSetError) -> [Language] {
    var languages: [Language] = []
    for entry in try file.openMap(node).pairs {
      let map = try file.map(entry.value, keys: ["tag", "name", "content"])
      languages.append(
        Language(code: entry.name, tag: try map.text("tag"), name: try map.text("name")))
      if let folder = map["content"] { folders[entry.name] = try file.text(folder) }
    }
    return languages.sorted { utf8Precedes($0.code, $1.code) }
  }

  private static func known(
    _ key: String, _ other: String?, _ map: PolicyMap, _ languages: [Language]
  ) throws(RuleSetError) -> String {
    let code = try map.text(key, else: other)
    guard languages.contains(where: { $0.code == code }) else {
      throw map.file.error(
        "\"\(key)\" names \"\(code)\", which is not under \"languages\"",
        at: map[key]?.span ?? map.node.span)
    }
    return code
  }
}
