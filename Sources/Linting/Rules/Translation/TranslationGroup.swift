extension RuleRegistry {
  /// The group `translation`.
  static let translation: [any Rule] = [
    TranslationFieldRule(), TranslationStructureRule(), TranslationNumbersRule(),
    TranslationTermRule(), TranslationPunctuationRule(),
    TranslationLanguageRule(), TranslationUntranslatedRule(), TranslationStaleRule(),
  ]
}
