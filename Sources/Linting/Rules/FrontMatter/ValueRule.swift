import Guides
import JSONSchema
import Markup

/// Finds values that the schema does not allow.
struct ValueRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "front-matter/value",
    summary: "A value is one that the schema allows",
    why: """
      The schema lists what a key may say, such as the authors that the site has a page for: a generator \
      invents others. Enumerations, patterns, formats and limits are in rules/front-matter.schema.yaml.
      """,
    severity: .error,
    examples: [
      .bad(
        "---\nauthor: «Ricardo Batisa»\n---\n", unsafelyFixed: "---\nauthor: Ricardo Batista\n---\n"
      ),
      .bad(
        "+++\nauthor = «'Ricardo Batisa'»\n+++\n",
        unsafelyFixed: "+++\nauthor = 'Ricardo Batista'\n+++\n"),
      .bad("---\nauthor: «The Guides Team»\n---\n"),
      .good("---\nauthor: Ricardo Batista\n---\n"),
      .good("---\nauthor: 'Aleksander Wennersteen'\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for violation in context.schema.values {
      switch violation.keyword {
      case .type, .minLength, .maxLength: continue
      default:
        report.add(
          "\(violation.message)", at: violation.span,
          notes: violation.causes.prefix(3).map(\.message), fix: fix(violation, guide))
      }
    }
  }

  /// The allowed value that is near; safe where only letter case and blanks differ.
  private func fix(_ violation: SchemaViolation, _ guide: Guide) -> Fix? {
    guard violation.keyword == .enum, let near = violation.suggestion, let found = violation.found
    else { return nil }
    let isSafe = ValueRule.letters(near) == ValueRule.letters(found)
    let style: YAMLScalar.Style =
      switch guide.source.bytes[violation.span.range].first {
      case UInt8(ascii: "\""): .doubleQuoted
      case UInt8(ascii: "'"): .singleQuoted
      default: .plain
      }
    let text = guide.frontMatterEditor.writer.text(near, like: style, isItem: true)
    return Fix(isSafe: isSafe, edits: [Fix.Edit(violation.span, text)])
  }

  private static func letters(_ text: String) -> String {
    text.lowercased().filter { !$0.isWhitespace }
  }
}
