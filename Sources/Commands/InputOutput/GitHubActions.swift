import Linting

/// Shows findings where people look who use GitHub Actions: at the lines of a change, and on the run's page.
struct GitHubActions {
  private let annotates: Bool
  /// The file that becomes the step's part of the run's page.
  private let summaryPath: String?

  /// Nil where the process does not run in GitHub Actions.
  ///
  /// - Parameter annotates: whether annotations are wanted besides the report.
  init?(annotates: Bool) {
    guard Environment.variable("GITHUB_ACTIONS") == "true" else { return nil }
    self.annotates = annotates
    let path = Environment.variable("GITHUB_STEP_SUMMARY") ?? ""
    summaryPath = path.isEmpty ? nil : path
  }

  /// A report for people as it may stand in the log, where lines can be commands.
  func guarded(_ text: String) -> String {
    annotates ? GitHubCommand.guarded(text) : text
  }

  /// Writes the annotations to the log and a table to the page.
  func show(_ report: LintReport) throws {
    if annotates {
      try Output.standard.write(
        GitHubReporter().render(report.limited(to: OmittedFindings.mostResults)))
    }
    guard let summaryPath else { return }
    do {
      try Output(path: summaryPath).append(GitHubSummaryReporter().render(report))
    } catch {
      // The report is out: what it says of the guides counts, not what became of its copy.
      StandardError.write("warning: \(error)\n")
    }
  }
}
