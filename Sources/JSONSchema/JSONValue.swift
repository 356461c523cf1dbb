import Markup

/// A number as JSON Schema compares it: 1 and 1.0 are the same.
///
/// An integer beyond 64 bits is known only as the nearest `Double`.
enum JSONNumber: Hashable, Sendable {
  case integer(Int)
  /// Without an `Int` of the same value.
  case float(Double)

  init(_ float: Double) {
    self = Int(exactly: float).map { .integer($0) } ?? .float(float)
  }

  init?(_ value: YAMLValue?) {
    switch value {
    case .integer(let integer): self = .integer(integer)
    case .float(let float): self.init(float)
    default: return nil
    }
  }

  /// Whether it is a number at all for JSON, which has no infinity.
  var isFinite: Bool {
    if case .float(let float) = self { float.isFinite } else { true }
  }
}

extension JSONNumber: Comparable {
  /// Exact, where converting the integer to a `Double` would round it.
  static func < (a: JSONNumber, b: JSONNumber) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): a < b
    case (.float(let a), .float(let b)): a < b
    case (.integer(let a), .float(let b)): Int(exactly: b.rounded(.down)).map { a <= $0 } ?? (b > 0)
    case (.float(let a), .integer(let b)): Int(exactly: a.rounded(.up)).map { $0 <= b } ?? (a < 0)
    }
  }
}

/// A value stripped of its places, equal to another as `const`, `enum` and `uniqueItems` ask.
///
/// The order of keys does not count, a key given twice has its last value, and a key that is a
/// scalar compares by its text (Core, section 4.2.2).
indirect enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(ByteString)
  case array([JSONValue])
  case object([JSONValue: JSONValue])

  init(_ value: YAMLValue) {
    self =
      switch value {
      case .null: .null
      case .bool(let bool): .bool(bool)
      case .integer(let integer): .number(.integer(integer))
      case .float(let float): .number(JSONNumber(float))
      case .string(let text): .string(ByteString(text))
      }
  }

  /// Converts a value; nil if it is nested deeper than `depth` or `steps` run out.
  init?(_ node: YAMLNode, depth: Int, steps: inout Int) {
    steps -= 1
    guard depth > 0, steps > 0 else { return nil }
    switch node.content {
    case .scalar(let scalar):
      self.init(scalar.value)
    case .sequence(let items):
      var values: [JSONValue] = []
      values.reserveCapacity(items.count)
      for item in items {
        guard let value = JSONValue(item, depth: depth - 1, steps: &steps) else { return nil }
        values.append(value)
      }
      self = .array(values)
    case .mapping(let pairs):
      var values: [JSONValue: JSONValue] = [:]
      for pair in pairs {
        let name = pair.key.text.map { JSONValue.string(ByteString($0)) }
        guard let key = name ?? JSONValue(pair.key, depth: depth - 1, steps: &steps),
          let value = JSONValue(pair.value, depth: depth - 1, steps: &steps)
        else { return nil }
        values[key] = value
      }
      self = .object(values)
    }
  }
}
