package import Guides

/// What is known of a site: where its guides are, and in which languages.
///
/// First it says what the layout tells; reading the guides tells the rest.
package struct LearntSite: Sendable {
  package let layout: LearntLayout
  /// The content root, relative to the folder that holds the rule set's.
  package let content: String
  /// What the links between guides tell.
  private(set) var address = LearntAddress()
  package private(set) var guidePlaces = SiteLayout.GuidePlaces.any
  package private(set) var sourceLanguage: String
  package private(set) var defaultLanguage: String
  /// How many guides of the source language have a translation.
  package private(set) var translatedCount = 0
  /// By language.
  private var guideCounts: [String: Int] = [:]
  /// Folders whose guides have a category that is not the folder's name, and that category.
  package internal(set) var countries: [(folder: String, name: String)] = []

  package var languages: [LearntLayout.Language] { layout.languages }
  package var guideCount: Int { guideCounts.values.reduce(0, +) }

  /// How many guides a language has; 0 for an unknown one.
  package func guideCount(in language: String) -> Int { guideCounts[language] ?? 0 }

  /// The language with a code; nil where the site has none.
  package func language(_ code: String) -> LearntLayout.Language? {
    languages.first { $0.code == code }
  }

  /// Ends in `/`; nil where neither the configuration nor a link tells.
  package var baseURL: String? { configuredURL ?? address.baseURL }
  var section: String { layout.section ?? address.section ?? "" }

  /// Hugo's `baseURL` where it is an address; it may be `/`, and another one in production.
  var configuredURL: String? {
    guard let url = layout.hugo?.baseURL, case let address = WebAddress(url), !address.host.isEmpty,
      address.scheme == "https" || address.scheme == "http"
    else { return nil }
    return url
  }

  package init(_ layout: LearntLayout, content: String) {
    self.layout = layout
    self.content = content
    sourceLanguage = layout.defaultLanguage
    defaultLanguage = layout.defaultLanguage
  }

  /// Decides whether guides lie in one folder each, as countries have them, and are tied by keys.
  mutating func decideGuidePlaces(_ site: Site) {
    let guides = site.pages.filter(\.isGuide)
    let inCountries = guides.count {
      !$0.path.isBundle && !$0.path.folder.isEmpty && !$0.path.folder.utf8.contains(0x2F)
    }
    let keyed = guides.count { $0.translationKey != nil }
    let isCountry =
      isShare(inCountries, of: guides.count, atLeast: 90)
      && isShare(keyed, of: guides.count, atLeast: 50)
    guidePlaces = isCountry ? .country : .any
  }

  /// Adds how many guides each language has, and which others are translated from.
  mutating func count(_ site: Site) {
    let guides = site.pages.filter(\.isGuide)
    guideCounts = [:]
    var translated: [String: Int] = [:]
    for page in guides {
      let language = page.path.language
      guideCounts[language, default: 0] += 1
      let hasOther = languages.contains {
        $0.code != language && site.counterpart(of: page, in: $0.code) != nil
      }
      if hasOther { translated[language, default: 0] += 1 }
    }
    // Of the languages with about as many translated guides, the one with the most that nobody translated yet.
    let most = languages.map { translated[$0.code] ?? 0 }.max() ?? 0
    let sources = languages.map(\.code).filter { (translated[$0] ?? 0) * 10 >= most * 9 }
    let largest = sources.map { guideCount(in: $0) }.max() ?? 0
    let source =
      sources.first { $0 == defaultLanguage && guideCount(in: $0) == largest }
      ?? sources.first { guideCount(in: $0) == largest }
    if let source {
      sourceLanguage = source
      translatedCount = translated[source] ?? 0
    }
  }

  /// Adds what links tell; what Hugo's configuration says goes first.
  mutating func add(_ address: LearntAddress) {
    self.address = address
    if layout.hugo == nil, let language = address.defaultLanguage { defaultLanguage = language }
  }
}

/// A repository that no rule set can be learnt from.
package struct LearningError: Error, CustomStringConvertible {
  /// What it lacks, as the rest of a sentence.
  package let description: String

  init(_ description: String) { self.description = description }
}
