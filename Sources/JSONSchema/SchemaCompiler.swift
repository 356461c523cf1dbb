import Markup

/// Turns a schema document into nodes, the root first.
///
/// Every schema is compiled once, at the place where it is written; `$ref` is then a look-up among
/// these places.
struct SchemaCompiler {
  private var nodes: [SchemaNode] = []
  private var indexes: [ByteString: Int] = [:]
  private var references = References()

  static func compile(_ root: YAMLNode) throws(JSONSchemaError) -> [SchemaNode] {
    try SchemaSource.check(root)
    var compiler = SchemaCompiler()
    _ = try compiler.compile(root, at: JSONPointer())
    try compiler.references.resolve(in: &compiler.nodes, indexes: compiler.indexes, document: root)
    return compiler.nodes
  }

  /// Compiles one schema with all below it; answers its index.
  private mutating func compile(
    _ schema: YAMLNode, at location: JSONPointer
  ) throws(JSONSchemaError) -> Int {
    let index = nodes.count
    nodes.append(SchemaNode(location: location.text))
    indexes[ByteString(location.text)] = index
    if case .bool(let accepts) = schema.value {
      nodes[index].rejects = !accepts
      return index
    }
    guard let pairs = schema.mapping else {
      throw JSONSchemaError("a schema must be a mapping, true or false", span: schema.span)
    }
    var rules: PropertyRules?
    for pair in pairs {
      let name = pair.key.text ?? ""
      if SchemaKeyword.isExtension(name) { continue }
      guard let keyword = SchemaKeyword(rawValue: name) else {
        throw JSONSchemaError(SchemaKeyword.refusal(of: name), span: pair.key.span)
      }
      if (keyword == .dialect || keyword == .identifier) && index != 0 {
        throw JSONSchemaError(
          "\(quoted(name)) is supported at the root of a schema only", span: pair.key.span)
      }
      let value = KeywordValue(keyword: name, node: pair.value)
      let place = location.appending(name)
      switch keyword {
      case .properties, .patternProperties, .additionalProperties:
        try add(keyword, value, at: place, to: &rules)
      case .dialect, .identifier, .reference, .definitions, .comment, .title, .description,
        .default, .examples:
        try declare(keyword, value, at: place, of: index)
      default:
        if let assertion = try assertion(keyword, value, at: place) {
          nodes[index].assertions.append(assertion)
        }
      }
    }
    if let rules { nodes[index].assertions.append(.properties(rules)) }
    return index
  }

  private mutating func compile(
    _ schemas: [YAMLNode], at location: JSONPointer
  ) throws(JSONSchemaError) -> [Int] {
    var branches: [Int] = []
    for (index, schema) in schemas.enumerated() {
      branches.append(try compile(schema, at: location.appending(index)))
    }
    return branches
  }

  /// Reads a keyword that refers to, names or describes a schema.
  private mutating func declare(
    _ keyword: SchemaKeyword, _ value: KeywordValue, at place: JSONPointer, of index: Int
  ) throws(JSONSchemaError) {
    switch keyword {
    case .reference:
      references.add(try value.text(), at: value.node.span, of: index)
    case .definitions:
      for pair in try value.pairs() {
        _ = try compile(pair.value, at: place.appending(pair.key.text ?? ""))
      }
    case .dialect:
      let dialect = try value.text()
      guard [SchemaKeyword.dialectURI, SchemaKeyword.dialectURI + "#"].contains(dialect) else {
        throw value.fault("must be \(quoted(SchemaKeyword.dialectURI))")
      }
    case .identifier:
      references.identifier = try value.text()
    case .comment, .title, .description:
      _ = try value.text()
    case .examples:
      _ = try value.list()
    default:
      // `default` may be anything.
      break
    }
  }

  /// Reads a keyword that looks at the members of a mapping.
  private mutating func add(
    _ keyword: SchemaKeyword, _ value: KeywordValue, at place: JSONPointer,
    to rules: inout PropertyRules?
  ) throws(JSONSchemaError) {
    var added = rules ?? PropertyRules()
    switch keyword {
    case .properties:
      for pair in try value.pairs() {
        let name = pair.key.text ?? ""
        added.add(name, schema: try compile(pair.value, at: place.appending(name)))
      }
    case .patternProperties:
      for pair in try value.pairs() {
        let source = pair.key.text ?? ""
        let pattern = try Pattern(source, span: pair.key.span)
        added.patterns.append((pattern, try compile(pair.value, at: place.appending(source))))
      }
    default:
      added.additional = try compile(value.node, at: place)
    }
    rules = added
  }

  /// Reads a keyword that asserts something by itself; nil for `uniqueItems: false`.
  private mutating func assertion(
    _ keyword: SchemaKeyword, _ value: KeywordValue, at place: JSONPointer
  ) throws(JSONSchemaError) -> Assertion? {
    switch keyword {
    case .type: .type(try value.types())
    case .enum: .oneOfValues(AllowedValues(try value.list()))
    case .const: .constant(AllowedValues([value.node]))
    case .required: .required(try value.names())
    case .items: .items(try compile(value.node, at: place))
    case .minItems: .minItems(try value.count())
    case .maxItems: .maxItems(try value.count())
    case .uniqueItems: try value.flag() ? .uniqueItems : nil
    case .minLength: .minLength(try value.count())
    case .maxLength: .maxLength(try value.count())
    case .pattern: .pattern(try Pattern(try value.text(), span: value.node.span))
    case .format: .format(try Format(value))
    case .minimum: .minimum(try value.limit())
    case .maximum: .maximum(try value.limit())
    case .allOf: .allOf(try compile(try value.schemas(), at: place))
    case .anyOf: .anyOf(try compile(try value.schemas(), at: place))
    case .oneOf: .oneOf(try compile(try value.schemas(), at: place))
    case .not: .not(try compile(value.node, at: place))
    case .properties, .patternProperties, .additionalProperties, .reference, .definitions, .dialect,
      .identifier, .comment, .title, .description, .default, .examples:
      nil
    }
  }
}
