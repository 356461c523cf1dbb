/// A value of a YAML document with the place where it is written.
///
/// Unlike a dictionary it keeps what a linter must see: the order of keys, a key given twice, the
/// quoting of a scalar.
package struct YAMLNode: Sendable, Equatable {
  /// What a value is made of.
  package enum Content: Sendable, Equatable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLPair])
  }

  package let content: Content
  /// The value as written, quotes included, anchor and tag left out; for an alias (`*name`) the alias.
  ///
  /// Empty, right after the `:` or `-`, for a value that is not there.
  package let span: ByteSpan
  /// The tag as resolved by libyaml, where one is written.
  package let tag: String?
  /// Whether the value is an alias: its content is a copy of the anchored value.
  package let isAlias: Bool

  package init(_ content: Content, span: ByteSpan, tag: String? = nil, isAlias: Bool = false) {
    self.content = content
    self.span = span
    self.tag = tag
    self.isAlias = isAlias
  }
}

/// A key and its value in a YAML mapping.
package struct YAMLPair: Sendable, Equatable {
  package let key: YAMLNode
  package let value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// From the key's first byte to the value's last.
  package var span: ByteSpan { ByteSpan(key.span.start, max(key.span.end, value.span.end)) }
}

/// A YAML scalar: its text after unquoting and unfolding, and how it was written.
package struct YAMLScalar: Sendable, Equatable {
  /// How a scalar is written (YAML 1.2.2, 7.3 and 8.1).
  package enum Style: Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  package let text: String
  package let style: Style
  /// Whether a tag (`!!str`, `!`) makes the scalar a string whatever it looks like.
  package let isForcedString: Bool

  package init(_ text: String, style: Style = .plain, isForcedString: Bool = false) {
    self.text = text
    self.style = style
    self.isForcedString = isForcedString
  }
}

extension YAMLNode {
  /// The value of a key, the last one where it is given twice (as Hugo up to 0.151 takes it).
  package subscript(_ key: String) -> YAMLNode? {
    mapping?.last { $0.key.text == key }?.value
  }

  @inlinable package var mapping: [YAMLPair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  @inlinable package var sequence: [YAMLNode]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  @inlinable package var scalar: YAMLScalar? {
    if case .scalar(let scalar) = content { scalar } else { nil }
  }

  /// The text of a scalar of any type; nil for a sequence or a mapping.
  @inlinable package var text: String? { scalar?.text }

  /// The scalar read by the YAML 1.2 core schema; nil for a sequence or a mapping.
  package var value: YAMLValue? { scalar?.value }

  /// The number of a scalar that is an integer.
  package var integer: Int? { if case .integer(let number)? = value { number } else { nil } }

  package var isNull: Bool { scalar?.isNull ?? false }

  /// Whether nothing is said: null, an empty or blank string, `[]` or `{}`.
  package var isBlank: Bool {
    switch content {
    case .scalar(let scalar):
      scalar.isNull
        || scalar.text.utf8.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
    case .sequence(let items): items.isEmpty
    case .mapping(let pairs): pairs.isEmpty
    }
  }
}
