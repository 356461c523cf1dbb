import Guides
import Markup

/// Finds names with letters beyond a to z.
struct ASCIIFileNameRule: Rule {
  static let documentation = RuleDocumentation(
    id: "file/ascii",
    summary: "Names of files and folders are of letters a to z",
    why: """
      Another letter is percent-encoded in the page's URL, three to nine characters for one, and people type \
      and copy such URLs wrong. macOS may store its accent as a character of its own, which is another name. \
      A matter of taste all the same: the pages work.
      """,
    severity: .info, kinds: [.guide, .misplaced], readsUndecodable: true,
    examples: [
      .bad(["es/chile/acta_de_defunción.md": "«---»\ntitle: Acta\n---\n"]),
      .good(["es/chile/acta_de_defuncion.md": "---\ntitle: Acta\n---\n"]),
      .good(["es/chile/v0.10.md": "---\ntitle: Acta\n---\n"]),
      .good(["es/chile/Acta de defunción.md": "---\ntitle: Acta\n---\n"]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let name = FileName(guide.page.path)
    guard !name.isPlain, !name.isASCII, name.unwanted.isEmpty else { return }
    report.add(
      .letters(name.advice(context.site)), at: guide.firstLine,
      notes: ["polyguide mv renames a guide with every link to it"])
  }
}

extension Finding.Message {
  fileprivate static func letters(_ advice: String) -> Self {
    "the name has letters beyond a to z: \(advice)"
  }
}
