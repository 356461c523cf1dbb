package import Guides

/// What a rule may ask besides the guide itself; made for one guide, and used on one thread.
package final class LintContext {
  package let site: Site
  package let ruleSet: RuleSet
  /// The guide in the source language that shares the translationKey; nil for sources and orphans.
  package var source: Guide? { pair?.source }
  /// The guide aligned with its source, when a rule first asks for it; nil for sources and orphans.
  package var alignment: Alignment? { pair?.alignment }
  /// Where the guide's links lead.
  package let links: LinkSurvey
  /// What the schema has against the guide's front matter; nothing where no rule tells of it.
  package let schema: SchemaFindings

  private let pair: TranslationPair?
  private let contents: SiteContents

  /// - Parameter validates: whether a rule tells of the schema's findings.
  package init(
    _ guide: Guide, in contents: SiteContents, ruleSet: RuleSet, source: Guide?, validates: Bool
  ) {
    self.contents = contents
    site = contents.site
    self.ruleSet = ruleSet
    pair = source.map { TranslationPair($0, guide) }
    links = LinkSurvey(guide, site: site, template: ruleSet.template)
    schema =
      validates && guide.page.path.kind != .sectionPage
      ? SchemaFindings(guide.frontMatter, ruleSet) : SchemaFindings()
  }

  /// Where fragments can lead in a page; nil for a page without a file.
  package func anchors(of page: Page) -> PageAnchors? {
    contents.file(atPath: page.path.path)?.anchors(site.configuration.headingIDs)
  }
}

/// A translation and its source, aligned once for all rules that ask.
private final class TranslationPair {
  let source: Guide
  private let translation: Guide
  private(set) lazy var alignment = Alignment(source: source, translation: translation)

  init(_ source: Guide, _ translation: Guide) {
    self.source = source
    self.translation = translation
  }
}
