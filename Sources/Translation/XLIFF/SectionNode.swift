/// A unit, or a section with what stands in it: how formats with groups write the units of a file.
indirect enum SectionNode {
  case unit(BundleUnit)
  case section(String, [SectionNode])

  /// The units in their order; neighbours that share a section are in one node.
  static func tree(of units: [BundleUnit]) -> [SectionNode] { tree(of: units[...], depth: 0) }

  /// The tree of units that share their first `depth` sections.
  private static func tree(of units: ArraySlice<BundleUnit>, depth: Int) -> [SectionNode] {
    var nodes: [SectionNode] = []
    var rest = units
    while let first = rest.first {
      guard first.sections.count > depth else {
        nodes.append(.unit(first))
        rest = rest.dropFirst()
        continue
      }
      let title = first.sections[depth]
      let members = rest.prefix { $0.sections.count > depth && $0.sections[depth] == title }
      nodes.append(.section(title, tree(of: members, depth: depth + 1)))
      rest = rest[members.endIndex...]
    }
    return nodes
  }
}
