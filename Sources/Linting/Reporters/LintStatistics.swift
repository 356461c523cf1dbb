import Guides

/// How often each rule found something, the most frequent first.
package struct LintStatistics: Sendable {
  /// What one rule found; the same rule in another severity is an entry of its own.
  package struct Entry: Sendable {
    package let rule: String
    package let severity: Severity
    package let count: Int
    package let fixable: Int
  }

  package let entries: [Entry]

  package init(_ findings: [Finding]) {
    let byRule = Dictionary(grouping: findings, by: \.rule)
    entries = byRule.compactMap { rule, findings in
      findings.first.map {
        Entry(
          rule: rule, severity: $0.severity, count: findings.count,
          fixable: findings.count { $0.fix != nil })
      }
    }.sorted { a, b in a.count != b.count ? a.count > b.count : a.rule < b.rule }
  }
}

/// Shows counts in place of the findings.
package struct StatisticsReporter: Reporter {
  private let style: TextStyle
  private let hasSummary: Bool

  package init(style: TextStyle, hasSummary: Bool = true) {
    self.style = style
    self.hasSummary = hasSummary
  }

  package func render(_ report: LintReport) -> String {
    let entries = LintStatistics(report.result.findings).entries
    let width = entries.first.map { grouped($0.count).count } ?? 0
    var text = ""
    for entry in entries {
      let count = grouped(entry.count)
      let severity = entry.severity.rawValue
      text += String(repeating: " ", count: width - count.count) + count + "  "
      text += style.paint(severity, TextStyle.role(entry.severity)) + padding(severity, to: 9)
      text += entry.rule
      if entry.fixable > 0 { text += " (\(grouped(entry.fixable)) fixable)" }
      text += "\n"
    }
    if hasSummary {
      if !entries.isEmpty { text += "\n" }
      text += Summary(report.result).text + "\n"
    }
    return text
  }
}
