import ArgumentParser

/// `polyguide init`: the arguments.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Write a rule set learnt from an existing repository.",
    discussion: """
      What nearly all guides have in common becomes the rule: the languages, the front matter, the \
      sections and how each language words their headings. Where pages are and which addresses they have is \
      taken from Hugo's configuration, if there is one. The files say in comments how many guides \
      speak for each part. All files are written, or none, and never over a rule set that is there.
      """)

  @Option(
    help: ArgumentHelp(
      "The folder whose pages the rules are for: the content root, or a part of it.",
      discussion: "Default: what Hugo's configuration says, else content.", valueName: "dir"),
    completion: .directory)
  var content: String?

  @Option(
    help: ArgumentHelp(
      "The folder to write to.", discussion: "Default: rules, in the working directory.",
      valueName: "dir"),
    completion: .directory)
  var rules = "rules"

  @Flag(name: [.long, .customShort("n")], help: "Write nothing.")
  var dryRun = false

  @Flag(
    help: "Show what would be written, against the rule set that is there, and write nothing.")
  var diff = false

  /// A difference is shown before it is made, as lint shows it.
  var writesNothing: Bool { dryRun || diff }

  @OptionGroup(title: "Output") var output: OutputOptions

  func run() async throws { try await InitRun(self).run() }
}
