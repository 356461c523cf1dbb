import Guides
import Markup

/// Finds text that a translation left as it is in the source.
struct TranslationUntranslatedRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/untranslated",
    summary: "A translation says everything in its own language",
    why: """
      A paragraph, a table cell or a title that is the source's to the letter was forgotten. Names, numbers, \
      addresses and the terms of guide.yaml stay as they are; a text that is long enough for its language to \
      be certain is found by translation/language, and headings by the group section.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/enrol.md": guide("Enrol in Mexico", "- Proof of address\n- Two photos\n"),
        "es/mexico/alta.md": guide("Alta en México", "- «Proof of address»\n- Dos fotos\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("How to Enrol", "- Two photos\n"),
        "es/mexico/alta.md": guide("«How to Enrol»", "- Dos fotos\n"),
      ]),
      .good([
        "en/mexico/enrol.md": guide(
          "Enrol", "- Instituto Mexicano del Seguro Social\n- Form I-130\n- Department of Health\n"),
        "es/mexico/alta.md": guide(
          "Alta", "- Instituto Mexicano del Seguro Social\n- Form I-130\n- Department of Health\n"),
      ]),
    ])

  private static func guide(_ title: String, _ text: String) -> String {
    "---\ntitle: \(title)\ntranslationKey: mexico-enrol\n---\n\(text)"
  }

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let alignment = context.alignment else { return }
    for name in context.ruleSet.template.translatedFields {
      guard let value = guide.frontMatter[name], let text = value.text,
        let original = source.frontMatter[name],
        original.text?.utf8.elementsEqual(text.utf8) ?? false
      else { continue }
      var judge = LanguageJudge(guide, context)
      guard judge.isLeft(text, in: source.language, isSentence: false) else { continue }
      report.add(
        .field(name, judge.ownName), at: value.span,
        related: [related(source, original.span)])
    }
    for section in alignment.sections {
      let id = section.source.flatMap { source.sections[$0].id }
      guard id != context.ruleSet.template.relatedSection else { continue }
      for pair in alignment.pairs[section.pairs] {
        guard let block = pair.source, let other = pair.translation,
          isSame(source, block, guide, other)
        else { continue }
        let span = guide.markdown.nodes[other].span
        var judge = LanguageJudge(guide, context)
        guard judge.isLeft(other, in: source.language) else { continue }
        report.add(
          .block(judge.ownName), at: span,
          related: [related(source, source.markdown.nodes[block].span)])
      }
    }
  }

  /// Whether two paragraphs or cells of a table's body are the same, byte for byte.
  private func isSame(_ source: Guide, _ block: Int, _ guide: Guide, _ other: Int) -> Bool {
    let (node, otherNode) = (source.markdown.nodes[block], guide.markdown.nodes[other])
    guard node.kind == .paragraph || node.kind == .tableCell, !node.span.isEmpty,
      node.span.count == otherNode.span.count
    else { return false }
    return source.source.bytes[node.span.range] == guide.source.bytes[otherNode.span.range]
  }

  private func related(_ source: Guide, _ span: ByteSpan) -> Finding.Related {
    Finding.Related(path: source.path, span: span, message: "the same in the source")
  }
}

extension Finding.Message {
  fileprivate static func field(_ name: String, _ own: String) -> Self {
    "\"\(name)\" is the source's: translate it into \(own)"
  }

  fileprivate static func block(_ own: String) -> Self {
    "the text is the source's: translate it into \(own)"
  }
}
