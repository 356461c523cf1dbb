extension RuleRegistry {
  /// The group `link`.
  static let link: [any Rule] = []
}
