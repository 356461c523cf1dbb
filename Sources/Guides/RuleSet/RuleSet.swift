package import JSONSchema
import Markup

/// All policy of a site, read from the files below `rules/`.
package final class RuleSet: Sendable {
  package let site: SiteConfiguration
  package let template: GuideTemplate
  package let schema: JSONSchema
  package let fields: FieldNames
  /// By code; every language of the site has an entry.
  package let languages: [String: LanguageRules]
  package let wordings: HeadingWordings
  package let languageIdentifier: LanguageIdentifier
  /// By code; the source language has none.
  package let glossaries: [String: Glossary]
  /// By code, what finds the phrases and placeholders of a language and of the source's: generators
  /// leave over what they were told in it.
  let unwantedTexts: [String: UnwantedTexts]

  /// Reads `site.yaml`, `guide.yaml`, `front-matter.schema.yaml` and `languages/*.yaml` of a tree.
  ///
  /// - Parameter site: what ``site(_:hugo:)`` has read already; nil reads `site.yaml` alone.
  /// - Throws: a ``RuleSetError`` with file and place for an unknown key, a bad value or a missing file.
  package init(
    _ tree: any FileTree, site known: SiteConfiguration? = nil
  ) throws(RuleSetError) {
    if let known { site = known } else { site = try RuleSet.site(tree) }
    let schemaFile = try RuleSet.file("front-matter.schema.yaml", tree)
    do {
      schema = try JSONSchema(schemaFile.root)
    } catch {
      throw schemaFile.error(error.message, at: error.span)
    }
    fields = FieldNames(schemaFile.root)
    let template = try GuideTemplate(try RuleSet.file("guide.yaml", tree), fields: fields)
    self.template = template
    var languages: [String: LanguageRules] = [:]
    for language in site.languages {
      let file = try RuleSet.file("languages/\(language.code).yaml", tree)
      languages[language.code] = try LanguageRules(file, code: language.code, template: template)
      if language.code == site.sourceLanguage, let terms = file.root["terms"] {
        throw file.error(
          "terms are of the source language, and its translations stand in the files of the others",
          at: terms.span)
      }
    }
    let names = GlossaryNames(template.names)
    glossaries = languages.filter { [site] in $0.key != site.sourceLanguage }
      .mapValues { Glossary(names, $0) }
    self.languages = languages
    let ordered = site.languages.compactMap { languages[$0.code] }
    wordings = HeadingWordings(
      templates: template.sections, languages: ordered, sourceLanguage: site.sourceLanguage)
    languageIdentifier = LanguageIdentifier(
      profiles: ordered.map {
        LanguageProfile(language: $0.code, stopWords: $0.stopWords, nGrams: $0.nGrams)
      })
    let sourceLanguage = site.sourceLanguage
    let source = languages[sourceLanguage].map { UnwantedTexts($0) }
    unwantedTexts = languages.mapValues { rules in
      rules.code == sourceLanguage ? source ?? UnwantedTexts(rules) : UnwantedTexts(rules, source)
    }
  }

  /// Reads `site.yaml` alone: enough to find content and to read its metadata.
  ///
  /// - Parameter hugo: says what the file leaves out.
  package static func site(
    _ tree: any FileTree, hugo: HugoConfiguration? = nil
  ) throws(RuleSetError) -> SiteConfiguration {
    try SiteConfiguration(try file("site.yaml", tree), hugo)
  }

  private static func file(_ name: String, _ tree: any FileTree) throws(RuleSetError) -> PolicyFile
  {
    let bytes: [UInt8]
    do {
      bytes = try tree.contents(of: name)
    } catch let error as FileTreeError {
      throw RuleSetError(file: name, message: "cannot be read: \(error.reason)")
    } catch {
      throw RuleSetError(file: name, message: "cannot be read: \(error)")
    }
    return try PolicyFile(name: name, bytes: bytes)
  }
}
