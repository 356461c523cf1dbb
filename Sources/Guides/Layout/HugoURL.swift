import Markup

/// The URLs that Hugo gives to pages.
///
/// Read in Hugo's source (`common/paths`, `helpers/path.go`, after 0.165) and checked against builds with
/// 0.148 and 0.168. A URL path is kept decoded here, so that two spellings of one address compare equal.
package enum HugoURL {
  /// How the names of files become elements of a path.
  package struct Style: Sendable {
    /// Whether capitals stay (`disablePathToLower`).
    package var keepsLetterCase = false
    /// Whether accents go (`removePathAccents`).
    package var removesAccents = false

    package init(keepsLetterCase: Bool = false, removesAccents: Bool = false) {
      self.keepsLetterCase = keepsLetterCase
      self.removesAccents = removesAccents
    }
  }

  /// In which sections pages are files of their own: `/docs/install.html` (`uglyURLs`).
  package struct Ugly: Sendable, Equatable {
    package var isEverywhere = false
    package var sections: Set<String> = []

    package init(isEverywhere: Bool = false, sections: Set<String> = []) {
      self.isEverywhere = isEverywhere
      self.sections = sections
    }

    /// The path of a page of a section, made of the one that it has otherwise; of lists it is `index.html`.
    func path(_ path: String, section: String, isList: Bool) -> String {
      guard isEverywhere || sections.contains(section) else { return path }
      return isList || path == "/" ? path + "index.html" : path.dropLast() + ".html"
    }
  }

  /// The decoded URL path of a page: `/es/guides/mexico/alta/`.
  ///
  /// - Parameters:
  ///   - path: below the language's content root, without the language: `mexico/alta.md`.
  ///   - section: the folder that the content root is mounted at: `guides`; empty for none.
  ///   - folders: what is known of the page's folders; nil where URLs have their names.
  ///   - prefix: the language in the URL; nil for the default language.
  ///   - slug: front matter `slug`, which takes the place of the file's name.
  package static func path(
    ofFile path: String, section: String, folders: [SiteSections.Folder]? = nil,
    languagePrefix prefix: String?, slug: String? = nil, style: Style = Style()
  ) -> String {
    if slug == nil, folders == nil,
      path.utf8.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "/") }),
      !path.utf8.hasSuffix("index.md")
    {
      var url = ""
      url.reserveCapacity(path.utf8.count + 32)
      for part in [prefix ?? "", section, withoutExtension(path)] where !part.isEmpty {
        url += "/"
        url += part
      }
      return url + "/"
    }
    var names = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    let file = names.popLast().map(withoutExtension) ?? ""
    var name: String?
    if file == "index" { name = names.popLast() } else if file != "_index" { name = file }
    var folder = section.isEmpty ? "" : "/" + section
    for (index, name) in names.enumerated() {
      folder += "/" + (folders?[index].slug ?? normalized(name, style))
    }
    let last = name.map { slug ?? normalized($0, style) }
    // Folders are sanitized together: one that nothing is left of leaves its slash.
    var clean = sanitized(folder, style)[...]
    while clean.last == "/" { clean.removeLast() }
    return joined(prefix, [String(clean.dropFirst()), sanitized(last ?? "", style)])
  }

  /// The path that a pattern of the site's gives a page.
  static func path(ofPattern path: String, languagePrefix prefix: String?, style: Style) -> String {
    let elements = sanitized("/" + path, style).split(separator: "/")
    return joined(prefix, elements.map(String.init))
  }

  /// The path of some parts; of those that are empty nothing is left.
  private static func joined(_ prefix: String?, _ parts: [String]) -> String {
    let parts = ([prefix ?? ""] + parts).filter { !$0.isEmpty }
    return "/" + parts.map { $0 + "/" }.joined()
  }

  /// The decoded URL path that front matter gives in `url`: below the site's root where it starts with a slash,
  /// else below the language's home page (asked of Hugo 0.168).
  ///
  /// Where there is a dot and no slash behind it, the path names a file.
  static func path(given url: String, languagePrefix prefix: String?) -> String {
    let isRooted = url.utf8.first == UInt8(ascii: "/")
    var elements = url.split(separator: "/")
    let isFile = url.utf8.contains(UInt8(ascii: ".")) && !url.hasSuffix("/")
    let isIndex = isFile && elements.last == "index.html"
    if isIndex { elements.removeLast() }
    let parts = (isRooted ? [] : prefix.map { [$0[...]] } ?? []) + elements
    return "/" + parts.joined(separator: "/") + (isFile && !isIndex || parts.isEmpty ? "" : "/")
  }

  /// The name of a file or folder as Hugo's index has it: in lower case, each blank a `-`.
  ///
  /// Where capitals stay, blanks do, too.
  static func normalized(_ name: String, _ style: Style) -> String {
    if style.keepsLetterCase || name.utf8.allSatisfy(isPlain) { return name }
    let blank: Unicode.Scalar = " "
    return String(
      String.UnicodeScalarView(lowercased(name).map { $0 == blank ? "-" : $0 }))
  }

  /// A part of a path as Hugo writes it: lower case, and only the characters that it keeps.
  ///
  /// Letters, digits, marks and `. _ # + ~ - @ / \` stay, and `%` before two hexadecimal digits; white space
  /// behind the first of them becomes one `-`. A part is one element, or all folders of a page together.
  static func sanitized(_ part: String, _ style: Style = Style()) -> String {
    if part.utf8.allSatisfy({ isPlain($0) || $0 == UInt8(ascii: "/") }) { return part }
    var scalars = style.keepsLetterCase ? Array(part.unicodeScalars) : lowercased(part)
    if style.removesAccents { scalars = scalars.compactMap(Composition.base(of:)) }
    return kept(of: scalars)
  }

  /// What a path keeps of a text: the characters above, and one `-` for white space inside.
  static func kept(of scalars: [Unicode.Scalar]) -> String {
    var result = String.UnicodeScalarView()
    var owesHyphen = false
    for (index, scalar) in scalars.enumerated() {
      if isKept(scalar) || scalar == "%" && isEscape(scalars, at: index) {
        if owesHyphen, scalar != "-" { result.append("-") }
        owesHyphen = false
        result.append(scalar)
      } else if scalar.properties.isWhitespace, !result.isEmpty, result.last != "-" {
        owesHyphen = true
      }
    }
    return String(result)
  }

  /// Whether a byte stays as it is, wherever it stands.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      true
    default: false
    }
  }

  private static func lowercased(_ text: String) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { appendLowercased(scalar, to: &result) }
    return result
  }

  /// Adds Go's lower case of one code point, which knows no special casing: `İ` becomes `i` alone.
  static func appendLowercased(_ scalar: Unicode.Scalar, to text: inout [Unicode.Scalar]) {
    if scalar.isASCII {
      text.append(Unicode.Scalar(Guides.lowercased(UInt8(scalar.value))))
    } else if scalar == "\u{130}" {
      text.append("i")
    } else {
      text.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
    }
  }

  /// Percent-encodes a decoded path as Hugo prints it (Go's `url.URL.EscapedPath`).
  package static func encoded(_ path: String) -> String {
    if path.utf8.allSatisfy(isUnreserved) { return path }
    let bytes = Array(path.utf8)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + 32)
    for (index, byte) in bytes.enumerated() {
      let isEscaped =
        byte == UInt8(ascii: "%") && index + 2 < bytes.count
        && hexValue(bytes[index + 1]) != nil && hexValue(bytes[index + 2]) != nil
      if isUnreserved(byte) || isEscaped {
        result.append(byte)
      } else {
        appendEscape(of: byte, to: &result)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Percent-encodes blanks and the bytes beyond ASCII, and leaves all others as they are written.
  package static func encodedLetters(_ text: some Sequence<UInt8>) -> String {
    var result: [UInt8] = []
    for byte in text {
      if isUnencoded(byte) { appendEscape(of: byte, to: &result) } else { result.append(byte) }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Decodes percent escapes; an escape that is no UTF-8 afterwards stays as it is.
  package static func decoded(_ path: some StringProtocol) -> String {
    let bytes = Array(path.utf8)
    guard bytes.contains(UInt8(ascii: "%")) else { return String(path) }
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let high = hexValue(bytes[index + 1]), let low = hexValue(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(validating: result, as: UTF8.self) ?? String(path)
  }

  private static func withoutExtension(_ name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", ".", "_", "#", "+", "~", "-", "@", "/", "\\": true
      default: false
      }
    }
    return switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .nonspacingMark, .spacingMark, .enclosingMark:
      true
    default: false
    }
  }

  private static func isEscape(_ scalars: [Unicode.Scalar], at index: Int) -> Bool {
    index + 2 < scalars.count
      && scalars[(index + 1)...(index + 2)].allSatisfy { $0.properties.isASCIIHexDigit }
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "~"),
      UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "&"), UInt8(ascii: "+"),
      UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="),
      UInt8(ascii: "@"):
      true
    default: false
    }
  }

  static func hexValue(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  /// Whether a byte stands in no URL as it is: a blank, or a part of a letter beyond ASCII.
  static func isUnencoded(_ byte: UInt8) -> Bool { byte <= 0x20 || byte >= 0x80 }

  private static func appendEscape(of byte: UInt8, to text: inout [UInt8]) {
    text.append(UInt8(ascii: "%"))
    text.append(hexDigit(byte >> 4))
    text.append(hexDigit(byte & 15))
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}

extension String.UTF8View {
  /// Whether the bytes end with those of an ASCII text.
  func hasSuffix(_ suffix: StaticString) -> Bool {
    span.equals(suffix, at: count - suffix.utf8CodeUnitCount)
  }
}
