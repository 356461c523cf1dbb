package import Guides
import Markup

/// What fixes have made of a site.
package struct FixResult: Sendable {
  /// A file before and after its fixes.
  package struct Change: Sendable {
    /// Relative to the content root.
    package let path: String
    package let old: [UInt8]
    package let new: [UInt8]
  }

  /// The changed files, by path.
  package let changes: [Change]
  /// The content after the fixes.
  package let contents: SiteContents
  /// What is left in the files that are wanted; a finding whose fix was withdrawn says why.
  package let remaining: LintResult
  /// How many findings of the selected rules are gone from the whole site.
  package let mendedCount: Int
  /// How many of those left have a fix that is not safe, where such fixes were not wanted.
  package let unsafeCount: Int
  /// How many of those left have a fix that would have brought another finding.
  package let withdrawnCount: Int

  init(
    _ state: FixSession.State, from old: SiteContents, _ before: [Finding], of session: FixSession
  ) {
    let contents = state.contents
    self.contents = contents
    changes = zip(old.files, contents.files).compactMap { old, new in
      old.source.bytes == new.source.bytes
        ? nil
        : Change(path: old.page.path.path, old: old.source.bytes, new: new.source.bytes)
    }
    mendedCount =
      before.count { session.rules.contains($0.rule) }
      - state.findings.count { session.rules.contains($0.rule) }
    var withdrawnCount = 0
    let findings = state.wantedFindings.filter { session.isWanted($0, in: contents) }.map {
      finding in
      guard let proposal = ProposedFix(finding, in: contents),
        let reason = state.withdrawn[proposal.identity]
      else { return finding }
      withdrawnCount += 1
      return finding.withdrawingFix(for: reason)
    }
    let guideCount = contents.files.count { $0.page.isGuide && session.isWanted($0.page.path) }
    remaining = LintResult(findings: findings, guideCount: guideCount)
    unsafeCount =
      session.includesUnsafe ? 0 : findings.count { $0.fix.map { !$0.isSafe } ?? false }
    self.withdrawnCount = withdrawnCount
  }
}

extension Finding {
  /// The finding without its fix, and with the reason.
  fileprivate func withdrawingFix(for reason: Finding) -> Finding {
    let place = path.utf8.elementsEqual(reason.path.utf8) ? "" : " in \(reason.path)"
    let note = "its fix was withdrawn, for it brings \(reason.rule)\(place): \(reason.message.text)"
    return Finding(
      rule: rule, severity: severity, path: path, span: span, message: message,
      notes: notes + [note], related: related)
  }
}
