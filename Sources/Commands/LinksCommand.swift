import ArgumentParser
import Guides
import Linting

/// `polyguide links`: which guide links to which.
struct LinksCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "links",
    abstract: "Show the link graph: inbound, outbound, broken; what links here.",
    discussion: """
      Only links between guides and section pages count. Without PATHs there is a line for each \
      guide, with PATHs all links of each guide that they name.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders to show.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @Option(help: "How to write the graph.")
  var format = ListFormat.text

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    let workspace = try Workspace(self.workspace)
    let filter = try workspace.filter(paths)
    let (ruleSet, contents) = try await workspace.load()
    let graph = try await LinkGraph(contents, ruleSet: ruleSet)
    let target = Output(path: output.output)
    let report = LinksReport(
      nodes: graph.nodes.filter { filter.contains($0.page.path.path) }, contents: contents,
      isDetailed: !paths.isEmpty, isQuiet: output.quiet, displayPath: workspace.displayPath,
      style: Environment.style(output.color, for: target))
    try target.write(format == .json ? report.json : report.text)
  }
}
