import ArgumentParser

/// `polyguide lint`: the arguments.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Check guides.",
    discussion: """
      All content is read whatever PATHs are given: they only narrow what is reported. Exit status 1 \
      means findings at or above --fail-on.
      """)

  @Argument(
    help: ArgumentHelp("Files and folders to report on.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var paths: [String] = []

  @OptionGroup(title: "Rules") var selection: SelectionOptions
  @OptionGroup(title: "What is new") var comparison: ComparisonOptions

  @Option(help: "How to write the findings.")
  var format = ReportFormat.text

  @OptionGroup(title: "Fixes") var fixes: FixOptions

  @Flag(help: "Count the findings of each rule, the most frequent first.")
  var statistics = false

  @Flag(help: "Check the text on standard input in place of the file --stdin-path.")
  var stdin = false

  @Option(
    help: ArgumentHelp("The path of the guide on standard input.", valueName: "path"),
    completion: .file(extensions: ["md"]))
  var stdinPath: String?

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func validate() throws {
    if stdin, stdinPath == nil {
      throw ValidationError("--stdin needs --stdin-path: it says which guide the text is")
    }
    if !stdin, stdinPath != nil { throw ValidationError("--stdin-path needs --stdin") }
    if stdin, comparison.isGiven {
      throw ValidationError("--stdin checks one text: leave --since and --staged out")
    }
    if statistics, format != .text, format != .json {
      throw ValidationError("--statistics has the formats text and json")
    }
    if stdin, !paths.isEmpty {
      throw ValidationError("--stdin checks one text: leave the paths out")
    }
  }

  func run() async throws {
    guard fixes.isOn else { try await LintRun(self).run() }
    let status = try await FixRun(self).run()
    if status != .clean { throw status }
  }
}
