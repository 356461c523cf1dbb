/// The generic syntax of URIs (RFC 3986, appendix A).
enum URISyntax {
  typealias Bytes = Substring.UTF8View

  /// Whether a text is a URI: one with a scheme, and in ASCII.
  static func isURI(_ text: String) -> Bool {
    var rest: Bytes = text.utf8[...]
    guard let colon = rest.firstIndex(of: 0x3A), isScheme(rest[..<colon]) else { return false }
    rest = rest[colon...].dropFirst()
    let fragment = cut(&rest, at: 0x23)
    let query = cut(&rest, at: 0x3F)
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let path = rest.firstIndex(of: 0x2F) ?? rest.endIndex
      guard isAuthority(rest[..<path]) else { return false }
      rest = rest[path...]
    }
    return consists(rest, of: "/:@") && consists(query, of: "/?:@")
      && consists(fragment, of: "/?:@")
  }

  /// Cuts the text before a separator; answers what follows it.
  private static func cut(_ rest: inout Bytes, at separator: UInt8) -> Bytes {
    guard let place = rest.firstIndex(of: separator) else { return rest[rest.endIndex...] }
    let tail = rest[place...].dropFirst()
    rest = rest[..<place]
    return tail
  }

  private static func isScheme(_ bytes: Bytes) -> Bool {
    guard let first = bytes.first, ASCII.isLetter(first) else { return false }
    return bytes.allSatisfy {
      ASCII.isLetter($0) || ASCII.isDigit($0) || "+-.".utf8.contains($0)
    }
  }

  /// Whether this is `[user@]host[:port]`.
  private static func isAuthority(_ bytes: Bytes) -> Bool {
    var host = bytes
    if let at = bytes.firstIndex(of: 0x40) {
      guard consists(bytes[..<at], of: ":") else { return false }
      host = bytes[at...].dropFirst()
    }
    let port: Bytes
    if host.first == 0x5B {
      guard let close = host.firstIndex(of: 0x5D), isAddress(host[..<close].dropFirst()) else {
        return false
      }
      port = host[close...].dropFirst()
    } else {
      port = host[(host.firstIndex(of: 0x3A) ?? host.endIndex)...]
      guard consists(host[..<port.startIndex], of: "") else { return false }
    }
    return port.isEmpty || (port.first == 0x3A && port.dropFirst().allSatisfy(ASCII.isDigit))
  }

  /// Whether all is unreserved, a sub-delimiter, percent-encoded or one of the `others`.
  private static func consists(_ bytes: Bytes, of others: StaticString) -> Bool {
    var rest = bytes
    while let byte = rest.popFirst() {
      if byte == 0x25 {
        guard rest.prefix(2).count == 2, rest.prefix(2).allSatisfy(ASCII.isHexDigit) else {
          return false
        }
        rest = rest.dropFirst(2)
      } else if !ASCII.isLetter(byte), !ASCII.isDigit(byte),
        !"-._~!$&'()*+,;=".utf8.contains(byte), !others.description.utf8.contains(byte)
      {
        return false
      }
    }
    return true
  }

  /// Whether this is an address between brackets: of version 6, or of a version to come.
  private static func isAddress(_ bytes: Bytes) -> Bool {
    guard let first = bytes.first, first | 0x20 == 0x76 else { return isVersion6(bytes) }
    let version = bytes.dropFirst().prefix(while: ASCII.isHexDigit)
    let address = bytes[version.endIndex...].dropFirst()
    return !version.isEmpty && bytes[version.endIndex...].first == 0x2E && !address.isEmpty
      && !address.contains(0x25) && consists(address, of: ":")
  }

  private static func isVersion6(_ bytes: Bytes) -> Bool {
    var rest = bytes
    var groups = 0
    var isShortened = rest.starts(with: "::".utf8)
    if isShortened { rest = rest.dropFirst(2) }
    while !rest.isEmpty {
      let group = rest.prefix { $0 != 0x3A }
      rest = rest[group.endIndex...]
      if rest.isEmpty, isVersion4(group) {
        groups += 2
        break
      }
      guard (1...4).contains(group.count), group.allSatisfy(ASCII.isHexDigit) else { return false }
      groups += 1
      if rest.isEmpty { break }
      rest = rest.dropFirst()
      if rest.first == 0x3A {
        guard !isShortened else { return false }
        isShortened = true
        rest = rest.dropFirst()
      } else if rest.isEmpty {
        return false
      }
    }
    return isShortened ? groups < 8 : groups == 8
  }

  private static func isVersion4(_ bytes: Bytes) -> Bool {
    let parts = bytes.split(separator: 0x2E, omittingEmptySubsequences: false)
    return parts.count == 4
      && parts.allSatisfy { part in
        (1...3).contains(part.count) && part.allSatisfy(ASCII.isDigit)
          && (part.count == 1 || part.first != 0x30) && (Int(Substring(part)) ?? 256) < 256
      }
  }
}
