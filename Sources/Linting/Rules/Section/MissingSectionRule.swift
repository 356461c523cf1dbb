import Guides
import JSONSchema
import Markup

/// Finds required sections that a guide does not have.
struct MissingSectionRule: Rule {
  static let documentation = RuleDocumentation(
    id: "section/missing",
    summary: "A guide has every section that the rule set requires",
    why: """
      Readers and the site's templates rely on the same sections in each guide; `sections` in guide.yaml \
      lists them. A heading in another language, with a slip of the pen or at another level counts, and so \
      does a bold line: other rules tell of those. The finding points at the heading before the gap.
      """,
    severity: .error,
    examples: [
      .bad(
        """
        ## Description
        ### What is it?
        A card.
        ### Who needs it?
        Residents.
        ## «Procedure»
        1. Apply.
        ## Providers that can do it for you
        | Provider | Website | Timelines | Cost |
        | --- | --- | --- | --- |
        ## Additional details
        It is free.
        ## Related Posts
        - [Passport](https://tramitit.com/guides/mexico/passport/)
        """),
      .bad("«---»\ntitle: Residence card\n---\nIt is free.\n"),
      .good("---\ntitle: Residence card\n\n## Description\n"),
      .good(
        """
        ## Description
        ### What is it?
        A card.
        ### Who needs it?
        Residents.
        ## Procedure
        1. Apply.
        ## Documents needed
        - Passport
        ## Providers that can do it for you
        | Provider | Website | Timelines | Cost |
        | --- | --- | --- | --- |
        ## Aditional details
        It is free.
        ## Related Posts
        - [Passport](https://tramitit.com/guides/mexico/passport/)
        """),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let template = context.ruleSet.template
    guard !SectionOutline.isRegular(guide, template), !guide.frontMatter.isNeverClosed else {
      return
    }
    let outline = SectionOutline(guide, template)
    var missing = template.sections.filter {
      $0.isRequired && outline.sections[$0.order] == nil
    }
    guard !missing.isEmpty else { return }
    for heading in UnmarkedHeading.all(in: guide, for: missing, context.ruleSet) {
      missing.removeAll { $0.order == heading.template.order }
    }
    if missing.count > 1, missing.count == template.sections.count(where: \.isRequired) {
      report.add(.none(missing.map { heading(of: $0, guide, context) }), at: guide.firstLine)
      return
    }
    for section in missing {
      let before = outline.section(before: section.order).map { guide.sections[$0] }
      report.add(
        .missing(heading(of: section, guide, context), after: before?.title),
        at: before?.titleSpan ?? guide.firstLine, subject: section.id)
    }
  }

  private func heading(
    of section: SectionTemplate, _ guide: Guide, _ context: LintContext
  ) -> String {
    let wording = context.ruleSet.languages[guide.language]?.headings[section.id]?.preferred
    return String(repeating: "#", count: section.level) + " " + (wording ?? section.id)
  }
}

extension Finding.Message {
  fileprivate static func missing(_ heading: String, after title: String?) -> Self {
    if let title {
      "\"\(heading)\" is missing: add the section after \(quoted(title))"
    } else {
      "\"\(heading)\" is missing: start with the section"
    }
  }

  fileprivate static func none(_ headings: [String]) -> Self {
    "a guide's sections are all missing: add \(headings.map { "\"\($0)\"" }.joined(separator: ", "))"
  }
}
