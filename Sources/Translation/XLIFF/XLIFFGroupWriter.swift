internal import XML

/// Writes the units of a file, those of a section as a group: the versions of XLIFF differ in names alone.
struct XLIFFGroupWriter {
  /// The attribute that holds a group's title.
  let title: String
  let writeUnit: (BundleUnit, inout XMLWriter) -> Void

  func write(_ units: [BundleUnit], to xml: inout XMLWriter) {
    var count = 0
    write(SectionNode.tree(of: units), &count, to: &xml)
  }

  private func write(_ nodes: [SectionNode], _ count: inout Int, to xml: inout XMLWriter) {
    for node in nodes {
      switch node {
      case .unit(let unit): writeUnit(unit, &xml)
      case .section(let name, let nodes):
        count += 1
        xml.element("group", [("id", "g\(count)"), (title, name)]) { xml in
          write(nodes, &count, to: &xml)
        }
      }
    }
  }
}
