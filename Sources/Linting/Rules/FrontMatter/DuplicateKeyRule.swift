import Guides
import Markup

/// Finds a key that is given twice in one front matter.
struct DuplicateKeyRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/duplicate-key",
    summary: "A key stands in the front matter once",
    why: """
      Hugo up to 0.151 silently takes the last value; from 0.152 it refuses to build the site. Keys are \
      compared in any letter case, as Hugo does. For translationKey the finding says which value ties the \
      guide to its source, for it need not be the last one.
      """,
    severity: .error,
    kinds: [.guide, .sectionPage, .misplaced],
    examples: [
      .bad("---\ntitle: Register\ndate: 2024-06-24\n«title»: Enrol\n---\n"),
      .bad("---\ntranslationKey: mexico-a\n«translationKey»: mexico-a\n---\n"),
      .good("---\ntitle: Register\ndate: 2024-06-24\n---\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let pairs = guide.frontMatter.pairs
    for (index, pair) in pairs.enumerated() {
      guard let name = pair.key.text,
        let first = pairs[..<index].last(where: { equalIgnoringCase($0.key.text ?? "", name) })
      else { continue }
      let isSame = first.value.content == pair.value.content
      report.add(
        isSame ? .sameValue(name) : .otherValue(name), at: pair.key.span,
        notes: isSame ? [] : notes(name, [first, pair], guide, context),
        related: [
          Finding.Related(path: guide.path, span: first.key.span, message: "given here first")
        ],
        fix: fix(removing: pair, in: guide, isSafe: isSame))
    }
  }

  private func notes(
    _ name: String, _ pairs: [YAMLPair], _ guide: Guide, _ context: LintContext
  ) -> [String] {
    guard equalIgnoringCase(name, "translationKey") else {
      return ["Hugo up to 0.151 takes the last value"]
    }
    let sourceLanguage = context.ruleSet.site.sourceLanguage
    let tying = pairs.compactMap(\.value.text).filter { key in
      context.site.page(withKey: key, language: sourceLanguage) != nil
    }
    return tying.map { "\"\($0)\" ties the guide to its source" }
  }

  /// Removes the later pair with its line, where it has lines of its own.
  private func fix(removing pair: YAMLPair, in guide: Guide, isSafe: Bool) -> Fix? {
    let bytes = guide.source.bytes
    var span = pair.span
    while span.start > 0, bytes[span.start - 1] != 0x0A, bytes[span.start - 1] != 0x0D {
      span.start -= 1
    }
    while span.end < bytes.count, bytes[span.end] != 0x0A, bytes[span.end] != 0x0D { span.end += 1 }
    if span.end < bytes.count, bytes[span.end] == 0x0D { span.end += 1 }
    if span.end < bytes.count, bytes[span.end] == 0x0A { span.end += 1 }
    guard span.start >= guide.frontMatter.span.start, span.end <= guide.frontMatter.span.end else {
      return nil
    }
    return Fix(isSafe: isSafe, edits: [Fix.Edit(span, "")])
  }
}

extension Finding.Message {
  fileprivate static func sameValue(_ name: String) -> Self {
    "\"\(name)\" is given twice with the same value: remove one"
  }

  fileprivate static func otherValue(_ name: String) -> Self {
    "\"\(name)\" is given twice with different values: keep one"
  }
}
