internal import XML

/// The texts of a unit, or of a candidate match, with the codes in them: ids mean the same throughout.
struct XLIFF2TextScope {
  struct Part {
    let element: XMLTree.Element
    let source: XMLTree.Element?
    let target: XMLTree.Element?
    /// Where the target stands among the unit's, from 1.
    let targetPosition: Int
  }

  /// `unit` or `mtc:match`.
  let owner: XMLTree.Element
  /// Segments and ignorables; the match itself.
  let parts: [Part]
  /// Inline elements in document order.
  let sources: [XMLTree.Element]
  /// Inline elements in the order that the targets are to have.
  let targets: [XMLTree.Element]
  /// Ids of the original data.
  let data: Set<String>

  init(_ owner: XMLTree.Element) {
    self.owner = owner
    var parts: [Part] = []
    if owner.isCore("unit") {
      for child in owner.children where child.isCore("segment") || child.isCore("ignorable") {
        parts.append(Part(child, position: parts.count + 1))
      }
    } else {
      parts = [Part(owner, position: 1)]
    }
    self.parts = parts
    sources = parts.flatMap { $0.source.map { Self.inline($0) } ?? [] }
    targets = parts.sorted { $0.targetPosition < $1.targetPosition }
      .flatMap { $0.target.map { Self.inline($0) } ?? [] }
    data = Set(owner.core("originalData")?.children.compactMap { $0["id"] } ?? [])
  }

  /// Whether each text has its target: only then can a code of the targets be found missing.
  var isComplete: Bool { parts.allSatisfy { $0.target != nil } }

  private static func inline(_ text: XMLTree.Element) -> [XMLTree.Element] {
    text.descendants.filter { XLIFF2.isCore($0.name.namespace) }
  }
}

extension XLIFF2TextScope.Part {
  fileprivate init(_ element: XMLTree.Element, position: Int) {
    self.element = element
    source = element.core("source")
    target = element.core("target")
    targetPosition = target?["order"].flatMap { Int($0) } ?? position
  }
}
