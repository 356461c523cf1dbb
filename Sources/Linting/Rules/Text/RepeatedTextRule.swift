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
      .bad("1. Fill in the form.\n2. Pay.\n3. «Pay.»\n"),
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
    let nodes = guide.markdown.nodes
    for block in guide.markdown.nodes.indices {
      switch nodes[block].kind {
      case .list where !isRelated(block, guide, context):
        add(
          guide.markdown.children(of: block).compactMap { text(ofItem: $0, guide) }, guide, &report)
      case .table:
        add(guide.markdown.children(of: block).dropFirst().map { nodes[$0].span }, guide, &report)
      default: continue
      }
    }
    let paragraphs = guide.markdown.blocks.lazy.filter { nodes[$0].kind == .paragraph }.map {
      nodes[$0].span
    }
    add(paragraphs.filter { $0.count >= RepeatedTextRule.shortestParagraph }, guide, &report)
  }

  private func isRelated(_ block: Int, _ guide: Guide, _ context: LintContext) -> Bool {
    let id = context.ruleSet.template.relatedSection
    return guide.sections.contains { $0.id == id && $0.content.contains(block) }
  }

  /// The text of an item that is one paragraph; nil for any other, whose parts may differ.
  private func text(ofItem item: Int, _ guide: Guide) -> ByteSpan? {
    let nodes = guide.markdown.nodes
    guard item + 1 < nodes.count, nodes[item + 1].kind == .paragraph,
      nodes[item + 1].subtreeEnd == nodes[item].subtreeEnd
    else { return nil }
    return nodes[item + 1].span
  }

  /// Tells of the texts that are the same as an earlier one.
  private func add(_ texts: [ByteSpan], _ guide: Guide, _ report: inout Report) {
    let bytes = guide.source.bytes
    // Nearly all texts differ in length: no other is read.
    let ordered = texts.sorted { ($0.count, $0.start) < ($1.count, $1.start) }
    var repeated: [(text: ByteSpan, first: ByteSpan)] = []
    var start = 0
    while start < ordered.count {
      let end = ordered[start...].firstIndex { $0.count != ordered[start].count } ?? ordered.count
      if end - start > 1 {
        var firsts: [ArraySlice<UInt8>: ByteSpan] = [:]
        for text in ordered[start..<end] {
          if let first = firsts[bytes[text.range]] {
            repeated.append((text, first))
          } else {
            firsts[bytes[text.range]] = text
          }
        }
      }
      start = end
    }
    for (text, first) in repeated.sorted(by: { $0.text < $1.text })
    where !guide.unwantedTexts.contains(where: { text.overlaps($0.span) })
      && saysSomething(text, bytes)
    {
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
