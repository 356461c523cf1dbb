extension RuleRegistry {
  /// The group `link`.
  static let link: [any Rule] = [
    BrokenLinkRule(), LinkAnchorRule(), LinkLanguageRule(), UntranslatedLinkRule(),
    SelfLinkRule(),
    DuplicateLinkRule(),
    DraftLinkRule(), LinkCountRule(), LinkTextRule(), LinkFormRule(), LinkEncodingRule(),
    MalformedLinkRule(), InsecureLinkRule(), LinkHostRule(), MisleadingLinkRule(),
    BareLinkRule(), VagueLinkRule(),
  ]
}
