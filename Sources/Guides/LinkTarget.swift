/// Where an address of a guide leads.
package struct LinkTarget: Sendable {
  package enum Place: Sendable {
    /// A page of the site.
    case page(Page)
    /// The site's own address for a page that does not exist.
    case missing
    /// A part of the site that holds no guides, such as its home page.
    case otherPart
    /// Another site, or an address that is no web page (`mailto:`).
    case external
    /// A place in the same page.
    case fragment
  }

  /// What is unusual in the way an address is written that leads to a page all the same.
  package enum Form: Sendable, Hashable {
    case insecure, www, doubleSlash, letterCase, missingSlash, alias
  }

  package let place: Place
  package let address: WebAddress
  package let forms: [Form]

  package var page: Page? { if case .page(let page) = place { page } else { nil } }
  package var isMissing: Bool { if case .missing = place { true } else { false } }

  /// Whether the address is one of the site's own.
  package var isInternal: Bool {
    switch place {
    case .page, .missing, .otherPart: true
    case .external, .fragment: false
    }
  }
}

extension Site {
  /// Finds where an address leads, by Hugo's rules for URLs.
  ///
  /// - Parameter base: the URL path of the page that holds the link, which relative addresses start from.
  package func resolve(_ url: String, from base: String) -> LinkTarget {
    let address = WebAddress(url)
    func target(_ place: LinkTarget.Place, _ forms: [LinkTarget.Form] = []) -> LinkTarget {
      LinkTarget(place: place, address: address, forms: forms)
    }
    let isWeb = address.scheme.isEmpty || address.scheme == "https" || address.scheme == "http"
    guard isWeb else { return target(.external) }
    guard address.host.isEmpty || address.bareHost == configuration.host else {
      return target(.external)
    }
    if address.host.isEmpty, !address.scheme.isEmpty { return target(.external) }
    if address.host.isEmpty, address.path.isEmpty { return target(.fragment) }

    var forms: [LinkTarget.Form] = []
    if address.scheme == "http" { forms.append(.insecure) }
    if address.host != address.bareHost { forms.append(.www) }
    var path = HugoURL.decoded(address.path.isEmpty ? "/" : address.path)
    if address.host.isEmpty, path.utf8.first != UInt8(ascii: "/") {
      path = Site.join(HugoURL.decoded(base), path)
    }
    if path.contains("//") {
      forms.append(.doubleSlash)
      path =
        "/" + path.split(separator: "/").joined(separator: "/") + (path.hasSuffix("/") ? "/" : "")
    }
    if path.utf8.last != UInt8(ascii: "/") {
      forms.append(.missingSlash)
      path += "/"
    }
    let key = HugoURL.encoded(path)
    if let page = page(atURL: key) { return target(.page(page), forms) }
    if let page = page(atAlias: key) { return target(.page(page), forms + [.alias]) }
    let lower = HugoURL.encoded(path.lowercased())
    if lower != key, let page = page(atURL: lower) {
      return target(.page(page), forms + [.letterCase])
    }
    return target(holdsGuides(path) ? .missing : .otherPart, forms)
  }

  /// Whether a URL path is one that only guides and their section pages have, in any language.
  private func holdsGuides(_ path: String) -> Bool {
    let elements = path.lowercased().split(separator: "/")
    let section = configuration.section[...]
    guard !section.isEmpty else { return false }
    return elements.first == section || elements.dropFirst().first == section
  }

  /// A relative path on top of the folder that a URL path names, `.` and `..` resolved.
  private static func join(_ base: String, _ path: String) -> String {
    var elements = base.split(separator: "/", omittingEmptySubsequences: true)
    if !base.hasSuffix("/") { _ = elements.popLast() }
    for element in path.split(separator: "/", omittingEmptySubsequences: true) {
      switch element {
      case ".": continue
      case "..": _ = elements.popLast()
      default: elements.append(element)
      }
    }
    return "/" + elements.joined(separator: "/") + (path.hasSuffix("/") ? "/" : "")
  }
}
