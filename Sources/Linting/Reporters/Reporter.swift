/// Writes a report in one format.
package protocol Reporter: Sendable {
  /// The whole output, its last line ended.
  func render(_ report: LintReport) -> String
}
