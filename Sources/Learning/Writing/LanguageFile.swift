import Guides
import Markup

/// `languages/<lang>.yaml` of a learnt rule set.
struct LanguageFile {
  private let learnt: LearntRuleSet
  private let language: LearntLayout.Language

  init(_ learnt: LearntRuleSet, _ language: LearntLayout.Language) {
    self.learnt = learnt
    self.language = language
  }

  var text: String {
    var yaml = CommentedYAML()
    yaml.note("\(language.name): wordings, phrases and formats of guides in \(language.code).")
    addHeadings(to: &yaml)
    addColumns(to: &yaml)
    let source = learnt.site.language(learnt.site.sourceLanguage)?.tag ?? ""
    let habits = learnt.knowledge.habits(of: language.tag, source: source)
    if !habits.isEmpty {
      yaml.note("From here on: what polyguide knows of the language, not of these guides.")
      yaml.add(verbatim: habits)
    }
    return yaml.text
  }

  private var wordings: LearntWordings? { learnt.wordings.first { $0.language == language.code } }

  private func addHeadings(to yaml: inout CommentedYAML) {
    let headings = wordings?.headings ?? [:]
    guard !headings.isEmpty else { return yaml.add("headings: {}") }
    yaml.add("headings:")
    for section in learnt.sections {
      guard let wording = headings[section.id] else {
        yaml.note("  \(section.id): no guide tells")
        continue
      }
      yaml.add("  \(yamlText(section.id)):")
      yaml.add("    preferred: \(yamlText(wording.preferred.value))", comment(wording))
      guard !wording.accepted.isEmpty else { continue }
      yaml.add("    accepted:")
      for entry in wording.accepted {
        yaml.add("      - \(yamlText(entry.value))", grouped(entry.count))
      }
    }
  }

  private func comment(_ wording: LearntWordings.Wording) -> String {
    let count = wording.preferred.count
    if wording.isUntranslated {
      return "most of \(grouped(wording.guideCount)) guides have the source's heading"
    }
    return wording.guideCount == 0 ? "no guide tells" : share(count, wording.guideCount)
  }

  private func addColumns(to yaml: inout CommentedYAML) {
    guard let columns = wordings?.columns, !columns.isEmpty else { return }
    yaml.add("columns:")
    // Two tables may share a column.
    var written: Set<String> = []
    for column in learnt.sections.flatMap(\.columns) {
      guard let names = columns[column.id], written.insert(column.id).inserted else { continue }
      yaml.add(
        "  \(yamlText(column.id)): \(CommentedYAML.list(names.map(\.value)))",
        names.map { grouped($0.count) }.joined(separator: ", "))
    }
  }
}
