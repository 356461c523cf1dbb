import Guides
import JSONSchema
import Markup

/// Finds values of another type than the schema asks for.
struct TypeRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "front-matter/type",
    summary: "A value has the type that the schema asks for",
    why: """
      Templates ask for a list or a truth value, and get a string: `draft: "no"` publishes nothing or \
      everything, a category that is a string is none. The types are in rules/front-matter.schema.yaml.
      """,
    severity: .error,
    examples: [
      .bad("---\ndraft: «'false'»\n---\n", fixed: "---\ndraft: false\n---\n"),
      .bad("---\ntitle: «[Register]»\n---\n"),
      .bad("---\ncategories: «Mexico»\n---\n", fixed: "---\ncategories: [Mexico]\n---\n"),
      .bad(
        "+++\ncategories = «'Mexico'»\ntitle = «2024»\n+++\n",
        fixed: "+++\ncategories = ['Mexico']\ntitle = \"2024\"\n+++\n"),
      .bad(
        "{\"draft\": «\"false\"», \"title\": «5»}\n",
        fixed: "{\"draft\": false, \"title\": \"5\"}\n"),
      .good("---\ntitle: '2024'\ndraft: false\ncategories: [Mexico]\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for violation in context.schema.values where violation.keyword == .type {
      let value = guide.frontMatter.value(at: violation.instancePath)
      report.add(
        "\(violation.message)", at: violation.span,
        fix: value.flatMap { fix(violation, $0, guide) })
    }
  }

  private func fix(_ violation: SchemaViolation, _ value: YAMLNode, _ guide: Guide) -> Fix? {
    guard let scalar = value.scalar, !value.isAlias else { return nil }
    let written = guide.source[value.span]
    guard !written.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    if violation.expected.contains("array") {
      // A comma may part two items or be part of one.
      let isOne = !scalar.text.utf8.contains { ",[]{}".utf8.contains($0) }
      let (start, end) = (value.span.start, value.span.end)
      return Fix(
        isSafe: isOne,
        edits: [Fix.Edit(ByteSpan(start, start), "["), Fix.Edit(ByteSpan(end, end), "]")])
    }
    if violation.expected.contains("boolean") {
      switch scalar.text.lowercased() {
      case "true": return .safe(Fix.Edit(value.span, "true"))
      case "false": return .safe(Fix.Edit(value.span, "false"))
      case "yes", "on": return .unsafe(Fix.Edit(value.span, "true"))
      case "no", "off": return .unsafe(Fix.Edit(value.span, "false"))
      default: return nil
      }
    }
    if violation.expected.contains("integer"),
      case .integer(let number) = YAMLScalar(scalar.text).value
    {
      return .safe(Fix.Edit(value.span, "\(number)"))
    }
    guard violation.expected.contains("string") else { return nil }
    // Other numbers and truth values read differently from what they look like: 010, 1.10.
    let looksAsItReads =
      switch scalar.value {
      case .integer(let number): "\(number)" == written
      case .bool(let flag): "\(flag)" == written
      default: false
      }
    return Fix(isSafe: looksAsItReads, edits: [Fix.Edit(value.span, "\"\(written)\"")])
  }
}

extension FrontMatter {
  /// The value that a violation is about: keys, and indexes from 0.
  fileprivate func value(at path: [String]) -> YAMLNode? {
    guard let first = path.first, var node = self[first] else { return nil }
    for step in path.dropFirst() {
      let next = Int(step).flatMap { index in
        node.sequence.flatMap { $0.indices.contains(index) ? $0[index] : nil }
      }
      guard let inner = next ?? node[step] else { return nil }
      node = inner
    }
    return node
  }
}
