extension RuleRegistry {
  /// The group `section`.
  static let section: [any Rule] = [
    MissingSectionRule(),
    SectionOrderRule(),
    DuplicateSectionRule(),
    SectionLevelRule(),
    EmptySectionRule(),
    UnknownHeadingRule(),
    HeadingWordingRule(),
    UntranslatedHeadingRule(),
    NotAHeadingRule(),
    SectionContentRule(),
  ]
}
