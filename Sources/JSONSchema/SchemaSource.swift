import Markup

/// What must hold for a schema document as a whole before it is compiled.
struct SchemaSource {
  /// Values in a schema document, what aliases stand for included.
  static let nodes = 1_000_000

  private var left = SchemaSource.nodes

  /// Throws for a key given twice, a key that is no scalar, and a document too deep or too large.
  static func check(_ root: YAMLNode) throws(JSONSchemaError) {
    var source = SchemaSource()
    try source.check(root, depth: 0)
  }

  private mutating func check(_ node: YAMLNode, depth: Int) throws(JSONSchemaError) {
    left -= 1
    guard depth <= Bounds.depth, left > 0 else {
      throw JSONSchemaError(
        left > 0
          ? "the schema is nested more than \(Bounds.depth) levels deep"
          : "the schema is too large", span: node.span)
    }
    switch node.content {
    case .scalar:
      break
    case .sequence(let items):
      for item in items { try check(item, depth: depth + 1) }
    case .mapping(let pairs):
      var seen: Set<ByteString> = []
      for pair in pairs {
        guard let name = pair.key.text else {
          throw JSONSchemaError("a key in a schema must be a scalar", span: pair.key.span)
        }
        guard seen.insert(ByteString(name)).inserted else {
          throw JSONSchemaError("\(quoted(name)) is given twice", span: pair.key.span)
        }
        try check(pair.value, depth: depth + 1)
      }
    }
  }
}
