import Guides
import JSONSchema
import Markup

/// Finds keys that are not there, and keys whose value says nothing.
struct RequiredRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "front-matter/required",
    summary: "Required keys are there, and no key is empty",
    why: """
      A page without its title, date or description is broken in lists and in search results. An optional key \
      with nothing behind it overrides the site's default with nothing. Which keys are required is in \
      rules/front-matter.schema.yaml; translationKey has a rule of its own.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        «---»
        title: Register for social security in Mexico
        author: Ricardo Batista
        categories: [Mexico]
        description: How to register
        draft: false
        ---

        """),
      .bad(
        """
        ---
        title: «" "»
        author: Ricardo Batista
        date: 2024-06-24
        categories: «[]»
        description: How to register
        draft: false
        «meta_title»:
        ---

        """,
        unsafelyFixed: """
          ---
          title: " "
          author: Ricardo Batista
          date: 2024-06-24
          categories: []
          description: How to register
          draft: false
          ---

          """),
      .bad(
        """
        {"title": "Register", "author": "Ricardo Batista", "date": "2024-06-24", "categories": ["Mexico"],
         "description": "How to register", "draft": false, "meta_title": «null»}

        """,
        unsafelyFixed: """
          {"title": "Register", "author": "Ricardo Batista", "date": "2024-06-24", "categories": ["Mexico"],
           "description": "How to register", "draft": false}

          """),
      .good(
        """
        +++
        title = "Register for social security in Mexico"
        author = 'Ricardo Batista'
        date = 2024-06-24
        categories = ["Mexico"]
        description = \"""
        How to register\"""
        draft = false
        +++

        """),
      .good(
        """
        ---
        title: Register for social security in Mexico
        author: Ricardo Batista
        date: 2024-06-24
        categories: [Mexico]
        description: How to register
        draft: false
        ---

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for violation in context.schema.missing {
      let isTopLevel = violation.instancePath.isEmpty
      report.add(
        .missing(violation), at: isTopLevel ? guide.frontMatter.openingFence : violation.span,
        subject: (violation.instancePath + [violation.property ?? ""]).joined(separator: "/"))
    }
    for pair in context.schema.blank {
      let name = pair.key.text ?? ""
      let isRequired = context.ruleSet.fields.required.contains { equalIgnoringCase($0, name) }
      let lines = isRequired ? nil : guide.removal(of: pair)
      report.add(
        isRequired ? .empty(name) : .emptyOptional(name), at: pair.blankSpan,
        fix: lines.map { .unsafe(Fix.Edit($0, "")) })
    }
  }
}

extension Finding.Message {
  fileprivate static func missing(_ violation: SchemaViolation) -> Self {
    "\(violation.message): add it"
  }

  fileprivate static func empty(_ name: String) -> Self { "\(quoted(name)) is empty: fill it in" }

  fileprivate static func emptyOptional(_ name: String) -> Self {
    "\(quoted(name)) is empty: fill it in or remove it"
  }
}
