import Markup

/// `site.yaml`: where guides are, how their URLs are made, and in which languages they exist.
package struct SiteConfiguration: Sendable {
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
  private let countries: [String: String]

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

  init(_ file: PolicyFile) throws(RuleSetError) {
    let map = try file.map(
      file.root,
      keys: [
        "base-url", "section", "content", "source-language", "default-language", "languages",
        "countries",
      ])
    let base = try map.text("base-url")
    let address = WebAddress(base)
    guard address.scheme == "https" || address.scheme == "http", !address.host.isEmpty else {
      throw file.error(
        "\"base-url\" must be a web address such as https://example.org/",
        at: try map.required("base-url").span)
    }
    baseURL = base.hasSuffix("/") ? base : base + "/"
    host = address.bareHost
    section = map["section"]?.text ?? ""
    content = try map.text("content")
    languages = try SiteConfiguration.languages(file, try map.required("languages"))
    sourceLanguage = try SiteConfiguration.known("source-language", map, languages)
    defaultLanguage = try SiteConfiguration.known("default-language", map, languages)
    var countries: [String: String] = [:]
    if let node = map["countries"], !node.isNull {
      for entry in try file.openMap(node).pairs {
        countries[entry.name] = try file.text(entry.value)
      }
    }
    self.countries = countries
  }

  private static func languages(
    _ file: PolicyFile, _ node: YAMLNode
  ) throws(RuleSetError) -> [Language] {
    var languages: [Language] = []
    for entry in try file.openMap(node).pairs {
      let map = try file.map(entry.value, keys: ["tag", "name"])
      languages.append(
        Language(code: entry.name, tag: try map.text("tag"), name: try map.text("name")))
    }
    return languages.sorted { utf8Precedes($0.code, $1.code) }
  }

  private static func known(
    _ key: String, _ map: PolicyMap, _ languages: [Language]
  ) throws(RuleSetError) -> String {
    let code = try map.text(key)
    guard languages.contains(where: { $0.code == code }) else {
      throw map.file.error(
        "\"\(key)\" names \"\(code)\", which is not under \"languages\"",
        at: try map.required(key).span)
    }
    return code
  }
}
