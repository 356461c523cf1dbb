import Guides

/// What a report leaves out, because its reader takes no longer one.
package struct OmittedFindings: Sendable {
  /// The most results that GitHub takes from one run of a tool.
  package static let mostResults = 25_000

  private let kept: Int
  private let omitted: [Finding]

  /// The indices of the most severe findings, in order, and what remains.
  static func split(_ findings: [Finding], limit: Int) -> (kept: [Int], OmittedFindings) {
    let indices = findings.indices.sorted { a, b in
      let (first, second) = (findings[a].severity, findings[b].severity)
      return first != second ? first > second : a < b
    }
    let kept = indices.prefix(limit).sorted()
    let omitted = indices.dropFirst(limit).map { findings[$0] }
    return (kept, OmittedFindings(kept: kept.count, omitted: omitted))
  }

  /// A line that says what was cut.
  package var text: String {
    let counts = LintResult(findings: omitted, guideCount: 0).enumeration() ?? "nothing"
    let all = grouped(kept + omitted.count)
    return "The \(grouped(kept)) most severe of \(all) findings are shown, \(counts) left out"
  }
}
