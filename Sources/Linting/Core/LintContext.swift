package import Guides

/// What a rule may ask besides the guide itself.
package struct LintContext: Sendable {
  package let site: Site
  package let ruleSet: RuleSet
  /// The guide in the source language that shares the translationKey; nil for sources and orphans.
  package let source: Guide?
  /// Where the guide's links lead.
  package let links: LinkSurvey
  /// What the schema has against the guide's front matter; nothing where no rule tells of it.
  package let schema: SchemaFindings

  /// - Parameter validates: whether a rule tells of the schema's findings.
  package init(_ guide: Guide, site: Site, ruleSet: RuleSet, source: Guide?, validates: Bool) {
    self.site = site
    self.ruleSet = ruleSet
    self.source = source
    links = LinkSurvey(guide, site: site, template: ruleSet.template)
    schema =
      validates && guide.page.isGuide
      ? SchemaFindings(guide.frontMatter, ruleSet) : SchemaFindings()
  }
}
