extension RuleRegistry {
  /// The group `front-matter`.
  static let frontMatter: [any Rule] = [
    DuplicateKeyRule()
  ]
}
