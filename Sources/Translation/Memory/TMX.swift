internal import XML

/// Names of TMX 1.4.
enum TMX {
  static let version = "1.4"
  static let language = XMLTree.Name("http://www.w3.org/XML/1998/namespace", "lang")

  /// The types of the properties that say where a text stands.
  static let guide = "x-guide"
  static let section = "x-section"
  static let previous = "x-previous"
  static let next = "x-next"

  static func type(of kind: InlineCode.Kind) -> String? {
    switch kind {
    case .bold: "bold"
    case .italic: "italic"
    case .link: "link"
    case .image: "image"
    case .lineBreak: "lb"
    case .other: nil
    }
  }

  static func kind(of type: String?) -> InlineCode.Kind {
    switch type {
    case "bold": .bold
    case "italic": .italic
    case "link": .link
    case "image": .image
    case "lb": .lineBreak
    default: .other
    }
  }
}
