extension RuleRegistry {
  /// The group `front-matter`.
  static let frontMatter: [any Rule] = [
    MissingFrontMatterRule(), SyntaxRule(), DuplicateKeyRule(), RequiredRule(), UnknownKeyRule(),
    TypeRule(), ValueRule(), DateRule(), CategoryRule(), LengthRule(), UniqueTitleRule(),
    PlainTextRule(),
  ]
}
