extension RuleRegistry {
  /// The group `suppression`.
  static let suppression: [any Rule] = [
    UnusedSuppressionRule()
  ]
}
