package import Guides
import Markup

/// Mends findings in rounds, until there is nothing left to mend.
///
/// Fixes are tried in memory, and the whole site is checked after each round: a fix that brings a finding
/// which the site did not have is withdrawn.
package struct FixSession: Sendable {
  private let linter: Linter
  let rules: Set<String>
  let includesUnsafe: Bool
  let isWanted: @Sendable (GuidePath) -> Bool
  /// More than fixes that wait for one another need; it ends two that undo each other.
  private static let mostRounds = 32

  /// - Parameters:
  ///   - selection: the rules whose findings are wanted.
  ///   - guardians: other rules of which no fix may bring a finding.
  ///   - includesUnsafe: whether to make fixes that may change what a guide says, too.
  ///   - isWanted: whether a file may be changed, and its findings are wanted.
  package init(
    _ ruleSet: RuleSet, _ selection: RuleSelection, guardians: RuleSelection? = nil,
    includesUnsafe: Bool, where isWanted: @escaping @Sendable (GuidePath) -> Bool = { _ in true }
  ) {
    linter = Linter(ruleSet, guardians.map(selection.union) ?? selection)
    rules = selection.ids
    self.includesUnsafe = includesUnsafe
    self.isWanted = isWanted
  }

  /// Mends what can be mended; doing it again changes nothing.
  ///
  /// - Parameter new: the findings to mend, where those that an older state has too are to stay.
  package func run(
    _ contents: SiteContents, new: [Fingerprint]? = nil
  ) async throws -> FixResult {
    let before = try await linter.lint(contents).findings
    let old = new.map { Set(Fingerprint.all(of: before, in: contents)).subtracting($0) } ?? []
    var start = State(contents, before, old: old)
    for _ in 0..<FixSession.mostRounds {
      let (end, wasStrict) = try await settleWithoutNew(start)
      // What was withdrawn because something else went wrong may fit now, as it would in the next run.
      guard wasStrict, !end.contents.hasSameTexts(as: start.contents) else {
        return FixResult(end, from: contents, before, of: self)
      }
      start = State(end.contents, end.findings, old: old)
    }
    return FixResult(start, from: contents, before, of: self)
  }

  /// Goes through rounds until nothing changes, and brings no finding.
  private func settleWithoutNew(_ start: State) async throws -> (State, wasStrict: Bool) {
    var strict = Strictness.files([])
    while true {
      let state = try await settle(start, strict)
      if state.new.isEmpty { return (state, !strict.isEmpty) }
      // A finding that a later round was to mend stays: start again, and bring none there.
      strict = strict.including(state.new.map { ByteString($0.path) })
    }
  }

  /// Goes through rounds until nothing changes.
  private func settle(_ start: State, _ strict: Strictness) async throws -> State {
    var state = start
    for _ in 0..<FixSession.mostRounds {
      let proposals = state.wantedFindings.compactMap { proposal($0, state.contents) }
        .filter { state.withdrawn[$0.identity] == nil }
      if proposals.isEmpty {
        guard state.canReconsider else { break }
        state.reconsider()
        continue
      }
      let withdrawn = state.withdrawn
      let round = FixRound(
        state.contents, state.findings, lint: { try await linter.lint($0).findings },
        isTolerated: { finding, contents in
          guard !strict.includes(finding.path), let own = proposal(finding, contents) else {
            return false
          }
          return withdrawn[own.identity] == nil
        })
      state.follow(try await round.run(proposals))
    }
    return state
  }

  /// The fix of a finding, where it is one to make.
  private func proposal(_ finding: Finding, _ contents: SiteContents) -> ProposedFix? {
    guard let fix = finding.fix, fix.isSafe || includesUnsafe, isWanted(finding, in: contents)
    else { return nil }
    return ProposedFix(finding, in: contents)
  }

  /// Whether a finding is one to tell of.
  func isWanted(_ finding: Finding, in contents: SiteContents) -> Bool {
    rules.contains(finding.rule)
      && contents.file(atPath: finding.path).map { isWanted($0.page.path) } ?? false
  }

  /// What the rounds have come to.
  struct State {
    var contents: SiteContents
    var findings: [Finding]
    /// The findings that were there from the start.
    private var known: [Finding]
    /// The others.
    private(set) var new: [Finding] = []
    private(set) var withdrawn: [ProposedFix.Identity: Finding] = [:]
    /// Whether fixes have been made since the first of those was withdrawn.
    private var hasMoved = false
    /// The findings that are to stay.
    private let old: Set<Fingerprint>

    init(_ contents: SiteContents, _ findings: [Finding], old: Set<Fingerprint>) {
      self.contents = contents
      self.findings = findings
      self.old = old
      known = findings
    }

    /// All findings but those that are to stay.
    var wantedFindings: [Finding] {
      guard !old.isEmpty else { return findings }
      return zip(findings, Fingerprint.all(of: findings, in: contents))
        .filter { !old.contains($1) }.map(\.0)
    }

    /// Whether a fix that was withdrawn may fit now, as it would in the next run.
    var canReconsider: Bool { hasMoved && new.isEmpty && !withdrawn.isEmpty }

    /// Goes on as the next run would start.
    mutating func reconsider() {
      known = findings
      withdrawn = [:]
      hasMoved = false
    }

    mutating func follow(_ outcome: FixRound.Outcome) {
      (known, new) = KnownFindings(known).parted(outcome.findings, after: outcome.texts)
      contents = outcome.contents
      findings = outcome.findings
      if !outcome.made.isEmpty { hasMoved = true }
      for withdrawal in outcome.withdrawn {
        withdrawn[withdrawal.proposal.identity] = withdrawal.reason
      }
    }
  }

  /// The files in which no fix may bring a finding, not even one that has a fix itself.
  private enum Strictness {
    case files(Set<ByteString>)
    case all

    func includes(_ path: String) -> Bool {
      switch self {
      case .files(let files): files.contains(ByteString(path))
      case .all: true
      }
    }

    var isEmpty: Bool {
      guard case .files(let files) = self else { return false }
      return files.isEmpty
    }

    /// Also some more files; all of them, where that was tried before.
    func including(_ paths: [ByteString]) -> Strictness {
      guard case .files(let files) = self, files.isEmpty else { return .all }
      return .files(Set(paths))
    }
  }
}

extension SiteContents {
  /// Whether the files of a later state say what they said.
  fileprivate func hasSameTexts(as other: SiteContents) -> Bool {
    zip(files, other.files).allSatisfy { $0 === $1 || $0.source.bytes == $1.source.bytes }
  }
}
