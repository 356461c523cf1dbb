extension RuleRegistry {
  /// The group `translation`.
  static let translation: [any Rule] = [
    TranslationFieldRule(), TranslationStructureRule(), TranslationNumbersRule(),
    TranslationPunctuationRule(),
    TranslationLanguageRule(), TranslationUntranslatedRule(), TranslationStaleRule(),
  ]
}
