package import Markup

/// A JSON Schema 2020-12 document, checked and compiled once, that validates YAML values.
///
/// Both sides are `YAMLNode`s, so that an error in the schema and a violation in a document each
/// have a place. The subset supported is small and strict: a keyword outside it is refused when
/// the schema is loaded, never ignored. A `JSONSchema` is safe to share among threads.
package struct JSONSchema: Sendable {
  private let nodes: [SchemaNode]

  /// Compiles a schema; throws the first fault found in it.
  package init(_ node: YAMLNode) throws(JSONSchemaError) {
    nodes = try SchemaCompiler.compile(node)
  }

  /// Every assertion that a value fails, by the order of the schema's keywords and of its own keys.
  ///
  /// The cost is bounded: a value that is nested too deep, or expands to too much, gets one
  /// violation that says so (`depth`, `effort`) in place of all others.
  package func validate(_ instance: YAMLNode) -> [SchemaViolation] {
    var validator = SchemaValidator(nodes)
    return validator.validate(instance)
  }
}

/// A fault in a schema document.
package struct JSONSchemaError: Error, Sendable, Equatable {
  /// One sentence without a final period.
  package let message: String
  /// The keyword or the value at fault, in the schema's source.
  package let span: ByteSpan

  package init(_ message: String, span: ByteSpan) {
    self.message = message
    self.span = span
  }
}

/// What keeps the cost of hostile schemas and documents in check.
enum Bounds {
  /// Levels of nesting that are looked at, in a schema document as in a value.
  static let depth = 256
  /// Schemas applied inside each other, which counts `$ref` and `allOf` too.
  ///
  /// So many fit a thread of 512 KB when the package is optimized.
  static let applications = 512
  /// Schemas applied, pairs and items visited, in one validation.
  static let steps = 1_000_000
}
