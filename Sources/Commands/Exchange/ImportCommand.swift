import ArgumentParser
import Guides
import Linting
import Translation

/// `polyguide import`: bundles back into the guides.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Check a bundle, then merge it.",
    discussion: """
      Every target is parsed again: one that changes the blocks or the codes of its source is refused, \
      and the rest merged. Exit status 1 means that something was refused. All files are written, or \
      none.
      """)

  @Argument(
    help: ArgumentHelp("Bundles; the format is told by the content.", valueName: "bundle"),
    completion: .file())
  var bundles: [String]

  @Flag(help: "Judge the bundles as files of their format alone, without guides.")
  var check = false

  @Option(
    help: ArgumentHelp("Write below this folder instead of the content root.", valueName: "dir"),
    completion: .directory)
  var into: String?

  @Flag(name: [.long, .customShort("n")], help: "Write nothing.")
  var dryRun = false

  @Flag(help: "Show what would change, and write nothing.")
  var diff = false

  /// A difference is shown before it is made, as lint shows it.
  var writesNothing: Bool { dryRun || diff }

  @Option(help: "What to do with a new guide that is translated in part.")
  var partial = PartialPolicy.skip

  @Option(help: "How to write the refusals and findings.")
  var format = ReportFormat.text

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if bundles.isEmpty { throw ValidationError("name the bundles to import") }
    if diff, format != .text { throw ValidationError("--diff has the format text") }
  }

  func run() async throws {
    let status = try await check ? BundleCheckRun(self).run() : ImportRun(self).run()
    if status != .clean { throw status }
  }

  /// Writes refusals and findings in the format that is asked for.
  func reporter(for output: Output) -> any Reporter {
    format.reporter(
      style: Environment.style(self.output.color, for: output), hasStatistics: false, isQuiet: true)
  }
}
