import Guides
import Markup
import TestSupport
import Testing
import Translation

@Suite struct UnitTests {
  private func file(_ text: String) -> TranslatableFile {
    TranslatableFile(SourceText(text), fields: ["title"], parser: MarkdownParser())
  }

  private func shown(_ text: String) -> [String] {
    file(text).units.map { unit in
      unit.id + ": "
        + unit.pieces.map { piece in
          switch piece {
          case .text(let text): text.replacing("\n", with: "\\n")
          case .standalone(let code): "{\(code.original)}"
          case .open(let code): "<\(code.original)>"
          case .close(let code): "</\(code.original)>"
          }
        }.joined(separator: "|")
    }
  }

  @Test func fieldsAndBlocks() {
    #expect(
      shown(
        "---\ntitle: 'It''s'\ndraft: false\n---\n# H\n\nP *a*\n\n1. One\n   two\n2. [L](u)\n\n| A | B |\n|-|-|\n| 1 | `c` d |\n"
      )
        == [
          "title: It's", "s1.heading: H", "s1.p1: P |<*>|a|</*>", "s1.li1: One|\\n|two",
          "s1.li2: <[>|L|</](u)>", "s1.r1c1: A", "s1.r1c2: B", "s1.r2c2: {`c`}| d",
        ])
  }

  /// A footnote belongs to the section that it is written in; those that end the text belong to none.
  @Test func footnotes() {
    #expect(
      shown(
        "# H\n\nP[^a][^b]\n\n[^b]: two\n\n# I\n\nQ\n\n[^c]: - not used\n[^a]: one\n\n    more\n\n<!-- end -->\n"
      )
        == [
          "s1.heading: H", "s1.p1: P|{[^a]}|{[^b]}", "s1.p2: two", "s2.heading: I", "s2.p1: Q",
          "notes.p1: one", "notes.p2: more",
        ])
  }

  @Test func markupNestedWithoutEndStaysText() {
    let text = String(repeating: "*a _b ", count: 100) + "x" + String(repeating: "_*", count: 100)
    let units = file(text + "\n").units
    #expect(units.allSatisfy { $0.isRaw })
  }

  @Test func codes() {
    #expect(
      shown("a\\*b &amp; ![i](p) <b>x</b> <https://x.org>  \nend {{< s a=\"b\" >}} z\n") == [
        "p1: a|{\\*}|b |{&amp;}| |{![i](p)}| |{<b>}|x|{</b>}| |{<https://x.org>}|{  \n}|end |{{{< s a=\"b\" >}}}| z"
      ])
    #expect(shown("# T {#id}\n") == ["s1.heading: T |{{#id}}"])
    #expect(shown("> - a\n>   b\n") == ["li1: a|\\n|b"])
  }
}

@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct UnitCorpusTests {
  @Test(arguments: ["corpora", "hostile/md", "hostile/constructs", "hostile/constructs-crlf"])
  func piecesAreTheMarkdown(_ folder: String) throws {
    let tree = FolderTree((Shared.root ?? "") + "/" + folder)
    let parser = MarkdownParser()
    var units = 0
    var raw = 0
    for path in try tree.paths() where path.hasSuffix(".md") {
      guard let source = try? SourceText(tree.contents(of: path)) else { continue }
      let file = TranslatableFile(
        source, fields: ["title", "meta_title", "description"], parser: parser)
      var end = 0
      for unit in file.units {
        units += 1
        if unit.isRaw { raw += 1 }
        if unit.pieces.map(\.markdown).joined() != unit.markdown {
          Issue.record("\(path) \(unit.id) \(unit.markdown) \(unit.pieces)")
        }
        if !unit.isField {
          if unit.span.start < end { Issue.record("\(path) \(unit.id) overlaps") }
          end = unit.span.end
        }
      }
      #expect(Set(file.units.map(\.id)).count == file.units.count)
    }
    #expect(units > 10 && raw * (folder == "corpora" ? 1_000 : 2) < units)
  }
}
