extension RuleRegistry {
  /// The group `text`.
  static let text: [any Rule] = [
    PhraseRule(),
    PlaceholderRule(),
    CharactersRule(),
    DoubledWordRule(),
    RepeatedTextRule(),
  ]
}
