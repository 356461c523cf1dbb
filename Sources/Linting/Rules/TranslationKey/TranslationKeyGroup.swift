extension RuleRegistry {
  /// The group `translation-key`.
  static let translationKey: [any Rule] = [
    MissingKeyRule(), RepeatedKeyRule(), OrphanKeyRule(), KeyFormatRule(),
  ]
}
