extension RuleRegistry {
  /// The group `link`.
  static let link: [any Rule] = [
    BrokenLinkRule(), LinkLanguageRule(), UntranslatedLinkRule(), SelfLinkRule(),
    DuplicateLinkRule(),
    DraftLinkRule(), LinkCountRule(), LinkTextRule(), LinkFormRule(), LinkEncodingRule(),
    MalformedLinkRule(), InsecureLinkRule(), LinkHostRule(), MisleadingLinkRule(),
    BareLinkRule(), VagueLinkRule(),
  ]
}
