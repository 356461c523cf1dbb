import Guides
import Markup
import Testing

/// Front matter in YAML, TOML and JSON: where it stands, and what is written into it.
@Suite struct FrontMatterFormatTests {
  /// A text, the format, the title that is read, and the body.
  static let files: [(text: String, format: FrontMatterFormat, title: String?, body: String)] = [
    ("---\ntitle: A\n---\nB", FrontMatterFormat.yaml, "A", "B"),
    ("+++\ntitle = 'A'\n+++\nB", .toml, "A", "B"),
    ("\u{FEFF}\n \n+++\r\ntitle = 'A'\r\n+++\r\nB", .toml, "A", "B"),
    ("+++\ntitle = '---'\n---\nx = 1\n+++ more\nB", .toml, nil, " more\nB"),
    ("+++\n---\n+++\nB", .toml, nil, "B"), ("+++\n+++\nB", .toml, nil, "B"),
    ("---\ntitle: A\n+++: 1\n---\nB", .yaml, "A", "B"),
    ("{\"title\": \"A } \\\" {\"}\nB", .json, "A } \" {", "B"),
    ("\n{\n\t\"title\": \"A\", \"x\": {\"y\": {}}\r\n}\r\n\r\nB", .json, "A", "\r\nB"),
    ("{}B", .json, nil, "B"), ("{\"title\": \"A\"", .json, nil, ""),
    ("{{< figure \"x\" >}}\nB", .yaml, nil, "{{< figure \"x\" >}}\nB"),
    ("{title: A}\nB", .yaml, nil, "{title: A}\nB"),
    ("++\nB", .yaml, nil, "++\nB"), ("#+title: A\n", .yaml, nil, "#+title: A\n"),
    ("Text\n\n+++\ntitle = 'A'\n+++\nB", .toml, "A", "B"),
    ("---\ntitle: A\n---\n\n+++\ntitle = 'B'\n+++\nC", .yaml, "A", "C"),
    ("+++\ntitle = 'A'\n+++\n{\"title\": \"B\"}\nC", .toml, "A", "C"),
    ("+++\ntitle = 'A'\n+++\n{{< x >}}\nC", .toml, "A", "{{< x >}}\nC"),
  ]

  @Test(arguments: files) func isFound(
    _ text: String, _ format: FrontMatterFormat, _ title: String?, _ body: String
  ) {
    let source = SourceText(text)
    let frontMatter = FrontMatter(source)
    #expect(frontMatter.format == format)
    #expect(frontMatter.text("title") == title)
    #expect(source[ByteSpan(frontMatter.bodyStart, source.bytes.count)] == body)
  }

  // MARK: Values

  static let texts = [
    "", " ", "A", "It's", "say \"x\"", "a\\b", "a: b", "a # b", "yes", "2024-06-24", "1.0", "null",
    "~",
    "x, y", "[a]", "{a}", "- a", "a\nb", "a\n", "\na", "a\n\n  b \n", "a\r\nb", "\ttab\t",
    "\u{1}\u{7F}\u{85}",
    "\u{2028}\u{FEFF}", "😀 é e\u{301} 漢字", "'''", "\"\"\"", "a'''\nb\"\"\"\n", "x\n+++\ny",
    "x\n---\ny", "\\u0041",
    "it's\ntwo", "\\\n\\", "@a", "%a", "'", "\"", "null\nx", "a\\",
  ]
  static let styles: [YAMLScalar.Style] = [
    .plain, .singleQuoted, .doubleQuoted, .literal, .folded,
  ]
  static let blocks = [
    "---\ntitle: A\nweight: 1\n---\nB\n", "---\r\ntitle: A\r\nweight: 1\r\n---\r\nB\r\n",
    "+++\ntitle = 'A'\nweight = 1\n[params]\nx = 1\n+++\nB\n",
    "+++\r\ntitle = 'A'\r\nweight = 1\r\n+++\r\nB\r\n",
    "{\"title\": \"A\",\n\"weight\": 1}\nB\n", "{}\nB\n", "+++\n+++\nB\n", "---\n---\nB\n",
  ]

