import Guides
import JSONSchema
import Markup

/// Finds titles that another guide of the language has, too.
struct UniqueTitleRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/unique",
    summary: "No two guides of a language have the same title",
    why: """
      Readers and search engines cannot tell two pages of one title apart, and a link's text does not say \
      which one it leads to. Letter case and blanks around do not make a title another one.
      """,
    severity: .warning, needsFolder: true,
    examples: [
      .bad([
        "es/mexico/a.md": "---\ntitle: «Acta de defunción»\n---\n",
        "es/mexico/b.md": "---\ntitle: «' ACTA de defunción'»\n---\n",
      ]),
      .good([
        "es/mexico/a.md": "---\ntitle: Visa\n---\n",
        "pt/mexico/a.md": "---\ntitle: Visa\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let others = context.site.guides(sharingTitleOf: guide.page)
    guard !others.isEmpty, let title = guide.page.title else { return }
    report.add(
      .notUnique(title.text, others.count), at: title.span,
      related: others.prefix(5).compactMap { other in
        other.title.map {
          Finding.Related(path: other.path.path, span: $0.span, message: "has the same title")
        }
      })
  }
}

extension Finding.Message {
  fileprivate static func notUnique(_ title: String, _ others: Int) -> Self {
    let rest = others == 1 ? "another guide" : "\(others) other guides"
    return "title \(quoted(title)) is also that of \(rest): say what this one is about"
  }
}
