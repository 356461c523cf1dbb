internal import XML

/// Names of XLIFF 1.2, and how codes are written in it.
enum XLIFF1 {
  static let namespace = "urn:oasis:names:tc:xliff:document:1.2"
  /// Of versions 1.1 and 1.2; version 1.0 has none.
  static let anyNamespace = "urn:oasis:names:tc:xliff:document:1."

  /// The `ctype` of a placeholder for a character that XML cannot hold.
  static let character = "x-character"
  /// The `alttranstype` of the target that was made from an older source.
  static let previousVersion = "previous-version"
  /// Who writes notes whose text starts with what they are about.
  static let author = "polyguide"

  /// Whether a document's outermost element says that it is XLIFF 1.
  static func isRoot(_ element: XMLTree.Element) -> Bool {
    guard element.name.local == "xliff" else { return false }
    let namespace = element.name.namespace
    return namespace.hasPrefix(anyNamespace)
      || namespace.isEmpty && (element["version"]?.hasPrefix("1.") ?? false)
  }

  static func type(of kind: InlineCode.Kind, isPair: Bool) -> String? {
    switch kind {
    case .bold: isPair ? "bold" : "x-bold"
    case .italic: isPair ? "italic" : "x-italic"
    case .link: isPair ? "link" : "x-link"
    case .image: isPair ? "x-image" : "image"
    case .lineBreak: isPair ? "x-lb" : "lb"
    case .other: nil
    }
  }

  static func kind(of type: String?) -> InlineCode.Kind {
    switch type {
    case "bold", "x-bold": .bold
    case "italic", "x-italic": .italic
    case "link", "x-link": .link
    case "image", "x-image": .image
    case "lb", "x-lb": .lineBreak
    default: .other
    }
  }
}

extension XMLTree.Element {
  /// Whether it is an element of the same vocabulary as the document's outermost one.
  func isOwn(_ local: String) -> Bool {
    name.local == local && name.namespace == tree.root.name.namespace
  }

  /// The first child of the same vocabulary with a name.
  func own(_ local: String) -> XMLTree.Element? { children.first { $0.isOwn(local) } }
}

/// The Markdown of codes as `equiv-text` holds it: what translators see, and what comes back.
///
/// A pair is its opening and its closing half with an ellipsis between. What XML cannot hold is its number
/// between `␛` and `;`.
enum EquivalentText {
  private static let escape: Unicode.Scalar = "␛"
  private static let ellipsis: Character = "…"

  static func write(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case escape.value, 0..<0x09, 0x0B, 0x0C, 0x0E..<0x20, 0xFFFE, 0xFFFF:
        result += "␛" + String(scalar.value, radix: 16, uppercase: true) + ";"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// Nil where the halves could not be told apart again.
  static func write(_ opening: String, _ closing: String) -> String? {
    guard !(opening + closing).contains(ellipsis) else { return nil }
    return write(opening) + String(ellipsis) + write(closing)
  }

  static func read(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let start = rest.unicodeScalars.firstIndex(of: escape) {
      result += rest[..<start]
      rest = rest[rest.unicodeScalars.index(after: start)...]
      guard let end = rest.unicodeScalars.firstIndex(of: ";"),
        let scalar = UInt32(rest[..<end], radix: 16).flatMap(Unicode.Scalar.init)
      else {
        result.unicodeScalars.append(escape)
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.unicodeScalars.index(after: end)...]
    }
    return result + rest
  }

  /// The halves of a pair; nil where a tool wrote something else.
  static func readPair(_ text: String) -> (opening: String, closing: String)? {
    let halves = text.split(separator: ellipsis, omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    return (read(String(halves[0])), read(String(halves[1])))
  }
}
