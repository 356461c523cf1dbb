package import Markup

/// How much a finding matters.
package enum Severity: String, Sendable, CaseIterable, Comparable {
  case info, warning, error

  package static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

  private var rank: Int {
    switch self {
    case .info: 0
    case .warning: 1
    case .error: 2
    }
  }
}

/// A defect at a place.
package struct Finding: Sendable {
  /// What is wrong: the most specific fact first, the thing named, what to do, no full stop.
  ///
  /// Each rule makes its messages in an extension of this type at the end of its file.
  package struct Message: Sendable, Hashable, ExpressibleByStringInterpolation {
    package let text: String
    package init(stringLiteral text: String) { self.text = text }
  }

  /// Another place that has to do with the finding.
  package struct Related: Sendable {
    package let path: String
    package let span: ByteSpan
    package let message: String

    package init(path: String, span: ByteSpan, message: String) {
      self.path = path
      self.span = span
      self.message = message
    }
  }

  package let rule: String
  package let severity: Severity
  /// Relative to the content root; absolute for a file that is no content.
  package let path: String
  /// The smallest text at fault, in bytes of the file.
  package let span: ByteSpan
  /// What is at fault where the text at its place does not say it: a missing section, a lost number.
  ///
  /// Part of the finding's identity in the place of the text, and never shown.
  package let subject: String?
  package let message: Message
  /// Help: near misses, why, what to do next.
  package let notes: [String]
  package let related: [Related]
  package let fix: Fix?

  package init(
    rule: String, severity: Severity, path: String, span: ByteSpan,
    subject: String? = nil, message: Message,
    notes: [String] = [], related: [Related] = [], fix: Fix? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.path = path
    self.span = span
    self.subject = subject
    self.message = message
    self.notes = notes
    self.related = related
    self.fix = fix
  }
}

/// A change of the text that mends a finding.
package struct Fix: Sendable {
  /// Bytes of a file that are to be replaced.
  package struct Edit: Sendable, Hashable {
    package let span: ByteSpan
    package let text: String

    package init(_ span: ByteSpan, _ text: String) {
      self.span = span
      self.text = text
    }
  }

  /// Whether it cannot change what the guide says.
  package let isSafe: Bool
  /// In order, without overlap.
  package let edits: [Edit]

  /// A fix that cannot change what a guide says: `--fix` applies it.
  package static func safe(_ edits: Edit...) -> Fix { Fix(isSafe: true, edits: edits) }

  /// A fix that may change what a guide says: it takes `--unsafe-fixes`.
  package static func unsafe(_ edits: Edit...) -> Fix { Fix(isSafe: false, edits: edits) }

  package init(isSafe: Bool, edits: [Edit]) {
    self.isSafe = isSafe
    self.edits = edits.sorted { $0.span < $1.span }
  }
}
