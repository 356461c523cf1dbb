import Guides
import Linting
import Translation

/// `polyguide import --check`: bundles as files of their formats.
struct BundleCheckRun {
  private let bundles: [String]
  private let output: Output
  private let reporter: any Reporter

  init(_ arguments: ImportCommand) {
    bundles = arguments.bundles
    output = Output(path: arguments.output.output)
    reporter = arguments.reporter(for: output)
  }

  func run() async throws -> ExitStatus {
    var report = try BundleReport()
    for name in bundles {
      let bytes = try BundleFiles.read(name)
      report.add(bundle: name, bytes)
      for problem in BundleJudge.problems(in: bytes) {
        report.add(problem.message, in: name, at: problem.offset)
      }
    }
    try await output.write(reporter.render(report.lintReport()))
    return report.errorCount == 0 ? .clean : .findings
  }
}
