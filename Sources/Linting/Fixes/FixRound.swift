import Guides
import Markup

/// One round of fixes: all that fit beside each other, less those that would bring a new finding.
///
/// Where a round brings one, the fixes of the guides that have to do with it are halved and tried again, until
/// those at fault are alone. Guides that share a translationKey are halved together, apart from all others.
struct FixRound {
  /// A fix that was not made, and the finding that it would have brought.
  struct Withdrawal {
    let proposal: ProposedFix
    let reason: Finding
  }

  struct Outcome {
    var contents: SiteContents
    var findings: [Finding]
    /// The files that are changed.
    var texts: [ByteString: FixedText] = [:]
    var made: [ProposedFix] = []
    var withdrawn: [Withdrawal] = []
  }

  private let contents: SiteContents
  private let findings: [Finding]
  private let lint: (SiteContents) async throws -> [Finding]
  private let isTolerated: (Finding, SiteContents) -> Bool
  /// The guides that share a translationKey, by path.
  private let groups: [ByteString: Int]
  private let known: KnownFindings

  /// - Parameters:
  ///   - findings: what `lint` says of the content.
  ///   - isTolerated: whether a new finding is no reason to withdraw a fix: a later round mends it.
  init(
    _ contents: SiteContents, _ findings: [Finding],
    lint: @escaping (SiteContents) async throws -> [Finding],
    isTolerated: @escaping (Finding, SiteContents) -> Bool
  ) {
    self.contents = contents
    self.findings = findings
    self.lint = lint
    self.isTolerated = isTolerated
    known = KnownFindings(findings)
    var groups: [ByteString: Int] = [:]
    var first: [ByteString: Int] = [:]
    for (index, page) in contents.files.map(\.page).enumerated() {
      let key = page.tie.map { ByteString($0) }
      let group = key.flatMap { first[$0] } ?? index
      if let key { first[key] = group }
      groups[ByteString(page.path.path)] = group
    }
    self.groups = groups
  }

  /// Makes the fixes; of two that overlap the first one in the file is made, the other waits.
  func run(_ proposals: [ProposedFix]) async throws -> Outcome {
    var outcome = Outcome(contents: contents, findings: findings)
    let suspects = try await make(compatible(proposals), blaming: .first, &outcome)
    // Some may have been suspected for the fault of another guide's fix: tried again, the other is.
    let guilty = try await make(suspects.map(\.proposal), blaming: .last, &outcome)
    outcome.withdrawn += guilty
    return outcome
  }

  /// Which of the guides that have to do with a new finding is suspected.
  private enum Blame { case first, last }

  /// Makes the fixes that bring nothing, and withdraws those that were tried alone.
  ///
  /// - Returns: the others.
  private func make(
    _ proposals: [ProposedFix], blaming blame: Blame, _ outcome: inout Outcome
  ) async throws -> [Withdrawal] {
    var suspects: [Withdrawal] = []
    var waiting = Dictionary(grouping: proposals) { groups[$0.identity.path] ?? -1 }
      .mapValues { [$0] }
    while !waiting.isEmpty {
      var batches = waiting.compactMapValues(\.last)
      waiting = waiting.mapValues { $0.dropLast() }.filter { !$0.value.isEmpty }
      while !batches.isEmpty {
        let trial = try await trial(of: outcome.made + batches.values.joined())
        if trial.new.isEmpty {
          outcome.contents = trial.contents
          outcome.findings = trial.findings
          outcome.texts = trial.texts
          outcome.made += batches.values.joined()
          break
        }
        let isAlone = batches.count == 1
        for (group, reason) in suspected(for: trial.new, among: batches, blame) {
          guard let batch = batches.removeValue(forKey: group) else { continue }
          if batch.count == 1 {
            let withdrawal = Withdrawal(proposal: batch[0], reason: reason)
            if isAlone { outcome.withdrawn.append(withdrawal) } else { suspects.append(withdrawal) }
          } else {
            let half = batch.count / 2
            waiting[group, default: []] += [Array(batch[half...]), Array(batch[..<half])]
          }
        }
      }
    }
    return suspects
  }

  /// The proposals that do not overlap one before them in their file.
  private func compatible(_ proposals: [ProposedFix]) -> [ProposedFix] {
    var sets: [ByteString: EditSet] = [:]
    return proposals.sorted {
      let (a, b) = ($0.finding.path, $1.finding.path)
      return utf8Precedes(a, b) || a.utf8.elementsEqual(b.utf8) && $0.start < $1.start
    }.filter { proposal in
      let length = contents.file(atPath: proposal.finding.path)?.source.bytes.count ?? 0
      return sets[proposal.identity.path, default: EditSet(length: length)].insert(proposal.fix)
    }
  }

  private struct Trial {
    let contents: SiteContents
    let findings: [Finding]
    let texts: [ByteString: FixedText]
    /// New findings that are not tolerated.
    let new: [Finding]
  }

  private func trial(of proposals: [ProposedFix]) async throws -> Trial {
    var texts: [ByteString: FixedText] = [:]
    for (path, fixes) in Dictionary(grouping: proposals, by: \.identity.path) {
      guard let bytes = contents.file(atPath: path.text)?.source.bytes else { continue }
      var edits = EditSet(length: bytes.count)
      for proposal in fixes { _ = edits.insert(proposal.fix) }
      texts[path] = FixedText(bytes, edits)
    }
    let fixed = contents.replacing(texts.mapValues(\.bytes))
    let findings = try await lint(fixed)
    let new = known.parted(findings, after: texts).new.filter { !isTolerated($0, fixed) }
    return Trial(contents: fixed, findings: findings, texts: texts, new: new)
  }

  /// The groups whose fixes may have brought new findings, each with one of these.
  ///
  /// Where several have to do with a finding, one of them: without its fixes the finding may be gone. All of
  /// them, where none has.
  private func suspected(
    for findings: [Finding], among batches: [Int: [ProposedFix]], _ blame: Blame
  ) -> [(group: Int, reason: Finding)] {
    var reasons: [Int: Finding] = [:]
    for finding in findings {
      let paths = Set(([finding.path] + finding.related.map(\.path)).map(ByteString.init))
      let own = Set(paths.compactMap { groups[$0] }).filter { batches[$0] != nil }
      guard let group = blame == .first ? own.min() : own.max(),
        own.allSatisfy({ reasons[$0] == nil })
      else { continue }
      reasons[group] = finding
    }
    if reasons.isEmpty, let finding = findings.first {
      return batches.keys.sorted().map { ($0, finding) }
    }
    return reasons.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}
