import Markup
import Testing

/// Values, spans and errors of JSON.
@Suite struct JSONParserTests {
  @Test func spansOfEveryKind() throws {
    let source = SourceText(
      " {\"é\" : \"x\\/\\ud83d\\uDE00\\n\",\r\n\t\"b\":[1,-0.5e+3 , null],\"c\": {\"d\":true}, \"c\": {}} "
    )
    let root = try YAMLNode.parse(json: source)
    #expect(
      root.mapping?.map { "\(source[$0.key.span])=\(source[$0.value.span])" } == [
        "\"é\"=\"x\\/\\ud83d\\uDE00\\n\"", "\"b\"=[1,-0.5e+3 , null]", "\"c\"={\"d\":true}",
        "\"c\"={}",
      ])
    #expect(root.span == ByteSpan(1, source.bytes.count - 1))
    #expect(root["é"]?.value == .string("x/😀\n"))
    #expect(
      root["b"]?.sequence?.map(\.value) == [.integer(1), .float(-500), .null] as [YAMLValue?])
    #expect(root.mapping?[2].value["d"]?.value == .bool(true))
    #expect(root["c"]?.mapping?.isEmpty == true)
  }

  @Test func numbersAndWordsInQuotesAreTexts() throws {
    let root = try YAMLNode.parse(
      json: SourceText(#"{"a": "1", "b": "true", "c": "\b\f\r\t\"\\"}"#))
    #expect(root["a"]?.value == .string("1"))
    #expect(root["b"]?.value == .string("true"))
    #expect(root["c"]?.value == .string("\u{8}\u{C}\r\t\"\\"))
  }

  @Test(arguments: [
    ("", 0, "a value is expected"), ("{} x", 3, "there is more behind the end of the value"),
    ("{a: 1}", 1, "a key in double quotes is expected"),
    ("{\"a\": 1,}", 8, "a key in double quotes is expected"),
    ("{\"a\" 1}", 5, "a : is missing behind the key"),
    ("{\"a\": }", 6, "a value is expected"),
    ("{\"a\": x}", 6, "a text must stand in double quotes"),
    ("{\"a\": 'x'}", 6, "a value is expected"),
    ("{\"a\": 1 \"b\": 2}", 8, "a , or } is expected behind a value of an object"),
    ("{\"a\": 1", 7, "a , or } is expected behind a value of an object"),
    ("[1 2]", 3, "a , or ] is expected behind a value of an array"),
    ("[1,]", 3, "a value is expected"), ("[01]", 1, "a text must stand in double quotes"),
    ("[1.]", 1, "a text must stand in double quotes"),
    ("[.5]", 1, "a text must stand in double quotes"),
    ("[-]", 1, "a text must stand in double quotes"),
    ("[1e]", 1, "a text must stand in double quotes"),
    ("[True]", 1, "a text must stand in double quotes"),
    ("{\"a\": \"x\ny\"}", 6, "the text is never closed: \" is missing on its line"),
    ("[\"x\u{1}\"]", 3, "a control character stands in a text: write it as an escape"),
    (#"["\x"]"#, 2, #"no escape of JSON: write \\ for a backslash"#),
    (#"["\u12"]"#, 2, #"\u needs 4 hexadecimal digits"#),
    (#"["\ud83d"]"#, 2, "an escape is half of a surrogate pair"),
    (#"["\ude00"]"#, 2, "an escape is half of a surrogate pair"),
    (#"["\ud83d\u0041"]"#, 2, "an escape is half of a surrogate pair"),
    ("{\"a\": 1} // c", 9, "there is more behind the end of the value"),
  ]) func errorsHaveAPlace(_ text: String, _ offset: Int, _ message: String) {
    #expect(throws: YAMLError(message: message, offset: offset)) {
      try YAMLNode.parse(json: SourceText(text))
    }
  }

  @Test func nestingHasALimit() {
    for mark in ["[", "{\"a\":"] {
      let text = String(repeating: mark, count: 40_000)
      #expect { try YAMLNode.parse(json: SourceText(text)) } throws: {
        ($0 as? YAMLError)?.message == "values are nested too deeply"
      }
    }
  }
}
