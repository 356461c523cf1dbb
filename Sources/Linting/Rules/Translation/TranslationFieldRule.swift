import Guides
import JSONSchema
import Markup

/// Finds front matter that must be the same as the source's, and is not.
struct TranslationFieldRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/field",
    summary: "A translation has the same author, date, categories and draft as its source",
    why: """
      Lists of guides, feeds and what is published are made from these fields, so that a guide would be \
      elsewhere in one language than in the others. Which fields must be equal is said in guide.yaml. A value \
      that is wrong in itself, in the translation or in the source, is told of by the group front-matter alone.
      """,
    severity: .warning,
    examples: [
      .bad(
        [
          "en/mexico/enrol.md": "---\ndate: 2024-06-23\ntranslationKey: mexico-enrol\n---\n",
          "es/mexico/alta.md": "---\ndate: «2024-06-24»\ntranslationKey: mexico-enrol\n---\n",
        ],
        unsafelyFixed: [
          "es/mexico/alta.md": "---\ndate: 2024-06-23\ntranslationKey: mexico-enrol\n---\n"
        ]),
      .bad(
        [
          "en/mexico/enrol.md": "---\ndraft: false\ntranslationKey: mexico-enrol\n---\n",
          "es/mexico/alta.md": "---\ndraft: «true»\ntranslationKey: mexico-enrol\n---\n",
        ],
        unsafelyFixed: [
          "es/mexico/alta.md": "---\ndraft: false\ntranslationKey: mexico-enrol\n---\n"
        ]),
      .bad(
        [
          "en/mexico/enrol.md":
            "+++\nauthor = 'Ricardo Batista'\ndate = 2024-06-23\ntranslationKey = 'mexico-enrol'\n+++\n",
          "es/mexico/alta.md":
            "{\"author\": «\"Aleksander Wennersteen\"», \"date\": «\"2024-06-24\"», \"translationKey\": \"mexico-enrol\"}\n",
        ],
        unsafelyFixed: [
          "es/mexico/alta.md":
            "{\"author\": \"Ricardo Batista\", \"date\": \"2024-06-23\", \"translationKey\": \"mexico-enrol\"}\n"
        ]),
      .good([
        "en/mexico/enrol.md":
          "---\ndate: 2024-06-23\ncategories: [Mexico]\ntranslationKey: mexico-enrol\n---\n",
        "es/mexico/alta.md":
          "---\ndate: '2024-06-23'\ncategories:\n- Mexico\ntranslationKey: mexico-enrol\n---\n",
      ]),
      // The category is wrong in itself, which front-matter/category tells.
      .good([
        "en/mexico/enrol.md": "---\ncategories: [Mexico]\ntranslationKey: mexico-enrol\n---\n",
        "es/mexico/alta.md": "---\ncategories: [México]\ntranslationKey: mexico-enrol\n---\n",
      ]),
      .good([
        "en/mexico/enrol.md": "---\ndate: 2024-06-23\ntranslationKey: mexico-enrol\n---\n",
        "es/mexico/alta.md": "---\ndate: 23 de junio de 2024\ntranslationKey: mexico-enrol\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source else { return }
    for name in context.ruleSet.template.equalFields where name != FrontMatterKey.translationKey {
      guard let pair = guide.frontMatter.pair(name), let original = source.frontMatter.pair(name),
        !isEqual(pair.value, original.value), !pair.value.isBlank, !original.value.isBlank,
        isValid(pair, of: guide, context), isValid(original, of: source, context)
      else { continue }
      report.add(
        .differs(name, guide.source[pair.value.span], source.source[original.value.span]),
        at: pair.value.span,
        related: [
          Finding.Related(
            path: source.path, span: original.value.span, message: "the source's value")
        ],
        fix: fix(pair.value, original.value, of: source, in: guide))
    }
  }

  /// Whether two values say the same, however they are quoted and laid out.
  private func isEqual(_ a: YAMLNode, _ b: YAMLNode) -> Bool {
    if let a = a.text, let b = b.text {
      return a.utf8.elementsEqual(b.utf8) || day(a).map { $0 == day(b) } ?? false
    }
    if let a = a.sequence, let b = b.sequence {
      return a.count == b.count && zip(a, b).allSatisfy(isEqual)
    }
    return a.says(whatSays: b)
  }

  /// The day that a date names whatever its time: `2024-06-23`; nil for any other text.
  private func day(_ text: String) -> String? {
    let bytes = Array(text.utf8.prefix(10))
    let isDay = bytes.indices.allSatisfy { index in
      index == 4 || index == 7
        ? bytes[index] == UInt8(ascii: "-") : bytes[index] >= 0x30 && bytes[index] <= 0x39
    }
    return isDay && bytes.count == 10 ? String(decoding: bytes, as: UTF8.self) : nil
  }

  /// Whether no rule of the group front-matter has anything against a value.
  private func isValid(_ pair: YAMLPair, of guide: Guide, _ context: LintContext) -> Bool {
    let name = pair.key.text ?? ""
    if equalIgnoringCase(name, FrontMatterKey.categories) {
      let items = pair.value.sequence?.compactMap(\.text) ?? []
      return items.count == 1
        && context.ruleSet.site.isCountry(items[0], ofFolder: guide.page.path.folder)
    }
    if FrontMatterKey.dates.contains(name) {
      return HugoDate.isReadable(pair.value.text ?? "")
    }
    let violations = context.ruleSet.schema.validate(
      YAMLNode(.mapping([pair]), span: pair.span))
    return violations.allSatisfy(\.instancePath.isEmpty)
  }

  /// Copies a value of one line; whether it is the source that is right, a person must say.
  private func fix(
    _ value: YAMLNode, _ original: YAMLNode, of source: Guide, in guide: Guide
  ) -> Fix? {
    guard value.scalar != nil, let scalar = original.scalar, !original.isAlias else { return nil }
    let isSameFormat = guide.frontMatter.format == source.frontMatter.format
    let text =
      isSameFormat
      ? source.source[original.span] : guide.frontMatterEditor.writer.scalar(scalar)
    guard let text, !text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return nil }
    return .unsafe(Fix.Edit(value.span, text))
  }
}

extension Finding.Message {
  fileprivate static func differs(_ name: String, _ value: String, _ original: String) -> Self {
    "\(quoted(name)) is \(value), but \(original) in the source: make them the same"
  }
}
