import Markup
import TestSupport
import Testing

/// The fast reader of common YAML against libyaml, which says what YAML is.
@Suite struct CommonYAMLTests {
  private func common(_ source: SourceText, in part: ByteSpan? = nil) -> YAMLNode? {
    CommonYAML.parse(source.bytes, in: part ?? ByteSpan(0, source.bytes.count))
  }

  private func expectSame(_ source: SourceText, in part: ByteSpan? = nil) {
    let part = part ?? ByteSpan(0, source.bytes.count)
    guard let node = CommonYAML.parse(source.bytes, in: part) else { return }
    #expect(throws: Never.self, "\(source[part])") {
      let expected = try YAMLNode.parseWithLibYAML(source, in: part)
      #expect(node == expected, "\(source[part])")
    }
  }

  @Test(arguments: [
    "a: b\n", "a: b", "a:\n", "a: \nb:", "\n\na: b\n\n\n", "a : b  \n", "é è: ü – “x”\n",
    "a: b\n  c\n  d\n", "a: b:c #d\n", "a: b#c\n",
    "# x\na: b # c\n# d\nb: c\n# e\n", "a: 'it''s'\nb: ''\nc: 'd''\n  ''e'\n",
    "a: 'x\n  y\n  z'\nb: c\n", "a: \"x  \n   y \"\n", "a: ' x\n  '\n", "a: ''\nb: \"\"\n",
    "a:\n- b\n- c d\nb: e\n", "a:\n  - b\n  -\n  - c\n", "-\n- a\n",
    "- a: b\n  c:\n  - d\n- e: f\n",
    "a:\n  b:\n    c: d\n  # x\n  e: f\n\n# y\ng: h\n",
    "a: [x, \"y z\", 'w''v', é]\nb: []\nc: [ ] # d\n",
    "a: [ # x\n  b*, 'c',\n  # d\n\n  e.f-g, ]\nh: i\n",
    "a: [\n b,\nc\n]\nd: e\n", "a: b\r\nc: d\r\n  e\r\n", "a: b\rc: d\r",
    "a: b?c, d [e] {f} & *g! | h > i % j @ k ` ' \" -\n",
    "  a: b\n  c: d\n", "a:\n  - b\n    c\n  - 'd\n    e'\n", "- a\n- b\n  c\n",
    "x: ~\ny: true\nz: 1\n",
    "a: >-\n  b\n  c\nd: e\n", "a: >\n  b: c # d\n", "a: |\n  - b\n  - c\n\n# d\ne: f\n",
    "a: |-\n  b",
    "- >-\n  a\n- |\n  b\n\n\n",
  ]) func commonFormsAreReadAsLibYAMLReadsThem(_ text: String) {
    #expect(common(SourceText(text)) != nil, "\(text)")
    expectSame(SourceText(text))
  }

  @Test(arguments: [
    "", "# a\n", "a", "a: b: c\n", "a: b\n c: d\n", "a: &x b\n", "a: *x\n", "a: !!str b\n",
    "a: |\n  b\n\n  c\n", "a: |+\n  b\n", "a: |2\n  b\n", "a: |\n  b", "a: >\n  b\n   c\n",
    "a: >\n  b \n", "a: |\n\n  b\n", "a: | # b\n  c\n", "a: |\nb: c\n", "a: >\n   b\n  c\n",
    "a: |\n  b\n \nc: d\n",

    "a: {b: c}\n", "a: [b: c]\n", "a: [\n...\n]\n", "a: [b,\n---\nc]\n", "a: [b\n  c]\n",
    "a: [b,,c]\n",
    "a: [b, [c]]\n", "a: [-1]\n", "a: [b #c\n]\n", "a: [b] c\n",
    "a: \"b\\n\"\n", "a: 'b\n", "a: 'b'c\n", "a: 'b' : c\n", "a: 'b\n\n  c'\n", "a: 'b\nc'\n",
    "a: b\n\n  c\n",
    "a: b # c\n  d\n", "a: [b]\n  c\n", "a: 'b'\n  c\n", "a:\n    b: c\n  d: e\n",
    "a:\n  - b\n c: d\n",
    "? a\n: b\n", "--- \na: b\n", "a: b\n...\n", "a: b\n--- c\n", "...: b\n", "%a: b\n", "\ta: b\n",
    "a:\tb\n",
    "a: b\u{85}c\n", "a: b\u{2028}c\n", "a: \u{FEFF}b\n", "a: b\u{7F}\n", "- - a\n", "- a\nb: c\n",
    "a: - b\n",
    "a\n  b: c\n", "a: 'b'#c\n", "a: '\n  b'\n", "\"a\": b\n", "a: -1\n",
    String(repeating: "a", count: 1025) + ": b\n",
  ]) func everythingElseIsLeftToLibYAML(_ text: String) {
    #expect(common(SourceText(text)) == nil, "\(text)")
  }

  @Test func aPartIsReadAtItsPlace() {
    let source = SourceText("---\né: b\nc: [d]\n---\n")
    let part = ByteSpan(4, source.bytes.count - 4)
    #expect(common(source, in: part)?["c"]?.span == ByteSpan(13, 16))
    expectSame(source, in: part)
  }

  /// Texts with a sign too much, too few or elsewhere, of all that may mean something.
  @Test func changedTextsAreReadAsLibYAMLReadsThem() {
    let text = """
      title: 'A guide: how to
        go on'
      tags: [x, "y"] # z
      text: >-
        one
        two
      list:
        - one two
          three
        - k: v
          w:
          - "é"
      end:
      """
    let bytes = Array(text.utf8)
    let signs = [
      " ", "\n", "\n  ", "\n    ", ":", ": ", " #", "- ", "'", "\"", ",", "[", "]", "\t", "\r", "é",
    ]
    var understood = 0
    for place in 0...bytes.count {
      for sign in signs {
        for removed in 0...min(2, bytes.count - place) {
          let changed = bytes[..<place] + sign.utf8 + bytes[(place + removed)...]
          guard let source = try? SourceText(Array(changed)) else { continue }
          if common(source) != nil { understood += 1 }
          expectSame(source)
        }
      }
    }
    #expect(understood > 1000)
  }

  @Test func shippedLanguagesNeedNoLibYAML() throws {
    let rules = FolderTree(Shared.packageRoot + "/rules/languages")
    for path in try rules.paths() {
      let source = try SourceText(rules.contents(of: path))
      #expect(common(source) != nil, "\(path)")
      expectSame(source)
    }
  }

  /// Nearly all guides are read without libyaml, or the reader is of no use.
  @Test(.enabled(if: Shared.isPresent)) func frontMatterOfTheCorpus() throws {
    var (all, understood) = (0, 0)
    let corpus = try Shared.corpus()
    for path in try corpus.paths() where path.hasSuffix(".md") {
      let source = try SourceText(corpus.contents(of: path))
      guard let start = source.bytes.span.firstIndex(of: 0x0A),
        let end = source.bytes[start...].firstRange(of: Array("\n---".utf8))
      else { continue }
      let part = ByteSpan(start + 1, end.lowerBound + 1)
      all += 1
      if common(source, in: part) != nil { understood += 1 }
      expectSame(source, in: part)
    }
    #expect(all > 1000 && understood * 10 > all * 9, "\(understood) of \(all)")
  }
}
