import Guides
import JSONSchema
import Markup

/// Finds translationKeys that another page of the same language has, too.
struct RepeatedKeyRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation-key/duplicate",
    summary: "A translationKey stands in each language once",
    why: """
      Hugo takes all pages that share a translationKey for translations of each other: two of one language \
      show up twice in the list of languages, and a translation cannot tell which one is its source. Section \
      pages count. Keys are compared to the letter, as Hugo does.
      """,
    severity: .error,
    kinds: [.guide, .sectionPage, .misplaced],
    examples: [
      .bad([
        "es/mexico/a.md": "---\ntranslationKey: «mexico-visa»\n---\n",
        "es/mexico/b.md": "---\ntranslationKey: «'mexico-visa'»\n---\n",
        "en/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n",
      ]),
      .bad([
        "es/mexico/_index.md": "---\ntranslationKey: «mexico»\n---\n",
        "es/mexico/a.md": "---\ntranslationKey: «mexico»\n---\n",
      ]),
      .good([
        "es/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n",
        "es/mexico/b.md": "---\ntranslationKey: mexico-Visa\n---\n",
        "en/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let others = context.site.pages(sharingKeyOf: guide.page)
    guard !others.isEmpty, let key = guide.page.translationKey else { return }
    let language = context.ruleSet.site.name(of: guide.language)
    report.add(
      .repeated(key.text, others[0].path.path, others.count, language), at: key.span,
      related: others.prefix(5).compactMap { other in
        other.translationKey.map {
          Finding.Related(path: other.path.path, span: $0.span, message: "has the same key")
        }
      })
  }
}

extension Finding.Message {
  fileprivate static func repeated(
    _ key: String, _ path: String, _ count: Int, _ language: String
  ) -> Self {
    let rest = count == 1 ? path : "\(path) and \(count - 1) more"
    return
      "translationKey \(quoted(key)) is also that of \(rest): each \(language) page needs its own"
  }
}
