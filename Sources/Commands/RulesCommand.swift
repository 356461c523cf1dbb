import ArgumentParser
import Guides
import Linting

/// `polyguide rules`: which rules there are, and why.
struct RulesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "List or explain rules.",
    discussion: """
      Severities are those of the rule set in use. A group's name lists its rules, a rule's id \
      explains it with examples.
      """)

  @Argument(help: ArgumentHelp("Rules to explain, or groups to list.", valueName: "id"))
  var names: [String] = []

  @Option(help: "How to write the rules; markdown is a table.")
  var format = RulesFormat.text

  @OptionGroup(title: "Rule set") var ruleSet: RuleSetOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() throws {
    let source = RuleSource.find(ruleSet.rules, from: try AbsolutePath.workingDirectory())
    let catalogue = try RuleCatalogue(source.ruleSet(of: source.site()), names: names)
    let target = Output(path: output.output)
    let style = Environment.style(output.color, for: target)
    let isExplained = !names.isEmpty && names.allSatisfy { $0.contains("/") }
    switch format {
    case .json: try target.write(catalogue.json)
    case .markdown: try target.write(catalogue.markdown)
    case .text where isExplained:
      let texts = catalogue.entries.map { RuleExplanation($0, style: style).text }
      try target.write(texts.joined(separator: "\n"))
    case .text: try target.write(catalogue.text(style))
    }
  }
}

/// The formats of rules.
enum RulesFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}
