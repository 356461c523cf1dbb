import Markup

/// Where an address of a guide leads.
package struct LinkTarget: Sendable {
  /// What is at the end of an address.
  package enum Place: Sendable {
    /// A page of the site.
    case page(Page)
    /// The site's own address for a page that does not exist, and its decoded URL path.
    case missing(String)
    /// A part of the site that holds no guides, such as its home page.
    case otherPart
    /// Another site, or an address that is no web page (`mailto:`).
    case external
    /// A place in the same page.
    case fragment
    /// No address that could lead anywhere.
    case malformed(MalformedAddress)
  }

  /// What is unusual in the way an address is written that leads somewhere all the same.
  package struct Forms: OptionSet, Sendable, Hashable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    package static let insecure = Forms(rawValue: 1)
    /// With `www.` where the site has none, or the other way round.
    package static let www = Forms(rawValue: 2)
    package static let doubleSlash = Forms(rawValue: 4)
    package static let letterCase = Forms(rawValue: 8)
    package static let missingSlash = Forms(rawValue: 16)
    package static let indexFile = Forms(rawValue: 32)
    package static let alias = Forms(rawValue: 64)
    /// With letters or blanks in path or query that are not percent-encoded.
    package static let unencoded = Forms(rawValue: 128)
  }

  /// The address as a browser gets it.
  package let url: String
  package let place: Place
  package let forms: Forms

  package var address: WebAddress { WebAddress(url) }
  package var page: Page? { if case .page(let page) = place { page } else { nil } }
  package var isMissing: Bool { if case .missing = place { true } else { false } }

  /// Whether the address is one of the site's own.
  package var isInternal: Bool {
    switch place {
    case .page, .missing, .otherPart: true
    case .external, .fragment, .malformed: false
    }
  }
}

extension SiteConfiguration {
  /// The language that people mean by a code, a BCP 47 tag or an English name, in any letter case.
  package func language(called name: String) -> Language? {
    languages.first {
      equalIgnoringCase($0.code, name) || equalIgnoringCase($0.name, name)
        || equalIgnoringCase($0.tag, name)
    }
  }
}

extension Site {
  /// Finds where an address leads, by Hugo's rules for URLs.
  ///
  /// - Parameter base: the URL path of the page that holds the link, which relative addresses start
  ///   from.
  package func resolve(_ url: String, from base: String) -> LinkTarget {
    // Nearly all links are written just as the site's index has them.
    if let page = page(atAddress: url) {
      return LinkTarget(url: url, place: .page(page), forms: [])
    }
    if isPlainlyElsewhere(url) { return LinkTarget(url: url, place: .external, forms: []) }
    if let problem = MalformedAddress(url), !Site.isTemplate(url) {
      return LinkTarget(url: url, place: .malformed(problem), forms: [])
    }
    let address = WebAddress(url)
    var forms: LinkTarget.Forms = []
    if address.isWeb,
      address.path.utf8.contains(where: HugoURL.isUnencoded)
        || address.query.utf8.contains(where: HugoURL.isUnencoded)
    {
      forms.insert(.unencoded)
    }
    let place = place(of: address, from: base, &forms)
    return LinkTarget(url: url, place: place, forms: forms)
  }

  /// Whether an address leads to another site, with nothing to say of it: most do that lead to no page of this one.
  private func isPlainlyElsewhere(_ url: String) -> Bool {
    let utf8 = url.utf8
    let bytes = utf8.span
    guard let host = MalformedAddress.plainHost(of: bytes) else { return false }
    let own = configuration.host.utf8
    let bare = bytes.equals("www.", at: host.lowerBound) ? host.lowerBound + 4 : host.lowerBound
    guard !bytes.extracting(bare..<host.upperBound).isEqual(to: own.span) else { return false }
    let section = configuration.section.utf8
    var element = host.upperBound
    var elements = 0
    var isPath = true
    for offset in host.upperBound..<bytes.count {
      let byte = bytes[offset]
      if byte == UInt8(ascii: "#") { break }
      if HugoURL.isUnencoded(byte) { return false }
      // The section's name may be the first or the second element of the path.
      let next = offset + 1 < bytes.count ? bytes[offset + 1] : UInt8(ascii: "/")
      if byte == UInt8(ascii: "/") { element = offset + 1 }
      if byte == UInt8(ascii: "?") { isPath = false }
      guard isPath, elements < 2, byte != UInt8(ascii: "/"),
        next == UInt8(ascii: "/") || next == UInt8(ascii: "?") || next == UInt8(ascii: "#")
      else { continue }
      elements += 1
      if bytes.extracting(element..<(offset + 1)).isEqual(to: section.span) { return false }
    }
    return true
  }

