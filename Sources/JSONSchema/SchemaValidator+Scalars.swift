import Markup

/// `type`, `enum`, `const`, what is asked of strings and numbers (Validation, sections 6.1 to 6.3).
extension SchemaValidator {
  mutating func checkValue(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ value: YAMLValue?
  ) -> Bool {
    let types = JSONTypes(of: instance, value: value)
    switch assertion {
    case .type(let allowed):
      guard allowed.isDisjoint(with: types) else { return true }
      return fail(.type, schema, at: instance.span) { violation in
        violation.expected = allowed.names
        violation.found = types.names.first
        violation.wording.found = types.names.first.map(JSONTypes.words(for:)) ?? ""
        violation.wording.expected = allowed.names.map(JSONTypes.words(for:))
      }
    case .oneOfValues(let allowed):
      return checkValue(in: allowed, .enum, of: schema, instance, types)
    case .constant(let allowed):
      return checkValue(in: allowed, .const, of: schema, instance, types)
    default:
      return true
    }
  }

  private mutating func checkValue(
    in allowed: AllowedValues, _ keyword: SchemaViolation.Keyword, of schema: SchemaNode,
    _ instance: YAMLNode, _ types: JSONTypes
  ) -> Bool {
    if !allowed.types.isDisjoint(with: types) {
      guard let value = comparable(instance, of: schema) else { return false }
      if allowed.values.contains(value) { return true }
    }
    return fail(keyword, schema, at: instance.span) { violation in
      violation.expected = allowed.texts
      violation.found = instance.text
      violation.wording.found = instance.quotation
      violation.wording.expected = allowed.quotations
    }
  }

  /// Lengths count code points (RFC 8259, section 1).
  mutating func checkText(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ text: String
  ) -> Bool {
    switch assertion {
    case .minLength(let limit):
      // A code point has four bytes at most.
      if text.utf8.count / 4 >= limit { return true }
      let length = Self.codePoints(of: text)
      return length >= limit
        || fail(.minLength, schema, at: instance.span) { $0.compare(length, with: limit) }
    case .maxLength(let limit):
      if text.utf8.count <= limit { return true }
      let length = Self.codePoints(of: text)
      return length <= limit
        || fail(.maxLength, schema, at: instance.span) { $0.compare(length, with: limit) }
    case .pattern(let pattern):
      return pattern.matches(text)
        || fail(.pattern, schema, at: instance.span) { violation in
          violation.pattern = pattern.source
          violation.found = text
          violation.wording.found = quoted(text)
        }
    case .format(let format):
      return format.accepts(text)
        || fail(.format, schema, at: instance.span) { violation in
          violation.format = format.rawValue
          violation.found = text
          violation.wording.found = quoted(text)
        }
    default:
      return true
    }
  }

  private static func codePoints(of text: String) -> Int {
    let utf8 = text.utf8
    return utf8.span.codePointCount
  }

  mutating func checkNumber(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ value: YAMLValue?
  ) -> Bool {
    guard let number = JSONNumber(value) else { return true }
    switch assertion {
    case .minimum(let limit):
      return number >= limit.number
        || fail(.minimum, schema, at: instance.span) { $0.compare(number, instance, with: limit) }
    case .maximum(let limit):
      return number <= limit.number
        || fail(.maximum, schema, at: instance.span) { $0.compare(number, instance, with: limit) }
    default:
      return true
    }
  }
}

extension SchemaViolation {
  mutating func compare(_ actual: Int, with limit: Int) {
    self.actual = actual
    self.limit = limit
  }

  fileprivate mutating func compare(
    _ number: JSONNumber, _ instance: YAMLNode, with limit: NumericLimit
  ) {
    if case .integer(let integer) = number { actual = integer }
    if case .integer(let integer) = limit.number { self.limit = integer }
    found = instance.text
    wording.found = instance.quotation
    wording.expected = [limit.text]
  }
}
