extension RuleRegistry {
  /// The group `section`.
  static let section: [any Rule] = []
}
