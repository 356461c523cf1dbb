import Markup
import Testing

/// Values, spans and limits of YAML.
@Suite struct YAMLParserTests {
  private func spans(_ text: String) throws -> [String] {
    let source = SourceText(text)
    let pairs = try YAMLNode.parse(source)?.mapping ?? []
    return pairs.map { "\(source[$0.key.span])=\(source[$0.value.span])" }
  }

  @Test func spansOfEveryStyle() throws {
    #expect(
      try spans(
        "a: plain\n  folded\nb: 'it''s'\nc: \"q\"\nd: |\n  x\n\n  y\n\ne: [1, 2]\nf:\n  - é\n  - z\n\ng:\n"
      )
        == [
          "a=plain\n  folded", "b='it''s'", "c=\"q\"", "d=|\n  x\n\n  y", "e=[1, 2]",
          "f=- é\n  - z", "g=",
        ])
  }

  @Test func anchorsAndTagsAreNoPartOfAValue() throws {
    #expect(try spans("a: &x !!str 1\nb: *x\n") == ["a=1", "b=*x"])
    let root = try YAMLNode.parse(SourceText("a: &x !!str 1\nb: *x\n"))
    #expect(root?["a"]?.value == .string("1"))
    #expect(root?["b"]?.text == "1")
    #expect(root?["b"]?.isAlias == true)
  }

  @Test func linesThatOnlyYAMLEnds() throws {
    #expect(try spans("a: \"x\u{2028}y\"\nb: c\n") == ["a=\"x\u{2028}y\"", "b=c"])
    #expect(try spans("# \u{85}# x\nb: c\n") == ["b=c"])
  }

  @Test func duplicateKeysAreKeptAndTheLastWins() throws {
    let root = try YAMLNode.parse(SourceText("a: 1\na: 2\n"))
    #expect(root?.mapping?.count == 2)
    #expect(root?["a"]?.value == .integer(2))
  }

  @Test(arguments: [
    ("~", YAMLValue.null), ("", .null), ("yes", .string("yes")), ("True", .bool(true)),
    ("0x1F", .integer(31)), ("0o17", .integer(15)), ("-12", .integer(-12)), ("1e3", .float(1000)),
    (".5", .float(0.5)), ("5.", .float(5)), ("-.inf", .float(-.infinity)),
    ("1_000", .string("1_000")),
    ("2024-06-24", .string("2024-06-24")), ("+", .string("+")), (".", .string(".")),
    ("12:30", .string("12:30")), ("nullable", .string("nullable")),
    ("1e-3", .float(0.001)), ("+1E+3", .float(1000)), ("1-2", .string("1-2")),
    ("-+1", .string("-+1")), ("1e", .string("1e")),
  ]) func coreSchema(_ text: String, _ value: YAMLValue) throws {
    #expect(try YAMLNode.parse(SourceText("a: \(text)\n"))?["a"]?.value == value)
  }

  @Test(arguments: [
    ("a: 'b's'\n", 6), ("a: b: c\n", 4), ("a:\n\t- b\n", 3), ("a: *x\n", 3), ("a: \u{1}\n", 3),
    ("é: \"x\n", 7),
  ]) func errorsHaveAPlace(_ text: String, _ offset: Int) {
    #expect { try YAMLNode.parse(SourceText(text)) } throws: { error in
      (error as? YAMLError)?.offset == offset
    }
  }

  @Test func bombsAreRefused() {
    let levels = (1...9).map { level in
      "a\(level): &a\(level) ["
        + Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",") + "]"
    }
    let bomb = "a0: &a0 x\n" + levels.joined(separator: "\n") + "\n"
    #expect(throws: YAMLError.self) { try YAMLNode.parse(SourceText(bomb)) }
    let deep = "a: " + String(repeating: "[", count: 40_000)
    #expect(throws: YAMLError.self) { try YAMLNode.parse(SourceText(deep)) }
    #expect(throws: YAMLError.self) { try YAMLNode.parse(SourceText("a: &a [*a]\n")) }
  }
}