  /// What is written reads as what was meant, and everything else as before.
  @Test(arguments: blocks) func everyTextCanBeWritten(_ text: String) throws {
    let source = SourceText(text)
    let old = FrontMatter(source)
    let editor = FrontMatterEditor(old, source)
    for value in Self.texts {
      for style in Self.styles {
        let written = editor.writer.text(value, like: style)
        for above in [nil] + old.pairs.indices.map({ $0 }) {
          let edit = editor.insertion(of: "description", written, below: above)
          let new = SourceText(applying(edit, to: text))
          let frontMatter = FrontMatter(new)
          #expect(
            frontMatter["description"]?.value == .string(value),
            "\(style) \(written.debugDescription)")
          #expect(frontMatter.pairs.count == old.pairs.count + 1)
          #expect(
            zip(old.keys.names, old.pairs).allSatisfy {
              frontMatter[$0]?.content == $1.value.content
                || $1.value.mapping != nil
            })
          #expect(new[ByteSpan(frontMatter.bodyStart, new.bytes.count)].hasPrefix("B"))
        }
        let list = editor.insertion(
          of: "tags", "[" + editor.writer.text(value, like: style, isItem: true) + "]")
        let items = FrontMatter(SourceText(applying(list, to: text)))["tags"]?.sequence
        #expect(
          items?.map(\.value) == [.string(value)], "\(style) in a list: \(value.debugDescription)")
      }
    }
  }

  @Test func stylesAreKept() {
    func writer(_ text: String) -> ValueWriter {
      let source = SourceText(text)
      return ValueWriter(FrontMatter(source), source)
    }
    let toml = writer("+++\r\n+++\r\n")
    #expect(toml.text("a", like: .plain) == "\"a\"")
    #expect(toml.text("a\\", like: .singleQuoted) == "'a\\'")
    #expect(toml.text("it's", like: .singleQuoted) == "\"it's\"")
    #expect(toml.text("a\nb\\", like: .literal) == "'''\r\na\r\nb\\'''")
    #expect(toml.text("a\n\"b\" \\", like: .folded) == "\"\"\"\r\na\r\n\\\"b\\\" \\\\\"\"\"")
    #expect(toml.text("a\u{1}\n+++", like: .folded) == "\"a\\u0001\\n+++\"")
    #expect(toml.key("a b") == "\"a b\"")
    #expect(toml.day("2024-06-24") == "2024-06-24")
    let json = writer("{}")
    #expect(json.text("a\n\"/\u{1}", like: .literal) == "\"a\\n\\\"/\\u0001\"")
    #expect(json.key("a") == "\"a\"")
    #expect(json.day("2024-06-24") == "\"2024-06-24\"")
    #expect(json.list(["a", "b"]) == "[\"a\", \"b\"]")
  }

  // MARK: Pairs

  static let removals: [(text: String, key: String, result: String?)] = [
    ("---\na: 1\nb: 2 # c\n---\n", "b", "---\na: 1\n---\n"),
    ("+++\na = 1\n  b = [\n  2] # c\nc = 3\n+++\n", "b", "+++\na = 1\nc = 3\n+++\n"),
    ("+++\nb.c = 1\n+++\n", "b", nil), ("+++\n[b]\nc = 1\n+++\n", "b", nil),
    ("+++\n[[b]]\n+++\n", "b", nil), ("+++\nb = {c = 1}\n+++\n", "b", "+++\n+++\n"),
    ("{\"a\": 1, \"b\": 2}", "b", "{\"a\": 1}"), ("{\"b\": 2, \"a\": 1}", "b", "{\"a\": 1}"),
    ("{\n  \"a\": 1,\n  \"b\": [2],\n  \"c\": 3\n}\n", "b", "{\n  \"a\": 1,\n  \"c\": 3\n}\n"),
    ("{\"b\": 2}", "b", "{}"),
  ]

  @Test(arguments: removals) func pairsAreTakenOut(
    _ text: String, _ key: String, _ expected: String?
  ) throws {
    let source = SourceText(text)
    let frontMatter = FrontMatter(source)
    let pair = try #require(frontMatter.pair(key))
    let span = FrontMatterEditor(frontMatter, source).removal(of: pair)
    #expect(span.map { applying(TextEdit($0, ""), to: text) } == expected)
  }

  static let insertions: [(text: String, above: Int?, result: String)] = [
    ("---\na: 1\n# of b\nb: 2\n---\n", 0, "---\na: 1\nk: v\n# of b\nb: 2\n---\n"),
    ("+++\na = 1 # x\nb = 2\n+++\n", 0, "+++\na = 1 # x\nk = v\nb = 2\n+++\n"),
    (
      "+++\na = 1\n\n# of t\n[t]\nb = 2\n+++\n", nil,
      "+++\na = 1\nk = v\n\n# of t\n[t]\nb = 2\n+++\n"
    ),
    ("+++\na = '''\n[x]\n'''\n[ t]\n+++\n", 1, "+++\na = '''\n[x]\n'''\nk = v\n[ t]\n+++\n"),
    ("+++\n[[t]]\nb = 2\n+++\n", nil, "+++\nk = v\n[[t]]\nb = 2\n+++\n"),
    (
      "+++\na.b = 1\nc = 2\na.d = 3\n[a.e]\n+++\n", nil,
      "+++\na.b = 1\nc = 2\na.d = 3\nk = v\n[a.e]\n+++\n"
    ),
    ("{\"a\":1,\"b\":2}", 0, "{\"a\":1,\"k\":v,\"b\":2}"),
    ("{\n\t\"a\": 1\n}", nil, "{\n\t\"a\": 1,\n\t\"k\": v\n}"), ("{ }", nil, "{\"k\": v }"),
  ]

  @Test(arguments: insertions) func pairsArePutIn(_ text: String, _ above: Int?, _ expected: String)
  {
    let source = SourceText(text)
    let edit = FrontMatterEditor(FrontMatter(source), source).insertion(of: "k", "v", below: above)
    #expect(applying(edit, to: text) == expected)
  }

  /// Each line is looked at once, whatever ends it: a file without LF took minutes.
  @Test(.timeLimit(.minutes(5)), arguments: ["a\r", "a\n", "a\r\n", "---\r"])
  func manyLinesTakeNoTime(_ line: String) {
    let source = SourceText(String(repeating: line, count: 200_000))
    #expect(FrontMatter(source).pairs.isEmpty)
  }

  private func applying(_ edit: TextEdit, to text: String) -> String {
    let bytes = Array(text.utf8)
    return String(
      decoding: bytes[..<edit.span.start] + Array(edit.text.utf8) + bytes[edit.span.end...],
      as: UTF8.self)
  }
}
