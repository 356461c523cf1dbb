/// All rules, in the order of the documentation; each group's folder has its list.
package enum RuleRegistry {
  package static let rules: [any Rule] =
    frontMatter + translationKey + translation + section + list + table + link + text + file
    + suppression

  /// The rule with an id; nil where there is none.
  package static func rule(_ id: String) -> (any Rule)? {
    rules.first { $0.documentation.id == id }
  }
}
