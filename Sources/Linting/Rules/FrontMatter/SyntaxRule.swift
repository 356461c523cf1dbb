import Guides
import Markup

/// Finds front matter that cannot be read.
struct SyntaxRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/syntax",
    summary: "Front matter is YAML, TOML or JSON that can be read",
    why: """
      One quote at the wrong place and Hugo refuses to build the whole site. Nothing else of the front \
      matter is checked until it can be read.
      """,
    severity: .error,
    kinds: [.guide, .sectionPage, .misplaced],
    examples: [
      .bad(
        "---\ntitle: Renewal\ntranslationKey: 'mexico-driver«'»s_license'\n---\n",
        unsafelyFixed: "---\ntitle: Renewal\ntranslationKey: \"mexico-driver's_license\"\n---\n"),
      .bad(
        "---\ntitle: Visa«:» how to apply\n---\n",
        unsafelyFixed: "---\ntitle: \"Visa: how to apply\"\n---\n"),
      .bad(
        "---\ntitle: The \"other\" visa\nmeta_title: \"The «\"»other\" visa\"\n---\n",
        unsafelyFixed:
          "---\ntitle: The \"other\" visa\nmeta_title: \"The \\\"other\\\" visa\"\n---\n"),
      .bad("---\ntitle: «\"»Visa\nauthor: Ricardo Batista\n---\n"),
      .bad("---\ntitle: Visa\n«author Ricardo Batista»\n---\n"),
      .bad(
        "«---»\ntitle: Visa\n\n## Description\n",
        unsafelyFixed: "---\ntitle: Visa\n---\n\n## Description\n"),
      .bad("---\ntitle: Visa\n\n«## Description»\nA card.\n\n---\nIt is free.\n"),
      .bad(
        "«---»\ntitle: Visa\n—\n## Description\n",
        unsafelyFixed: "---\ntitle: Visa\n---\n## Description\n"),
      .bad("+++\ntitle = 'The driver'«s» license'\n+++\n"),
      .bad("+++\ntitle«:» Visa\n+++\n"),
      .bad("«+++»\ntitle = 'Visa'\n---\n"),
      .bad("{\n  \"title\": \"Visa\"\n  «\"»draft\": true\n}\n"),
      .bad("«{»\n  \"title\": \"Visa\"\n\n## Description\n"),
      .good(
        "---\ntitle: 'The driver''s license: how to apply'\nmeta_title: \"A \\\"visa\\\"\"\n---\n"),
      .good("+++\ntitle = \"The driver's license\"\n[params]\na.b = [1979-05-27, 0xff]\n+++\n"),
      .good("{\"title\": \"\\ud83d\\ude00 a\\/b\",\n\t\"weight\": 5}\n\nText\n"),
      .good("## Description\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    switch guide.frontMatter.state {
    case .mapping, .missing: return
    case .invalid(let error):
      guard guide.frontMatter.format == .yaml else {
        addPlain(error, guide, &report)
        return
      }
      let diagnosis = SyntaxDiagnosis(error, guide, context.ruleSet.fields)
      let fault = diagnosis.fault()
      report.add(
        fault.message, at: fault.span, notes: fault.notes,
        fix: guide.frontMatter.isNeverClosed ? MissingFence(guide)?.fix : diagnosis.fix(fault))
    }
  }

  private func addPlain(_ error: YAMLError, _ guide: Guide, _ report: inout Report) {
    let frontMatter = guide.frontMatter
    guard error.offset > frontMatter.block.start else {
      report.add("\(error.message)", at: frontMatter.openingFence)
      return
    }
    let bytes = guide.source.bytes
    var end = min(error.offset, frontMatter.span.end)
    let start = end
    if end < frontMatter.span.end, bytes[end] != 0x0A, bytes[end] != 0x0D {
      repeat { end += 1 } while end < frontMatter.span.end && isContinuation(bytes[end])
    }
    report.add(.unreadable(frontMatter.format, error), at: ByteSpan(start, end))
  }
}

extension Finding.Message {
  /// The parsers of TOML and JSON say in plain words what is wrong, and where.
  fileprivate static func unreadable(_ format: FrontMatterFormat, _ error: YAMLError) -> Self {
    "the \(format.rawValue) of the front matter cannot be read: \(error.message)"
  }
}
