import ArgumentParser

/// Whether findings are mended, and which.
struct FixOptions: ParsableArguments {
  @Flag(help: "Mend what can be mended without changing what a guide says.")
  var fix = false

  @Flag(help: "With --fix or --diff: mend also where the guide may say something else then.")
  var unsafeFixes = false

  @Flag(
    help: "Show what --fix would change, and write nothing; exit status 1 if there is anything.")
  var diff = false

  var isOn: Bool { fix || diff }

  func validate() throws {
    if unsafeFixes, !isOn {
      throw ValidationError("--unsafe-fixes needs --fix, or --diff to see them first")
    }
  }
}
