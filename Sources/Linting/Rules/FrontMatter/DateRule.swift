import Guides
import JSONSchema
import Markup

/// Finds dates that Hugo cannot read.
struct DateRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/date",
    summary: "A date is one that Hugo reads",
    why: """
      Hugo reads 2024-06-27, RFC 3339 and a few formats more (`spf13/cast`). Any other date it ignored up to \
      0.135, so that the page had none; from 0.136 it fails the build. A bare number it takes for seconds \
      since 1970.
      """,
    severity: .error,
    examples: [
      .bad(
        ["es/mexico/guía.md": "---\ndate: «27 de junio de 2024»\n---\n"],
        fixed: ["es/mexico/guía.md": "---\ndate: 2024-06-27\n---\n"]),
      .bad(
        "---\ndate: «2024/06/24»\nlastmod: «'24.06.2024'»\n---\n",
        fixed: "---\ndate: 2024-06-24\nlastmod: 2024-06-24\n---\n"),
      .bad(
        "---\ndate: «2024-02-30»\nexpiryDate: «20240624»\n---\n",
        fixed: "---\ndate: 2024-02-30\nexpiryDate: 2024-06-24\n---\n"),
      .good("---\ndate: 2024-06-24\nlastmod: 2024-06-24 08:30:00+02:00\n---\n"),
      .bad(
        "+++\ndate = «'24.06.2024'»\nlastmod = «08:30:00»\n+++\n",
        fixed: "+++\ndate = 2024-06-24\nlastmod = 08:30:00\n+++\n"),
      .bad("{\"date\": «\"24.06.2024\"»}\n", fixed: "{\"date\": \"2024-06-24\"}\n"),
      .good("---\ndate: 2024-06-24T08:30:00Z\nlastmod: 24 Jun 2024\n---\n"),
      .good("+++\ndate = 2024-06-24t08:30:00z\nlastmod = '24 Jun 2024'\n+++\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for (index, name) in guide.frontMatter.keys.names.enumerated()
    where FrontMatterKey.dates.contains(name) {
      let pair = guide.frontMatter.pairs[index]
      guard !isReadable(pair.value, guide.frontMatter.format), !pair.value.saysNothing,
        guide.frontMatter.isLast(index)
      else {
        continue
      }
      let day = pair.value.text.flatMap {
        WrittenDay($0, language: guide.language, context.ruleSet.languages)
      }
      report.add(
        .unreadable(name, pair.value, day), at: pair.value.span,
        fix: day.map {
          .safe(Fix.Edit(pair.value.span, guide.frontMatterEditor.writer.day($0.isoText)))
        })
    }
  }

  private func isReadable(_ value: YAMLNode, _ format: FrontMatterFormat) -> Bool {
    guard let scalar = value.scalar else { return false }
    let text = scalar.text
    // TOML has dates of its own, and times without a day.
    if format == .toml, scalar.style == .plain, case .string = scalar.value {
      return text.utf8.contains(UInt8(ascii: "-")) && text.utf8.dropFirst(4).first != 0x3A
    }
    // A number of eight digits has none of the formats, so that it need not be told from a string.
    return HugoDate.isReadable(text)
  }
}

extension Finding.Message {
  fileprivate static func unreadable(
    _ name: String, _ value: YAMLNode, _ day: WrittenDay?
  ) -> Self {
    guard let text = value.text else {
      return "\(quoted(name)) is no date: write one such as 2024-06-27"
    }
    let wanted = day?.isoText ?? "one such as 2024-06-27"
    if case .integer = value.value {
      return "Hugo reads \(text) as seconds since 1970: write \(wanted)"
    }
    return "Hugo cannot read \(quoted(text)) as a date: write \(wanted)"
  }
}
