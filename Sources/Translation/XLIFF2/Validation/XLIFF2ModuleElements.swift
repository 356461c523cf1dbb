/// The elements and attributes of XLIFF's modules (specification 2.1, section 5), and of the change
/// tracking of 2.0.
extension XLIFF2ElementRule {
  static let modules: [String: XLIFF2ElementRule] = [
    "mtc:matches": XLIFF2ElementRule(content: [many("mtc:match")]),
    "mtc:match": XLIFF2ElementRule(
      content: [
        optional("mda:metadata"), optional("originalData"), one("source"), one("target"),
        modules(),
      ],
      attributes: [
        required("ref"), given("id", .nameToken), given("matchQuality", .decimal(maximum: 100)),
        given("matchSuitability", .decimal(maximum: 100)), given("origin"),
        given("reference", .yesNo), given("similarity", .decimal(maximum: 100)),
        given("type", .oneOf(["am", "mt", "icm", "idm", "tb", "tm", "other"])),
        given("subType", .userDefined),
      ], others: .all),

    "gls:glossary": XLIFF2ElementRule(content: [many("gls:glossEntry")]),
    "gls:glossEntry": XLIFF2ElementRule(
      content: [
        one("gls:term"), any("gls:translation"), optional("gls:definition"), modules(),
      ], attributes: [given("id", .nameToken), given("ref")], others: .all),
    "gls:term": term,
    "gls:translation": XLIFF2ElementRule(
      hasText: true, attributes: [given("id", .nameToken), given("ref"), given("source")],
      others: .all),
    "gls:definition": term,

    "mda:metadata": XLIFF2ElementRule(
      content: [many("mda:metaGroup")], attributes: [given("id", .nameToken)]),
    "mda:metaGroup": XLIFF2ElementRule(
      content: [many("mda:metaGroup", "mda:meta")],
      attributes: [
        given("id", .nameToken), given("category"),
        given("appliesTo", .oneOf(["source", "target", "ignorable"])),
      ]),
    "mda:meta": XLIFF2ElementRule(hasText: true, attributes: [required("type")]),

    "res:resourceData": XLIFF2ElementRule(
      content: [any("res:resourceItemRef"), any("res:resourceItem")]),
    "res:resourceItemRef": XLIFF2ElementRule(
      attributes: [given("id", .nameToken), required("ref", .nameToken)], others: .all),
    "res:resourceItem": XLIFF2ElementRule(
      content: [optional("res:source"), optional("res:target"), any("res:reference")],
      attributes: [given("mimeType"), given("id", .nameToken), given("context", .yesNo)],
      others: .all),
    "res:source": resource,
    "res:target": resource,
    "res:reference": XLIFF2ElementRule(
      attributes: [required("href"), given("xml:lang", .language)], others: .all),

    "slr:profiles": XLIFF2ElementRule(
      content: [optional("slr:normalization"), modules()],
      attributes: [given("generalProfile"), given("storageProfile")]),
    "slr:normalization": XLIFF2ElementRule(
      attributes: [given("general", .normalization), given("storage", .normalization)]),
    "slr:data": XLIFF2ElementRule(
      content: [modules()], attributes: [required("profile")], others: .all),

    "val:validation": XLIFF2ElementRule(content: [many("val:rule")], others: .all),
    "val:rule": XLIFF2ElementRule(
      attributes: [
        given("isPresent"), given("occurs", .positive(maximum: .max)), given("isNotPresent"),
        given("startsWith"), given("endsWith"), given("existsInSource", .yesNo),
        given("caseSensitive", .yesNo), given("normalization", .normalization),
        given("disabled", .yesNo),
      ], others: .all),

    "ctr:changeTrack": XLIFF2ElementRule(content: [many("ctr:revisions")]),
    "ctr:revisions": XLIFF2ElementRule(
      content: [many("ctr:revision")],
      attributes: [
        required("appliesTo", .nameToken), given("ref", .nameToken),
        given("currentVersion", .nameToken),
      ], others: .all),
    "ctr:revision": XLIFF2ElementRule(
      content: [many("ctr:item")],
      attributes: [given("author"), given("datetime"), given("version", .nameToken)],
      others: .all),
    "ctr:item": XLIFF2ElementRule(
      hasText: true, attributes: [required("property")], others: .all),

    "its:locQualityIssues": XLIFF2ElementRule(
      content: [many("its:locQualityIssue")],
      attributes: [required("xml:id", .nameToken), given("version")]),
    "its:locQualityIssue": XLIFF2ElementRule(
      attributes: [
        "version", "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity",
        "locQualityIssueProfileRef", "locQualityIssueEnabled",
      ].map { given($0) }),
    "its:provenanceRecords": XLIFF2ElementRule(
      content: [many("its:provenanceRecord")],
      attributes: [required("xml:id", .nameToken), given("version")]),
    "its:provenanceRecord": XLIFF2ElementRule(
      attributes: (["version"] + ITS.agents).map { given($0) }),
  ]

