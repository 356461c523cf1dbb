import ArgumentParser

/// Which rules run, and which findings count.
struct SelectionOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Run these rules only: ids, groups, or all; comma separated, repeatable.",
      valueName: "rules"))
  var select: [String] = []

  @Option(
    help: ArgumentHelp(
      "Leave these rules out: ids or groups; comma separated, repeatable.", valueName: "rules"))
  var ignore: [String] = []

  @Option(help: "The least severity that makes the exit status 1.")
  var failOn = FailLevel.error

  /// The names of a repeatable list.
  static func names(_ values: [String]) -> [String] {
    values.flatMap { $0.split(separator: ",") }
      .map { String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed()) }
      .filter { !$0.isEmpty }
  }
}

/// The least severity that makes the exit status 1.
enum FailLevel: String, ExpressibleByArgument, CaseIterable {
  case error, warning, info, never
}
