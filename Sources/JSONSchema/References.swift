import Markup

/// The `$ref`s of a schema document: collected while it is compiled, then resolved all at once.
struct References {
  private struct Reference {
    let source: Int
    let target: String
    let span: ByteSpan
  }

  /// The root's `$id`: a reference may spell it out before the `#`.
  var identifier: String?
  private var references: [Reference] = []

  mutating func add(_ target: String, at span: ByteSpan, of source: Int) {
    references.append(Reference(source: source, target: target, span: span))
  }

  /// Writes each target into its node; throws for one that is not there, and for a loop.
  func resolve(
    in nodes: inout [SchemaNode], indexes: [ByteString: Int], document: YAMLNode
  ) throws(JSONSchemaError) {
    for reference in references {
      let pointer = try pointer(of: reference)
      guard let target = indexes[ByteString(pointer.text)] else {
        let isThere = pointer.resolve(in: document) != nil
        let near = nearest(to: "#" + pointer.text, in: nodes.lazy.map { "#" + $0.location })
        throw JSONSchemaError(
          "\"$ref\" \(quoted(reference.target)) "
            + (isThere ? "leads to something that is not a schema" : "leads nowhere")
            + didYouMean(near), span: reference.span)
      }
      nodes[reference.source].reference = target
    }
    if let source = Self.loop(in: nodes),
      let reference = references.first(where: { $0.source == source })
    {
      throw JSONSchemaError(
        "\"$ref\" \(quoted(reference.target)) leads back to itself on the same value",
        span: reference.span)
    }
  }

  /// The place in this document that a reference names (Core, section 8.2.3.1).
  private func pointer(of reference: Reference) throws(JSONSchemaError) -> JSONPointer {
    var rest = reference.target[...]
    if let identifier = identifier?.utf8.prefix(while: { $0 != 0x23 }),
      !identifier.isEmpty, rest.utf8.starts(with: identifier)
    {
      rest = Substring(rest.utf8.dropFirst(identifier.count))
    }
    let target = "\"$ref\" \(quoted(reference.target))"
    guard rest.isEmpty || rest.utf8.first == 0x23 else {
      throw JSONSchemaError("\(target) leaves the document", span: reference.span)
    }
    guard let pointer = JSONPointer(fragment: rest.dropFirst()) else {
      throw JSONSchemaError(
        "\(target) must be \"#\" or \"#/\" and a JSON pointer", span: reference.span)
    }
    return pointer
  }

  /// A node whose `$ref` closes a circle that never goes down into the value; nil if there is none.
  private static func loop(in nodes: [SchemaNode]) -> Int? {
    enum Mark { case unseen, open, done }
    let edges = nodes.map(\.inPlace)
    var marks = Array(repeating: Mark.unseen, count: nodes.count)
    var path: [(node: Int, next: Int)] = []
    for start in nodes.indices where marks[start] == .unseen {
      path.append((start, 0))
      marks[start] = .open
      while let (node, next) = path.last {
        guard next < edges[node].count else {
          marks[node] = .done
          path.removeLast()
          continue
        }
        path[path.count - 1].next += 1
        let target = edges[node][next]
        switch marks[target] {
        case .done: continue
        case .unseen:
          marks[target] = .open
          path.append((target, 0))
        case .open:
          let circle = path.drop { $0.node != target }.map(\.node) + [target]
          return zip(circle, circle.dropFirst()).first { nodes[$0].reference == $1 }?.0
        }
      }
    }
    return nil
  }
}
