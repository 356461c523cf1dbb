import Guides
import Markup

/// Finds translations that were made from an earlier text of their source.
struct TranslationStaleRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/stale",
    summary: "A translation was made from its source as it is",
    why: """
      Import writes down the Git blob of the source that a translation was made from, under the key that \
      the schema marks with `x-role: source-revision`. Where the source has another blob by now, its text \
      has changed since. Translations without a record are left to `polyguide status`, which asks Git's \
      history.
      """,
    severity: .info,
    examples: [
      .bad([
        "en/mexico/a.md": "---\ntranslationKey: mexico-a\n---\nNew text\n",
        "es/mexico/a.md": """
        ---
        translationKey: mexico-a
        translatedFrom: «0123456789012345678901234567890123456789»
        ---
        Texto

        """,
      ]),
      .good([
        "en/mexico/a.md": "---\ntranslationKey: mexico-a\n---\nText\n",
        "es/mexico/a.md": "---\ntranslationKey: mexico-a\n---\nTexto\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let key = context.ruleSet.fields.sourceRevision,
      let record = guide.frontMatter[key], let blob = record.text, !record.isBlank,
      blob != GitBlob.id(of: source.source.bytes), !isCheckedOut(source, of: blob)
    else { return }
    report.add(
      .stale(source.path), at: record.span,
      notes: ["polyguide export --only stale shows what changed"],
      related: [Finding.Related(path: source.path, span: source.firstLine, message: "the source")])
  }

  /// Whether a file is a blob that Git wrote to disk with Windows' line endings (`core.autocrlf`).
  private func isCheckedOut(_ source: Guide, of blob: String) -> Bool {
    let bytes = source.source.bytes
    guard bytes.contains(0x0D) else { return false }
    let lines = bytes.indices.filter {
      bytes[$0] != 0x0D || bytes[min($0 + 1, bytes.count - 1)] != 0x0A
    }
    return blob == GitBlob.id(of: lines.map { bytes[$0] })
  }
}

extension Finding.Message {
  fileprivate static func stale(_ path: String) -> Self {
    "\(path) has changed since this was translated: bring the translation up to date"
  }
}
