import ArgumentParser
import Guides
import Linting

/// `polyguide keys`: which translationKeys there are, and what is wrong with them.
struct KeysCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys",
    abstract: "Show the translationKeys: languages, gaps, duplicates, orphans.",
    discussion: """
      An orphan is a key that no guide in the source language has. Without KEYs there is a line for \
      each key, with KEYs all files of each.
      """)

  @Argument(help: ArgumentHelp("translationKeys to show in detail.", valueName: "key"))
  var keys: [String] = []

  @Option(help: "How to write the list.")
  var format = ListFormat.text

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws {
    let workspace = try Workspace(self.workspace)
    let (_, contents) = try await workspace.load()
    let table = KeyTable(contents.site)
    let entries = keys.isEmpty ? table.entries : try keys.map { try KeysCommand.entry($0, table) }
    let target = Output(path: output.output)
    let report = KeysReport(
      table: table, entries: entries, isDetailed: !keys.isEmpty, isQuiet: output.quiet,
      site: workspace.site, displayPath: workspace.displayPath,
      style: Environment.style(output.color, for: target))
    try target.write(format == .json ? report.json : report.text)
  }

  private static func entry(_ key: String, _ table: KeyTable) throws -> KeyTable.Entry {
    if let entry = table.entry(key) { return entry }
    let hint = table.nearMiss(of: key).map { ", did you mean \"\($0)\"?" } ?? ""
    throw CommandError("no guide has the translationKey \"\(key)\"\(hint)")
  }
}
