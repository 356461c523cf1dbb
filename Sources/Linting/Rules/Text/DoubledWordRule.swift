import Guides
import JSONSchema
import Markup

/// Finds words that were written twice.
struct DoubledWordRule: Rule {
  static let documentation = RuleDocumentation(
    id: "text/doubled-word",
    summary: "No word stands twice in a row",
    why: """
      "The the" is a slip that spelling checkers pass over. Words that a language does double ("vous vous", \
      "die die") are `doubled-words:` in `rules/languages/<lang>.yaml`; names such as Bora Bora, and what the \
      source doubles as well, are left alone. Over the real guides two words of 1,596 guides are told of, both \
      rightly.
      """,
    severity: .warning,
    examples: [
      .bad(
        """
        ---
        title: How to «to» Enrol
        ---
        The permit is issued by the
        «The» General Inspectorate, in **person «person»**.
        Hand in the  «the» form, then thenceforth «thenceforth» wait.

        """,
        unsafelyFixed: """
          ---
          title: How to Enrol
          ---
          The permit is issued by the
          The General Inspectorate, in **person**.
          Hand in the form, then thenceforth wait.

          """
      ),
      .bad(
        ["pt/brazil/a.md": "---\ntitle: Menores\n---\nPais de menores «menores» de 18 anos\n"],
        unsafelyFixed: [
          "pt/brazil/a.md": "---\ntitle: Menores\n---\nPais de menores de 18 anos\n"
        ]),
      .good([
        "en/samoa/a.md":
          "---\ntitle: A\ntranslationKey: samoa-a\n---\n## Documents\n\nDocuments he had had in Pago Pago\n",
        "fr/samoa/b.md":
          "---\ntitle: B\ntranslationKey: samoa-a\n---\nVous vous inscrivez à Pago Pago, `a a`\n",
        "de/samoa/c.md":
          "---\ntitle: C\ntranslationKey: samoa-a\n---\nDie, die die Karte haben, die die-selbe\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let bytes = guide.source.bytes
    let pairs = DoubledWords.all(in: bytes.span)
    guard !pairs.isEmpty, let language = context.ruleSet.languages[guide.language] else { return }
    let texts = TextNodes(guide.markdown)
    let sourceWords = context.source.map(doubledWords) ?? []
    for pair in pairs where isText(pair, texts, in: guide, context) {
      let word = folded(guide.source[pair.first])
      guard !language.doubledWords.contains(word), !isName(pair, in: guide, language),
        !sourceWords.contains(ByteString(word))
      else { continue }
      let isOneLine = !bytes[pair.first.end..<pair.second.start].contains { $0 < 0x20 }
      report.add(
        .doubled(guide.source[pair.first]), at: pair.second,
        fix: isOneLine
          ? .unsafe(Fix.Edit(ByteSpan(pair.first.end, pair.second.end), "")) : nil)
    }
  }

  /// Whether both words are text that a reader sees, in one block or one field.
  private func isText(
    _ pair: DoubledWords.Pair, _ texts: TextNodes, in guide: Guide, _ context: LintContext
  ) -> Bool {
    let whole = ByteSpan(pair.first.start, pair.second.end)
    if guide.frontMatter.block.contains(whole) {
      return context.ruleSet.template.translatedFields.contains {
        guide.frontMatter[$0]?.span.contains(whole) ?? false
      }
    }
    guard let first = texts.node(with: pair.first), let second = texts.node(with: pair.second),
      first <= second
    else { return false }
    return guide.markdown.nodes[first...second].allSatisfy(\.kind.isInline)
  }

  /// Whether both words begin with a capital and are none of the language's frequent ones.
  private func isName(
    _ pair: DoubledWords.Pair, in guide: Guide, _ language: LanguageRules
  ) -> Bool {
    let bytes = guide.source.bytes
    let isCapital = [pair.first, pair.second].allSatisfy { span in
      var offset = span.start
      return Letter(in: bytes.span, at: &offset).isCapital
    }
    guard isCapital else { return false }
    var end = pair.first.start
    _ = Letter.scalar(in: bytes.span, at: &end)
    return end == pair.first.end
      || !language.stopWords.contains(folded(guide.source[pair.first]))
  }

  /// The words that a guide doubles, in lower case.
  private func doubledWords(_ guide: Guide) -> Set<ByteString> {
    let bytes = guide.source.bytes
    let pairs = DoubledWords.all(in: bytes.span)
    return Set(pairs.map { ByteString(folded(guide.source[$0.first])) })
  }
}

/// The text nodes of a document in the order of the source, which footnotes leave, so that one is found at once.
private struct TextNodes {
  private let nodes: [(index: Int, span: ByteSpan)]

  init(_ document: MarkdownDocument) {
    nodes = document.nodes.indices.filter { document.nodes[$0].kind == .text }
      .map { ($0, document.nodes[$0].span) }.sorted { $0.span < $1.span }
  }

  /// The index of the node that holds a span.
  func node(with span: ByteSpan) -> Int? {
    var low = 0
    var high = nodes.count
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle].span.start <= span.start { low = middle + 1 } else { high = middle }
    }
    guard low > 0, nodes[low - 1].span.contains(span) else { return nil }
    return nodes[low - 1].index
  }
}

extension Finding.Message {
  fileprivate static func doubled(_ word: String) -> Self {
    "\(quoted(word)) stands twice in a row: remove one"
  }
}
