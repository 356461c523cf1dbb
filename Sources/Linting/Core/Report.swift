package import Markup

/// Collects the findings of one guide; knows which rule is speaking.
package struct Report {
  package private(set) var findings: [Finding] = []
  private let path: String
  private var entry: RuleSelection.Entry?

  init(path: String) { self.path = path }

  /// Says which rule the next findings are of.
  mutating func start(_ entry: RuleSelection.Entry) { self.entry = entry }

  /// Adds a finding at the smallest text at fault.
  ///
  /// - Parameter subject: what is at fault where the text at `span` does not say it.
  package mutating func add(
    _ message: Finding.Message, at span: ByteSpan, subject: String? = nil, notes: [String] = [],
    related: [Finding.Related] = [], fix: Fix? = nil
  ) {
    guard let entry else { return }
    findings.append(
      Finding(
        rule: entry.id, severity: entry.severity, path: path, span: span, subject: subject,
        message: message, notes: notes, related: related, fix: fix))
  }
}
