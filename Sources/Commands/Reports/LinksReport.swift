import Guides
import JSON
import Linting
import Markup

/// What `polyguide links` prints.
struct LinksReport {
  let nodes: [LinkGraph.Node]
  let contents: SiteContents
  /// Whether to list the links of each guide.
  let isDetailed: Bool
  let isQuiet: Bool
  let displayPath: PathDisplay
  let style: TextStyle

  var json: String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("guides")
      json.array { json in
        for node in nodes {
          json.newline()
          write(node, to: &json)
        }
      }
    }
    return json.text + "\n"
  }

  private func write(_ node: LinkGraph.Node, to json: inout JSONWriter) {
    json.object { json in
      json.field("path", displayPath(node.page.path.path))
      json.field("url", node.page.url)
      json.field("language", node.page.path.language)
      json.key("translationKey")
      if let key = node.page.tie { json.string(key) } else { json.null() }
      json.field("inbound", node.inbound.count)
      json.key("outbound")
      json.array { json in
        for (link, line) in zip(node.outbound, lines(of: node.outbound)) {
          json.object { json in
            json.field("line", line)
            json.field("url", link.url)
            json.key("target")
            if let target = link.target { json.string(displayPath(target)) } else { json.null() }
          }
        }
      }
    }
  }

  var text: String {
    if isDetailed { return nodes.map(details).joined(separator: "\n") }
    let lines = nodes.map { node in
      column(node.inbound.count, "in") + column(node.outbound.count, "out")
        + column(node.broken, "broken", node.broken > 0 ? .error : nil)
        + printable(displayPath(node.page.path.path)) + "\n"
    }
    return lines.joined() + (isQuiet ? "" : (lines.isEmpty ? "" : "\n") + summary + "\n")
  }

  private func column(_ number: Int, _ name: String, _ role: TextStyle.Role? = nil) -> String {
    let text = "\(number) \(name)"
    let blanks = String(repeating: " ", count: max(0, 4 - String(number).count))
    return blanks + (role.map { style.paint(text, $0) } ?? text) + "  "
  }

  private func details(_ node: LinkGraph.Node) -> String {
    var text = style.paint(printable(displayPath(node.page.path.path)), .name) + "\n"
    text += "  " + node.page.url + "\n"
    if let key = node.page.tie { text += "  key " + printable(key) + "\n" }
    text += "  " + counted(node.outbound.count, "link") + " out\n"
    for (link, line) in zip(node.outbound, lines(of: node.outbound)) {
      let target =
        link.target.map { printable(displayPath($0)) }
        ?? style.paint("broken", .error) + " " + printable(link.url)
      text += "    line \(line): \(target)\n"
    }
    text += "  " + counted(node.inbound.count, "link") + " in\n"
    for (link, line) in zip(node.inbound, lines(of: node.inbound)) {
      text += "    \(printable(displayPath(link.source))):\(line)\n"
    }
    return text
  }

  /// The lines of links, counted from 1.
  private func lines(of links: [LinkGraph.Link]) -> [Int] {
    var indices: [String: LineIndex] = [:]
    return links.map { link in
      let index =
        indices[link.source]
        ?? LineIndex(contents.file(atPath: link.source)?.source.bytes ?? [])
      indices[link.source] = index
      return index.line(of: link.span.start) + 1
    }
  }

  private var summary: String {
    let broken = nodes.reduce(0) { $0 + $1.broken }
    let all = nodes.reduce(0) { $0 + $1.outbound.count }
    let lonely = nodes.count { $0.page.isGuide && $0.inbound.isEmpty }
    return "\(counted(all, "link")) in \(counted(nodes.count, "page")), \(grouped(broken)) broken; "
      + "nothing links to \(counted(lonely, "guide"))"
  }
}
