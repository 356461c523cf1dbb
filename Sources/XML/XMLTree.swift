/// A well-formed XML document: elements and text in document order, namespaces resolved.
///
/// A class, so that an ``Element`` is a reference and a number. Comments and processing instructions
/// are left out, CDATA is text, neighbouring text is one node.
package final class XMLTree: Sendable {
  /// A name with the URI of its namespace, which is empty where there is none.
  package struct Name: Hashable, Sendable {
    package let namespace: String
    package let local: String

    package init(_ namespace: String, _ local: String) {
      self.namespace = namespace
      self.local = local
    }
  }

  /// An attribute that the document gives; none comes from a DTD.
  package struct Attribute: Hashable, Sendable {
    package let name: Name
    package let value: String
  }

  /// Where an element's tag starts: the byte offset, and the line and column from 1 as people count.
  package struct Position: Hashable, Sendable {
    package let offset: Int
    package let line: Int
    package let column: Int

    package init(offset: Int, line: Int, column: Int) {
      self.offset = offset
      self.line = line
      self.column = column
    }
  }

  /// An element or a text, without anything that is counted: trees are walked over and over.
  struct Node: Sendable {
    /// Index into `names`, of an element; into `texts`, of a text.
    let value: Int32
    let isText: Bool
    let parent: Int32
    /// Index behind the last descendant.
    var end: Int32
    /// Of the element's attributes.
    let firstAttribute: Int32
    let attributeEnd: Int32
    let line: Int32
    let column: Int32
    let offset: Int
  }

  let nodes: [Node]
  /// The different names of elements.
  let names: [Name]
  let texts: [String]
  let attributes: [Attribute]

  init(_ builder: XMLTreeBuilder) {
    nodes = builder.nodes
    names = builder.names
    texts = builder.texts
    attributes = builder.attributes
  }

  /// The outermost element.
  package var root: Element { Element(tree: self, index: 0) }
}

extension XMLTree {
  /// One element of a document; cheap to copy.
  package struct Element: Sendable {
    package let tree: XMLTree
    /// Place in document order, text included: of two elements the first has the smaller one.
    package let index: Int

    package var name: Name { tree.names[nameIndex] }

    /// A number that equal names of a document share, from 0.
    package var nameIndex: Int { Int(tree.nodes[index].value) }

    package var position: Position {
      let node = tree.nodes[index]
      return Position(offset: node.offset, line: Int(node.line), column: Int(node.column))
    }

    package var attributes: ArraySlice<Attribute> {
      let node = tree.nodes[index]
      return tree.attributes[Int(node.firstAttribute)..<Int(node.attributeEnd)]
    }

    /// The value of an attribute without a namespace.
    package subscript(_ local: String) -> String? {
      for attribute in attributes
      where attribute.name.local == local && attribute.name.namespace.isEmpty {
        return attribute.value
      }
      return nil
    }

    package subscript(_ name: Name) -> String? {
      for attribute in attributes where attribute.name == name { return attribute.value }
      return nil
    }

    package var parent: Element? {
      let parent = Int(tree.nodes[index].parent)
      return parent < 0 ? nil : Element(tree: tree, index: parent)
    }

    /// The parent, its parent, and so on up to the root.
    package var ancestors: some Sequence<Element> {
      sequence(state: self) { element in
        guard let parent = element.parent else { return nil }
        element = parent
        return parent
      }
    }

    /// What stands directly in the element, in order.
    package var content: Content {
      Content(tree: tree, index: index + 1, end: Int(tree.nodes[index].end))
    }

    package var children: some Sequence<Element> { content.lazy.compactMap(\.element) }

    /// Every element inside, at any depth, in document order.
    package var descendants: some Sequence<Element> {
      (index + 1..<Int(tree.nodes[index].end)).lazy.compactMap { [tree] index in
        tree.nodes[index].isText ? nil : Element(tree: tree, index: index)
      }
    }

    /// All text inside, at any depth.
    package var text: String {
      var text = ""
      for node in tree.nodes[index..<Int(tree.nodes[index].end)] where node.isText {
        text += tree.texts[Int(node.value)]
      }
      return text
    }

    /// The first child element with a name; nil where there is none.
    package func child(_ name: Name) -> Element? { children.first { $0.name == name } }
  }

  /// A child: text or an element.
  package enum Child: Sendable {
    case element(Element)
    case text(String)

    package var element: Element? {
      if case .element(let element) = self { return element }
      return nil
    }
  }

  /// The children of an element, visited in order.
  package struct Content: Sequence, IteratorProtocol, Sendable {
    let tree: XMLTree
    var index: Int
    let end: Int

    package mutating func next() -> Child? {
      guard index < end else { return nil }
      let node = tree.nodes[index]
      defer { index = Int(node.end) }
      return node.isText
        ? .text(tree.texts[Int(node.value)])
        : .element(XMLTree.Element(tree: tree, index: index))
    }
  }
}
