import Markup
import Testing
import Foundation

@Suite struct CorpusTests {
  @Test func spans() throws {
    let root = ProcessInfo.processInfo.environment["POLYGUIDE_SHARED"]! + "/corpora/"
    var files = 0, nodes = 0, inexactLeaf = 0, inexactInline = 0
    let parser = MarkdownParser()
    for path in FileManager.default.enumerator(atPath: root)!.compactMap({ $0 as? String })
    where path.hasSuffix(".md") {
      guard let data = FileManager.default.contents(atPath: root + path),
        let s = try? SourceText([UInt8](data))
      else { continue }
      files += 1
      let d = parser.parse(s)
      nodes += d.nodes.count
      for (i, n) in d.nodes.enumerated() {
        if n.span.start < 0 || n.span.end > s.bytes.count || n.span.start > n.span.end {
          print("OUT", path, n)
        }
        if !n.isExact {
          if n.kind.holdsInlines { inexactLeaf += 1 } else { inexactInline += 1 }
          if inexactLeaf + inexactInline < 40 { print(path, n.kind, n.span, s[n.span].prefix(80)) }
        }
        _ = i
      }
    }
    print(files, nodes, inexactLeaf, inexactInline)
  }
}
