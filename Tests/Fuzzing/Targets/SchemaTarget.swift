import Guides
import JSONSchema
import Markup

/// A schema is refused at a place, or validates what stands behind a form feed.
enum SchemaTarget {
  static func check(_ input: [UInt8]) throws {
    let parts = SiteInput.parts(input, mostParts: 2).map(Array.init)
    guard let schemaText = try? SourceText(parts[0]),
      let schemaNode = try? YAMLNode.parse(schemaText)
    else { return }
    let places = TextPlaces(bytes: parts[0])
    let schema: JSONSchema
    do throws(JSONSchemaError) {
      schema = try JSONSchema(schemaNode)
    } catch {
      return try places.expect(error.span, "the fault in the schema")
    }
    guard parts.count > 1, let text = try? SourceText(parts[1]),
      let node = try? YAMLNode.parse(text)
    else { return }
    let valuePlaces = TextPlaces(bytes: parts[1])
    for violation in schema.validate(node) {
      try valuePlaces.expect(violation.span, "a violation of \(violation.keyword)")
      try expect(!violation.message.isEmpty, "a violation of \(violation.keyword) says nothing")
    }
  }
}
