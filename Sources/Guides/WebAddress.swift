/// The parts of a URL as they are written.
package struct WebAddress: Sendable, Equatable {
  /// Lower case; empty for a relative address.
  package let scheme: String
  /// Lower case, without user and port; empty where there is none.
  package let host: String
  /// From the first `/` behind the host, percent escapes kept.
  package let path: String
  /// The parameters behind `?`, without it.
  package let query: String
  /// What follows `#`; nil where there is none.
  package let fragment: String?

  /// Splits an address (RFC 3986, section 3); never fails, a text without a scheme is all path.
  package init(_ text: String) {
    var rest = Substring(text)
    if let hash = rest.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(rest[rest.utf8.index(after: hash)...])
      rest = rest[..<hash]
    } else {
      fragment = nil
    }
    if let mark = rest.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(rest[rest.utf8.index(after: mark)...])
      rest = rest[..<mark]
    } else {
      query = ""
    }
    if let colon = rest.utf8.firstIndex(of: UInt8(ascii: ":")), WebAddress.isScheme(rest[..<colon])
    {
      scheme = rest[..<colon].lowercased()
      rest = rest[rest.utf8.index(after: colon)...]
    } else {
      scheme = ""
    }
    guard rest.utf8.starts(with: "//".utf8) else {
      host = ""
      path = String(rest)
      return
    }
    rest = rest.dropFirst(2)
    let slash = rest.utf8.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
    var authority = rest[..<slash]
    if let at = authority.utf8.lastIndex(of: UInt8(ascii: "@")) {
      authority = authority[authority.utf8.index(after: at)...]
    }
    if let colon = authority.utf8.lastIndex(of: UInt8(ascii: ":")) {
      authority = authority[..<colon]
    }
    host = authority.lowercased()
    path = String(rest[slash...])
  }

  /// Whether a browser gets it from a server: relative, or http and https.
  package var isWeb: Bool { scheme.isEmpty || scheme == "https" || scheme == "http" }

  /// The host without a leading `www.`.
  package var bareHost: String {
    host.utf8.starts(with: "www.".utf8) ? String(host.dropFirst(4)) : host
  }

  /// The names of the query's parameters.
  package var parameterNames: [String] {
    query.split(separator: "&").map { String($0.prefix { $0 != "=" }) }
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, isLetter(first) else { return false }
    return text.utf8.allSatisfy {
      isLetter($0) || isDigit($0) || "+-.".utf8.contains($0)
    }
  }
}
