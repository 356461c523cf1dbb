import Guides
import Markup

/// All suppressions of a guide, and which findings they are about.
struct Suppressions {
  /// A suppression, and which of its names is meant; nil for one without names.
  struct Claim: Hashable {
    let suppression: Int
    let name: Int?
  }

  /// In order.
  let all: [Suppression]
  private let lines: LineIndex
  private let source: SourceText

  /// The suppressions of a guide; nil where it has none, as nearly all.
  init?(_ guide: Guide) {
    all = Suppression.all(in: guide)
    guard !all.isEmpty else { return nil }
    source = guide.source
    lines = LineIndex(guide.source.bytes)
  }

  /// The findings that no suppression is about.
  func unsuppressed(_ findings: [Finding]) -> [Finding] {
    let claims = claims(on: findings)
    return zip(findings, claims.byFinding).compactMap { $1.isEmpty ? $0 : nil }
  }

  /// What suppresses each finding, and the claims to enable that end a suppression.
  func claims(on findings: [Finding]) -> (byFinding: [[Claim]], enabling: Set<Claim>) {
    var byFinding: [[Claim]] = Array(repeating: [], count: findings.count)
    var file: [String: [Claim]] = [:]
    var byLine: [Int: [String: [Claim]]] = [:]
    for (index, suppression) in all.enumerated() {
      for (name, claim) in claims(of: suppression, index) {
        switch suppression.directive {
        case .file: file[name, default: []].append(claim)
        case .line, .nextLine:
          byLine[targetLine(of: suppression), default: [:]][name, default: []].append(claim)
        case .disable, .enable, nil: break
        }
      }
    }
    var regions = Regions()
    var next = 0
    for index in findings.indices.sorted(by: { findings[$0].span < findings[$1].span }) {
      let start = findings[index].span.start
      while next < all.count, all[next].comment.start <= start {
        regions.pass(all[next].directive, claims(of: all[next], next))
        next += 1
      }
      let ownLine = byLine[lines.line(of: start)] ?? [:]
      let names = Suppressions.names(coveringRule: findings[index].rule)
      byFinding[index] = names.flatMap { (file[$0] ?? []) + (ownLine[$0] ?? []) }
      if let region = regions.claim(on: names) { byFinding[index].append(region) }
    }
    while next < all.count {
      regions.pass(all[next].directive, claims(of: all[next], next))
      next += 1
    }
    return (byFinding, regions.enabling)
  }

  /// The names that mean a rule: its own, its group's, none; the finding about a suppression must be named.
  static func names(coveringRule rule: String) -> [String] {
    let group = String(rule.prefix { $0 != "/" })
    return rule == UnusedSuppressionRule.documentation.id ? [rule, group] : [rule, group, ""]
  }

  private func claims(of suppression: Suppression, _ index: Int) -> [(name: String, Claim)] {
    guard !suppression.names.isEmpty else { return [("", Claim(suppression: index, name: nil))] }
    return suppression.names.enumerated().map {
      ($1.text == "all" ? "" : $1.text, Claim(suppression: index, name: $0))
    }
  }

  /// The line that a suppression of one line is about; for the next line, blank ones do not count.
  private func targetLine(of suppression: Suppression) -> Int {
    guard suppression.directive == .nextLine else {
      return lines.line(of: suppression.comment.start)
    }
    var line = lines.line(of: max(suppression.comment.start, suppression.comment.end - 1)) + 1
    while line < lines.count,
      lines.span(ofLine: line, in: source.bytes).range.allSatisfy({ source.bytes[$0] <= 0x20 })
    {
      line += 1
    }
    return line
  }
}

/// What `disable` and `enable` say at a place while a guide is passed through.
private struct Regions {
  /// By name, the last claim on it.
  private var last: [String: (order: Int, claim: Suppressions.Claim, disables: Bool)] = [:]
  private var order = 0
  /// The claims that ended a suppression.
  private(set) var enabling: Set<Suppressions.Claim> = []

  mutating func pass(
    _ directive: Suppression.Directive?, _ claims: [(name: String, Suppressions.Claim)]
  ) {
    guard directive == .disable || directive == .enable else { return }
    for (name, claim) in claims {
      order += 1
      if directive == .enable, ends(name) { enabling.insert(claim) }
      if name.isEmpty { last.removeAll(keepingCapacity: true) }
      last[name] = (order, claim, directive == .disable)
    }
  }

  /// The claim that suppresses what has these names; the last one counts.
  func claim(on names: [String]) -> Suppressions.Claim? {
    guard let last = names.compactMap({ last[$0] }).max(by: { $0.order < $1.order }) else {
      return nil
    }
    return last.disables ? last.claim : nil
  }

  /// Whether enabling a name changes anything.
  private func ends(_ name: String) -> Bool {
    let wider = ["", String(name.prefix { $0 != "/" }), name]
    return last.contains { key, value in
      value.disables && (name.isEmpty || wider.contains(key) || key.hasPrefix(name + "/"))
    }
  }
}
