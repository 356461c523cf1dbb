import ArgumentParser

/// Where the output goes, and how it looks: options of every command.
struct OutputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Write to a file, not to standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Option(help: "When to use colours.")
  var color = ColorMode.auto

  @Flag(name: [.long, .customShort("q")], help: "Say nothing but the results.")
  var quiet = false
}

/// When to use colours.
enum ColorMode: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

/// The formats of commands that print lists.
enum ListFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json
}
