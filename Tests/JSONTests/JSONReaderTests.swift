import JSON
import Testing

@Suite struct JSONReaderTests {
  @Test func valuesComeWithTheirPlaces() throws {
    let node = try JSONNode(
      Array(" {\"a\": [1, -2.5e+3, true, null, \"x\\u00e9\\ud83d\\ude00\\n\"]}".utf8))
    let array = try #require(node["a"]?.array)
    #expect(node.offset == 1)
    #expect(array.map(\.offset) == [8, 11, 20, 26, 32])
    #expect(array[0].integer == 1)
    #expect(array[1].integer == nil)
    #expect(array[3].isNull)
    #expect(array[4].string == "xé😀\n")
  }

  @Test(arguments: [
    "", " ", "{", "[", "\"", "[1,]", "{\"a\":1,}", "{\"a\"}", "{a:1}", "01", "1.", "+1", "-", "1e",
    "tru", "nul", "[1 2]", "1 2", "\"\\x\"", "\"\\u12\"", "\"\\ud800\"", "\"\\ud800\\u0041\"",
    "\"\\udc00\"", "\"a\nb\"", "{\"a\":1,\"a\":2}", "// c\n1", "NaN", "'a'", "[1]]",
  ])
  func whatIsNoJSONIsRefused(text: String) {
    #expect(throws: JSONError.self) { try JSONNode(Array(text.utf8)) }
  }

  @Test func deepNestingIsRefused() {
    #expect(throws: JSONError("values are nested too deep", at: 64)) {
      try JSONNode(Array(repeating: UInt8(ascii: "["), count: 100_000))
    }
  }

  @Test func namesThatLookAlikeDiffer() throws {
    let node = try JSONNode(Array("{\"e\u{301}\":1,\"\u{e9}\":2}".utf8))
    #expect(node.isObject)
  }

  @Test func badEncodingIsRefused() {
    #expect(throws: JSONError("a string is not UTF-8", at: 1)) {
      try JSONNode([0x5B, 0x22, 0xFF, 0x22, 0x5D])
    }
  }

  @Test func whatTheWriterWritesIsRead() throws {
    var json = JSONWriter()
    let text = "\u{0}\u{1f}\"\\/\r\n\t\u{2028}é😀"
    json.array { json in
      json.string(text)
      json.null()
    }
    #expect(try JSONNode(json.bytes).array?.first?.string == text)
  }
}
