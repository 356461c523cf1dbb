import Guides
import JSONSchema
import Markup

/// Finds sections that stand before or after others that they should not.
struct SectionOrderRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/order",
    summary: "Sections stand in the order of the rule set",
    why: """
      Readers find their way by it, and a guide and its translations can be compared section by section. Of \
      the sections in disorder only those are reported that need to move: the longest run that is in order \
      stays where it is.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ## Description
        A card.
        ## Required documents
        - Passport
        ## «Procedure»
        1. Apply.
        ## Additional details
        It is free.
        """),
      .bad(
        """
        ## «Related Posts»
        ## Description
        ## Procedure
        ## Required documents
        """),
      .good(
        """
        ## Description
        A card.
        ## Procedure
        1. Apply.
        ## Note
        It is free.
        ## Required documents
        - Passport
        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let template = context.ruleSet.template
    guard !SectionOutline.isRegular(guide, template) else { return }
    let outline = SectionOutline(guide, template)
    let inOrder = outline.sections.compactMap { $0 }.filter { outline.roles[$0] == .inOrder }
    for (index, section) in guide.sections.enumerated() where outline.roles[index] == .misplaced {
      guard let order = section.template?.order else { continue }
      let place = { (other: Int) in guide.sections[other].template?.order ?? order }
      if let next = inOrder.first(where: { place($0) > order && $0 < index }) {
        let other = guide.sections[next]
        report.add(
          .tooLate(section.title, before: other.title), at: section.titleSpan,
          related: [related(other, guide)])
      } else if let last = inOrder.last(where: { place($0) < order && $0 > index }) {
        let other = guide.sections[last]
        report.add(
          .tooEarly(section.title, after: other.title), at: section.titleSpan,
          related: [related(other, guide)])
      }
    }
  }

  private func related(_ section: Section, _ guide: Guide) -> Finding.Related {
    Finding.Related(path: guide.path, span: section.titleSpan, message: "this section")
  }
}

extension Finding.Message {
  fileprivate static func tooLate(_ title: String, before other: String) -> Self {
    "\(quoted(title)) stands too late: move the section before \(quoted(other))"
  }

  fileprivate static func tooEarly(_ title: String, after other: String) -> Self {
    "\(quoted(title)) stands too early: move the section after \(quoted(other))"
  }
}
