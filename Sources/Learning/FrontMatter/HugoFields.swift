import Guides

/// The front matter that Hugo itself gives a meaning (gohugo.io, "Front matter", 0.150).
enum HugoFields {
  /// Key to the rest of its schema; empty for any type.
  static let schemas: [(name: String, schema: String)] = [
    ("aliases", "type: array, items: {type: string}"),
    ("build", "type: object"),
    ("cascade", ""),
    ("date", "type: string"),
    ("description", "type: string"),
    ("draft", "type: boolean"),
    ("expiryDate", "type: string"),
    ("headless", "type: boolean"),
    ("isCJKLanguage", "type: boolean"),
    ("keywords", "type: array, items: {type: string}"),
    ("lastmod", "type: string"),
    ("layout", "type: string"),
    ("linkTitle", "type: string"),
    ("markup", "type: string"),
    ("menus", ""),
    ("outputs", "type: array, items: {type: string}"),
    ("params", "type: object"),
    ("publishDate", "type: string"),
    ("resources", "type: array"),
    ("sitemap", "type: object"),
    ("slug", "type: string"),
    ("summary", "type: string"),
    ("title", "type: string"),
    ("translationKey", "type: string"),
    ("type", "type: string"),
    ("url", "type: string"),
    ("weight", "type: integer"),
  ]

  static func knows(_ name: String) -> Bool {
    schemas.contains { equalIgnoringCase($0.name, name) }
  }
}
