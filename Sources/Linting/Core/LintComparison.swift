package import Guides

/// How a result compares with the one of an older state of the content.
package struct LintComparison: Sendable {
  /// Findings that the older state has, too, and that are left out.
  package let known: Int
  /// Findings of the older state that are gone, with the paths of that state.
  package let repaired: [Finding]
  /// How many guides were checked, where not all were: those that the change can concern.
  package let concerned: Int?
  /// Of the findings that are kept, which equal ones may precede that are left out.
  package let fingerprints: [Fingerprint]
}

extension Linter {
  /// Checks two states of the content, and keeps the findings that only the newer one has.
  ///
  /// What the change cannot concern has the same findings in both states, and is checked once.
  ///
  /// - Parameters:
  ///   - newPath: where a file of the older state is now.
  ///   - countsAll: whether guides that the change cannot concern are checked, too, to count what they have.
  ///   - isReported: whether findings in a file of the newer state are wanted, in whatever file the
  ///     change was made.
  package func lint(
    _ newer: SiteContents, since older: SiteContents,
    newPath: @escaping @Sendable (String) -> String, countsAll: Bool,
    where isReported: @escaping @Sendable (String) -> Bool = { _ in true }
  ) async throws -> LintResult {
    let change = SiteChange(from: older, to: newer)
    let concerned = Set(
      try await concurrentMap(newer.files) { change.concerns($0) ? $0.page.path.path : "" })
    let oldConcerned = Set(
      try await concurrentMap(older.files) { change.concerns($0) ? $0.page.path.path : "" })
    let result = try await lint(newer) {
      isReported($0.path) && (countsAll || concerned.contains($0.path))
    }
    let old = try await lint(older) {
      isReported(newPath($0.path)) && oldConcerned.contains($0.path)
    }
    let oldPrints = Fingerprint.all(of: old.findings, in: older, renamed: newPath)
    let touched = result.findings.filter { concerned.contains($0.path) }
    let prints = Fingerprint.all(of: touched, in: newer)
    let (known, found) = (Set(oldPrints), Set(prints))
    let new = zip(touched, prints).filter { !known.contains($1) }
    return LintResult(
      findings: new.map(\.0),
      guideCount: newer.files.count { $0.page.isGuide && isReported($0.page.path.path) },
      comparison: LintComparison(
        known: result.findings.count - new.count,
        repaired: zip(old.findings, oldPrints).filter { !found.contains($1) }.map(\.0),
        concerned: countsAll ? nil : result.guideCount, fingerprints: new.map(\.1)))
  }
}
