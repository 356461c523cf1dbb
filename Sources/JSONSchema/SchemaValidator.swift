import Markup

/// One validation: applies compiled schemas to a value and collects what fails.
///
/// The rest of its work is in the other files named `SchemaValidator+`.
struct SchemaValidator {
  let nodes: [SchemaNode]
  /// Whether violations are wanted; if not, the first failure ends the matter.
  var collects = true
  private var violations: [SchemaViolation] = []
  private var path: [PathStep] = []
  private var applications = 0
  /// What is left of `Bounds.steps`.
  private var steps = Bounds.steps
  /// Filled once a bound is passed; no verdict counts then.
  private var excess: [SchemaViolation] = []

  init(_ nodes: [SchemaNode]) {
    self.nodes = nodes
  }

  mutating func validate(_ instance: YAMLNode) -> [SchemaViolation] {
    _ = apply(0, to: instance)
    return excess.isEmpty ? violations : excess
  }

  /// Applies a schema to a value; whether it fits.
  mutating func apply(_ index: Int, to instance: YAMLNode) -> Bool {
    let schema = nodes[index]
    guard spend(1, on: instance, of: schema) else { return false }
    applications += 1
    defer { applications -= 1 }
    if schema.rejects { return fail(.never, schema, at: instance.span) }
    var fits = true
    if let reference = schema.reference { fits = apply(reference, to: instance) }
    let value = instance.value
    for assertion in schema.assertions {
      guard fits || collects else { return false }
      if !check(assertion, of: schema, instance, value) { fits = false }
    }
    return fits
  }

  private mutating func check(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode, _ value: YAMLValue?
  ) -> Bool {
    switch assertion {
    case .type, .oneOfValues, .constant:
      checkValue(assertion, of: schema, instance, value)
    case .minLength, .maxLength, .pattern, .format:
      if case .string(let text) = value {
        checkText(assertion, of: schema, instance, text)
      } else {
        true
      }
    case .minimum, .maximum:
      checkNumber(assertion, of: schema, instance, value)
    case .minItems, .maxItems, .uniqueItems, .items:
      if let items = instance.sequence, spend(items.count, on: instance, of: schema) {
        checkItems(assertion, of: schema, instance, items)
      } else {
        true
      }
    case .required, .properties:
      if let pairs = instance.mapping, spend(pairs.count, on: instance, of: schema) {
        checkMembers(assertion, of: schema, instance, pairs)
      } else {
        true
      }
    case .allOf, .anyOf, .oneOf, .not:
      checkBranches(assertion, of: schema, instance)
    }
  }

  /// Applies a schema to a value inside the current one.
  mutating func descend(_ step: PathStep, _ index: Int, to instance: YAMLNode) -> Bool {
    path.append(step)
    defer { path.removeLast() }
    return apply(index, to: instance)
  }

  /// Whether a value fits, without a word on why not.
  mutating func accepts(_ index: Int, _ instance: YAMLNode) -> Bool {
    let collected = collects
    collects = false
    defer { collects = collected }
    return apply(index, to: instance)
  }

  /// What a schema has against a value.
  mutating func causes(_ index: Int, _ instance: YAMLNode) -> [SchemaViolation] {
    let outer = violations
    violations = []
    defer { violations = outer }
    _ = apply(index, to: instance)
    return violations
  }

  /// Records a violation, if any are wanted; always false, as the verdict of a check.
  @inline(never)
  mutating func fail(
    _ keyword: SchemaViolation.Keyword, _ schema: SchemaNode, at span: ByteSpan,
    step: PathStep? = nil, _ describe: (inout SchemaViolation) -> Void = { _ in }
  ) -> Bool {
    guard collects else { return false }
    let suffix = keyword == .never ? "" : "/\(keyword.rawValue)"
    var violation = SchemaViolation(
      keyword, at: step.map { path + [$0] } ?? path, span: span,
      schemaLocation: schema.location + suffix)
    describe(&violation)
    violations.append(violation)
    return false
  }

  /// Converts a value for comparison; nil beyond a bound.
  mutating func comparable(_ node: YAMLNode, of schema: SchemaNode) -> JSONValue? {
    let depth = Bounds.depth - path.count
    guard let value = JSONValue(node, depth: depth, steps: &steps) else {
      exceed(steps > 0 ? .depth : .effort, at: node.span, schema)
      return nil
    }
    return value
  }

  /// Accounts for work to come; false if a bound is passed, now or before.
  private mutating func spend(_ count: Int, on instance: YAMLNode, of schema: SchemaNode) -> Bool {
    guard excess.isEmpty else { return false }
    steps -= count
    if path.count > Bounds.depth || applications >= Bounds.applications {
      exceed(.depth, at: instance.span, schema)
    } else if steps <= 0 {
      exceed(.effort, at: instance.span, schema)
    }
    return excess.isEmpty
  }

  @inline(never)
  private mutating func exceed(
    _ keyword: SchemaViolation.Keyword, at span: ByteSpan, _ schema: SchemaNode
  ) {
    guard excess.isEmpty else { return }
    excess = [SchemaViolation(keyword, at: path, span: span, schemaLocation: schema.location)]
  }
}
