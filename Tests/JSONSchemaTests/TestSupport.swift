import JSONSchema
import Markup

/// What a schema has against a document, both given as JSON.
func violations(_ schema: String, _ document: String) throws -> [SchemaViolation] {
  try JSONSchema(JSONReader.read(schema)).validate(JSONReader.read(document))
}

/// Why a schema is refused, and the text it is refused for; nil if it loads.
func refusal(_ schema: String) throws -> (message: String, text: String)? {
  let node = try JSONReader.read(schema)
  do {
    _ = try JSONSchema(node)
    return nil
  } catch {
    return (error.message, excerpt(error.span, of: schema))
  }
}

func excerpt(_ span: ByteSpan, of text: String) -> String {
  String(decoding: Array(text.utf8)[span.range], as: UTF8.self)
}
