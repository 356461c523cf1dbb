/// How text for people is set off: in colours on a terminal, plain elsewhere.
package struct TextStyle: Sendable {
  /// What a piece of text is to its reader.
  package enum Role: Sendable {
    case error, warning, info
    /// What a list is about: a path, a key, a rule.
    case name
    case rule
    /// Line numbers and rulers.
    case margin
    case label
  }

  package let isColored: Bool

  package init(isColored: Bool) { self.isColored = isColored }

  /// The text as its role shows it, unchanged where there are no colours.
  package func paint(_ text: String, _ role: Role) -> String {
    guard isColored, !text.isEmpty else { return text }
    return "\u{1B}[" + TextStyle.code(role) + "m" + text + "\u{1B}[0m"
  }

  /// A severity's role.
  package static func role(_ severity: Severity) -> Role {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .info: .info
    }
  }

  private static func code(_ role: Role) -> String {
    switch role {
    case .error: "1;31"
    case .warning: "1;33"
    case .info: "1;36"
    case .name: "1"
    case .rule: "35"
    case .margin: "34"
    case .label: "36"
    }
  }
}
