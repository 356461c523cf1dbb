import Guides
import JSONSchema
import Markup

/// Finds guides that nothing ties to their translations.
struct MissingKeyRule: SchemaRule {
  static let documentation = RuleDocumentation(
    id: "translation-key/missing",
    summary: "Every guide has a translationKey",
    why: """
      Guides have a file name of their own in each language: only the translationKey tells Hugo that they are \
      one guide. Without it the page has no link to its translations, and they have none to it.
      """,
    severity: .error,
    examples: [
      .bad("«---»\ntitle: Register\n---\n"),
      .bad(
        [
          "en/mexico/register.md": "«---»\ntitle: Register\n---\n",
          "es/mexico/alta.md": "---\ntranslationKey: mexico-register\n---\n",
        ],
        unsafelyFixed: [
          "en/mexico/register.md": "---\ntitle: Register\ntranslationKey: mexico-register\n---\n"
        ]),
      .bad(
        [
          "en/mexico/register.md": "«+++»\ntitle = 'Register' # a\n\n[params]\nb = 1\n+++\n",
          "es/mexico/alta.md": "---\ntranslationKey: mexico-register\n---\n",
        ],
        unsafelyFixed: [
          "en/mexico/register.md":
            "+++\ntitle = 'Register' # a\ntranslationKey = \"mexico-register\"\n\n[params]\nb = 1\n+++\n"
        ]),
      .bad(
        [
          "en/mexico/register.md": "«{»\n\t\"title\" : \"Register\"\n}\n",
          "es/mexico/alta.md": "---\ntranslationKey: mexico-register\n---\n",
        ],
        unsafelyFixed: [
          "en/mexico/register.md":
            "{\n\t\"title\" : \"Register\",\n\t\"translationKey\" : \"mexico-register\"\n}\n"
        ]),
      .bad("---\ntranslationKey: «''»\n---\n"),
      .bad("---\n«translationKey»:\n---\n"),
      .bad("---\ntranslationKey: «[mexico-register]»\n---\n"),
      .good("---\ntranslationKey: mexico-register\n---\n"),
      .good("---\ntranslation_key: mexico-register\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let frontMatter = guide.frontMatter
    guard !frontMatter.pairs.isEmpty else { return }
    guard let pair = frontMatter.pair(FrontMatterKey.translationKey) else {
      let isMisspelt = context.schema.unknown.contains {
        $0.meant == FrontMatterKey.translationKey && $0.isTopLevel
      }
      guard !isMisspelt else { return }
      let expected = expectedKey(guide, context)
      report.add(
        .missing(expected), at: frontMatter.openingFence,
        fix: expected.flatMap { insertion(of: $0, guide) })
      return
    }
    guard !pair.value.isString || pair.value.saysNothing else { return }
    report.add(pair.value.saysNothing ? .empty : .noString, at: pair.blankSpan)
  }

  /// The key that other languages have for this guide: the folder and the name of the source's file.
  private func expectedKey(_ guide: Guide, _ context: LintContext) -> String? {
    guard guide.language == context.ruleSet.site.sourceLanguage else { return nil }
    let key = guide.page.path.folder + "-" + guide.page.path.slug
    let pages = context.site.pages(withKey: key)
    return pages.isEmpty || pages.contains { $0.path.language == guide.language } ? nil : key
  }

  /// The key at the end of the block.
  private func insertion(of key: String, _ guide: Guide) -> Fix {
    let editor = guide.frontMatterEditor
    let edit = editor.insertion(of: FrontMatterKey.translationKey, editor.writer.text(key))
    return .unsafe(Fix.Edit(edit.span, edit.text))
  }
}

extension Finding.Message {
  fileprivate static func missing(_ expected: String?) -> Self {
    expected.map { "translationKey is missing: guides in other languages have \(quoted($0))" }
      ?? "translationKey is missing: add the one of the guide's source"
  }

  fileprivate static let empty: Self = "translationKey is empty: fill it in"
  fileprivate static let noString: Self = "translationKey is no text: write one such as mexico-visa"
}
