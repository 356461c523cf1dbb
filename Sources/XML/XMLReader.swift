/// Why a document cannot be read, and where.
package struct XMLError: Error, Hashable, Sendable {
  package let message: String
  package let position: XMLTree.Position

  package init(_ message: String, at position: XMLTree.Position) {
    self.message = message
    self.position = position
  }
}

/// What a document may hold beyond elements and text, and how much of it.
package struct XMLLimits: Sendable {
  /// Elements inside each other.
  package var depth = 256
  package var bytes = 512 << 20
  /// Root elements for which a DOCTYPE with an external identifier alone is tolerated.
  ///
  /// Nothing is ever loaded for it. Every other DOCTYPE is refused, and with it every entity.
  package var toleratedDoctypes: Set<String> = []

  package init() {}
}

extension XMLTree {
  /// Reads a document in UTF-8, UTF-16 or Latin-1, as its first bytes say.
  package convenience init(
    _ bytes: [UInt8], limits: XMLLimits = XMLLimits()
  ) throws(XMLError) {
    let start = Position(offset: 0, line: 1, column: 1)
    guard !bytes.isEmpty else { throw XMLError("the file is empty", at: start) }
    guard bytes.count <= limits.bytes else {
      throw XMLError("the file is larger than \(limits.bytes >> 20) MB", at: start)
    }
    guard let expat = Expat(XMLTreeBuilder(limits: limits)) else {
      throw XMLError("there is no memory to read it", at: start)
    }
    self.init(try expat.parse(bytes))
  }
}

/// Builds the flat tree from the events of the parser.
struct XMLTreeBuilder {
  let limits: XMLLimits
  private(set) var nodes: [XMLTree.Node] = []
  private(set) var names: [XMLTree.Name] = []
  private(set) var texts: [String] = []
  private(set) var attributes: [XMLTree.Attribute] = []
  /// Indices of the elements that are not closed yet.
  private var open: [Int] = []
  private var nameIndices: [String: Int32] = [:]
  private var attributeNames: [String: XMLTree.Name] = [:]
  private var pendingText: [UInt8] = []
  private var pendingPosition = XMLTree.Position(offset: 0, line: 1, column: 1)

  init(limits: XMLLimits) { self.limits = limits }

  /// The innermost element that is open: what a broken document breaks off in.
  var openElement: (name: XMLTree.Name, line: Int)? {
    open.last.map { (names[Int(nodes[$0].value)], Int(nodes[$0].line)) }
  }

  /// Adds an element; says why not where the document goes too far.
  ///
  /// Names are `namespace LF local`, or `local` alone.
  mutating func start(
    _ name: String, attributes given: [(name: String, value: String)], at position: XMLTree.Position
  ) -> String? {
    flushText()
    guard open.count < limits.depth else {
      return "elements are nested more than \(limits.depth) deep"
    }
    let first = attributes.count
    for attribute in given {
      attributes.append(
        XMLTree.Attribute(name: attributeName(attribute.name), value: attribute.value))
    }
    let index = nameIndex(name)
    add(value: index, isText: false, attributes: first, at: position)
    open.append(nodes.count - 1)
    return nil
  }

  mutating func end() {
    flushText()
    guard let last = open.popLast() else { return }
    nodes[last].end = Int32(clamping: nodes.count)
  }

  mutating func text(
    _ bytes: some Sequence<UInt8>, at position: @autoclosure () -> XMLTree.Position
  ) {
    if pendingText.isEmpty { pendingPosition = position() }
    pendingText.append(contentsOf: bytes)
  }

  private mutating func flushText() {
    guard !pendingText.isEmpty else { return }
    defer { pendingText.removeAll(keepingCapacity: true) }
    guard !open.isEmpty else { return }
    texts.append(String(decoding: pendingText, as: UTF8.self))
    add(
      value: Int32(clamping: texts.count - 1), isText: true, attributes: attributes.count,
      at: pendingPosition)
  }

  private mutating func add(
    value: Int32, isText: Bool, attributes first: Int, at position: XMLTree.Position
  ) {
    nodes.append(
      XMLTree.Node(
        value: value, isText: isText, parent: Int32(clamping: open.last ?? -1),
        end: Int32(clamping: nodes.count + 1), firstAttribute: Int32(clamping: first),
        attributeEnd: Int32(clamping: attributes.count), line: Int32(clamping: position.line),
        column: Int32(clamping: position.column), offset: position.offset))
  }

  private mutating func nameIndex(_ text: String) -> Int32 {
    if let index = nameIndices[text] { return index }
    let index = Int32(clamping: names.count)
    names.append(XMLTree.Name(joined: text))
    nameIndices[text] = index
    return index
  }

  private mutating func attributeName(_ text: String) -> XMLTree.Name {
    if let name = attributeNames[text] { return name }
    let name = XMLTree.Name(joined: text)
    attributeNames[text] = name
    return name
  }
}

extension XMLTree.Name {
  /// From `namespace LF local`, or `local` alone.
  fileprivate init(joined text: String) {
    let parts = text.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    self =
      parts.count == 2
      ? XMLTree.Name(String(parts[0]), String(parts[1])) : XMLTree.Name("", text)
  }
}
