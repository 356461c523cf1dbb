package import Markup
package struct JSONSchemaError: Error { package let message: String; package let span: ByteSpan }
package struct JSONSchema: Sendable { package init(_ node: YAMLNode) throws(JSONSchemaError) {} }
func quoted(_ s: String) -> String { "\"\(s)\"" }
