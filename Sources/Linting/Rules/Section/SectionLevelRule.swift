import Guides
import JSONSchema
import Markup

/// Finds a section's heading at another level than the rule set's.
struct SectionLevelRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/level",
    summary: "A section's heading has the level that the rule set gives it",
    why: """
      The table of contents, anchors and screen readers take the structure from the levels. The fix changes \
      the `#`s only.
      """,
    severity: .error,
    examples: [
      .bad(
        "## Description\n«####» What is it?\nA card.\n",
        fixed: "## Description\n### What is it?\nA card.\n"),
      .bad("«#» Procedure\n1. Apply.\n", fixed: "## Procedure\n1. Apply.\n"),
      .bad(
        "Description\n-----------\n«What is it?»\n-----------\nA card.\n",
        fixed: "Description\n-----------\n### What is it?\nA card.\n"),
      .good("## Description\n### What is it?\nA card.\n## Procedure\n#### By post\n1. Apply.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    var outline: SectionOutline?
    for (index, section) in guide.sections.enumerated() {
      guard let template = section.template, section.level != template.level else { continue }
      let known = outline ?? SectionOutline(guide, context.ruleSet.template)
      outline = known
      guard known.roles[index] != .duplicate else { continue }
      let hashes = section.hashes(in: guide.source)
      report.add(
        .level(section.title, section.level, wanted: template.level),
        at: hashes ?? section.titleSpan, fix: fix(section, hashes, template.level, guide.source))
    }
  }

  private func fix(
    _ section: Section, _ hashes: ByteSpan?, _ level: Int, _ source: SourceText
  ) -> Fix? {
    let marks = String(repeating: "#", count: level)
    if let hashes { return .safe(Fix.Edit(hashes, marks)) }
    // A title of one line; the line below it goes.
    let bytes = source.bytes
    let title = section.titleSpan
    guard section.isTitleExact, !bytes[title.range].contains(where: { $0 == 0x0A || $0 == 0x0D })
    else { return nil }
    var end = title.end
    while end < bytes.count, bytes[end] <= 0x20 { end += 1 }
    let mark = end
    while end < bytes.count, bytes[end] == UInt8(ascii: "-") || bytes[end] == UInt8(ascii: "=") {
      end += 1
    }
    guard end > mark else { return nil }
    return .safe(
      Fix.Edit(ByteSpan(title.start, title.start), marks + " "),
      Fix.Edit(ByteSpan(title.end, end), ""))
  }
}

extension Finding.Message {
  fileprivate static func level(_ title: String, _ level: Int, wanted: Int) -> Self {
    "\(quoted(title)) is a heading of level \(level): write it with level \(wanted)"
  }
}
