import Markup

/// One schema of a document, compiled: subschemas are indexes into the document's array of nodes.
struct SchemaNode: Sendable {
  /// JSON pointer to the schema in its document.
  let location: String
  /// Whether it is the boolean schema `false`.
  var rejects = false
  /// The target of `$ref`.
  var reference: Int?
  /// What the keywords assert, in the order written.
  var assertions: [Assertion] = []

  /// The schemas that look at the same value as this one.
  var inPlace: [Int] {
    var result = reference.map { [$0] } ?? []
    for assertion in assertions {
      switch assertion {
      case .allOf(let branches), .anyOf(let branches), .oneOf(let branches): result += branches
      case .not(let branch): result.append(branch)
      default: break
      }
    }
    return result
  }
}

/// What one keyword asks of a value.
enum Assertion: Sendable {
  case type(JSONTypes)
  case oneOfValues(AllowedValues)
  case constant(AllowedValues)
  case minLength(Int)
  case maxLength(Int)
  case pattern(Pattern)
  case format(Format)
  case minimum(NumericLimit)
  case maximum(NumericLimit)
  case minItems(Int)
  case maxItems(Int)
  case uniqueItems
  case items(Int)
  case required([ByteString])
  case properties(PropertyRules)
  case allOf([Int])
  case anyOf([Int])
  case oneOf([Int])
  case not(Int)
}

/// The values of `enum` or `const`.
final class AllowedValues: Sendable {
  let values: Set<JSONValue>
  /// The types among the values: a list need not be converted where no value is a list.
  let types: JSONTypes
  /// Each value as text, for callers, and as a message quotes it.
  let texts: [String]
  let quotations: [String]

  /// Values of a document that `SchemaSource` has found to be of a size to convert.
  init(_ nodes: [YAMLNode]) {
    var steps = SchemaSource.nodes + 1
    values = Set(
      nodes.compactMap { JSONValue($0, depth: Bounds.depth + 1, steps: &steps) })
    types = nodes.reduce(into: []) { $0.formUnion(JSONTypes(of: $1, value: $1.value)) }
    texts = nodes.map(\.outline)
    quotations = nodes.map(\.quotation)
  }
}

/// The number of `minimum` or `maximum`, and its text in the schema.
struct NumericLimit: Sendable {
  let number: JSONNumber
  let text: String
}

/// `properties`, `patternProperties` and `additionalProperties` of one schema.
struct PropertyRules: Sendable {
  private var named: [ByteString: Int] = [:]
  /// The names in `properties`, as ordered there.
  private(set) var names: [String] = []
  private var schemas: [Int] = []
  var patterns: [(pattern: Pattern, schema: Int)] = []
  var additional: Int?

  /// To look at all names is faster than to hash one, where there are no more.
  private static let fewNames = 8

  mutating func add(_ name: String, schema: Int) {
    named[ByteString(name)] = schema
    names.append(name)
    schemas.append(schema)
  }

  /// The schema of a property in `properties`.
  func schema(named name: ByteString) -> Int? {
    guard names.count <= Self.fewNames else { return named[name] }
    return names.lastIndex { ByteString($0) == name }.map { schemas[$0] }
  }
}
