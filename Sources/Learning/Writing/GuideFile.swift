import Guides
import Markup

/// `guide.yaml` of a learnt rule set.
struct GuideFile {
  private let learnt: LearntRuleSet

  init(_ learnt: LearntRuleSet) { self.learnt = learnt }

  var text: String {
    var yaml = CommentedYAML()
    yaml.note("What a guide is made of. Wordings of the headings are in languages/<lang>.yaml.")
    addSections(to: &yaml)
    if let related = learnt.relatedSection {
      yaml.add("")
      yaml.add("related:")
      yaml.add("  section: \(yamlText(related.id))")
      yaml.add(
        "  links: \(min(100, related.linkCount ?? 0))",
        "as most guides have; or as many as there are other guides of the language and folder")
    }
    yaml.add("")
    yaml.add("links:")
    yaml.add("  unwanted-hosts: \(CommentedYAML.list(learnt.links.unwantedHosts))")
    yaml.add("  unwanted-parameters: \(CommentedYAML.list(learnt.links.unwantedParameters))")
    if learnt.sections.contains(where: { !$0.columns.isEmpty }) {
      yaml.add("")
      yaml.add("tables:", "of sections that have columns")
      yaml.add("  placeholders: \(CommentedYAML.list(learnt.knowledge.placeholderCells))")
    }
    addTranslation(to: &yaml)
    addSeverities(to: &yaml)
    return yaml.text
  }

  private func addSections(to yaml: inout CommentedYAML) {
    let site = learnt.site
    let language = site.language(site.sourceLanguage)?.name ?? site.sourceLanguage
    guard !learnt.sections.isEmpty else {
      yaml.note(
        "The guides in \(language) have no headings in common: without sections, no rule asks for any."
      )
      return yaml.add("sections: []")
    }
    yaml.add("sections:")
    for section in learnt.sections {
      yaml.add(
        "  - id: \(yamlText(section.id))",
        share(
          section.guideCount, site.guideCount(in: site.sourceLanguage), "guides in \(language)")
      )
      yaml.add("    level: \(section.level)")
      if section.isRequired { yaml.add("    required: true") }
      if let content = section.content { yaml.add("    content: \(content.rawValue)") }
      if !section.columns.isEmpty {
        yaml.add("    columns: \(CommentedYAML.list(section.columns.map(\.id)))")
      }
    }
  }

  private func addTranslation(to yaml: inout CommentedYAML) {
    let fields = learnt.fields
    yaml.add("")
    yaml.add("translation:", "front matter of a translation, compared with its source's")
    for (key, fields, what) in [
      ("translated", fields.translated, "differs"), ("equal", fields.equal, "the same"),
    ] {
      yaml.add("  \(key):\(fields.isEmpty ? " []" : "")")
      for field in fields {
        yaml.add(
          "    - \(yamlText(field.name))",
          field.total > 0
            ? "\(what) in \(share(field.count, field.total, "translations"))"
            : "too few translations tell")
      }
    }
    yaml.add(
      "  terms: \(CommentedYAML.list(learnt.knowledge.terms))",
      "texts that may stay as they are in every language")
    let names = learnt.names
    guard !names.isEmpty else { return }
    yaml.add("  names:", "that must stay as they are, and source guides that have them")
    for name in names { yaml.add("    - \(yamlText(name.value))", grouped(name.count)) }
  }

  private func addSeverities(to yaml: inout CommentedYAML) {
    yaml.add("")
    guard !learnt.severities.isEmpty else {
      return yaml.add("severities: {}", "rule id or group -> error, warning, info or off")
    }
    yaml.add("severities:", "rule id or group -> error, warning, info or off")
    for severity in learnt.severities {
      yaml.add("  \(severity.rule): \(severity.level)", severity.reason)
    }
  }
}
