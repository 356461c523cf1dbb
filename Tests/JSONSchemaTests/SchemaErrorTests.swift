import JSONSchema
import Markup
import Testing

struct SchemaErrorTests {
  /// A schema, the text it is refused for, and why.
  static let refusals: [(schema: String, text: String, message: String)] = [
    (
      #"{"properties": {"a": {"minLenght": 1}}}"#, #""minLenght""#,
      #"unknown keyword "minLenght" (did you mean "minLength"?)"#
    ),
    (#"{"foo": 1}"#, #""foo""#, #"unknown keyword "foo""#),
    (#"{"Type": "string"}"#, #""Type""#, #"unknown keyword "Type" (did you mean "type"?)"#),
    (#"{"if": true}"#, #""if""#, #"keyword "if" is not supported"#),
    (
      #"{"exclusiveMinimum": 1}"#, #""exclusiveMinimum""#,
      #"keyword "exclusiveMinimum" is not supported"#
    ),
    (#"{"deprecated": true}"#, #""deprecated""#, #"keyword "deprecated" is not supported"#),
    (#"{"x": 1}"#, #""x""#, #"unknown keyword "x""#),
    (#"{"minLength": "x"}"#, #""x""#, #""minLength" must be a whole number, 0 or more"#),
    (#"{"minLength": 1.5}"#, "1.5", #""minLength" must be a whole number, 0 or more"#),
    (#"{"maxItems": -1}"#, "-1", #""maxItems" must be a whole number, 0 or more"#),
    (#"{"maximum": "1"}"#, #""1""#, #""maximum" must be a number"#),
    (#"{"maximum": .inf}"#, ".inf", #""maximum" must be a number"#),
    (#"{"uniqueItems": 1}"#, "1", #""uniqueItems" must be true or false"#),
    (#"{"pattern": 1}"#, "1", #""pattern" must be a string"#),
    (#"{"title": 1}"#, "1", #""title" must be a string"#),
    (#"{"required": "a"}"#, #""a""#, #""required" must be a list"#),
    (#"{"required": ["a", 1]}"#, "1", #""required" must list strings only"#),
    (#"{"required": ["a", "b", "a"]}"#, #""a""#, #""required" lists "a" twice"#),
    (#"{"enum": "a"}"#, #""a""#, #""enum" must be a list"#),
    (#"{"examples": 1}"#, "1", #""examples" must be a list"#),
    (#"{"properties": []}"#, "[]", #""properties" must be a mapping"#),
    (#"{"allOf": []}"#, "[]", #""allOf" must list one schema at least"#),
    (#"{"items": [true]}"#, "[true]", "a schema must be a mapping, true or false"),
    (#"{"not": null}"#, "null", "a schema must be a mapping, true or false"),
    (#""x""#, #""x""#, "a schema must be a mapping, true or false"),
    (
      #"{"type": ["string", "bool"]}"#, #""bool""#,
      #""type" names the unknown type "bool""#
    ),
    (
      #"{"type": "sting"}"#, #""sting""#,
      #""type" names the unknown type "sting" (did you mean "string"?)"#
    ),
    (
      #"{"type": ["string", null]}"#, "null",
      #""type" names the null type by the string "null", in quotes"#
    ),
    (#"{"type": ["string", "string"]}"#, #""string""#, #""type" names "string" twice"#),
    (#"{"type": []}"#, "[]", #""type" must name one type at least"#),
    (#"{"type": 1}"#, "1", #""type" must be the name of a type or a list of names"#),
    (
      #"{"format": "email"}"#, #""email""#,
      #""format" names the format "email", which is not supported, unlike "date", "date-time" or "uri""#
    ),
    (
      #"{"format": "date_time"}"#, #""date_time""#,
      #""format" names the format "date_time", which is not supported (did you mean "date-time"?)"#
    ),
    (
      #"{"$schema": "http://json-schema.org/draft-07/schema#"}"#,
      #""http://json-schema.org/draft-07/schema#""#,
      #""$schema" must be "https://json-schema.org/draft/2020-12/schema""#
    ),
    (
      #"{"items": {"$id": "a"}}"#, #""$id""#,
      #""$id" is supported at the root of a schema only"#
    ),
    (#"{"const": {"a": 1, "b": 2, "a": 3}}"#, #""a""#, #""a" is given twice"#),
    (#"{"x-a": [{"b": 1, "b": 2}]}"#, #""b""#, #""b" is given twice"#),
    (
      #"{"patternProperties": {"(": true}}"#, #""(""#,
      #""(" is not a regular expression: expected ')'"#
    ),
  ]

  @Test(arguments: refusals)
  func refuses(row: (schema: String, text: String, message: String)) throws {
    let refusal = try #require(try refusal(row.schema))
    #expect(refusal.message == row.message)
    #expect(refusal.text == row.text)
  }

  @Test func pointsAtTheSecondOfTwoKeys() throws {
    let node = try JSONReader.read(#"{"type": "null", "type": "null"}"#)
    let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(node) }
    #expect(error?.span == ByteSpan(17, 23))
  }

  @Test func refusesAKeyThatIsNoScalar() throws {
    let key = YAMLNode(.sequence([]), span: ByteSpan(2, 4))
    let pair = YAMLPair(key: key, value: YAMLNode(.scalar(YAMLScalar("1")), span: ByteSpan(6, 7)))
    let error = #expect(throws: JSONSchemaError.self) {
      try JSONSchema(YAMLNode(.mapping([pair]), span: ByteSpan(0, 7)))
    }
    #expect(error?.span == key.span)
  }

  @Test(arguments: [
    "true", "false", "{}", #"{"x-": 1, "x-order": {"type": 1}}"#, #"{"title": "a", "default": []}"#,
    #"{"$schema": "https://json-schema.org/draft/2020-12/schema#", "$id": "https://e.org/a"}"#,
    #"{"$comment": "", "description": "", "examples": [], "minLength": 2.0, "uniqueItems": false}"#,
    #"{"properties": {"if": true, "$ref": {"type": "null"}, "x": true}}"#,
  ])
  func loads(schema: String) throws {
    #expect(try refusal(schema) == nil)
  }
}
