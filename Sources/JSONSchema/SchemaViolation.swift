package import Markup

/// One assertion of a schema that a value fails.
package struct SchemaViolation: Sendable, Equatable {
  /// The keyword whose assertion failed; the last ones are no keywords of JSON Schema.
  package enum Keyword: String, Sendable, CaseIterable {
    case type, `enum`, const
    case required, additionalProperties
    case minItems, maxItems, uniqueItems
    case minLength, maxLength, pattern, format
    case minimum, maximum
    case anyOf, oneOf, not
    /// The boolean schema `false`, other than as `additionalProperties`.
    case never = "false"
    /// Nesting beyond what is looked at.
    case depth
    /// More to check than is reasonable, as from aliases of aliases.
    case effort
  }

  package let keyword: Keyword
  /// Keys, and indexes from 0, that lead to the value at fault.
  ///
  /// For `required` and `additionalProperties` it is the mapping, for `uniqueItems` the repetition.
  package let instancePath: [String]
  /// The smallest text at fault: for `additionalProperties` the key, else the value at the path.
  package let span: ByteSpan
  /// JSON pointer to the keyword (or the schema `false`) in the schema document, past any `$ref`.
  package let schemaLocation: String
  /// The property that is missing or unexpected.
  package internal(set) var property: String?
  /// For `type` the names of types, for `enum` and `const` the values' texts, for
  /// `additionalProperties` the names that are known.
  package internal(set) var expected: [String] = []
  /// What the document has: for `type` the name of a type, else the text of the scalar.
  package internal(set) var found: String?
  /// The number in the schema; for `uniqueItems` the index that the item repeats.
  package internal(set) var limit: Int?
  /// The length in code points, the number of items, the integer; for `uniqueItems` the index of
  /// the item; for `oneOf` how many schemas fit.
  package internal(set) var actual: Int?
  /// The regular expression as the schema has it.
  package internal(set) var pattern: String?
  /// The name of the format.
  package internal(set) var format: String?
  /// For `anyOf` and `oneOf` what each schema that does not fit has against the value.
  package internal(set) var causes: [SchemaViolation] = []

  /// The value as a message names it: `"seo.title"`, `item 2 of "tags"`; nil for the document.
  let subject: String?
  /// What the value is and must be, as a message words it.
  var wording = Wording()

  /// Parts of a message that the payload does not have in words.
  struct Wording: Sendable, Equatable {
    var found = ""
    var expected: [String] = []
  }

  init(_ keyword: Keyword, at path: [PathStep], span: ByteSpan, schemaLocation: String) {
    self.keyword = keyword
    self.instancePath = path.map(\.text)
    self.span = span
    self.schemaLocation = schemaLocation
    self.subject = PathStep.subject(path)
  }

  /// The name among `expected` that an unexpected property or value is likely a misspelling of.
  package var suggestion: String? {
    switch keyword {
    case .additionalProperties: property.flatMap { nearest(to: $0, in: expected) }
    case .enum: found.flatMap { nearest(to: $0, in: expected) }
    default: nil
    }
  }
}

/// A step from a value to one inside it.
enum PathStep {
  case key(String)
  case index(Int)

  var text: String {
    switch self {
    case .key(let key): key
    case .index(let index): String(index)
    }
  }

  /// The value at a path in words; nil for the document itself.
  static func subject(_ path: [PathStep]) -> String? {
    var outer: String?
    var keys: [String] = []
    // Far down, where a value is does not fit a sentence: the span tells.
    for step in path.suffix(8) {
      switch step {
      case .key(let key): keys.append(key)
      case .index(let index):
        outer = "item \(index + 1) of \(name(keys, in: outer) ?? "the document")"
        keys = []
      }
    }
    return name(keys, in: outer)
  }

  private static func name(_ keys: [String], in outer: String?) -> String? {
    guard !keys.isEmpty else { return outer }
    let name = quoted(keys.joined(separator: "."))
    return outer.map { "\(name) in \($0)" } ?? name
  }
}
