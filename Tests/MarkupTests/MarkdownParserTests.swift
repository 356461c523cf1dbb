import Markup
import TestSupport
import Testing

/// Trees with the source text of every node.
@Suite struct MarkdownParserTests {
  private func tree(_ text: String) -> String {
    let source = SourceText(text)
    return dump(MarkdownParser().parse(source), source)
  }

  @Test func headingsAndInlines() {
    #expect(
      tree("## A *b* `c` ##\n\nText with **strong** and [a link](https://x.org/a \"t\").\n") == """
        document |## A *b* `c` ##\\n\\nText with **strong** and [a link](https://x.org/a \\"t\\").\\n|
          heading(level: 2) |A *b* `c`|
            text |A |
            emphasis |*b*|
              text |b|
            text | |
            code |`c`|
          paragraph |Text with **strong** and [a link](https://x.org/a \\"t\\").|
            text |Text with |
            strong |**strong**|
              text |strong|
            text | and |
            link |[a link](https://x.org/a \\"t\\")| -> https://x.org/a
              text |a link|
            text |.|
        """)
  }

  /// The text below an underline may be the heading's own: each has its place.
  @Test(arguments: [
    ("x\n-\nx", [0, 4]), ("x\n-\nx\n-\n", [0, 4]), ("x\n===\n\nx\n", [0, 7]),
    ("> x\n> -\n> x\n", [2, 10]), ("[a]: b\nx\n-\nx", [7, 11]), ("- x\n  =\n  x", [2, 10]),
    ("#x\n--\n#x", [0, 6]), ("x\ny\n-\nx\ny", [0, 6]), ("x\n-  \t\nx", [0, 7]),
  ])
  func underlinedHeadings(_ text: String, _ starts: [Int]) {
    let document = MarkdownParser().parse(SourceText(text))
    #expect(document.nodes.filter(\.kind.holdsInlines).map(\.span.start) == starts)
  }

  /// cmark puts all footnotes behind the last block, in the order of their numbers.
  @Test func footnotesStandWhereTheSourceHasThem() {
    #expect(
      tree(
        "[^0]: zero\n\nA[^b]\n\n- x[^a]\n\n  [^a]: one\n\n[^c]: three\n\nB[^c][^0]\n\n[^b]: two\n"
      )
      .split(separator: "\n").filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") } == [
        "  footnoteDefinition |zero\\n|", "  paragraph |A[^b]|",
        "  list(ordered: false, start: 0) |- x[^a]\\n\\n  [^a]: one\\n|",
        "  footnoteDefinition |one\\n|",
        "  footnoteDefinition |three\\n|", "  paragraph |B[^c][^0]|",
        "  footnoteDefinition |two|",
      ])
  }

  @Test func tableGluedToAParagraph() {
    #expect(
      tree("One _two_\n| A | B |\n|---|---|\n| *c* | d \\| e |\n") == """
        document |One _two_\\n| A | B |\\n|---|---|\\n| *c* | d \\\\| e |\\n|
          paragraph |One _two_|
            text |One |
            emphasis |_two_|
              text |two|
          table || A | B |\\n|---|---|\\n| *c* | d \\\\| e ||
            tableRow(isHeader: true) || A | B ||
              tableCell |A|
                text |A|
              tableCell |B|
                text |B|
            tableRow(isHeader: false) || *c* | d \\\\| e ||
              tableCell |*c*|
                emphasis |*c*|
                  text |c|
              tableCell |d \\\\| e|
                text |d \\\\| e|
        """)
  }

  /// cmark puts U+FFFD for a NUL and counts its bytes, and counts columns behind code on two lines from nowhere.
  @Test(arguments: ["\u{0}\n-|\n\u{0}|é", "`\n`e\n漢\\|"])
  func placesThatCMarkTellsWronglyCutNoCharacter(markdown: String) {
    let text = SourceText(markdown)
    for node in MarkdownParser().parse(text).nodes where !node.span.isEmpty {
      #expect(!isContinuation(text.bytes[node.span.start]))
      #expect(node.span.end == text.bytes.count || !isContinuation(text.bytes[node.span.end]))
    }
  }

  /// cmark ends blocks of HTML that end with a mark, such as comments, a line too early.
  @Test func comments() {
    #expect(
      tree("<!-- a -->\n- b\n  <!-- c\n  d --> e\n\n<div>\nf\n</div>\n\n<!-- g") == """
        document |<!-- a -->\\n- b\\n  <!-- c\\n  d --> e\\n\\n<div>\\nf\\n</div>\\n\\n<!-- g|
          htmlBlock |<!-- a -->|
          list(ordered: false, start: 0) |- b\\n  <!-- c\\n  d --> e\\n|
            item |- b\\n  <!-- c\\n  d --> e\\n|
              paragraph |b|
                text |b|
              htmlBlock |<!-- c\\n  d --> e|
          htmlBlock |<div>\\nf\\n</div>|
          htmlBlock |<!-- g|
        """)
  }

  @Test func containersAndLineBreaks() {
    #expect(
      tree("> 1. One\n>    two [x\n>    y](z)\n>\n>    `a\n>    b` c\n") == """
        document |> 1. One\\n>    two [x\\n>    y](z)\\n>\\n>    `a\\n>    b` c\\n|
          blockQuote |> 1. One\\n>    two [x\\n>    y](z)\\n>\\n>    `a\\n>    b` c|
            list(ordered: true, start: 1) |1. One\\n>    two [x\\n>    y](z)\\n>\\n>    `a\\n>    b` c|
              item |1. One\\n>    two [x\\n>    y](z)\\n>\\n>    `a\\n>    b` c|
                paragraph |One\\n>    two [x\\n>    y](z)|
                  text |One|
                  softBreak |\\n>    |
                  text |two |
                  link |[x\\n>    y](z)| -> z
                    text |x|
                    softBreak |\\n>    |
                    text |y|
                paragraph |`a\\n>    b` c|
                  code |`a\\n>    b`|
                  text | c|
        """)
  }

  @Test func entitiesEscapesAndReferences() {
    #expect(
      tree("A &amp; B \\* <b>c</b> <https://x.org> [r] ![i](p.png)\\\nend\n\n[r]: /u\n") == """
        document |A &amp; B \\\\* <b>c</b> <https://x.org> [r] ![i](p.png)\\\\\\nend\\n\\n[r]: /u\\n|
          paragraph |A &amp; B \\\\* <b>c</b> <https://x.org> [r] ![i](p.png)\\\\\\nend|
            text |A &amp; B \\\\* |
            htmlInline |<b>|
            text |c|
            htmlInline |</b>|
            text | |
            link |<https://x.org>| -> https://x.org
              text |https://x.org|
            text | |
            link |[r]| -> /u
              text |r|
            text | |
            image |![i](p.png)| -> p.png
              text |i|
            lineBreak |\\\\\\n|
            text |end|
        """)
  }

  @Test func blanksBeforeALineBreakAreNoText() {
    #expect(
      tree("*a*  \nb\n") == """
        document |*a*  \\nb\\n|
          paragraph |*a*  \\nb|
            emphasis |*a*|
              text |a|
            text ||
            lineBreak |  \\n|
            text |b|
        """)
  }

  @Test func plainTextDecodesAndJoins() {
    let source = SourceText("A &amp; *b*\n`c`\n")
    let document = MarkdownParser().parse(source)
    #expect(document.plainText(of: 0, in: source) == "A & b c")
    let table = SourceText("| a \\| b |\n|---|\n")
    #expect(MarkdownParser().parse(table).plainText(of: 0, in: table) == "a | b")
  }

  @Test func setextAndLineEndings() {
    let source = SourceText("One\r\ntwo\r\n---\r\n\r\nx\ry\r")
    let document = MarkdownParser().parse(source)
    let texts = document.nodes.filter { $0.kind == .text }.map { source[$0.span] }
    #expect(texts == ["One", "two", "x", "y"])
  }

  @Test func partOfASource() {
    let source = SourceText("---\ntitle: x\n---\n# é *y*\n")
    let document = MarkdownParser().parse(source, in: ByteSpan(17, source.bytes.count))
    #expect(document.nodes.dropFirst().map { source[$0.span] } == ["é *y*", "é ", "*y*", "y"])
  }
}

