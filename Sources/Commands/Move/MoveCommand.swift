import ArgumentParser

/// `polyguide mv`: the arguments.
struct MoveCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mv", abstract: "Rename a guide with every link to it.",
    discussion: """
      Links are rewritten in all languages, but for those in raw HTML, and the old address is kept as an alias. All files are \
      written, or none. What lint would newly find is shown: a guide in another country's folder \
      needs that country's category, too.
      """)

  @Argument(
    help: ArgumentHelp("The guide.", valueName: "old"), completion: .file(extensions: ["md"]))
  var old: String

  @Argument(
    help: ArgumentHelp("Its new path, or the folder that it goes to.", valueName: "new"),
    completion: .file(extensions: ["md"]))
  var new: String

  @Flag(name: [.long, .customShort("n")], help: "Write nothing.")
  var dryRun = false

  @Flag(help: "Show what would change, and write nothing.")
  var diff = false

  /// A difference is shown before it is made, as lint shows it.
  var writesNothing: Bool { dryRun || diff }

  @OptionGroup(title: "Content and rule set") var workspace: WorkspaceOptions
  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws { try await MoveRun(self).run() }
}
