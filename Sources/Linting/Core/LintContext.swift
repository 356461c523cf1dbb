package import Guides

/// What a rule may ask besides the guide itself.
package struct LintContext: Sendable {
  package let site: Site
  package let ruleSet: RuleSet
  /// The guide in the source language that shares the translationKey; nil for sources and orphans.
  package let source: Guide?
  /// Where the guide's links lead.
  package let links: LinkSurvey

  package init(_ guide: Guide, site: Site, ruleSet: RuleSet, source: Guide?) {
    self.site = site
    self.ruleSet = ruleSet
    self.source = source
    links = LinkSurvey(guide, site: site, template: ruleSet.template)
  }
}
