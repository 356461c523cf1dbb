import JSONSchema
import Guides

/// Finds texts of the front matter that are too short or too long.
struct LengthRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "front-matter/length",
    summary: "Titles and descriptions have a length that search results can show",
    why: """
      A search engine cuts a title at about 60 to 70 characters and a description at about 160, and replaces \
      a short one by a text of its own choice. The limits are in rules/front-matter.schema.yaml and count \
      code points.
      """,
    severity: .warning,
    examples: [
      .bad("---\ntitle: «Short»\n---\n"),
      .bad(
        """
        ---
        meta_title: «Guía paso a paso para solicitar la inscripción de una empresa en el IMSS de México»
        ---

        """),
      .good(
        "---\ntitle: Inscripción de un trabajador en el IMSS de México\ndescription: ''\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for violation in context.schema.values {
      switch violation.keyword {
      case .minLength: report.add(.short(violation), at: violation.span)
      case .maxLength: report.add(.long(violation), at: violation.span)
      default: continue
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func short(_ violation: SchemaViolation) -> Self {
    let limit = violation.limit ?? 0
    return "\(length(of: violation)): lengthen it to \(limit) at least"
  }

  fileprivate static func long(_ violation: SchemaViolation) -> Self {
    let limit = violation.limit ?? 0
    return "\(length(of: violation)): shorten it to \(limit) at most"
  }

  private static func length(of violation: SchemaViolation) -> String {
    let name = violation.instancePath.joined(separator: ".")
    let count = violation.actual ?? 0
    return "\(quoted(name)) is \(count) character\(count == 1 ? "" : "s") long"
  }
}
