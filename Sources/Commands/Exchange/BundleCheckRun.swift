import Guides
import Linting
import Translation

/// `polyguide import --check`: bundles as files of their formats.
struct BundleCheckRun {
  private let bundles: [String]
  private let output: Output
  private let format: ReportFormat

  init(_ arguments: ImportCommand) {
    bundles = arguments.bundles
    output = Output(path: arguments.output.output)
    format = arguments.format
  }

  func run() throws -> ExitStatus {
    var problems: [BundleProblem] = []
    for name in bundles {
      let bytes = try BundleFiles.read(name)
      problems += BundleJudge.problems(in: bytes).map {
        BundleProblem(path: name, line: $0.line, message: $0.message)
      }
    }
    try output.write(BundleProblem.report(problems, format: format))
    return problems.isEmpty ? .clean : .findings
  }
}

/// Reads bundles from disk.
enum BundleFiles {
  static func read(_ name: String) throws -> [UInt8] {
    do {
      return try DiskFileTree(".").contents(of: name)
    } catch let error as FileTreeError {
      throw CommandError("cannot read \(name): \(error.reason)")
    }
  }
}
