import Guides
import Markup

/// Finds front matter that cannot be read.
struct SyntaxRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/syntax",
    summary: "Front matter is YAML that can be read",
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
      .bad("«---»\ntitle: Visa\n\n## Description\n"),
      .bad("«+++»\ntitle = 'Visa'\n+++\n"),
      .good(
        "---\ntitle: 'The driver''s license: how to apply'\nmeta_title: \"A \\\"visa\\\"\"\n---\n"),
      .good("## Description\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    switch guide.frontMatter.state {
    case .mapping: return
    case .missing:
      guard let format = OtherMetadataFormat(guide) else { return }
      report.add(
        .otherFormat(format), at: format.span,
        notes: ["a block of YAML stands between two lines ---"])
    case .invalid(let error):
      let diagnosis = SyntaxDiagnosis(error, guide, context.ruleSet.fields)
      let fault = diagnosis.fault()
      report.add(fault.message, at: fault.span, notes: fault.notes, fix: diagnosis.fix(fault))
    }
  }
}

/// Metadata in a language that Hugo reads, too, but this program does not.
struct OtherMetadataFormat {
  let name: String
  let span: ByteSpan

  init?(_ guide: Guide) {
    let bytes = guide.source.bytes
    guard case .missing = guide.frontMatter.state,
      let start = bytes[guide.source.byteOrderMarkLength...].firstIndex(where: { !isBlank($0) })
    else { return nil }
    let rest = bytes[start...]
    if rest.starts(with: "+++".utf8) {
      (name, span) = ("TOML", ByteSpan(start, start + 3))
    } else if rest.first == UInt8(ascii: "{"),
      let next = rest.dropFirst().first(where: { !isBlank($0) }), "\"}".utf8.contains(next)
    {
      (name, span) = ("JSON", ByteSpan(start, start + 1))
    } else {
      return nil
    }
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}

extension Finding.Message {
  fileprivate static func otherFormat(_ format: OtherMetadataFormat) -> Self {
    "the front matter is \(format.name): write it in YAML"
  }
}
