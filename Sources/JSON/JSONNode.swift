/// A value of JSON with the byte offset that it starts at.
package struct JSONNode: Sendable {
  /// What a value is, unescaped.
  package enum Value: Sendable {
    case null
    case bool(Bool)
    /// As it is written; JSON itself sets no limit to its size.
    case number(String)
    case string(String)
    case array([JSONNode])
    /// In the order of the file, no name twice.
    case object([(name: String, value: JSONNode)])
  }

  package let value: Value
  package let offset: Int

  /// The value of a member; nil also where this is no object.
  package subscript(_ name: String) -> JSONNode? {
    guard case .object(let members) = value else { return nil }
    return members.first { $0.name == name }?.value
  }

  package var string: String? {
    if case .string(let text) = value { return text }
    return nil
  }

  package var array: [JSONNode]? {
    if case .array(let elements) = value { return elements }
    return nil
  }

  /// A whole number without an exponent.
  package var integer: Int? {
    if case .number(let text) = value { return Int(text) }
    return nil
  }

  package var isNull: Bool {
    if case .null = value { return true }
    return false
  }

  package var isObject: Bool {
    if case .object = value { return true }
    return false
  }
}

/// Why a text is no JSON, and at which byte.
package struct JSONError: Error, Hashable, Sendable {
  package let message: String
  package let offset: Int

  package init(_ message: String, at offset: Int) {
    self.message = message
    self.offset = offset
  }
}
