public import ArgumentParser
import Guides
import Linting

public struct Polyguide: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "polyguide", abstract: "Lint multilingual guides.", subcommands: [LintCommand.self]
  )
  public init() {}
}

struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "lint")
  @Option var content = "content"
  @Option var rules = "rules"
  @Option var format = "json"
  @Option var failOn = "error"
  @Option var select: [String] = []
  @Argument var paths: [String] = []

  func run() async throws {
    let ruleSet = try RuleSet(DiskFileTree(rules))
    let tree = DiskFileTree(content)
    let contents = try await SiteContents(tree, configuration: ruleSet.site)
    let selected = Set(paths)
    let result = try await Linter(ruleSet, try RuleSelection(ruleSet, select: select)).lint(
      contents
    ) {
      selected.isEmpty || selected.contains($0.path)
    }
    print(
      JSONReporter().render(
        LintReport(result: result, tree: tree, pathPrefix: content == "." ? "" : content + "/")),
      terminator: "")
  }
}
