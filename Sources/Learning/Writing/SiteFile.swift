import Guides
import Markup

/// `site.yaml` of a learnt rule set.
struct SiteFile {
  private let site: LearntSite

  init(_ learnt: LearntRuleSet) { site = learnt.site }

  var text: String {
    var yaml = CommentedYAML()
    yaml.note(
      """
      The site: where its guides are, how Hugo makes URLs of them, and who reads them.
      Learnt from \(grouped(site.guideCount)) guides by polyguide init; the numbers say what speaks for it.
      """)
    addAddress(to: &yaml)
    yaml.add("content: \(yamlText(site.content))", "relative to the folder that holds rules/")
    yaml.add(
      "language-in: \(site.layout.languageSource.rawValue)",
      site.layout.languageSource == .folder ? "each language has a folder" : "as in about.es.md")
    yaml.add(
      "guides: \(site.guidePlaces.rawValue)",
      site.guidePlaces == .country ? "<folder>/<slug>.md alone" : "pages at any depth")
    yaml.add(
      "source-language: \(yamlText(site.sourceLanguage))",
      share(
        site.translatedCount, site.guideCount(in: site.sourceLanguage),
        "guides in it have translations"))
    yaml.add(
      "default-language: \(yamlText(site.defaultLanguage))", "Hugo's defaultContentLanguage")
    addHugoSettings(to: &yaml)
    yaml.add("")
    addLanguages(to: &yaml)
    yaml.add("")
    addCountries(to: &yaml)
    return yaml.text
  }

  private func addAddress(to yaml: inout CommentedYAML) {
    let address = site.address
    let source =
      site.configuredURL != nil
      ? "Hugo's configuration says so"
      : address.baseURL == nil
        ? "no link to a guide tells: write your own"
        : share(address.baseVotes, address.allVotes, "links to guides begin so")
    yaml.add("base-url: \(yamlText(site.baseURL ?? "https://example.org/"))", source)
    yaml.add(
      "section: \(yamlText(site.section))",
      "pages live at [/<lang>]\(site.section.isEmpty ? "" : "/" + site.section)/<folder>/<slug>/")
  }

  /// What Hugo's configuration says beyond its defaults.
  private func addHugoSettings(to yaml: inout CommentedYAML) {
    guard let hugo = site.layout.hugo else {
      if site.address.hasPrefix(site.defaultLanguage) {
        yaml.add("default-language-in-subdir: true", "as links have it")
      }
      return
    }
    for (key, flag) in [
      ("default-language-in-subdir", hugo.isDefaultLanguageInSubdir),
      ("disable-path-to-lower", hugo.keepsLetterCase),
      ("remove-path-accents", hugo.removesAccents),
      ("ugly-urls", hugo.uglyURLs.isEverywhere),
    ] where flag == true {
      yaml.add("\(key): true")
    }
    guard !hugo.permalinks.isEmpty else { return }
    yaml.add("permalinks:")
    for (kind, patterns) in [
      ("page", hugo.permalinks.pages), ("section", hugo.permalinks.sections),
    ] where !patterns.isEmpty {
      let isFlat = hugo.permalinks.sections.isEmpty
      if !isFlat { yaml.add("  \(kind):") }
      for (section, pattern) in patterns.sorted(by: { utf8Precedes($0.key, $1.key) }) {
        yaml.add("  \(isFlat ? "" : "  ")\(yamlText(section)): \(yamlText(pattern))")
      }
    }
  }

  private func addLanguages(to yaml: inout CommentedYAML) {
    yaml.add("languages:", "code in paths and URLs -> BCP 47 tag and English name")
    for language in site.languages {
      var fields = "tag: \(yamlText(language.tag)), name: \(yamlText(language.name))"
      if let folder = language.folder, folder != language.code {
        fields += ", content: \(yamlText(folder))"
      }
      yaml.add(
        "  \(yamlText(language.code)): {\(fields)}",
        counted(site.guideCount(in: language.code), "guide"))
    }
  }

  private func addCountries(to yaml: inout CommentedYAML) {
    yaml.note(
      """
      The category of a guide is its country's English name: the folder in title case,
      with blanks for "_" and "-". Here are the folders for which that is wrong.
      """)
    yaml.add(site.countries.isEmpty ? "countries: {}" : "countries:")
    for (folder, name) in site.countries { yaml.add("  \(yamlText(folder)): \(yamlText(name))") }
  }
}
