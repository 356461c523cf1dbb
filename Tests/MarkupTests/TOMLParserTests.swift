import Markup
import Testing

/// Values, spans and errors of TOML 1.0.
@Suite struct TOMLParserTests {
  private func parse(_ text: String) throws -> YAMLNode {
    try YAMLNode.parse(toml: SourceText(text))
  }

  /// The tree on one line; `*` behind a key says that the mapping has it already.
  private func outline(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let scalar):
      switch scalar.value {
      case .null: return "null"
      case .bool(let value): return "\(value)"
      case .integer(let value): return "\(value)"
      case .float(let value): return "\(value)"
      case .string(let value): return scalar.style == .plain ? value : "\"\(value)\""
      }
    case .sequence(let items): return "[" + items.map(outline).joined(separator: ", ") + "]"
    case .mapping(let pairs):
      var known: Set<String> = []
      let texts = pairs.map { pair in
        let key = pair.key.text ?? "?"
        return (known.insert(key).inserted ? key : key + "*") + ": " + outline(pair.value)
      }
      return "{" + texts.joined(separator: ", ") + "}"
    }
  }

  @Test(arguments: [
    ("", "{}"), ("# only a comment", "{}"), (" \t\r\n\n# é\r\n", "{}"),
    ("a = 1 # one\nb=2", "{a: 1, b: 2}"), ("A-b_1 = 1\n1234 = 2", "{A-b_1: 1, 1234: 2}"),
    ("true = 1\n- = 2", "{true: 1, -: 2}"),
    (#""é \u0061" = 1"#, "{é a: 1}"), (#"'é \u0061' = 1"#, #"{é \u0061: 1}"#),
    (#""" = 1"#, "{: 1}"),
    // Integers.
    ("a = [+99, 42, 0, -17, +0, -0]", "{a: [99, 42, 0, -17, 0, 0]}"),
    ("a = [1_000, 5_349_221, 1_2_3]", "{a: [1000, 5349221, 123]}"),
    (
      "a = [0xDEADBEEF, 0xdead_beef, 0o755, 0b1101_0110]", "{a: [3735928559, 3735928559, 493, 214]}"
    ),
    (
      "a = 9223372036854775807\nb = -9223372036854775808",
      "{a: 9223372036854775807, b: -9223372036854775808}"
    ),
    // Floats.
    (
      "a = [1.0, 3.1415, -0.01, 5e+22, 1E06, -2E-2, 6.626e-34]",
      "{a: [1.0, 3.1415, -0.01, 5e+22, 1000000.0, -0.02, 6.626e-34]}"
    ),
    (
      "a = [224_617.445_991_228, 1e1_0, 0e0, -0.0]",
      "{a: [224617.445991228, 10000000000.0, 0.0, -0.0]}"
    ),
    ("a = [inf, +inf, -inf, nan, +nan, -nan]", "{a: [inf, inf, -inf, nan, nan, nan]}"),
    // Booleans, dates, times.
    ("a = true\nb = false", "{a: true, b: false}"),
    ("a = 1979-05-27T07:32:00Z", "{a: 1979-05-27T07:32:00Z}"),
    (
      "a = [1979-05-27T00:32:00.999999-07:00, 1979-05-27 07:32:00z, 1979-05-27t07:32:00]",
      "{a: [1979-05-27T00:32:00.999999-07:00, 1979-05-27 07:32:00z, 1979-05-27t07:32:00]}"
    ),
    ("a = 1979-05-27 # a day\nb = 07:32:00.5", "{a: 1979-05-27, b: 07:32:00.5}"),
    ("a = 2000-02-29", "{a: 2000-02-29}"),
    // Strings.
    (#"a = "\b\t\n\f\r\"\\ \u00E9 \U0001F600""#, "{a: \"\u{8}\t\n\u{C}\r\"\\ é 😀\"}"),
    ("a = \"tab\there\"\nb = ''\nc = \"\"", "{a: \"tab\there\", b: \"\", c: \"\"}"),
    (#"a = 'C:\new "x"'"#, #"{a: "C:\new "x""}"#),
    ("a = \"\"\"\nRoses\r\nViolets\"\"\"", "{a: \"Roses\nViolets\"}"),
    ("a = \"\"\"\r\n\nx\"\"\"", "{a: \"\nx\"}"),
    ("a = \"\"\"The \\\n\n   quick \\  \r\n  fox\\n\"\"\"", "{a: \"The quick fox\n\"}"),
    (##"a = """"x" ""y"""""##, ##"{a: ""x" ""y""}"##), (##"a = """x""""""##, ##"{a: "x"""}"##),
    ("a = '''\n\\n 'x'\n'''", "{a: \"\\n 'x'\n\"}"), ("a = '''''x'''''", "{a: \"''x''\"}"),
    ("a = \"\"\"\"\"\"\nb = ''''''", "{a: \"\", b: \"\"}"),
    // Arrays and inline tables.
    ("a = [ ]\nb = [[1, 2], ['x', true]]", "{a: [], b: [[1, 2], [\"x\", true]]}"),
    ("a = [ # one\n 1, # two\r\n\n 2\n, ]", "{a: [1, 2]}"),
    (
      "a = {}\nb = { x = 1, y.z = 2, y.w = { v = [] } }",
      "{a: {}, b: {x: 1, y: {z: 2, w: {v: []}}}}"
    ),
    ("a = [{x = 1}, {x = 2}]", "{a: [{x: 1}, {x: 2}]}"),
    // Dotted keys.
    ("a.b = 1\na . \"c.d\" . e = 2", "{a: {b: 1, c.d: {e: 2}}}"),
    ("3.14 = 1", "{3: {14: 1}}"), ("a.b = 1\nx = 2\na.c = 3", "{a: {b: 1, c: 3}, x: 2}"),
    // Tables.
    ("a = 1\n[b]\nc = 2\n[d]", "{a: 1, b: {c: 2}, d: {}}"),
    ("[ a . 'b' ] # c\nx = 1\n[a]\ny = 2", "{a: {b: {x: 1}, y: 2}}"),
    ("[a]\nb.c = 1\n[a.b.d]\ne = 2", "{a: {b: {c: 1, d: {e: 2}}}}"),
    ("[[a]]\nx = 1\n[[ a ]]\n\n[[a]]\nx = 3", "{a: [{x: 1}, {}, {x: 3}]}"),
    (
      "[[a]]\n[a.b]\nx = 1\n[[a.c]]\n[[a.c]]\n[[a]]\n[a.b]\nx = 2",
      "{a: [{b: {x: 1}, c: [{}, {}]}, {b: {x: 2}}]}"
    ),
    ("[[a.b]]\n[a]\nc = 1", "{a: {b: [{}], c: 1}}"),
  ]) func values(_ text: String, _ expected: String) throws {
    #expect(try outline(parse(text)) == expected)
  }

  @Test(arguments: [
    ("a = 1\na = 2", "{a: 1, a*: 2}"), ("a = 1\n\"a\" = 1", "{a: 1, a*: 1}"),
    ("a = 1\na.b = 2", "{a: 1, a*: {b: 2}}"), ("a.b = 1\na = 2", "{a: {b: 1}, a*: 2}"),
    ("a = {b = 1}\na.c = 2", "{a: {b: 1}, a*: {c: 2}}"),
    ("a = {b = 1, b = 2}", "{a: {b: 1, b*: 2}}"),
    ("a = {b = 1}\n[a.c]", "{a: {b: 1}, a*: {c: {}}}"),
    ("a = {b = {}, b.c = 1}", "{a: {b: {}, b*: {c: 1}}}"),
    ("[a]\nx = 1\n[b]\n[a]\ny = 2", "{a: {x: 1}, b: {}, a*: {y: 2}}"),
    ("a.b = 1\n[a]\nc = 2", "{a: {b: 1}, a*: {c: 2}}"), ("a = 1\n[a]", "{a: 1, a*: {}}"),
    ("a = []\n[[a]]", "{a: [], a*: [{}]}"), ("[a]\n[[a]]", "{a: {}, a*: [{}]}"),
    ("[[a]]\n[a]", "{a: [{}], a*: {}}"), ("[a.b]\n[[a]]", "{a: {b: {}}, a*: [{}]}"),
    ("[a.b]\nx = 1\n[a]\nb.y = 2", "{a: {b: {x: 1}, b*: {y: 2}}}"),
    ("[a.b.c]\n[a]\nb.d = 2", "{a: {b: {c: {}}, b*: {d: 2}}}"),
  ]) func whatIsGivenTwiceStaysTwice(_ text: String, _ expected: String) throws {
    #expect(try outline(parse(text)) == expected)
  }

  @Test func theLastTableOfANameIsTheOneThatGrows() throws {
    #expect(try outline(parse("[a]\n[a]\n[a.b]\nc = 1")) == "{a: {}, a*: {b: {c: 1}}}")
  }

  /// The spans of all pairs, with their depth.
  private func spans(_ node: YAMLNode, _ source: SourceText, _ depth: Int = 0) -> [String] {
    let own = (node.mapping ?? []).flatMap { pair in
      ["\(depth) \(source[pair.key.span])=\(source[pair.value.span])"]
        + spans(pair.value, source, depth + 1)
    }
    return own + (node.sequence ?? []).flatMap { spans($0, source, depth) }
  }

  @Test func spansOfEveryKind() throws {
    let source = SourceText(
      "\"é\" = 'x' # c\r\na.b.c = [1,\n 2]\nd = { e = \"\"\"\ny\"\"\" }\n[f.g]\nh = 0xff # c\ni = inf\n\n[[j]]\nk = 1979-05-27 07:32:00\n[[j]]\n[f.l]\nm = true"
    )
    let root = try YAMLNode.parse(toml: source)
    #expect(
      spans(root, source) == [
        "0 \"é\"='x'", "0 a=b.c = [1,\n 2]", "1 b=c = [1,\n 2]", "2 c=[1,\n 2]",
        "0 d={ e = \"\"\"\ny\"\"\" }", "1 e=\"\"\"\ny\"\"\"", "0 f=g", "1 g=h = 0xff # c\ni = inf",
        "2 h=0xff", "2 i=inf", "1 l=m = true", "2 m=true",
        "0 j=k = 1979-05-27 07:32:00\n[[j]]", "1 k=1979-05-27 07:32:00",
      ])
  }

  @Test func onlyThePartIsRead() throws {
    let source = SourceText("+++\na = 1\n+++\nb\n")
    let root = try YAMLNode.parse(toml: source, in: ByteSpan(4, 10))
    #expect(root["a"]?.span == ByteSpan(8, 9))
    #expect(root.mapping?.count == 1)
    #expect(try YAMLNode.parse(toml: SourceText("\u{FEFF}a = 1"))["a"]?.span == ByteSpan(7, 8))
  }

  @Test func textsAreQuotedAndKeysAreTexts() throws {
    let root = try parse("true = '1'\nb = \"x\"\nc = '''y'''\nd = \"\"\"z\"\"\"")
    #expect(root["true"]?.value == .string("1"))
    #expect(root.mapping?.map(\.key.value) == ["true", "b", "c", "d"].map { .string($0) })
    #expect(
      root.mapping?.map(\.value.scalar?.style) == [.singleQuoted, .doubleQuoted, .literal, .folded])
  }

  @Test(arguments: [
    ("title: x", 5, "in TOML a = stands between key and value, not :"),
    ("title x", 6, "a = is missing behind the key"), ("title", 5, "a = is missing behind the key"),
    ("= 1", 0, "a key is expected"), ("a. = 1", 3, "a key is expected"),
    ("[]", 1, "a key is expected"),
    ("[a..b]", 3, "a key is expected"),
    ("é = 1", 0, "a key beyond A-Z, a-z, 0-9, _ and - must stand in quotes"),
    ("\"\"\"a\"\"\" = 1", 0, "a key stands in one pair of quotes, not three"),
    ("a = ", 4, "a value is expected"), ("a =\n1", 3, "a value is expected"),
    ("a = [,]", 5, "a value is expected"), ("a = [1,,2]", 7, "a value is expected"),
    ("a = é", 4, "a text must stand in quotes"),
    ("a = Hello there", 4, "a text must stand in quotes"),
    ("a = null", 4, "a text must stand in quotes"), ("a = True", 4, "True must be in lower case"),
    ("a = 1 2", 6, "the line goes on behind its end: a comment starts with #"),
    ("a = 1 b = 2", 6, "the line goes on behind its end: a comment starts with #"),
    ("[a] b = 2", 4, "the line goes on behind its end: a comment starts with #"),
    ("[a", 2, "the name of the table is never closed: ] is missing"),
    ("[[a] ]", 4, "the name of the table is never closed: ]] is missing"),
    ("a = [1\nb = 2", 7, "a , or ] is expected behind a value of an array"),
    ("x = 1\na = [1,", 10, "the array is never closed: ] is missing"),
    ("a = {b = 1,}", 11, "a key is expected"), ("a = {,}", 5, "a key is expected"),
    ("a = {b = 1", 10, "an inline table ends on its line: } is missing"),
    ("a = {b = 1\n}", 10, "an inline table ends on its line: } is missing"),
    ("a = {b = 1 c = 2}", 11, "a , or } is expected behind a value of an inline table"),
    ("a = \"x\nb = 1", 4, "the text is never closed: \" is missing on its line"),
    ("a = 'it's'", 8, "the line goes on behind its end: a comment starts with #"),
    ("a = 'x", 4, "the text is never closed: ' is missing on its line"),
    ("a = \"\"\"x\n\"\"", 4, "the text is never closed: \"\"\" is missing"),
    ("a = '''x", 4, "the text is never closed: ''' is missing"),
    (
      "a = \"x\u{1}\"", 6,
      "a control character stands here: remove it, or write it as an escape in double quotes"
    ),
    (
      "a = '''\u{7F}'''", 7,
      "a control character stands here: remove it, or write it as an escape in double quotes"
    ),
    (
      "a = 1 # \u{0}", 8,
      "a control character stands here: remove it, or write it as an escape in double quotes"
    ),
    ("a = 1\rb = 2", 5, "a carriage return stands alone: lines end in LF or CRLF"),
    ("a = \"\"\"x\ry\"\"\"", 8, "a carriage return stands alone: lines end in LF or CRLF"),
    (
      #"a = "C:\new\d""#, 11,
      #"no escape of TOML: write \\ for a backslash, or put the text in single quotes"#
    ),
    (#"a = "\u12""#, 5, #"\u needs 4 hexadecimal digits"#),
    (#"a = "\U0001F60""#, 5, #"\U needs 8 hexadecimal digits"#),
    (#"a = "\uD800""#, 5, "the escape stands for no character of Unicode"),
    (#"a = "\U00110000""#, 5, "the escape stands for no character of Unicode"),
    (
      "a = \"\"\"x \\ y\"\"\"", 9,
      #"no escape of TOML: write \\ for a backslash, or put the text in single quotes"#
    ),
    ("a = 9223372036854775808", 4, "9223372036854775808 does not fit in 64 bits"),
    ("a = 0x8000000000000000", 4, "0x8000000000000000 does not fit in 64 bits"),
  ]) func errorsHaveAPlace(_ text: String, _ offset: Int, _ message: String) {
    #expect(throws: YAMLError(message: message, offset: offset)) { try parse(text) }
  }

  @Test(arguments: [
    "01", "1__0", "1_", "+-1", "0x", "0xg", "0X1", "-0x1", "0o8", "0b2", "0_1", ".5", "5.",
    "1.e5", "1e",
    "1_.0", "1._0", "1e_1", "03.1", "1.2.3", "+", "-", ".", "1979-5-27", "1979-13-01", "1979-02-29",
    "1900-02-29",
    "1979-05-27T", "1979-05-27T07:32", "24:00:00", "07:60:00", "07:32:61", "07:32:00.", "07:32",
    "1979-05-27T07:32:00+0700", "1979-05-27T07:32:00+24:00", "1979-05-27T07:32:00ZZ", "27.06.2024",
  ]) func noNumberDateOrTime(_ word: String) {
    let message = "\(word) is no number, date or time of TOML: a text must stand in quotes"
    #expect(throws: YAMLError(message: message, offset: 4)) { try parse("a = \(word)") }
  }

  @Test func nestingHasALimit() throws {
    for text in [
      "a = " + String(repeating: "[", count: 40_000),
      "a = " + String(repeating: "{a=", count: 40_000),
      String(repeating: "a.", count: 40_000) + "a = 1",
      "[" + String(repeating: "a.", count: 40_000) + "a]",
      "[" + String(repeating: "a.", count: 60) + "a]\n" + String(repeating: "a.", count: 60)
        + "a = 1",
    ] {
      #expect { try parse(text) } throws: {
        ($0 as? YAMLError)?.message == "values are nested too deeply"
      }
    }
  }

  @Test func manyTablesTakeLinearTime() throws {
    let count = 20_000
    let tables = (0..<count).map { "[[a]]\nk\($0) = {}\n[t.k\($0)]\n" }.joined()
    let root = try parse(tables)
    #expect(root["a"]?.sequence?.count == count)
    #expect(root["t"]?.mapping?.count == count)
  }
}
