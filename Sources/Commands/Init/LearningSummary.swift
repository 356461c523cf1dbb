import Guides
import Learning
import Linting

/// What `init` found, for people: one line a part.
struct LearningSummary {
  private let learnt: LearntRuleSet
  private let result: LintResult

  /// - Parameter result: what lint says with the learnt rules.
  init(_ learnt: LearntRuleSet, _ result: LintResult) {
    self.learnt = learnt
    self.result = result
  }

  var text: String {
    let site = learnt.site
    let schema = learnt.schema
    let languages = site.languages.filter { site.guideCount(in: $0.code) > 0 }
    var lines = [
      (
        "found",
        "\(counted(site.guideCount, "guide")) in \(counted(languages.count, "language")): "
          + languages.map { "\($0.code) \(grouped(site.guideCount(in: $0.code)))" }.joined(
            separator: ", ")
      ),
      (
        "source language",
        "\(site.sourceLanguage), with translations of \(counted(site.translatedCount, "guide"))"
      ),
      ("base URL", site.baseURL ?? "no link tells: write it into site.yaml"),
      (
        "front matter",
        "\(counted(schema.fields.count, "key")), required: "
          + list(schema.required.map(\.name))
      ),
      (
        "sections",
        learnt.sections.isEmpty
          ? "none that guides share" : list(learnt.sections.map(\.id))
      ),
    ]
    if let columns = learnt.sections.first(where: { !$0.columns.isEmpty })?.columns {
      lines.append(("table", list(columns.map(\.id))))
    }
    if !learnt.wordings.isEmpty {
      lines.append(
        ("wordings", "learnt in \(counted(learnt.wordings.count(where: \.isLearnt), "language"))"))
    }
    if !learnt.severities.isEmpty {
      lines.append(("rules turned off", list(learnt.severities.map(\.rule))))
    }
    lines.append(
      (
        "lint says",
        "\(counted(result.count(.error), "error")), "
          + "\(counted(result.count(.warning), "warning")), \(counted(result.count(.info), "info"))"
      ))
    return lines.map { name, value in
      name + String(repeating: " ", count: max(1, 18 - name.count)) + value + "\n"
    }.joined()
  }

  private func list(_ names: [String]) -> String {
    names.isEmpty ? "none" : names.joined(separator: ", ")
  }
}
