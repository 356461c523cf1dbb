extension RuleRegistry {
  /// The group `link`.
  static let link: [any Rule] = [
    BrokenLinkRule(), LinkFileRule(), LinkAnchorRule(), LinkLanguageRule(), UntranslatedLinkRule(),
    SelfLinkRule(),
    DuplicateLinkRule(),
    DraftLinkRule(), LinkCountRule(), LinkTextRule(), LinkFormRule(), LinkEncodingRule(),
    MalformedLinkRule(), InsecureLinkRule(), LinkHostRule(), MisleadingLinkRule(),
    BareLinkRule(), VagueLinkRule(),
  ]
}
