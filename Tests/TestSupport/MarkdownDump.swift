package import Markup

/// One line a node: indented by depth, its kind and what stands in the source at its span.
package func dump(_ document: MarkdownDocument, _ source: SourceText) -> String {
  var lines: [String] = []
  var ends: [Int] = []
  for (index, node) in document.nodes.enumerated() {
    while let end = ends.last, end <= index { ends.removeLast() }
    let indent = String(repeating: "  ", count: ends.count)
    let text = source[node.span].debugDescription.dropFirst().dropLast()
    let address = document.destination(of: index).map { " -> \($0.url)" } ?? ""
    lines.append("\(indent)\(node.kind.name) |\(text)|\(address)\(node.isExact ? "" : " ?")")
    ends.append(node.subtreeEnd)
  }
  return lines.joined(separator: "\n")
}

extension MarkdownKind {
  fileprivate var name: String {
    switch self {
    case .link: "link"
    case .image: "image"
    default: "\(self)"
    }
  }
}
