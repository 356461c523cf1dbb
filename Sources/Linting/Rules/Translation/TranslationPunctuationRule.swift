import Guides
import JSONSchema
import Markup

/// Finds texts of a translation that end in another way than their source.
struct TranslationPunctuationRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/punctuation",
    summary: "A text of a translation ends with the mark that its source ends with",
    why: """
      A sentence that lost its full stop was cut off more often than not, a question without its mark is no \
      question, and a colon announces the list behind it. Each script has its own marks; which of full stop, \
      exclamation mark and ellipsis a language prefers is its own affair, as are full stops that all items of a list \
      or of a table have or lack. A heading of the rule set is section/heading's, and a title may be a question.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/enrol.md": guide("Pay at a bank. Keep the receipt.\n\n### Why?\n"),
        "es/mexico/alta.md": guide("Pague en un banco. Guarde el«»\n\n### Por qué«.»\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("Bring these papers:\n\n- Passport\n- Two photos\n- Receipt\n"),
        "es/mexico/alta.md": guide(
          "Traiga estos papeles«.»\n\n- Pasaporte\n- Dos fotos«.»\n- Recibo\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": "---\ndescription: Enrol today.\ntranslationKey: mexico-enrol\n---\n",
        "es/mexico/alta.md": "---\ndescription: Date de«»\ntranslationKey: mexico-enrol\n---\n",
      ]),
      .good([
        "en/mexico/enrol.md": guide(
          "Who pays? \"You do.\"\n\n- Passport\n- Photos\n\nSee `a.md`\n"),
        "el/mexico/engrafi.md": guide(
          "Ποιος πληρώνει; “Εσείς!”\n\n- Διαβατήριο.\n- Φωτο.\n\n`a.md`.\n"),
      ]),
    ])

  private static func guide(_ text: String) -> String {
    "---\ntranslationKey: mexico-enrol\n---\n\(text)"
  }

  /// Blocks less alike than this may not say the same.
  private static let leastConfidence: Float = 0.6

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let alignment = context.alignment else { return }
    let template = context.ruleSet.template
    for name in template.translatedFields { checkField(name, source, guide, &report) }
    for section in alignment.sections where !section.isLost && !section.isAdded {
      let own = section.source.map { source.sections[$0] }
      guard own?.id == nil || own?.id != template.relatedSection else { continue }
      let knownHeading = own?.id == nil ? nil : own?.heading
      let pairs = alignment.pairs[section.pairs]
      var ends = SectionEnds()
      var isFirstOfItem = false
      for pair in pairs {
        guard let block = pair.source else { continue }
        let kind = source.markdown.nodes[block].kind
        defer { isFirstOfItem = kind == .item }
        guard let other = pair.translation, kind.holdsInlines,
          pair.confidence >= Self.leastConfidence,
          block != knownHeading,
          let mark = EndMark(ofBlock: block, in: source),
          let found = EndMark(ofBlock: other, in: guide)
        else { continue }
        ends.add(mark, found, kind == .tableCell ? .cell : isFirstOfItem ? .item : .block)
      }
      for change in ends.changes { add(change, source, guide, &report) }
    }
  }

  /// A title may become a question, and a call for action a plain sentence: what counts is that a sentence ends.
  private func checkField(
    _ name: String, _ source: Guide, _ guide: Guide, _ report: inout Report
  ) {
    let (text, translation) = (source.source.bytes, guide.source.bytes)
    guard let original = source.frontMatter[name]?.span, let value = guide.frontMatter[name]?.span,
      !original.isEmpty, !value.isEmpty,
      let mark = EndMark(original, in: text.span), let found = EndMark(value, in: translation.span)
    else { return }
    switch (mark.kind, found.kind) {
    case (.sentence, .none), (.sentence, .colon), (.none, .sentence), (.none, .colon):
      add(SectionEnds.Change(source: mark, found: found), source, guide, &report)
    default: break
    }
  }

  private func add(
    _ change: SectionEnds.Change, _ source: Guide, _ guide: Guide, _ report: inout Report
  ) {
    let wanted = source.source[change.source.span]
    let written = guide.source[change.found.span]
    let message: Finding.Message =
      switch (change.source.kind, change.found.kind) {
      case (_, .none): .lost(wanted)
      case (.none, _): .added(written)
      default: .changed(wanted, written)
      }
    report.add(
      message, at: change.found.span, subject: change.found.span.isEmpty ? wanted : nil,
      related: [
        Finding.Related(
          path: source.path, span: change.source.span, message: "the end of the source")
      ])
  }
}

extension Finding.Message {
  fileprivate static func lost(_ mark: String) -> Self {
    "the \(quoted(mark)) at the end of the source is missing here: finish the text, or add it"
  }

  fileprivate static func added(_ mark: String) -> Self {
    "the source does not end with \(quoted(mark)): remove it"
  }

  fileprivate static func changed(_ mark: String, _ found: String) -> Self {
    "the source ends with \(quoted(mark)), not with \(quoted(found)): end the text as the source does"
  }
}
