/// The tables of a TOML document while it is read: a key may add to a table that was opened long before.
struct TOMLTables {
  /// How a table came to be, which says who may add to it.
  enum Origin {
    /// `[table]`, an item of `[[tables]]`, or the document: complete at its header.
    case header
    /// A part of a longer header: may still get its own header.
    case implied
    /// A part of a dotted key: other keys of the same table may add to it.
    case dotted
    /// `{ }`: closed for good.
    case inline
  }

  static let root = 0

  private enum Slot {
    case value(YAMLNode)
    case table(Int)
    /// The tables of `[[tables]]`, by their place in `arrays`.
    case array(Int)
  }

  private struct Table {
    var origin: Origin
    let depth: Int
    var span: ByteSpan
    var keys: [YAMLNode] = []
    var slots: [Slot] = []
    /// Where each key was given last.
    var latest: [ByteString: Int] = [:]
  }

  private var tables: [Table]
  private var arrays: [[Int]] = []

  init(root span: ByteSpan) {
    tables = [Table(origin: .header, depth: 0, span: span)]
  }

  func depth(of table: Int) -> Int { tables[table].depth }

  mutating func add(_ origin: Origin, depth: Int, span: ByteSpan) -> Int {
    tables.append(Table(origin: origin, depth: depth, span: span))
    return tables.count - 1
  }

  /// Opens the table of a header.
  mutating func open(
    _ path: [YAMLNode], isArray: Bool, headerEnd: Int
  ) throws(YAMLError) -> Int {
    guard let key = path.last else { return TOMLTables.root }
    var parent = TOMLTables.root
    for (index, key) in path.dropLast().enumerated() {
      switch slot(key, in: parent) {
      case .table(let table): parent = table
      case .array(let array): parent = arrays[array].last ?? parent
      case .value, nil:
        let rest = ByteSpan(path[index + 1].span.start, path[path.count - 1].span.end)
        parent = try child(key, of: parent, .implied, span: rest)
      }
    }
    let body = ByteSpan(headerEnd, headerEnd)
    let known = slot(key, in: parent)
    if isArray {
      let item = try table(.header, below: parent, at: key, span: body)
      if case .array(let array)? = known {
        arrays[array].append(item)
      } else {
        append(key, .array(arrays.count), to: parent)
        arrays.append([item])
      }
      return item
    }
    if case .table(let table)? = known, tables[table].origin == .implied {
      tables[table].origin = .header
      tables[table].span = body
      return table
    }
    return try child(key, of: parent, .header, span: body)
  }

  /// Gives a value to a key, dotted or not, of a table.
  mutating func define(
    _ path: [YAMLNode], as value: YAMLNode, in table: Int
  ) throws(YAMLError) {
    var parent = table
    for (index, key) in path.enumerated() {
      extend(parent, over: ByteSpan(key.span.start, value.span.end))
      guard index < path.count - 1 else { return append(key, .value(value), to: parent) }
      if case .table(let known)? = slot(key, in: parent), tables[known].origin == .dotted {
        parent = known
      } else {
        let start = path[index + 1].span.start
        parent = try child(key, of: parent, .dotted, span: ByteSpan(start, start))
      }
    }
  }

  /// The value of an inline table that ends.
  ///
  /// It was added last, but for tables of its own dotted keys.
  mutating func close(_ table: Int, span: ByteSpan) -> YAMLNode {
    let node = YAMLNode(node(table).content, span: span)
    tables.removeSubrange(table...)
    return node
  }

  /// The finished tree of a table.
  func node(_ table: Int) -> YAMLNode {
    let pairs = zip(tables[table].keys, tables[table].slots).map { key, slot in
      switch slot {
      case .value(let value): return YAMLPair(key: key, value: value)
      case .table(let table): return YAMLPair(key: key, value: node(table))
      case .array(let array):
        let nodes = arrays[array].map(node)
        let span = ByteSpan(nodes.first?.span.start ?? 0, nodes.last?.span.end ?? 0)
        return YAMLPair(key: key, value: YAMLNode(.sequence(nodes), span: span))
      }
    }
    return YAMLNode(.mapping(pairs), span: tables[table].span)
  }

  private func slot(_ key: YAMLNode, in table: Int) -> Slot? {
    tables[table].latest[name(of: key)].map { tables[table].slots[$0] }
  }

  private func name(of key: YAMLNode) -> ByteString { ByteString(key.text ?? "") }

  private mutating func append(_ key: YAMLNode, _ slot: Slot, to table: Int) {
    tables[table].latest[name(of: key)] = tables[table].keys.count
    tables[table].keys.append(key)
    tables[table].slots.append(slot)
  }

  private mutating func child(
    _ key: YAMLNode, of parent: Int, _ origin: Origin, span: ByteSpan
  ) throws(YAMLError) -> Int {
    let child = try table(origin, below: parent, at: key, span: span)
    append(key, .table(child), to: parent)
    return child
  }

  private mutating func table(
    _ origin: Origin, below parent: Int, at key: YAMLNode, span: ByteSpan
  ) throws(YAMLError) -> Int {
    let depth = tables[parent].depth + 1
    guard depth < YAMLNode.maximumDepth else {
      throw YAMLError(message: "values are nested too deeply", offset: key.span.start)
    }
    return add(origin, depth: depth, span: span)
  }

  /// Counts a pair as part of what is written of a table; the document's span is given.
  private mutating func extend(_ table: Int, over pair: ByteSpan) {
    guard table != TOMLTables.root else { return }
    if tables[table].keys.isEmpty { tables[table].span.start = pair.start }
    tables[table].span.end = max(tables[table].span.end, pair.end)
  }
}