  /// Attributes that modules add to elements of the core.
  static let moduleAttributes: [String: XLIFF2ValueType] = {
    let score = XLIFF2ValueType.decimal(maximum: 100)
    let confidence = XLIFF2ValueType.decimal(maximum: 1)
    let table: [String: XLIFF2ValueType] = [
      "fs:fs": .oneOf(formatStyles), "fs:subFs": .text,
      "slr:equivStorage": .text, "slr:sizeInfo": .text, "slr:sizeInfoRef": .nameToken,
      "slr:sizeRestriction": .text, "slr:storageRestriction": .text,
      "its:version": .oneOf(["2.0"]), "its:allowedCharacters": .text, "its:annotatorsRef": .text,
      "its:localeFilterList": .text, "its:localeFilterType": .oneOf(["include", "exclude"]),
      "its:locQualityIssueComment": .text, "its:locQualityIssueEnabled": .yesNo,
      "its:locQualityIssueProfileRef": .text, "its:locQualityIssuesRef": .text,
      "its:locQualityIssueSeverity": score, "its:locQualityIssueType": .oneOf(ITS.issueTypes),
      "its:locQualityRatingProfileRef": .text, "its:locQualityRatingScore": score,
      "its:locQualityRatingScoreThreshold": score, "its:locQualityRatingVote": .integer,
      "its:locQualityRatingVoteThreshold": .integer, "its:mtConfidence": confidence,
      "its:provenanceRecordsRef": .text, "its:taClassRef": .text, "its:taConfidence": confidence,
      "its:taIdent": .text, "its:taIdentRef": .text, "its:taSource": .text,
      "its:termConfidence": confidence, "itsm:domains": .text, "itsm:lang": .language,
      "xml:lang": .language, "xml:space": .space, "xml:id": .nameToken, "xml:base": .text,
    ]
    return ITS.agents.reduce(into: table) { $0["its:" + $1] = .text }
  }()

  private static let term = XLIFF2ElementRule(
    hasText: true, attributes: [given("source")], others: .all)

  private static let resource = XLIFF2ElementRule(
    isOpen: true, attributes: [given("href"), given("xml:lang", .language)], others: .all)

  /// The elements of HTML that `fs:fs` may name.
  private static let formatStyles = """
    a b bdo big blockquote body br button caption center cite code col colgroup dd del div dl dt em h1 h2 \
    h3 h4 h5 h6 head hr html i img label legend li ol p pre q s samp select small span strike strong sub \
    sup table tbody td tfoot th thead title tr tt u ul
    """.split(separator: " ").map(String.init)
}

/// Vocabulary of the Internationalization Tag Set 2.0.
enum ITS {
  /// Who or what made or revised a translation.
  static let agents = [
    "org", "orgRef", "person", "personRef", "revOrg", "revOrgRef", "revPerson", "revPersonRef",
    "revTool", "revToolRef", "tool", "toolRef",
  ]

  static let issueTypes = """
    terminology mistranslation omission untranslated addition duplication inconsistency grammar legal \
    register locale-specific-content locale-violation style characters misspelling typographical \
    formatting inconsistent-entities numbers markup pattern-problem whitespace internationalization \
    length non-conformance uncategorized other
    """.split(separator: " ").map(String.init)
}
