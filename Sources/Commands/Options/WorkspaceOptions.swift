import ArgumentParser

/// Where the content and the rule set are: options of every command that reads guides.
struct WorkspaceOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The content root: the folder that holds a folder for each language.",
      discussion: "Default: content: of the rule set's site.yaml.", valueName: "dir"),
    completion: .directory)
  var content: String?

  @OptionGroup var ruleSet: RuleSetOptions
}

/// Where the rule set is.
struct RuleSetOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The rule set's folder.",
      discussion: """
        Default: the nearest folder rules/ with a site.yaml, upward from the working directory up to \
        the repository's root; else the rule set that polyguide carries.
        """, valueName: "dir"),
    completion: .directory)
  var rules: String?
}
