import Markup

/// The types a value may have, as the `type` keyword names them (Validation, section 6.1.1).
struct JSONTypes: OptionSet, Sendable {
  let rawValue: UInt8

  static let null = JSONTypes(rawValue: 1)
  static let boolean = JSONTypes(rawValue: 2)
  static let integer = JSONTypes(rawValue: 4)
  static let number = JSONTypes(rawValue: 8)
  static let string = JSONTypes(rawValue: 16)
  static let array = JSONTypes(rawValue: 32)
  static let object = JSONTypes(rawValue: 64)

  /// Name in a schema, words in a message, for each type; the more specific ones first.
  private static let all: [(type: JSONTypes, name: String, words: String)] = [
    (.null, "null", "null"), (.boolean, "boolean", "a boolean"),
    (.integer, "integer", "an integer"), (.number, "number", "a number"),
    (.string, "string", "a string"), (.array, "array", "a list"), (.object, "object", "a mapping"),
  ]

  static let allNames = all.map(\.name)

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  init?(name: String) {
    guard let found = Self.all.first(where: { $0.name == name }) else { return nil }
    self = found.type
  }

  /// The types that fit a value: an integer is a number too, and 1.0 an integer.
  init(of node: YAMLNode, value: YAMLValue?) {
    self =
      switch (node.content, value) {
      case (.sequence, _): .array
      case (.mapping, _): .object
      case (.scalar, .none), (.scalar, .null): .null
      case (.scalar, .bool): .boolean
      case (.scalar, .integer): [.integer, .number]
      case (.scalar, .float(let float)):
        float.isFinite && float == float.rounded(.towardZero) ? [.integer, .number] : .number
      case (.scalar, .string): .string
      }
  }

  /// The names, the more specific ones first.
  var names: [String] { Self.all.filter { contains($0.type) }.map(\.name) }

  /// A type's name in a sentence: `a boolean`, `a list`.
  static func words(for name: String) -> String {
    all.first { $0.name == name }?.words ?? name
  }
}
