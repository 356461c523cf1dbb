/// How the URLs of a site begin, told by the links between its guides.
struct LearntAddress: Sendable {
  /// Ends in `/`; nil where no link tells.
  private(set) var baseURL: String?
  /// How many links begin so.
  private(set) var baseVotes = 0
  /// How many links to guides name a host.
  private(set) var allVotes = 0
  /// The folder of URLs that the content root is mounted at; nil where no link tells.
  private(set) var section: String?
  /// The language whose URLs have no prefix; nil where no link tells.
  private(set) var defaultLanguage: String?
  /// The languages that links name in front of a page's path.
  private var prefixes = Tally()
  /// How many links name none.
  private var plainCount = 0

  init() {}

  /// Whether next to all links to pages of a language name it.
  func hasPrefix(_ language: String) -> Bool {
    (prefixes.counts[language] ?? 0) > 50 * plainCount
  }

  /// Counts what stands in front of the pages that links lead to.
  ///
  /// - Parameters:
  ///   - matches: with the language of the guide that holds the link.
  ///   - codes: the languages of the site.
  init(_ matches: [(match: PageAddresses.Match, language: String)], codes: Set<String>) {
    let roots = Tally(matches.map(\.match.root).filter { !$0.isEmpty })
    allVotes = roots.total
    var own = matches
    if let root = roots.most {
      baseURL = root.value + "/"
      baseVotes = root.count
      own = matches.filter { $0.match.root == root.value || $0.match.root.isEmpty }
    }
    var sections: [String] = []
    var unprefixed: [String] = []
    for (match, language) in own {
      let code = match.prefix.first.flatMap { codes.contains($0) ? $0 : nil }
      sections.append(match.prefix.dropFirst(code == nil ? 0 : 1).joined(separator: "/"))
      if let code {
        prefixes.add(code)
        continue
      }
      plainCount += 1
      // A guide links to others of its own language, as far as there are any.
      if match.languages.contains(language) {
        unprefixed.append(language)
      } else if match.languages.count == 1 {
        unprefixed += match.languages
      }
    }
    section = Tally(sections).most?.value
    defaultLanguage = Tally(unprefixed).most?.value
  }
}
