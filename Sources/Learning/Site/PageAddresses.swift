import Guides

/// Finds the page that an address means, whatever host, section and language stand in front of its path.
struct PageAddresses: Sendable {
  /// What stands in front of a page's path in a link to it.
  struct Match {
    /// Scheme and host: `https://example.org`; empty for a link that names none.
    let root: String
    /// The path's elements in front of the page's own.
    let prefix: [String]
    /// The languages that have such a page.
    let languages: Set<String>
  }

  /// The decoded URL path below the language's to the languages that have a page there.
  private var languages: [String: Set<String>] = [:]
  /// No more elements than these stand in front: a folder or two of the site, the language, the section.
  private static let longestPrefix = 4

  init(_ site: Site) {
    for page in site.pages where page.isGuide {
      var path = HugoURL.decoded(page.url)
      if let prefix = site.configuration.languagePrefix(of: page.path.language),
        path.utf8.starts(with: "/\(prefix)/".utf8)
      {
        path = String(decoding: path.utf8.dropFirst(prefix.utf8.count + 1), as: UTF8.self)
      }
      languages[path, default: []].insert(page.path.language)
    }
  }

  /// - Returns: nil for an address that is no page's.
  func match(_ url: String) -> Match? {
    let address = WebAddress(url)
    guard address.isWeb, address.path.utf8.first == UInt8(ascii: "/") else { return nil }
    let elements = HugoURL.decoded(address.path).split(separator: "/").map(String.init)
    for count in 0..<min(elements.count, PageAddresses.longestPrefix + 1) {
      let tail = "/" + elements[count...].joined(separator: "/") + "/"
      guard let languages = languages[tail] else { continue }
      return Match(
        root: address.host.isEmpty ? "" : "\(address.scheme)://\(address.host)",
        prefix: Array(elements[..<count]), languages: languages)
    }
    return nil
  }
}
