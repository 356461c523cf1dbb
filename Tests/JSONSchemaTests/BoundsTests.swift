import JSONSchema
import Markup
import Testing

struct BoundsTests {
  private func nested(_ depth: Int, _ inner: String = "") -> String {
    String(repeating: "[", count: depth) + inner + String(repeating: "]", count: depth)
  }

  @Test(arguments: [
    ##"{"items": {"$ref": "#"}}"##,
    ##"{"items": {"items": {"items": {"items": {"$ref": "#"}}}}}"##,
    ##"{"uniqueItems": true, "items": {"$ref": "#"}}"##,
    ##"{"anyOf": [{"not": {"items": {"not": {"$ref": "#"}}}}]}"##,
  ])
  func boundsTheDepth(schema: String) throws {
    #expect(try !violations(schema, nested(80, "1")).contains { $0.keyword == .depth })
    for depth in [300, 2000] {
      let found = try violations(schema, nested(depth))
      #expect(found.map(\.keyword) == [.depth])
      #expect(found.first?.message == "the document is nested too deep to be checked")
    }
  }

  @Test func looksAtWhatIsAsDeepAsAllowed() throws {
    let schema = ##"{"anyOf": [{"type": "null"}, {"items": {"$ref": "#"}}]}"##
    #expect(try violations(##"{"items": {"$ref": "#"}}"##, nested(255)).isEmpty)
    #expect(try violations(schema, nested(120)).isEmpty)
  }

  @Test func boundsTheDepthOfComparison() throws {
    let document = "[\(nested(1000)), \(nested(1000))]"
    #expect(try violations(#"{"uniqueItems": true}"#, document).map(\.keyword) == [.depth])
    #expect(try violations(#"{"const": []}"#, document).map(\.keyword) == [.depth])
    #expect(try violations(#"{"const": 1}"#, document).map(\.keyword) == [.const])
    #expect(try violations(#"{"type": "array"}"#, document).isEmpty)
  }

  @Test func boundsTheDepthOfASchema() throws {
    let deep =
      String(repeating: #"{"not":"#, count: 300) + "true" + String(repeating: "}", count: 300)
    #expect(try refusal(deep)?.message == "the schema is nested more than 256 levels deep")
    #expect(try refusal(#"{"x-a": \#(nested(300))}"#) != nil)
  }

  @Test func boundsAChainOfReferences() throws {
    let chain = (1...3000).map { ##""d\##($0)": {"$ref": "#/$defs/d\##($0 - 1)"}"## }
    let schema =
      ##"{"$ref": "#/$defs/d3000", "$defs": {"d0": true, \##(chain.joined(separator: ","))}}"##
    #expect(try violations(schema, "1").map(\.keyword) == [.depth])
  }

  /// Schemas that double at every step would take 2 to the 40th.
  @Test func boundsTheEffort() throws {
    let doubling = (1...40).map {
      ##""d\##($0)": {"allOf": [{"$ref": "#/$defs/d\##($0 - 1)"}, {"$ref": "#/$defs/d\##($0 - 1)"}]}"##
    }
    let schema =
      ##"{"$ref": "#/$defs/d40", "$defs": {"d0": true, \##(doubling.joined(separator: ","))}}"##
    let found = try violations(schema, "1")
    #expect(found.map(\.message) == ["the document is too large to be checked"])
  }

  /// What aliases of aliases make: shared in memory, 2 to the 40th when followed.
  private func aliases() -> YAMLNode {
    (0..<40).reduce(YAMLNode(.scalar(YAMLScalar("x")), span: ByteSpan(0, 1))) { node, _ in
      YAMLNode(.sequence([node, node]), span: ByteSpan(0, 1))
    }
  }

  @Test(arguments: [
    ##"{"items": {"$ref": "#"}}"##, #"{"uniqueItems": true}"#, #"{"const": []}"#,
  ])
  func boundsAliases(schema: String) throws {
    let found = try JSONSchema(JSONReader.read(schema)).validate(aliases())
    #expect(found.map(\.keyword) == [.effort])
  }

  @Test func boundsAliasesInASchema() {
    let schema = aliases()
    let error = #expect(throws: JSONSchemaError.self) { try JSONSchema(schema) }
    #expect(error?.message == "the schema is too large")
  }

  @Test func comparesManyItems() throws {
    let items = (0..<20_000).map { #"{"k": "item \#($0)", "n": \#($0)}"# }
    let schema = #"{"uniqueItems": true}"#
    #expect(try violations(schema, "[\(items.joined(separator: ","))]").isEmpty)
    let repeated = try violations(schema, "[\((items + [items[7]]).joined(separator: ","))]")
    #expect(repeated.map(\.instancePath) == [["20000"]])
  }

  @Test func validatesOnManyTasks() async throws {
    let schema = try JSONSchema(
      JSONReader.read(#"{"additionalProperties": {"pattern": "^[a-z]+(-[a-z]+)*$"}}"#))
    let document = try JSONReader.read(#"{"a": "how-to-register", "b": "Not a slug", "c": "x"}"#)
    let counts = await withTaskGroup(of: Int.self) { group in
      for _ in 0..<200 { group.addTask { schema.validate(document).count } }
      return await group.reduce(into: Set<Int>()) { $0.insert($1) }
    }
    #expect(counts == [1])
  }
}
