import Guides

/// A rule set that fits a repository, with the counts that speak for each part of it.
package struct LearntRuleSet: Sendable {
  package internal(set) var site: LearntSite
  package internal(set) var schema = LearntSchema()
  package internal(set) var fields = LearntFields()
  package internal(set) var sections: [LearntSection] = []
  /// In the order of the site's languages.
  package internal(set) var wordings: [LearntWordings] = []
  package internal(set) var links = LearntLinks()
  /// Known names that source guides mention, the most frequent first.
  package internal(set) var names: [Tally.Entry] = []
  /// Rules that do not describe the repository, and what their findings count as instead; by rule.
  package var severities: [Severity] = [] {
    didSet { severities.sort { utf8Precedes($0.rule, $1.rule) } }
  }

  /// A rule that the repository wants otherwise than it ships.
  package struct Severity: Sendable {
    package let rule: String
    let level: String
    /// Why, for the reader of the file.
    let reason: String

    /// A rule that does not run.
    package init(off rule: String, because reason: String) {
      self.rule = rule
      level = "off"
      self.reason = reason
    }
  }

  let knowledge: CommonKnowledge

  init(site: LearntSite, knowledge: CommonKnowledge) {
    self.site = site
    self.knowledge = knowledge
  }

  /// The files of the rule set by their path below its folder, as ``RuleSet`` reads them.
  package var files: [String: String] {
    var files = [
      "site.yaml": SiteFile(self).text, "guide.yaml": GuideFile(self).text,
      "front-matter.schema.yaml": SchemaFile(self).text,
    ]
    for language in site.languages {
      files["languages/\(language.code).yaml"] = LanguageFile(self, language).text
    }
    return files
  }

  /// The section of links to other guides; nil for none.
  package var relatedSection: LearntSection? { sections.last { $0.content == .links } }
}
