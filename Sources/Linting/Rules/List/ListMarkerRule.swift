import Guides
import Markup

/// Finds lines that are meant as a list, and run together as one paragraph.
struct ListMarkerRule: Rule {
  static let documentation = RuleDocumentation(
    id: "list/marker",
    summary: "A list's items start with a mark and a blank that make it a list",
    why: """
      Without a blank after `-` or `1.`, and with typographic bullets such as `•`, Markdown sees no list \
      (CommonMark 0.31, 5.2): the lines run together as one paragraph. Dashes, footnotes, numbers, dates and \
      hyphens at the start of a line are left alone. A list is told of once, at its first line.
      """,
    severity: .warning,
    examples: [
      .bad(
        "## Required documents\n«-»Passport\n-Photograph\n",
        fixed: "## Required documents\n- Passport\n- Photograph\n"),
      .bad(
        "- **Passport**: valid.\n«-»**Photograph**: recent.\n- Form\n",
        fixed: "- **Passport**: valid.\n- **Photograph**: recent.\n- Form\n"),
      .bad("You need:\n«-»Passport\n", fixed: "You need:\n- Passport\n"),
      .bad("«1.»Fill in the form.\n\n2.Send it.\n", fixed: "1. Fill in the form.\n\n2. Send it.\n"),
      .bad(
        "1. Fill in the form.\n«2.»Pay.\n3. Send it.\n",
        fixed: "1. Fill in the form.\n2. Pay.\n3. Send it.\n"),
      .bad("«•» Passport\n• Photograph\n", fixed: "- Passport\n- Photograph\n"),
      .bad("«–» Passport\n– Photograph\n", fixed: "- Passport\n- Photograph\n"),
      .good("- Passport\n- Photograph\n\n1. Pay.\n"),
      .good("-5 °C, --force, 1.5 or 1.1.2024\nis a well\n-known date.\n\n-1\n\n*Only originals.\n"),
      .good("- Use the option\n  -r here,\n  -well\n- *Note*\n*Only originals.\n"),
      .good("**Note:** one\n*Note* two\n\n– said nobody.\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for list in UnmarkedList.all(in: guide) {
      guard let first = list.marks.first else { continue }
      report.add(
        message(first, list.marks.count, guide.source), at: first.span, fix: fix(list, guide.source)
      )
    }
  }

  private func message(_ mark: ListMark, _ count: Int, _ source: SourceText) -> Finding.Message {
    switch mark.kind {
    case .bullet, .sign: .symbol(source[mark.span], count)
    case .glued, .number: mark.isWellFormed ? .noBlankLine : .noBlank(source[mark.span], count)
    }
  }

  private func fix(_ list: UnmarkedList, _ source: SourceText) -> Fix {
    var edits: [Fix.Edit] = []
    // Only a list that starts at 1 may follow text without a blank line.
    if let first = list.marks.first, case .number(let number) = first.kind, number != 1,
      list.followsText, !list.isInList
    {
      let lineEnding = source.lineEnding(before: first.span.start)
      edits.append(Fix.Edit(ByteSpan(first.span.start, first.span.start), lineEnding))
    }
    for mark in list.marks {
      switch mark.kind {
      case .bullet, .sign:
        edits.append(Fix.Edit(ByteSpan(mark.span.start, mark.textStart), "- "))
      case .glued, .number:
        if mark.textStart == mark.span.end {
          edits.append(Fix.Edit(ByteSpan(mark.span.end, mark.span.end), " "))
        }
      }
    }
    return Fix(isSafe: true, edits: edits)
  }
}

extension Finding.Message {
  fileprivate static func symbol(_ mark: String, _ count: Int) -> Self {
    "\"\(mark)\" makes no list: start \(count == 1 ? "the line" : "its \(count) lines") with \"- \""
  }

  fileprivate static func noBlank(_ mark: String, _ count: Int) -> Self {
    count == 1
      ? "\"\(mark)\" without a blank makes no list: add one after it"
      : "\"\(mark)\" without a blank makes no list: add one after it in all \(count) lines"
  }

  fileprivate static let noBlankLine: Self =
    "a list that does not start at 1 needs a blank line above it"
}