  private func place(
    of address: WebAddress, from base: String, _ forms: inout LinkTarget.Forms
  ) -> LinkTarget.Place {
    guard address.isWeb, !Site.isTemplate(address.path) else { return .external }
    if address.host.isEmpty {
      if address.path.isEmpty { return .fragment }
    } else if address.bareHost != configuration.host {
      // A guide's path on another host: a mistyped host, or one for previews.
      guard mayHoldGuides(address.path) else { return .external }
      let path = HugoURL.decoded(address.path)
      let page = page(atURL: HugoURL.encoded(path))
      return page.map(\.isGuide) ?? false ? .missing(path) : .external
    } else {
      if address.scheme == "http", root.scheme == "https" { forms.insert(.insecure) }
      if address.host != root.host { forms.insert(.www) }
    }
    var path = HugoURL.decoded(address.path.isEmpty ? "/" : address.path)
    if path.utf8.first != UInt8(ascii: "/") {
      if let page = page(atFile: path, from: base) { return .page(page) }
      path = Site.join(HugoURL.decoded(base), path)
    } else {
      guard let below = withoutBasePath(path) else {
        return address.host.isEmpty ? .otherPart : .external
      }
      path = below
    }
    let place = place(ofPath: path, &forms)
    if case .missing = place, address.host.isEmpty, let holder = page(atURL: base),
      let page = page(atLinkPath: HugoURL.decoded(address.path), from: holder)
    {
      return .page(page)
    }
    return place
  }

  /// Finds a page by a decoded path below the site's root.
  private func place(ofPath path: String, _ forms: inout LinkTarget.Forms) -> LinkTarget.Place {
    var path = path
    let slash = UInt8(ascii: "/")
    if zip(path.utf8, path.utf8.dropFirst()).contains(where: { $0 == slash && $1 == slash }) {
      forms.insert(.doubleSlash)
      let isFolder = path.utf8.last == slash
      path = "/" + path.split(separator: "/").joined(separator: "/") + (isFolder ? "/" : "")
    }
    // With an ending where the site has ugly URLs, or where front matter says so.
    if path.utf8.last != slash, let page = page(atURL: HugoURL.encoded(path)) {
      return .page(page)
    }
    if path.utf8.suffix(11).elementsEqual("/index.html".utf8) {
      forms.insert(.indexFile)
      path.removeLast(10)
    }
    let written = path
    if path.utf8.last != slash {
      forms.insert(.missingSlash)
      path += "/"
    }
    let key = HugoURL.encoded(path)
    if let page = page(atURL: key) { return .page(page) }
    if written.utf8.last == slash, let page = page(atURL: key + "index.html") { return .page(page) }
    if let page = page(atAlias: key) {
      forms.insert(.alias)
      return .page(page)
    }
    let lower = HugoURL.encoded(path.lowercased())
    let lowerFile = HugoURL.encoded(written.lowercased())
    if lower != key, let page = page(atURL: lower) ?? page(atURL: lowerFile) {
      forms.insert(.letterCase)
      return .page(page)
    }
    // What stands in the way of a file or of another part is not known.
    let isMissing = holdsGuides(path.split(separator: "/").map { $0.lowercased() })
    if isMissing, let place = redirected(from: written, &forms) { return place }
    forms.formIntersection([.insecure, .www, .unencoded])
    return isMissing ? .missing(written) : .otherPart
  }

