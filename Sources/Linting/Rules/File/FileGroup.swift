extension RuleRegistry {
  /// The group `file`.
  static let file: [any Rule] = [
    FileNameRule(),
    ASCIIFileNameRule(),
    PlacementRule(),
    EncodingRule(),
  ]
}
