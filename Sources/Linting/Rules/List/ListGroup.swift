extension RuleRegistry {
  /// The group `list`.
  static let list: [any Rule] = [ListMarkerRule(), ListItemRule()]
}
