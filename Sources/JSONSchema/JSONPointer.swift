import Markup

/// A place in a schema document (RFC 6901), kept as its text: `/properties/title`.
struct JSONPointer {
  private(set) var text = ""

  func appending(_ token: String) -> JSONPointer {
    guard token.utf8.contains(where: { [0x7E, 0x2F].contains($0) }) else {
      return JSONPointer(text: text + "/" + token)
    }
    var result = text + "/"
    for scalar in token.unicodeScalars {
      switch scalar {
      case "~": result += "~0"
      case "/": result += "~1"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return JSONPointer(text: result)
  }

  func appending(_ index: Int) -> JSONPointer {
    JSONPointer(text: "\(text)/\(index)")
  }

  /// Reads a URI fragment, without its `#` (RFC 6901, section 6).
  ///
  /// Nil where the fragment is no pointer: a bad percent-encoding, a `~` without 0 or 1, an anchor.
  init?(fragment: Substring) {
    guard let decoded = percentDecoded(fragment), decoded.isEmpty || decoded.utf8.first == 0x2F
    else { return nil }
    var bytes = decoded.utf8[...]
    while let tilde = bytes.firstIndex(of: 0x7E) {
      bytes = bytes[tilde...].dropFirst()
      guard let digit = bytes.first, digit == 0x30 || digit == 0x31 else { return nil }
    }
    text = decoded
  }

  private init(text: String) {
    self.text = text
  }

  init() {}

  /// The unescaped tokens: `["properties", "title"]`.
  var tokens: [String] {
    text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).dropFirst().map { token in
      var result = ""
      var escaped = false
      for scalar in Substring(token).unicodeScalars {
        if escaped {
          result.unicodeScalars.append(scalar == "0" ? "~" : "/")
          escaped = false
        } else if scalar == "~" {
          escaped = true
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
      return result
    }
  }

  /// The node the pointer leads to; nil where there is none.
  func resolve(in root: YAMLNode) -> YAMLNode? {
    var node = root
    for token in tokens {
      let next: YAMLNode? =
        switch node.content {
        case .mapping(let pairs):
          pairs.last { $0.key.text.map { ByteString($0) == ByteString(token) } ?? false }?.value
        case .sequence(let items):
          Int(token).flatMap { items.indices.contains($0) && "\($0)" == token ? items[$0] : nil }
        case .scalar: nil
        }
      guard let next else { return nil }
      node = next
    }
    return node
  }
}

/// The text with `%41` read as a byte (RFC 3986, section 2.1); nil if that is not UTF-8.
private func percentDecoded(_ text: Substring) -> String? {
  var bytes: [UInt8] = []
  var rest = text.utf8[...]
  while let byte = rest.popFirst() {
    guard byte == 0x25 else {
      bytes.append(byte)
      continue
    }
    guard rest.count >= 2, rest.prefix(2).allSatisfy(ASCII.isHexDigit),
      let decoded = UInt8(Substring(rest.prefix(2)), radix: 16)
    else { return nil }
    bytes.append(decoded)
    rest = rest.dropFirst(2)
  }
  return String(validating: bytes, as: UTF8.self)
}