/// What holds for the spans of any file.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct CorpusSpanTests {
  /// The pathological files are for the built tool: a debug build takes minutes over them.
  @Test(arguments: ["corpora", "hostile/md", "hostile/constructs", "hostile/constructs-crlf"])
  func spansAreInBoundsAndNested(_ folder: String) throws {
    let tree = FolderTree((Shared.root ?? "") + "/" + folder)
    let parser = MarkdownParser()
    var nodes = 0
    var inexact = 0
    for path in try tree.paths() where path.hasSuffix(".md") {
      guard let source = try? SourceText(tree.contents(of: path)) else { continue }
      let document = parser.parse(source)
      nodes += document.nodes.count
      inexact += document.nodes.count { !$0.isExact }
      expectWellFormed(document, source, path)
    }
    #expect(nodes > 40)
    if folder == "corpora" { #expect(inexact < 10) }
  }

  private func expectWellFormed(_ document: MarkdownDocument, _ source: SourceText, _ path: String)
  {
    for (index, node) in document.nodes.enumerated() {
      let isInside = node.span.start >= 0 && node.span.end <= source.bytes.count
      guard isInside, node.span.start <= node.span.end, node.subtreeEnd > index,
        node.subtreeEnd <= document.nodes.count
      else {
        Issue.record("\(path): \(node)")
        return
      }
      for offset in [node.span.start, node.span.end] where offset < source.bytes.count {
        if isContinuation(source.bytes[offset]) {
          Issue.record("\(path): \(node) cuts a character")
        }
      }
      guard node.isExact, node.kind.isInline else { continue }
      var end = node.span.start
      for child in document.children(of: index) {
        let span = document.nodes[child].span
        if span.start < end || span.end > node.span.end { Issue.record("\(path): \(node) \(span)") }
        end = span.end
      }
    }
  }
}
