package import Guides
import JSONSchema

/// The rules of a run, and the severity of each.
package struct RuleSelection: Sendable {
  /// A rule that runs, and what its findings count as.
  package final class Entry: Sendable {
    package let rule: any Rule
    package let severity: Severity
    /// Copies of what its documentation says, which is asked for each guide.
    let id: String
    let readsUndecodable: Bool

    init(rule: any Rule, severity: Severity) {
      self.rule = rule
      self.severity = severity
      id = rule.documentation.id
      readsUndecodable = rule.documentation.readsUndecodable
    }
  }

  /// By id.
  package let entries: [Entry]

  /// Takes the rules on by default, or those that `select` names, less those that `ignore` names.
  ///
  /// - Parameters:
  ///   - select: ids or groups; `all` for every rule. Empty for the default.
  ///   - ignore: ids or groups.
  /// - Throws: for a name that is no rule and no group.
  package init(
    _ ruleSet: RuleSet, select: [String] = [], ignore: [String] = []
  ) throws(UnknownRule) {
    let rules = RuleRegistry.rules
    for name in select + ignore { try RuleSelection.check(name) }
    var levels: [String: String] = [:]
    // A group's severity comes before a rule's own.
    for entry in ruleSet.template.severities.sorted(by: {
      !$0.rule.contains("/") && $1.rule.contains("/")
    }) {
      for rule in rules where RuleSelection.matches(rule.documentation, entry.rule) {
        levels[rule.documentation.id] = entry.level
      }
    }
    entries = rules.compactMap { rule in
      let documentation = rule.documentation
      let level = levels[documentation.id]
      let isOn =
        select.isEmpty
        ? documentation.isOnByDefault && level != "off" || level.flatMap(Severity.init) != nil
        : select.contains { RuleSelection.matches(documentation, $0) }
      guard isOn, !ignore.contains(where: { RuleSelection.matches(documentation, $0) }) else {
        return nil
      }
      return Entry(rule: rule, severity: level.flatMap(Severity.init) ?? documentation.severity)
    }
  }

  private init(_ entries: [Entry]) { self.entries = entries }

  /// The ids of the rules.
  package var ids: Set<String> { Set(entries.map(\.id)) }

  /// These rules, and those that only another selection has.
  package func union(_ other: RuleSelection) -> RuleSelection {
    RuleSelection(entries + other.entries.filter { !ids.contains($0.id) })
  }

  /// Checks that the severities of a rule set name rules and levels that exist.
  package static func validate(_ ruleSet: RuleSet) throws(RuleSetError) {
    for entry in ruleSet.template.severities {
      do {
        try check(entry.rule)
      } catch {
        throw entry.error(error.description)
      }
      guard entry.level == "off" || Severity(rawValue: entry.level) != nil else {
        throw entry.error("\"\(entry.level)\" is no severity: write error, warning, info or off")
      }
    }
  }

  private static func matches(_ documentation: RuleDocumentation, _ name: String) -> Bool {
    name == "all" || name == documentation.id || name == documentation.group
  }

  private static func check(_ name: String) throws(UnknownRule) {
    if let error = unknownRule(name) { throw error }
  }

  /// What is wrong with a name that is neither a rule nor a group; nil for one that is.
  static func unknownRule(_ name: String) -> UnknownRule? {
    let all = RuleRegistry.rules.map(\.documentation)
    guard !all.contains(where: { matches($0, name) }) else { return nil }
    let known = all.map(\.id) + Set(all.map(\.group)).sorted()
    return UnknownRule(name: name, suggestion: nearest(to: name, in: known))
  }
}

/// A name that is neither a rule nor a group.
package struct UnknownRule: Error, CustomStringConvertible {
  package let name: String
  package let suggestion: String?

  package var description: String {
    "there is no rule or group \"\(name)\""
      + (suggestion.map { ", did you mean \"\($0)\"?" } ?? ": polyguide rules lists them")
  }
}
