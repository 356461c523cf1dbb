import ArgumentParser
import Guides
import JSON
import Markup
import Translation

/// `polyguide status`: what is translated, and what is stale.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Show coverage and staleness by language and country.",
    discussion: """
      A unit is stale where its source has changed since it was translated: by the Git blob that the \
      translation records, else by Git's history.
      """)

  @Argument(
    help: ArgumentHelp("Source guides and folders of them; all by default.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @Option(help: ArgumentHelp("The language to report on; all by default.", valueName: "lang"))
  var to: String?

  @Option(help: "How to write the report.")
  var format = ListFormat.text

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    let desk = try await TranslationDesk(workspace)
    let site = desk.ruleSet.site
    let present = Set(desk.contents.site.pages.filter(\.isGuide).map(\.path.language))
    let languages =
      try to.map { [try desk.language($0, option: "--to")] }
      ?? site.languages.map(\.code).filter { $0 != site.sourceLanguage && present.contains($0) }
    let staleness = desk.staleness(from: site.sourceLanguage)
    let filter = try desk.workspace.filter(paths)
    var rows: [CoverageRow] = []
    for language in languages {
      let guides = try await desk.map(from: site.sourceLanguage, to: language, where: filter) {
        pair in
        GuideCoverage(pair, stale: staleness.units(of: pair))
      }
      rows += CoverageRow.rows(guides, language: language)
    }
    let report = CoverageReport(rows: rows, showsEmpty: to != nil)
    try Output(path: output.output).write(format == .json ? report.json : report.text)
  }
}
