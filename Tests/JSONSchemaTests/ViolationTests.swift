import JSONSchema
import Markup
import Testing

struct ViolationTests {
  /// A schema, a document, the text at fault and the message.
  static let table: [(schema: String, document: String, text: String, message: String)] = [
    (
      #"{"properties": {"draft": {"type": "boolean"}}}"#, #"{"draft": "no"}"#, #""no""#,
      #""draft" is a string, must be a boolean"#
    ),
    (
      #"{"type": ["object", "null", "integer"]}"#, "[1]", "[1]",
      "the document is a list, must be null, an integer or a mapping"
    ),
    (
      #"{"properties": {"n": {"type": "integer"}}}"#, #"{"n": 1.5}"#, "1.5",
      #""n" is a number, must be an integer"#
    ),
    (
      #"{"properties": {"lang": {"enum": ["en", "es", "pt"]}}}"#, #"{"lang": "fr"}"#, #""fr""#,
      #""lang" is "fr", must be one of "en", "es" or "pt""#
    ),
    (
      #"{"enum": ["Mexico", null, 1, [2]]}"#, #""Mexcio""#, #""Mexcio""#,
      #"the document is "Mexcio", must be one of "Mexico", null, 1 or a list (did you mean "Mexico"?)"#
    ),
    (#"{"const": 2}"#, #""2""#, #""2""#, #"the document is "2", must be 2"#),
    (#"{"enum": [1]}"#, "{}", "{}", "the document is a mapping, must be 1"),
    (
      #"{"properties": {"seo": {"required": ["title"]}}}"#, #"{"seo": {"a": 1}}"#, #"{"a": 1}"#,
      #""title" is missing in "seo""#
    ),
    (#"{"required": ["title"]}"#, "{}", "{}", #""title" is missing"#),
    (
      #"{"properties": {"title": true}, "additionalProperties": false}"#, #"{"tilte": {"a": 1}}"#,
      #""tilte""#, #"unknown key "tilte" (did you mean "title"?)"#
    ),
    (
      #"{"items": {"additionalProperties": false}}"#, #"[{}, {"a": 1}]"#, #""a""#,
      #"unknown key "a" in item 2 of the document"#
    ),
    (
      #"{"additionalProperties": {"type": "string"}}"#, #"{"a": 1}"#, "1",
      #""a" is an integer, must be a string"#
    ),
    (#"{"properties": {"a": false}}"#, #"{"a": [1]}"#, "[1]", #""a" is not allowed"#),
    (
      #"{"properties": {"title": {"minLength": 30}}}"#,
      #"{"title": "exactly 27 code points, ñ 😀."}"#,
      #""exactly 27 code points, ñ 😀.""#, #""title" is 28 code points long, fewer than 30"#
    ),
    (
      #"{"maxLength": 1}"#, #""e\u0301""#, #""e\u0301""#,
      "the document is 2 code points long, more than 1"
    ),
    (#"{"minLength": 2}"#, #""a""#, #""a""#, "the document is 1 code point long, fewer than 2"),
    (
      #"{"properties": {"tags": {"minItems": 1}}}"#, #"{"tags": []}"#, "[]",
      #""tags" has 0 items, fewer than 1"#
    ),
    (#"{"maxItems": 0}"#, "[9]", "[9]", "the document has 1 item, more than 0"),
    (
      #"{"properties": {"tags": {"uniqueItems": true}}}"#, #"{"tags": ["a", 1, 1.0]}"#, "1.0",
      #"item 3 of "tags" repeats item 2"#
    ),
    (
      #"{"properties": {"a": {"properties": {"b": {"items": {"properties": {"c": {"type": "null"}}}}}}}}"#,
      #"{"a": {"b": [{"c": 7}]}}"#, "7", #""c" in item 1 of "a.b" is an integer, must be null"#
    ),
    (
      #"{"pattern": "^[a-z]+$"}"#, #""A\nb""#, #""A\nb""#,
      #"the document is "A\nb", must match ^[a-z]+$"#
    ),
    (#"{"minimum": 1}"#, "0", "0", "the document is 0, less than 1"),
    (#"{"maximum": 0.5}"#, "1e3", "1e3", "the document is 1e3, more than 0.5"),
    (
      #"{"format": "date"}"#, #""2024-13-01""#, #""2024-13-01""#,
      #"the document is "2024-13-01", must be a date such as 2024-12-31"#
    ),
    (
      #"{"format": "date-time"}"#, #""x""#, #""x""#,
      #"the document is "x", must be a date and time such as 2024-12-31T23:59:00Z"#
    ),
    (
      #"{"format": "uri"}"#, #""x""#, #""x""#,
      #"the document is "x", must be a URI with its scheme, such as https://"#
    ),
    (
      #"{"anyOf": [{"type": "null"}, {"minimum": 3}]}"#, "1", "1",
      "the document fits none of 2 alternatives"
    ),
    (
      #"{"oneOf": [{"minimum": 0}, true, false]}"#, "1", "1",
      "the document fits 2 of 3 alternatives, must fit one only"
    ),
    (#"{"not": {"type": "integer"}}"#, "1", "1", "the document has a form that is not allowed"),
    ("false", "1", "1", "the document is not allowed"),
  ]

  @Test(arguments: table)
  func wordsAndLocates(
    row: (schema: String, document: String, text: String, message: String)
  ) throws {
    let found = try violations(row.schema, row.document)
    #expect(found.map(\.message) == [row.message])
    #expect(found.map { excerpt($0.span, of: row.document) } == [row.text])
  }

  @Test func carriesThePayload() throws {
    let schema = #"""
      {"properties": {"a": {"type": ["null", "string"], "enum": ["x", null]},
        "b": {"minLength": 3, "pattern": "^b", "format": "uri"},
        "c": {"uniqueItems": true, "items": {"maximum": 5}}},
        "required": ["d"], "additionalProperties": false}
      """#
    let found = try violations(schema, #"{"a": 1, "b": "é", "c": [7, 7], "e": 0}"#)
    #expect(
      found.map(\.keyword) == [
        .required, .type, .enum, .minLength, .pattern, .format, .uniqueItems, .maximum, .maximum,
        .additionalProperties,
      ])
    #expect(
      found.map(\.instancePath) == [
        [], ["a"], ["a"], ["b"], ["b"], ["b"], ["c", "1"], ["c", "0"], ["c", "1"], [],
      ])
    #expect(found[0].property == "d")
    #expect(found[0].schemaLocation == "/required")
    #expect(found[1].expected == ["null", "string"])
    #expect(found[1].found == "integer")
    #expect(found[2].expected == ["x", "null"])
    #expect(found[2].schemaLocation == "/properties/a/enum")
    #expect((found[3].limit, found[3].actual) == (3, 1))
    #expect(found[4].pattern == "^b")
    #expect(found[5].format == "uri")
    #expect((found[6].limit, found[6].actual) == (0, 1))
    #expect((found[7].limit, found[7].actual) == (5, 7))
    #expect(found[7].schemaLocation == "/properties/c/items/maximum")
    #expect(found[9].property == "e")
    #expect(found[9].expected == ["a", "b", "c"])
    #expect(found[9].schemaLocation == "/additionalProperties")
  }

  @Test func keepsTheCausesOfACombinator() throws {
    let schema = #"{"anyOf": [{"type": "null"}, {"oneOf": [{"minimum": 3}, {"const": 2}]}]}"#
    let found = try #require(try violations(schema, "1").first)
    #expect(found.causes.map(\.keyword) == [.type, .oneOf])
    #expect(
      found.causes[1].causes.map(\.schemaLocation) == [
        "/anyOf/1/oneOf/0/minimum", "/anyOf/1/oneOf/1/const",
      ])
    #expect(try violations(schema, "2").isEmpty)
    #expect(try violations(#"{"oneOf": [true, false, true]}"#, "2").first?.causes == [])
  }

  @Test func takesTheLastOfTwoValues() throws {
    let schema = #"{"properties": {"a": {"type": "null"}}, "additionalProperties": false}"#
    #expect(try violations(schema, #"{"a": 1, "a": null}"#).isEmpty)
    #expect(try violations(schema, #"{"a": null, "a": 1}"#).count == 1)
    #expect(try violations(schema, #"{"b": 1, "b": 1}"#).map(\.span.start) == [9])
    let many = (0..<40).map { #""k\#($0 % 20)": \#($0)"# }.joined(separator: ",")
    let found = try violations(#"{"additionalProperties": {"minimum": 21}}"#, "{\(many)}")
    #expect(found.map(\.actual) == [20])
    #expect(try violations(#"{"const": {"a": 2}}"#, #"{"a": 1, "a": 2}"#).isEmpty)
  }

  @Test(arguments: [
    (#"{"const": 1}"#, "1.0", true), (#"{"const": 1.0}"#, "1", true),
    (#"{"const": {"a": 1, "b": [2]}}"#, #"{"b": [2.0], "a": 1}"#, true),
    (#"{"const": "é"}"#, #""e\u0301""#, false), (#"{"const": "true"}"#, "true", false),
    (#"{"const": 0}"#, "false", false), (#"{"const": 0}"#, "-0.0", true),
    (#"{"const": [[]]}"#, "[{}]", false), (#"{"const": "2024-01-01"}"#, "2024-01-01", true),
    (#"{"maximum": 9007199254740992}"#, "9007199254740993", false),
    (#"{"maximum": 9007199254740992.0}"#, "9007199254740993", false),
    (#"{"maximum": 9223372036854775807}"#, "9223372036854775808", false),
    (#"{"minimum": -0.5}"#, "0", true), (#"{"minimum": 0.5}"#, "0", false),
    (#"{"minimum": 0}"#, "0.5", true), (#"{"minimum": 1}"#, "0.5", false),
    (#"{"minimum": 3}"#, "-1e300", false), (#"{"type": "integer"}"#, "1e300", true),
    (#"{"type": "integer"}"#, ".inf", false), (#"{"type": "number"}"#, ".inf", true),
    (#"{"type": "string"}"#, "2024-01-01", true), (#"{"type": "null"}"#, "~", true),
    (#"{"required": ["1"], "properties": {"1": {"type": "null"}}}"#, #"{"1": null}"#, true),
    (#"{"properties": {"1": {"type": "null"}}}"#, #"{"1": 2}"#, false),
    (##"{"properties": {"é": false}}"##, #"{"e\u0301": 1}"#, true),
  ])
  func compares(row: (schema: String, document: String, isValid: Bool)) throws {
    #expect(try violations(row.schema, row.document).isEmpty == row.isValid)
  }
}
