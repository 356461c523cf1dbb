import Markup

/// What is asked of lists and mappings (Core, section 10.3; Validation, sections 6.4 and 6.5).
extension SchemaValidator {
  mutating func checkItems(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ items: [YAMLNode]
  ) -> Bool {
    switch assertion {
    case .minItems(let limit):
      return items.count >= limit
        || fail(.minItems, schema, at: instance.span) { $0.compare(items.count, with: limit) }
    case .maxItems(let limit):
      return items.count <= limit
        || fail(.maxItems, schema, at: instance.span) { $0.compare(items.count, with: limit) }
    case .uniqueItems:
      return checkRepetition(items, of: schema)
    case .items(let index):
      var fits = true
      for (place, item) in items.enumerated() {
        guard fits || collects else { return false }
        if !descend(.index(place), index, to: item) { fits = false }
      }
      return fits
    default:
      return true
    }
  }

  /// Fails for each item that equals an earlier one, at the later.
  private mutating func checkRepetition(_ items: [YAMLNode], of schema: SchemaNode) -> Bool {
    guard items.count > 1 else { return true }
    var fits = true
    var seen: [JSONValue: Int] = [:]
    seen.reserveCapacity(items.count)
    for (place, item) in items.enumerated() {
      guard let value = comparable(item, of: schema), fits || collects else { return false }
      guard let first = seen[value] else {
        seen[value] = place
        continue
      }
      fits = fail(.uniqueItems, schema, at: item.span, step: .index(place)) {
        $0.compare(place, with: first)
      }
    }
    return fits
  }

  mutating func checkMembers(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ pairs: [YAMLPair]
  ) -> Bool {
    switch assertion {
    case .required(let names):
      var fits = true
      let keys = pairs.indices.map { pairs[$0].key.exactText }
      for name in names where !keys.contains(name) {
        fits = fail(.required, schema, at: instance.span) { $0.property = name.text }
      }
      return fits
    case .properties(let rules):
      var fits = true
      let shadowed = Self.shadowed(pairs)
      for place in pairs.indices where shadowed.isEmpty || !shadowed.contains(place) {
        guard fits || collects else { return false }
        if !checkMember(pairs[place], rules, of: schema) { fits = false }
      }
      return fits
    default:
      return true
    }
  }

  private mutating func checkMember(
    _ pair: YAMLPair, _ rules: PropertyRules, of schema: SchemaNode
  ) -> Bool {
    let step = PathStep.key(pair.key.outline)
    var fits = true
    var isKnown = false
    if let name = pair.key.exactText {
      if let index = rules.schema(named: name) {
        isKnown = true
        fits = descend(step, index, to: pair.value)
      }
      for (pattern, index) in rules.patterns where pattern.matches(name.text) {
        isKnown = true
        if !descend(step, index, to: pair.value) { fits = false }
      }
    }
    guard !isKnown, let additional = rules.additional else { return fits }
    guard nodes[additional].rejects else { return descend(step, additional, to: pair.value) }
    return fail(.additionalProperties, schema, at: pair.key.span) { violation in
      violation.property = pair.key.text
      violation.expected = rules.names
    }
  }

  /// The places of the pairs whose key comes again: the last value wins.
  private static func shadowed(_ pairs: [YAMLPair]) -> Set<Int> {
    var result: Set<Int> = []
    if pairs.count <= 16 {
      let names = pairs.indices.map { pairs[$0].key.exactText }
      let lengths = names.map { $0?.text.utf8.count ?? -1 }
      for place in names.indices where lengths[place] >= 0 {
        for later in (place + 1)..<names.count
        where lengths[place] == lengths[later] && names[place] == names[later] {
          result.insert(place)
        }
      }
    } else {
      var seen: Set<ByteString> = []
      seen.reserveCapacity(pairs.count)
      for (place, pair) in pairs.enumerated().reversed() {
        guard let name = pair.key.exactText else { continue }
        if !seen.insert(name).inserted { result.insert(place) }
      }
    }
    return result
  }
}

extension YAMLNode {
  /// The text of a key that is a scalar, to look it up by.
  fileprivate var exactText: ByteString? { text.map { ByteString($0) } }
}
