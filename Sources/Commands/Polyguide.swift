package import ArgumentParser

/// The tool: its subcommands, and how it ends.
package struct Polyguide: AsyncParsableCommand {
  package static let configuration = CommandConfiguration(
    commandName: "polyguide",
    abstract: "Check a repository of Markdown guides in many languages.",
    discussion: """
      Exit status: 0 nothing to complain about, 1 findings at or above --fail-on, 2 the tool could \
      not do its work.
      """,
    version: Version.current,
    subcommands: [
      LintCommand.self, KeysCommand.self, LinksCommand.self, ExportCommand.self,
      ImportCommand.self, StatusCommand.self, RoundtripCommand.self, RulesCommand.self,
      MoveCommand.self, InitCommand.self,
    ])

  package init() {}

  /// Runs the command that the process was given, and ends the process.
  package static func run() async -> Never {
    Environment.ignoreClosedPipes()
    do {
      var command = try await asyncParseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
      Environment.end(.clean)
    } catch {
      Environment.end(end(with: error))
    }
  }

  /// Says what an error has to say, and gives the exit status for it.
  private static func end(with error: any Error) -> ExitStatus {
    if let status = error as? ExitStatus { return status }
    let isHelp = exitCode(for: error).isSuccess
    guard isHelp || isUsage(error) else {
      StandardError.write("error: \(error)\n")
      return .failure
    }
    let message = fullMessage(for: error)
    guard isHelp else {
      let prefix = "Error: "
      StandardError.write(
        message.hasPrefix(prefix) ? "error: \(message.dropFirst(prefix.count))\n" : message + "\n")
      return .failure
    }
    do {
      try Output.standard.write(message + "\n")
      return .clean
    } catch {
      return .failure
    }
  }

  /// Whether the arguments are at fault, so that the usage helps.
  private static func isUsage(_ error: any Error) -> Bool {
    exitCode(for: error) == ExitCode.validationFailure
  }
}

/// How the tool ends; thrown to end it without a message.
enum ExitStatus: Int32, Error {
  case clean = 0
  case findings = 1
  case failure = 2
}
