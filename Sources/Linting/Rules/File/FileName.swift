import Guides
import Markup

/// What is wrong with the names in a guide's path, below the language's folder and without a language in the file's
/// name.
struct FileName {
  private let path: GuidePath

  init(_ path: GuidePath) { self.path = path }

  /// Whether all names are of letters a to z, digits, `-` and `_`: nearly all are.
  var isPlain: Bool {
    let utf8 = path.pathInLanguage.utf8
    let bytes = utf8.span
    for index in 0..<max(0, bytes.count - 3) {
      let byte = bytes[index]
      let isPlain =
        byte &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "/")
      guard isPlain else { return false }
    }
    return true
  }

  /// The characters that no name should have: capitals, blanks, punctuation, accents as characters of their own.
  ///
  /// Hugo keeps a dot in a name, as in `v0.10`; one at an edge or beside another is a slip.
  var unwanted: [Unicode.Scalar] {
    var unwanted: [Unicode.Scalar] = []
    for scalar in name.unicodeScalars where !isWanted(scalar) && !unwanted.contains(scalar) {
      unwanted.append(scalar)
    }
    if hasStrayDot { unwanted.append(".") }
    return unwanted
  }

  private var hasStrayDot: Bool {
    var before = UInt8(ascii: "/")
    for byte in name.utf8 + [UInt8(ascii: "/")] {
      let isEdge = byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
      if before == UInt8(ascii: "."), isEdge { return true }
      if before == UInt8(ascii: "/"), byte == UInt8(ascii: ".") { return true }
      before = byte
    }
    return false
  }

  /// The ending of a document that the name has besides its own: `txt` of `guide.txt.md`.
  ///
  /// Other endings may be names: `node.js`, `package.json`.
  var extraEnding: String? {
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return nil }
    let ending = String(name[name.index(after: dot)...]).lowercased()
    return FileName.documentEndings.contains(ending) ? ending : nil
  }

  private static let documentEndings: Set<String> = [
    "md", "markdown", "txt", "html", "htm", "doc", "docx", "odt", "rtf", "pdf",
  ]

  /// Whether there is no letter beyond a to z.
  var isASCII: Bool { path.pathInLanguage.utf8.allSatisfy { $0 < 0x80 } }

  /// The path with names of letters a to z; nil where a name cannot be written so.
  private func suggestion(_ layout: SiteLayout) -> String? {
    let base = extraEnding.map { name.dropLast($0.count + 1) } ?? name[...]
    let elements = base.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    let slugs = elements.map { Slug.isValid($0) ? $0 : Slug.folded($0) }
    guard !slugs.contains("") else { return nil }
    return layout.file(slugs.joined(separator: "/") + ".md", in: path.language)
  }

  /// What to do, for messages.
  func advice(_ site: Site) -> String {
    guard let suggestion = suggestion(site.configuration.layout) else { return "rename it" }
    guard site.page(atPath: suggestion) == nil else {
      return "rename it, but not to \(suggestion), which exists"
    }
    return "rename it to \(suggestion)"
  }

  private var name: String { String(Substring(path.pathInLanguage.utf8.dropLast(3))) }

  private func isWanted(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "0"..."9", "-", "_", "/", ".": true
    case "\u{80}"...: scalar.properties.isAlphabetic && !scalar.properties.isUppercase
    default: false
    }
  }
}
