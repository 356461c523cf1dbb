/// The keywords that a schema may use (JSON Schema 2020-12, Core and Validation).
enum SchemaKeyword: String, CaseIterable {
  case type, `enum`, const
  case properties, patternProperties, additionalProperties, required
  case items, minItems, maxItems, uniqueItems
  case minLength, maxLength, pattern, format
  case minimum, maximum
  case allOf, anyOf, oneOf, not
  case reference = "$ref"
  case definitions = "$defs"
  case dialect = "$schema"
  case identifier = "$id"
  case comment = "$comment"
  case title, description, `default`, examples

  /// The value of `$schema`, where it is given.
  static let dialectURI = "https://json-schema.org/draft/2020-12/schema"

  /// Keywords of this and earlier drafts that are known, and not supported.
  static let unsupported: Set<String> = [
    "$anchor", "$dynamicAnchor", "$dynamicRef", "$recursiveAnchor", "$recursiveRef", "$vocabulary",
    "additionalItems", "contains", "contentEncoding", "contentMediaType", "contentSchema",
    "definitions", "dependencies", "dependentRequired", "dependentSchemas", "deprecated", "else",
    "exclusiveMaximum", "exclusiveMinimum", "id", "if", "maxContains", "maxProperties",
    "minContains", "minProperties", "multipleOf", "prefixItems", "propertyNames", "readOnly",
    "then", "unevaluatedItems", "unevaluatedProperties", "writeOnly",
  ]

  /// Whether editors' and this program's own extensions are named so; they are annotations.
  static func isExtension(_ name: String) -> Bool {
    name.utf8.starts(with: "x-".utf8)
  }

  /// Why a name is no keyword, with the keyword that was meant, where one is near.
  static func refusal(of name: String) -> String {
    unsupported.contains(name)
      ? "keyword \(quoted(name)) is not supported"
      : "unknown keyword \(quoted(name))"
        + didYouMean(nearest(to: name, in: allCases.map(\.rawValue)))
  }
}
