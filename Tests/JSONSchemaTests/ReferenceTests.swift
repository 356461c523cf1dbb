import JSONSchema
import Testing

struct ReferenceTests {
  @Test(arguments: [
    (
      ##"{"$defs": {"slug": true}, "$ref": "#/$defs/slgu"}"##, ##""#/$defs/slgu""##,
      ##""$ref" "#/$defs/slgu" leads nowhere (did you mean "#/$defs/slug"?)"##
    ),
    (##"{"$ref": "#/x"}"##, ##""#/x""##, ##""$ref" "#/x" leads nowhere"##),
    (##"{"allOf": [true], "$ref": "#/allOf/00"}"##, ##""#/allOf/00""##, "leads nowhere"),
    (
      ##"{"$ref": "#/properties", "properties": {}}"##, ##""#/properties""##,
      "leads to something that is not a schema"
    ),
    (##"{"x-a": {}, "$ref": "#/x-a"}"##, ##""#/x-a""##, "leads to something that is not a schema"),
    (##"{"$ref": "#anchor"}"##, ##""#anchor""##, ##"must be "#" or "#/" and a JSON pointer"##),
    (##"{"$ref": "#/a~2"}"##, ##""#/a~2""##, "a JSON pointer"),
    (##"{"$ref": "#/%zz"}"##, ##""#/%zz""##, "a JSON pointer"),
    (##"{"$ref": "#/%ff"}"##, ##""#/%ff""##, "a JSON pointer"),
    (##"{"$ref": "other.yaml"}"##, #""other.yaml""#, "leaves the document"),
    (##"{"$id": "urn:a", "$ref": "urn:ab#"}"##, ##""urn:ab#""##, "leaves the document"),
    (##"{"$ref": 1}"##, "1", #""$ref" must be a string"#),
    (##"{"$ref": "#"}"##, ##""#""##, ##""$ref" "#" leads back to itself on the same value"##),
    (
      ##"{"$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"anyOf": [{"$ref": "#/$defs/a"}]}}}"##,
      ##""#/$defs/b""##, "leads back to itself"
    ),
    (##"{"not": {"allOf": [true, {"oneOf": [{"$ref": "#/not"}]}]}}"##, ##""#/not""##, "leads back"),
    (
      ##"{"$ref": "#/$defs/p/allOf/0", "$defs": {"p": {"allOf": [{"$ref": "#/$defs/p"}]}}}"##,
      ##""#/$defs/p""##, "leads back"
    ),
  ])
  func refuses(row: (schema: String, text: String, message: String)) throws {
    let refusal = try #require(try refusal(row.schema))
    #expect(refusal.message.contains(row.message), "\(refusal.message)")
    #expect(refusal.text == row.text)
  }

  @Test(arguments: [
    ##"{"$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}}"##,
    ##"{"$ref": "#/$defs/a~1b%20%7E0%c3%A9", "$defs": {"a/b ~é": {"type": "null"}}}"##,
    ##"{"$id": "urn:a", "$ref": "urn:a#/$defs/a", "$defs": {"a": {"type": "null"}}}"##,
    ##"{"$id": "urn:a#", "$ref": "#/$defs/a", "$defs": {"a": {"type": "null"}}}"##,
  ])
  func resolves(schema: String) throws {
    #expect(try violations(schema, "null").isEmpty)
    #expect(try violations(schema, "1").map(\.keyword) == [.type])
  }

  @Test func circlesThatDescendAreFine() throws {
    let tree = ##"{"type": "object", "additionalProperties": {"$ref": "#"}}"##
    #expect(try violations(tree, ##"{"a": {"b": {"c": {}}}}"##).isEmpty)
    let found = try violations(tree, ##"{"a": {"b": {"c": 1}}}"##)
    #expect(found.map(\.instancePath) == [["a", "b", "c"]])
    #expect(found.map(\.schemaLocation) == ["/type"])
  }

  @Test func locatesTheKeywordBehindTheReference() throws {
    let schema = ##"{"properties": {"a/b": {"$ref": "#/$defs/n~0n"}}, "$defs": {"n~n": false}}"##
    #expect(try violations(schema, ##"{"a/b": 1}"##).map(\.schemaLocation) == ["/$defs/n~0n"])
  }
}
