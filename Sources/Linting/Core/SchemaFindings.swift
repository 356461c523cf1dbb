package import Guides
package import JSONSchema
package import Markup

/// A rule that tells of what the schema has against front matter.
///
/// The linter validates only where one of them is selected, and once for all of them.
protocol SchemaRule: Rule {}

extension SchemaRule {
  static var readsSchema: Bool { true }
}

/// What the schema has against a guide's front matter, sorted by the rule that tells of it.
package struct SchemaFindings: Sendable {
  /// Keys that are not there; none of those that an unknown key was meant to be.
  package private(set) var missing: [SchemaViolation] = []
  /// Keys of the schema whose value says nothing: these are no fault of type or length, too.
  package private(set) var blank: [YAMLPair] = []
  package private(set) var unknown: [UnknownKey] = []
  /// What else a value breaks, but for values that have a rule of their own.
  package private(set) var values: [SchemaViolation] = []

  /// The names of all values that say nothing, told of or not.
  private var blankNames: [String] = []

  /// A key that the schema does not have.
  package struct UnknownKey: Sendable {
    package let violation: SchemaViolation
    /// The key of the schema that was most likely meant.
    package let meant: String?

    /// Whether it is a key of the front matter itself, not of a mapping in it.
    package var isTopLevel: Bool { violation.instancePath.isEmpty }
  }

  /// What is found in nothing.
  package init() {}

  /// Checks front matter that can be read; there is nothing to say of any other.
  package init(_ frontMatter: FrontMatter, _ ruleSet: RuleSet) {
    guard let root = frontMatter.root, let pairs = root.mapping, !pairs.isEmpty else { return }
    let fields = ruleSet.fields
    for index in pairs.indices where pairs[index].value.saysNothing {
      guard let known = fields.name(of: frontMatter.keys.names[index]),
        !equalIgnoringCase(known, FrontMatterKey.translationKey), frontMatter.isLast(index)
      else { continue }
      blankNames.append(known)
      // A key that is given twice is one defect, where one of the values says something.
      let hasOther = pairs[..<index].contains {
        !$0.value.saysNothing && equalIgnoringCase($0.key.text ?? "", known)
      }
      if !hasOther { blank.append(pairs[index]) }
    }
    let isInSchemaCase = frontMatter.keys.names.allSatisfy { key in
      fields.name(of: key).map { $0 == key } ?? true
    }
    let violations = ruleSet.schema.validate(isInSchemaCase ? root : fields.inSchemaCase(root))
    if !violations.isEmpty { sort(violations, fields) }
  }

  private mutating func sort(_ violations: [SchemaViolation], _ fields: FieldNames) {
    for violation in violations where violation.keyword == .additionalProperties {
      let isTopLevel = violation.instancePath.isEmpty
      let meant = violation.property.flatMap {
        isTopLevel ? fields.name(meantBy: $0) : violation.suggestion
      }
      unknown.append(UnknownKey(violation: violation, meant: meant))
    }
    for violation in violations {
      switch violation.keyword {
      case .additionalProperties: continue
      case .required:
        if !isToldElsewhere(violation) { missing.append(violation) }
      default:
        if !isOwned(violation.instancePath) { values.append(violation) }
      }
    }
    // A value of another type than asked for is one defect, whatever else it breaks.
    let mistyped = values.filter { $0.keyword == .type }.map(\.instancePath)
    if !mistyped.isEmpty {
      values.removeAll { $0.keyword != .type && mistyped.contains($0.instancePath) }
    }
  }

  /// Whether a missing key is the defect of another finding.
  private func isToldElsewhere(_ violation: SchemaViolation) -> Bool {
    guard let name = violation.property, violation.instancePath.isEmpty else {
      return isOwned(violation.instancePath)
    }
    return equalIgnoringCase(name, FrontMatterKey.translationKey)
      || unknown.contains { $0.meant == name && $0.isTopLevel }
  }

  /// Whether a value has a rule of its own, or is only blank.
  private func isOwned(_ path: [String]) -> Bool {
    guard let name = path.first else { return false }
    if blankNames.contains(where: { equalIgnoringCase($0, name) }) { return true }
    if equalIgnoringCase(name, FrontMatterKey.translationKey) { return true }
    if equalIgnoringCase(name, FrontMatterKey.categories) { return path.count > 1 }
    return FrontMatterKey.dates.contains(name)
  }
}

extension FieldNames {
  /// The mapping with its keys as the schema writes them: Hugo does not tell letter case apart.
  fileprivate func inSchemaCase(_ root: YAMLNode) -> YAMLNode {
    let pairs = root.mapping?.map { pair in
      guard let key = pair.key.scalar, let name = name(of: key.text) else { return pair }
      let scalar = YAMLScalar(name, style: key.style)
      return YAMLPair(key: YAMLNode(.scalar(scalar), span: pair.key.span), value: pair.value)
    }
    return YAMLNode(.mapping(pairs ?? []), span: root.span, tag: root.tag, isAlias: root.isAlias)
  }
}
