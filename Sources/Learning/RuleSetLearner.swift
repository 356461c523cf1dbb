package import Guides
import Markup

/// Learns a rule set from the guides of a repository.
///
/// The paths tell the languages, the front matter its schema, the headings of the source language the sections,
/// and the translations that are laid over their sources how each language words them.
package struct RuleSetLearner: Sendable {
  private let knowledge: CommonKnowledge

  /// - Parameter builtIn: a complete rule set for what no repository tells.
  package init(builtIn: any FileTree) throws { knowledge = try CommonKnowledge(builtIn) }

  /// Reads all guides below a content root.
  ///
  /// - Parameter content: the content root, relative to the folder that holds the rule set's.
  /// - Throws: a ``LearningError`` where there is nothing to learn from, and what the tree throws.
  package func learn(
    _ tree: any FileTree, layout: LearntLayout, content: String
  ) async throws -> LearntRuleSet {
    var learnt = LearntRuleSet(site: LearntSite(layout, content: content), knowledge: knowledge)
    // A rule set without sections reads guides as they are.
    var draft = try RuleSet(InMemoryFileTree(learnt.files))
    var contents = try await SiteContents(tree, configuration: draft.site)
    learnt.site.decideGuidePlaces(contents.site)
    if learnt.site.guidePlaces != draft.site.layout.guidePlaces {
      draft = try RuleSet(InMemoryFileTree(learnt.files))
      contents = try await SiteContents(tree, configuration: draft.site)
    }
    learnt.site.count(contents.site)
    guard learnt.site.guideCount > 0 else { throw LearningError("it has no guides") }

    let surveys = try await survey(contents, draft)
    learn(surveys, contents.site, &learnt)
    learnFrontMatter(contents, &learnt)
    let outlines = surveys.map(\.outline)
    learnt.sections = LearntSections(
      outlines.filter { $0.page.path.language == learnt.site.sourceLanguage }
    )
    .learn()
    learnt.wordings = wordings(outlines, contents.site, learnt)
    return learnt
  }

  // MARK: Guides

  /// What the body of one guide tells.
  private struct Survey: Sendable {
    let outline: GuideOutline
    let matches: [PageAddresses.Match]
    /// Each host once.
    let hosts: Set<String>
    /// Known names that it mentions.
    let names: [String]

    init(_ guide: Guide, _ addresses: PageAddresses, _ search: NameSearch) {
      outline = GuideOutline(guide, addresses)
      let links = guide.links.lazy.filter { !$0.isImage }
      matches = links.compactMap { addresses.match($0.url) }
      hosts = Set(links.map { WebAddress($0.url).bareHost })
      names = search.mentioned(in: guide.source)
    }
  }

  private func survey(_ contents: SiteContents, _ draft: RuleSet) async throws -> [Survey] {
    let addresses = PageAddresses(contents.site)
    let search = NameSearch(knowledge.names)
    let files = contents.files.filter { $0.page.isGuide && $0.encodingError == nil }
    return try await concurrentRuns(files) { run in
      let parser = MarkdownParser()
      return run.map { Survey(Guide($0, ruleSet: draft, parser: parser), addresses, search) }
    }.flatMap { $0 }
  }

  private func learn(_ surveys: [Survey], _ site: Site, _ learnt: inout LearntRuleSet) {
    let codes = Set(learnt.site.languages.map(\.code))
    let matches = surveys.flatMap { survey in
      survey.matches.map { ($0, survey.outline.page.path.language) }
    }
    learnt.site.add(LearntAddress(matches, codes: codes))
    var hosts = Tally()
    for survey in surveys { for host in survey.hosts { hosts.add(host) } }
    learnt.links = LearntLinks(
      hosts: hosts, guideCount: surveys.count, knowledge.ruleSet.template)
    let source = learnt.site.sourceLanguage
    let sources = surveys.filter { $0.outline.page.path.language == source }
    learnt.names = Tally(sources.flatMap(\.names)).sorted.filter {
      $0.count >= NameSearch.fewestGuides
    }
  }

  // MARK: Front matter

  private func learnFrontMatter(_ contents: SiteContents, _ learnt: inout LearntRuleSet) {
    let guides = contents.files.filter(\.page.isGuide)
    learnt.schema = LearntSchema(
      guides.lazy.map(\.frontMatter), otherNames: knowledge.ruleSet.fields.otherNames)
    let source = learnt.site.sourceLanguage
    let pairs = guides.lazy.filter { $0.page.path.language != source }.compactMap { file in
      contents.site.counterpart(of: file.page, in: source)
        .flatMap { contents.file(atPath: $0.path.path) }
        .map { (source: $0.frontMatter, translation: file.frontMatter) }
    }
    learnt.fields = LearntFields(
      pairs, fields: learnt.schema.fields.map(\.name),
      usual: knowledge.ruleSet.template.translatedFields)
    let countries = LearntCountries(guides, contents.site.configuration)
    learnt.site.countries = countries.exceptions
    learnt.severities = countries.severities + LearntKeys(guides.map(\.page)).severities(learnt)
  }

  // MARK: Wordings

  private func wordings(
    _ outlines: [GuideOutline], _ site: Site, _ learnt: LearntRuleSet
  ) -> [LearntWordings] {
    guard !learnt.sections.isEmpty else { return [] }
    let source = learnt.site.sourceLanguage
    let byLanguage = Dictionary(grouping: outlines, by: \.page.path.language)
    let byPath = Dictionary(
      (byLanguage[source] ?? []).map { ($0.page.path.path, $0) }, uniquingKeysWith: { a, _ in a })
    let sourceWordings = learnt.sections.reduce(into: Set()) { $0.formUnion($1.foldedTitles) }
    return learnt.site.languages.map { language in
      var census = WordingCensus(learnt.sections)
      for outline in byLanguage[language.code] ?? [] {
        if language.code == source {
          census.add(source: outline)
          continue
        }
        let original = site.counterpart(of: outline.page, in: source)
          .flatMap { byPath[$0.path.path] }
        if original.map({ census.add(outline, alignedWith: $0) }) ?? false { continue }
        census.add(orphan: outline)
      }
      guard language.code != source else {
        return census.learn(language.code, sourceWordings: [])
      }
      var wordings = census.learn(language.code, sourceWordings: sourceWordings)
      let glossary = HeadingGlossary(learnt, language.tag)
      glossary.complete(&wordings)
      return wordings
    }
  }
}
