import Guides
import JSONSchema
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
    let template = context.ruleSet.template
    let own = context.ruleSet.site.name(of: guide.language)
    var judge = LanguageJudge(guide, context.ruleSet.languageIdentifier)
    for name in template.translatedFields {
      guard let value = guide.frontMatter[name], let text = value.text,
        let original = source.frontMatter[name],
        original.text?.utf8.elementsEqual(text.utf8) ?? false,
        judge.isLeft(text, in: source.language, isSentence: false, terms: template.terms)
      else { continue }
      report.add(.field(name, own), at: value.span, related: [related(source, original.span)])
    }
    let (nodes, others) = (source.markdown.nodes, guide.markdown.nodes)
    for section in alignment.sections {
      let id = section.source.flatMap { source.sections[$0].id }
      guard id != template.relatedSection else { continue }
      for pair in alignment.pairs[section.pairs] {
        guard let block = pair.source, let other = pair.translation,
          nodes[block].kind == .paragraph || nodes[block].kind == .tableCell,
          isSame(source, nodes[block].span, guide, others[other].span),
          judge.isLeft(other, in: source.language, terms: template.terms)
        else { continue }
        report.add(
          .block(own), at: others[other].span, related: [related(source, nodes[block].span)])
      }
    }
  }

  /// Whether two texts are the same, byte for byte.
  private func isSame(_ source: Guide, _ span: ByteSpan, _ guide: Guide, _ other: ByteSpan) -> Bool
  {
    guard span.count == other.count, !span.isEmpty else { return false }
    let (text, translation) = (source.source.bytes, guide.source.bytes)
    return text.span.extracting(span.range).isEqual(to: translation.span.extracting(other.range))
  }

  private func related(_ source: Guide, _ span: ByteSpan) -> Finding.Related {
    Finding.Related(path: source.path, span: span, message: "the same in the source")
  }
}

extension Finding.Message {
  fileprivate static func field(_ name: String, _ own: String) -> Self {
    "\(quoted(name)) is the source's: translate it into \(own)"
  }

  fileprivate static func block(_ own: String) -> Self {
    "the text is the source's: translate it into \(own)"
  }
}
