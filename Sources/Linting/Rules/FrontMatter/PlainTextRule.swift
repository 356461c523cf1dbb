import Guides
import JSONSchema
import Markup

/// Finds titles and descriptions that show marks to readers.
struct PlainTextRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/plain-text",
    summary: "A title or a description is plain text, without marks around it",
    why: """
      Browsers, search engines and lists of guides show these values as they stand: asterisks, a `#`, quotation \
      marks within the quotation marks of the front matter, or "Title:" in front are left over from a draft or a \
      generator. Quoted words within a text are no defect, and neither is Markdown in a description, which themes may \
      make HTML of. The values are those under `translated:` in guide.yaml.
      """,
    severity: .warning,
    examples: [
      .bad(
        "---\ntitle: «\"# Residence card\"»\n---\n",
        unsafelyFixed: "---\ntitle: \"Residence card\"\n---\n"),
      .bad(
        "---\ntitle: «\"**Residence card**\"»\nmeta_title: «'\"Residence card\"'»\n---\n",
        unsafelyFixed: "---\ntitle: \"Residence card\"\nmeta_title: 'Residence card'\n---\n"),
      .bad(
        "---\ntitle: «\"Title: Residence card\"»\nmeta_title: «“Residence card”»\n---\n",
        unsafelyFixed: "---\ntitle: \"Residence card\"\nmeta_title: Residence card\n---\n"),
      .bad("---\ntitle: «Residence card\"»\nmeta_title: «'{Residence card'»\n---\n"),
      .bad(
        "---\ntitle: «How to get a residence card in Mexico (36 characters)»\n---\n",
        unsafelyFixed: "---\ntitle: How to get a residence card in Mexico\n---\n"),
      .bad(
        "---\ntitle: «The [card](https://www.gob.mx) in short»\nmeta_title: «The **new** card»\n---\n",
        unsafelyFixed:
          "---\ntitle: The [card](https://www.gob.mx) in short\nmeta_title: The new card\n---\n"
      ),
      .good(
        """
        ---
        title: CURP (18 characters)
        seo: '"Hot Sale"'
        meta_title: "Form #5: the residence card [2024]"
        description: '"Hot Sale" and "El **Buen** Fin": the title: how to get it. A 5" photograph, 2*3.'
        ---

        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for name in context.ruleSet.template.translatedFields {
      guard let value = guide.frontMatter[name], let text = value.text,
        let markup = FieldMarkup(text, field: name)
      else { continue }
      report.add(.markup(markup.kind), at: value.span, fix: fix(value, markup, guide))
    }
  }

  private func fix(_ value: YAMLNode, _ markup: FieldMarkup, _ guide: Guide) -> Fix? {
    guard let plain = markup.plain, !value.isAlias, let style = value.scalar?.style else {
      return nil
    }
    let text = guide.frontMatterEditor.writer.text(plain, like: style)
    return .unsafe(Fix.Edit(value.span, text))
  }
}

extension Finding.Message {
  fileprivate static func markup(_ kind: FieldMarkup.Kind) -> Self {
    switch kind {
    case .markdown(let mark): "\(quoted(mark)) is shown as it stands: write plain text"
    case .quoted: "the quotation marks around the text are shown: remove them"
    case .label(let label): "the text starts with the name of its field: remove \"\(label):\""
    case .count(let count): "\(quoted(count)) counts the text and is shown with it: remove it"
    case .unpaired(let mark): "\(quoted(mark)) has no other half: remove it, or close what it opens"
    }
  }
}
