import JSON

/// Something wrong in a bundle, as findings are shown.
struct BundleProblem {
  let path: String
  /// From 1; 0 where the file as a whole is meant.
  let line: Int
  let message: String

  /// All problems in a report format.
  static func report(_ problems: [BundleProblem], format: ReportFormat) -> String {
    format == .json ? json(problems) : text(problems)
  }

  private static func text(_ problems: [BundleProblem]) -> String {
    problems.map { problem in
      let line = problem.line > 0 ? ":\(problem.line)" : ""
      return "\(problem.path)\(line): error import/refused: \(problem.message)\n"
    }.joined()
  }

  private static func json(_ problems: [BundleProblem]) -> String {
    var json = JSONWriter()
    json.object { json in
      json.field("version", 1)
      json.key("findings")
      json.array { json in
        for problem in problems {
          json.newline()
          json.object { json in
            json.field("rule", "import/refused")
            json.field("severity", "error")
            json.field("path", problem.path)
            json.field("line", max(1, problem.line))
            json.field("column", 1)
            json.field("endLine", max(1, problem.line))
            json.field("endColumn", 1)
            json.field("message", problem.message)
            json.field("notes", [])
          }
        }
      }
      json.newline()
      json.key("summary")
      json.object { json in json.field("errors", problems.count) }
    }
    return json.text + "\n"
  }
}
