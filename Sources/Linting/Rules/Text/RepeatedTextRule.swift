import Guides
import Markup

/// Finds texts that a guide says twice.
struct RepeatedTextRule: Rule {
  static let documentation = RuleDocumentation(
    id: "text/repeated",
    summary: "A guide says a thing once",
    why: """
      A step, a document or a row that stands twice in its list or table was pasted twice, and readers look for \
      the difference; so do translators. A paragraph that stands twice in a guide was, too. Items of different lists \
      may be the same, as where two ways to apply need the same papers, and so may short lines such as notes below \
      two tables. Related links are left to link/duplicate, and what a generator left over to text/phrase.
      """,
    severity: .warning,
    examples: [
      .bad("1. Fill in the form.\n2. Pay.\n3. «Pay.»\n4. «Pay.»\n"),
      .bad("| Provider | Cost |\n|---|---|\n| Bank | 10 |\n| Post | 12 |\n«| Bank | 10 |»\n"),
      .bad(
        """
        ## Description
        The residence card proves that you may live in the country for as long as it says.

        ## Additional details
        «The residence card proves that you may live in the country for as long as it says.»

        """),
      .good(
        """
        In person:
        1. Fill in the form, sign it in front of the officer and pay the fee at the counter.

        By post:
        1. Fill in the form, sign it in front of the officer and pay the fee at the counter.

        | Form | Copies |
        |---|---|
        | A | 2 |
        | B | 2 |

        Prices may change.

        | Form | Copies |
        |---|---|
        | A | 2 |

        Prices may change.

        """),
    ])

  /// In bytes: shorter paragraphs may be notes that stand where they are needed.
  private static let shortestParagraph = 60

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let document = guide.markdown
    let nodes = document.nodes
    let relatedID = context.ruleSet.template.relatedSection
    let related = guide.sections.firstIndex { $0.id == relatedID }.map {
      guide.sections[$0].content
    }
    for list in document.lists where related?.contains(list.node) != true {
      // The parts of a longer item may differ.
      let items = document.children(of: list.node).compactMap(document.onlyParagraph)
      add(items.map { nodes[$0].span }, guide, &report)
    }
    for table in document.tables {
      add(document.children(of: table).dropFirst().map { nodes[$0].span }, guide, &report)
    }
    add(document.blocks.compactMap { longParagraph($0, guide) }, guide, &report)
  }

  private func longParagraph(_ block: Int, _ guide: Guide) -> ByteSpan? {
    let node = guide.markdown.nodes[block]
    guard case .paragraph = node.kind, node.span.count >= RepeatedTextRule.shortestParagraph else {
      return nil
    }
    return node.span
  }

  /// Tells of the texts that are the same as an earlier one.
  private func add(_ texts: [ByteSpan], _ guide: Guide, _ report: inout Report) {
    let bytes = guide.source.bytes
    guard texts.count > 1 else { return }
    // By length, then place. Nearly all texts differ in length: those are not read.
    let order = texts.indices.map { UInt64(texts[$0].count) << 32 | UInt64($0) }.sorted()
    var repeated: [(text: ByteSpan, first: ByteSpan)] = []
    var firsts: [ArraySlice<UInt8>: ByteSpan] = [:]
    for (place, key) in order.enumerated() {
      guard
        place > 0 && order[place - 1] >> 32 == key >> 32
          || place + 1 < order.count && order[place + 1] >> 32 == key >> 32
      else { continue }
      let text = texts[Int(key & 0xFFFF_FFFF)]
      if let first = firsts[bytes[text.range]] {
        repeated.append((text, first))
      } else {
        firsts[bytes[text.range]] = text
      }
    }
    guard !repeated.isEmpty else { return }
    var unwanted = OrderedSpans(guide.unwantedTexts.map(\.span))
    for (text, first) in repeated.sorted(by: { $0.text < $1.text })
    where !unwanted.overlaps(text) && saysSomething(text, bytes) {
      report.add(
        .repeated, at: text,
        related: [
          Finding.Related(path: guide.page.path.path, span: first, message: "the same text")
        ])
    }
  }

  /// Whether a text has a letter or a digit: blank rows and dashes are for other rules.
  private func saysSomething(_ text: ByteSpan, _ bytes: [UInt8]) -> Bool {
    !TableRow(text, bytes).saysNothing(bytes)
  }
}

extension Finding.Message {
  fileprivate static let repeated: Self =
    "the guide says this already: remove it, or say what differs"
}
