import Guides
import JSONSchema
import Markup

/// Finds a key that is given twice in one front matter.
struct DuplicateKeyRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/duplicate-key",
    summary: "A key stands in the front matter once",
    why: """
      Hugo up to 0.151 silently takes the last value; from 0.152, and in TOML ever since, it refuses to build \
      the site. Keys are \
      compared in any letter case, as Hugo does. For translationKey the finding says which value ties the \
      guide to its source, for it need not be the last one.
      """,
    severity: .error,
    kinds: [.guide, .sectionPage, .misplaced],
    examples: [
      .bad(
        "---\ntitle: Register\ndate: 2024-06-24\n«title»: Enrol\n---\n",
        unsafelyFixed: "---\ndate: 2024-06-24\ntitle: Enrol\n---\n"),
      .bad(
        "---\ntranslationKey: mexico-a\n«translationKey»: mexico-a\n---\n",
        fixed: "---\ntranslationKey: mexico-a\n---\n"),
      .bad(
        "---\nTitle: Register\n«title»: 'Register'\n---\n", fixed: "---\nTitle: Register\n---\n"),
      .bad(
        [
          "en/mexico/guide.md": "---\ntranslationKey: mexico-a\n---\n",
          "es/mexico/guía.md":
            "---\ntranslationKey: mexico-a\n«translationKey»: mexico-b\n---\n",
        ], unsafelyFixed: ["es/mexico/guía.md": "---\ntranslationKey: mexico-a\n---\n"]),
      .bad(
        "+++\ntitle = 'Register'\n«title» = \"Register\" # again\n+++\n",
        fixed: "+++\ntitle = 'Register'\n+++\n"),
      .bad("+++\n[params]\na = 1\n[«params»]\nb = 1\n+++\n"),
      .bad(
        "{\n  \"title\": \"Register\",\n  «\"title\"»: \"Enrol\"\n}\n",
        unsafelyFixed: "{\n  \"title\": \"Enrol\"\n}\n"),
      .good("---\ntitle: Register\ndate: 2024-06-24\n---\n"),
      .good("+++\ntitle = 'Register'\n[[cascade]]\ndraft = true\n[[cascade]]\ndraft = true\n+++\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let keys = guide.frontMatter.keys
    for (index, name) in keys.names.enumerated() {
      guard let place = keys.previousIndex(of: index), !name.isEmpty else { continue }
      let first = guide.frontMatter.pairs[place]
      let pair = guide.frontMatter.pairs[index]
      let choice = choose(first, pair, name, guide, context)
      report.add(
        choice.message, at: pair.key.span, notes: choice.notes,
        related: [
          Finding.Related(path: guide.path, span: first.key.span, message: "given here first")
        ],
        fix: guide.removal(of: choice.removed).map {
          Fix(isSafe: choice.isSafe, edits: [Fix.Edit($0, "")])
        })
    }
  }

  /// Which of two pairs to keep, and what to say about it.
  private struct Choice {
    let message: Finding.Message
    var notes: [String] = []
    let removed: YAMLPair
    var isSafe = false
  }

  private func choose(
    _ first: YAMLPair, _ second: YAMLPair, _ name: String, _ guide: Guide, _ context: LintContext
  ) -> Choice {
    if first.value.says(whatSays: second.value) {
      return Choice(message: .sameValue(name), removed: second, isSafe: true)
    }
    if equalIgnoringCase(name, FrontMatterKey.translationKey) {
      let tying = [first, second].filter { ties($0.value.text, guide, context) }
      if tying.count == 1, let key = tying[0].value.text {
        return Choice(
          message: .otherKey(name, key),
          notes: ["\(quoted(key)) ties the guide to its \(counterpart(guide, context))"],
          removed: tying[0].span == first.span ? second : first)
      }
      if tying.isEmpty {
        return Choice(
          message: .otherValue(name),
          notes: ["neither value ties the guide to its \(counterpart(guide, context))"],
          removed: first)
      }
    }
    // Hugo's choice, so that the page stays as it is; but not where that is nothing.
    return Choice(
      message: .otherValue(name), notes: [DuplicateKeyRule.effect(in: guide.frontMatter.format)],
      removed: second.value.saysNothing ? second : first)
  }

  private static func effect(in format: FrontMatterFormat) -> String {
    switch format {
    case .yaml: "Hugo up to 0.151 takes the last value"
    case .toml: "in TOML a key stands once: Hugo refuses to build the site"
    case .json: "Hugo takes the last value"
    }
  }

  /// Whether a key ties a translation to its source, or a source to its translations.
  private func ties(_ key: String?, _ guide: Guide, _ context: LintContext) -> Bool {
    let source = context.ruleSet.site.sourceLanguage
    guard let key else { return false }
    return context.site.pages(withKey: key).contains {
      guide.language == source ? $0.path.language != source : $0.path.language == source
    }
  }

  private func counterpart(_ guide: Guide, _ context: LintContext) -> String {
    guide.language == context.ruleSet.site.sourceLanguage ? "translations" : "source"
  }
}

extension Finding.Message {
  fileprivate static func sameValue(_ name: String) -> Self {
    "\(quoted(name)) is given twice with the same value: remove one"
  }

  fileprivate static func otherValue(_ name: String) -> Self {
    "\(quoted(name)) is given twice with different values: keep one"
  }

  fileprivate static func otherKey(_ name: String, _ key: String) -> Self {
    "\(quoted(name)) is given twice with different values: keep \(quoted(key))"
  }
}
