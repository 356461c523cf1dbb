import Markup

/// The applicators that combine schemas over one value (Core, section 10.2.1).
extension SchemaValidator {
  mutating func checkBranches(
    _ assertion: Assertion, of schema: SchemaNode, _ instance: YAMLNode
  ) -> Bool {
    switch assertion {
    case .allOf(let branches):
      var fits = true
      for branch in branches {
        guard fits || collects else { return false }
        if !apply(branch, to: instance) { fits = false }
      }
      return fits
    case .anyOf(let branches):
      for branch in branches where accepts(branch, instance) { return true }
      return failBranches(.anyOf, branches, matched: 0, of: schema, instance)
    case .oneOf(let branches):
      var matched = 0
      for branch in branches where accepts(branch, instance) {
        matched += 1
        if matched > 1 && !collects { return false }
      }
      return matched == 1 || failBranches(.oneOf, branches, matched: matched, of: schema, instance)
    case .not(let branch):
      return !accepts(branch, instance) || fail(.not, schema, at: instance.span)
    default:
      return true
    }
  }

  /// Records that a value fits none or too many; where it fits none, with what each has against it.
  private mutating func failBranches(
    _ keyword: SchemaViolation.Keyword, _ branches: [Int], matched: Int, of schema: SchemaNode,
    _ instance: YAMLNode
  ) -> Bool {
    guard collects else { return false }
    let causes = matched == 0 ? branches.flatMap { self.causes($0, instance) } : []
    return fail(keyword, schema, at: instance.span) { violation in
      violation.actual = matched
      violation.limit = branches.count
      violation.causes = causes
    }
  }
}
