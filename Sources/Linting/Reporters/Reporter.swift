/// Writes a report in one format.
package protocol Reporter: Sendable {
  /// The whole output, its last line ended.
  func render(_ report: LintReport) -> String

  /// Hands out the same in pieces, so that a large report need not be in memory as a whole.
  func write(_ report: LintReport, to output: ([UInt8]) throws -> Void) async throws
}

extension Reporter {
  package func write(_ report: LintReport, to output: ([UInt8]) throws -> Void) async throws {
    try output(Array(render(report).utf8))
  }
}
