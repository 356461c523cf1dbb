import Guides
import JSONSchema
import Markup

/// Finds sections without the list, the table or the links that they must have.
struct SectionContentRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/content",
    summary: "A section holds the list, the table or the links that the rule set asks for",
    why: """
      Steps, documents and providers in one form can be scanned by readers, compared with the source and \
      exported item by item; prose cannot. `content` of a section in guide.yaml says which form. A list or a \
      table that only lacks its marks is told of by list/marker and table/shape instead.
      """,
    severity: .warning,
    examples: [
      .bad("## «Procedure»\nFill in the form and send it.\n"),
      .bad("## «Procedure»\n- Fill in the form.\n- Send it.\n"),
      .bad("## «Required documents»\nYour passport.\n\nA photograph.\n"),
      .bad("## «Providers that can do it for you»\nNone is known.\n"),
      .good("## Procedure\nIn short:\n### By post\n1. Fill in the form.\n2. Send it.\n"),
      .good("## Required documents\n1. Passport\n"),
      .good("## Required documents\n• Passport\n• Photograph\n"),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    for (index, section) in guide.sections.enumerated() {
      guard let content = section.template?.content, content != .text,
        !content.isMet(by: section.content, of: guide.markdown, in: guide.source)
      else { continue }
      let extent = guide.sections.extent(of: index)
      guard !content.isMet(by: extent, of: guide.markdown, in: guide.source),
        hasContent(extent, of: guide.markdown, in: guide.source),
        content != .links || guide.hasOtherGuides(in: context.site),
        !isToldOfElsewhere(content, extent, guide),
        guide.isOnlyHeading(index)
      else { continue }
      let isBulleted =
        content == .orderedList
        && SectionTemplate.Content.list.isMet(by: extent, of: guide.markdown, in: guide.source)
      report.add(
        isBulleted ? .bulleted(section.title) : .lacks(content, section.title),
        at: section.titleSpan)
    }
  }

  private func isToldOfElsewhere(
    _ content: SectionTemplate.Content, _ extent: Range<Int>, _ guide: Guide
  ) -> Bool {
    switch content {
    case .list, .orderedList: UnmarkedList.first(in: extent, of: guide) != nil
    case .table: PipeRows.first(in: extent, of: guide) != nil
    case .text, .links: false
    }
  }
}

extension Finding.Message {
  fileprivate static func lacks(_ content: SectionTemplate.Content, _ title: String) -> Self {
    switch content {
    case .text: "\(quoted(title)) has no text: write it"
    case .list: "\(quoted(title)) has no list: start each item on a line with \"- \""
    case .orderedList:
      "\(quoted(title)) has no numbered list: start each step on a line with \"1. \""
    case .table: "\(quoted(title)) has no table: put what it says into one"
    case .links: "\(quoted(title)) has no links: link related guides"
    }
  }

  fileprivate static func bulleted(_ title: String) -> Self {
    "\(quoted(title)) has a list without numbers: start each step with \"1. \""
  }
}