  /// Where the host sends a reader who asks for a path, over so many steps at most; nil where it leads nowhere.
  private func redirected(
    from path: String, steps: Int = 5, _ forms: inout LinkTarget.Forms
  ) -> LinkTarget.Place? {
    guard steps > 0, !files.redirects.isEmpty,
      let target = files.redirects.target(of: HugoURL.decoded(root.path) + path)
    else { return nil }
    let address = WebAddress(target.address)
    let isOwn = address.host.isEmpty || address.bareHost == configuration.host
    guard isOwn, let own = withoutBasePath(HugoURL.decoded(address.path)) else { return .otherPart }
    let elements = own.split(separator: "/")
    let key = elements.isEmpty ? "/" : "/" + elements.joined(separator: "/") + "/"
    if let page = page(atURL: HugoURL.encoded(key)) ?? page(atAlias: HugoURL.encoded(key)) {
      if target.isPermanent { forms.insert(.alias) }
      return .page(page)
    }
    if let place = redirected(from: own, steps: steps - 1, &forms) { return place }
    return holdsGuides(elements.map { $0.lowercased() }) ? nil : .otherPart
  }

  /// Whether a URL path has the section's name as its first or second element.
  private func mayHoldGuides(_ path: String) -> Bool {
    let elements = path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 2)
    return elements.prefix(2).contains { $0.elementsEqual(configuration.section.utf8) }
  }

  /// Whether only guides and their section pages have a URL path like this, in any language.
  private func holdsGuides(_ elements: [String]) -> Bool {
    if let last = elements.last, let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")) {
      let ending = String(last[last.utf8.index(after: dot)...])
      // A guide's page is no file: an ending of one is a slip.
      if !["md", "html", "htm"].contains(ending), MalformedAddress.isFileEnding(ending) {
        return false
      }
    }
    if elements.dropLast().last == "page", elements.last?.utf8.allSatisfy(isDigit) ?? false {
      return false
    }
    var rest = elements[...]
    let hasLanguage = rest.first.map { configuration.language(called: $0) != nil } ?? false
    if hasLanguage { rest.removeFirst() }
    let section = configuration.section
    if !section.isEmpty, rest.first == section { return true }
    if !hasLanguage, !section.isEmpty, rest.dropFirst().first == section {
      rest = rest.dropFirst(2)
    }
    // A mistyped section has a country's folder behind it, too.
    return rest.count > 1
      && [rest.first, rest.dropLast().last].contains { $0.map(folders.contains) ?? false }
  }

  /// The page of a Markdown file that an address names, as Hugo's own link render hook finds it.
  private func page(atFile path: String, from base: String) -> Page? {
    guard path.utf8.suffix(3).elementsEqual(".md".utf8), let page = page(atURL: base) else {
      return nil
    }
    let file = Site.join("/" + page.path.path, path)
    return self.page(atPath: String(file.dropFirst()))
  }

  /// A path on top of the one that a URL path names, `.` and `..` resolved.
  static func join(_ base: String, _ path: String) -> String {
    var elements = base.split(separator: "/")
    if !base.hasSuffix("/") { _ = elements.popLast() }
    for element in path.split(separator: "/") {
      switch element {
      case ".": continue
      case "..": _ = elements.popLast()
      default: elements.append(element)
      }
    }
    let last = path.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
    let isFolder = last.isEmpty || last == "." || last == ".."
    return "/" + elements.joined(separator: "/") + (isFolder && !elements.isEmpty ? "/" : "")
  }

  /// A decoded path below the site's root; nil where the site lives in a folder and the path leads
  /// elsewhere.
  func withoutBasePath(_ path: String) -> String? {
    guard !root.path.isEmpty else { return path }
    let folder = HugoURL.decoded(root.path)
    guard path.utf8.starts(with: folder.utf8) else { return nil }
    let rest = path.utf8.dropFirst(folder.utf8.count)
    guard rest.first ?? UInt8(ascii: "/") == UInt8(ascii: "/") else { return nil }
    return rest.isEmpty ? "/" : String(Substring(rest))
  }

  /// How Hugo would write the address of a target that is the site's own; what is behind the path
  /// stays.
  package func canonicalAddress(of target: LinkTarget) -> String? {
    let address = target.address
    let rest =
      (address.query.isEmpty ? "" : "?" + address.query) + (address.fragment.map { "#" + $0 } ?? "")
    switch target.place {
    case .page(let page):
      return (address.host.isEmpty ? root.path + page.url : self.address(of: page)) + rest
    case .otherPart where !address.host.isEmpty:
      return "\(root.scheme)://\(root.host)" + HugoURL.encoded(HugoURL.decoded(address.path)) + rest
    default: return nil
    }
  }

  /// Whether a Hugo template stands in the place of an address.
  private static func isTemplate(_ text: String) -> Bool { text.utf8.first == UInt8(ascii: "{") }
}
