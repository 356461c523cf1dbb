/// The elements of XLIFF's core (specification 2.1, sections 4.2 and 4.3).
extension XLIFF2ElementRule {
  static let core: [String: XLIFF2ElementRule] = [
    "xliff": XLIFF2ElementRule(
      content: [many("file")],
      attributes: [
        required("version"), required("srcLang", .language), given("trgLang", .language),
        given("xml:space", .space),
      ], others: .all),
    "file": XLIFF2ElementRule(
      content: [
        optional("skeleton"),
        modules(
          "mda:metadata", "res:resourceData", "ctr:changeTrack", "slr:profiles", "slr:data",
          "val:validation", "its:provenanceRecords"),
        optional("notes"), many("unit", "group"),
      ],
      attributes: [
        required("id", .nameToken), given("original"), given("canResegment", .yesNo),
        given("translate", .yesNo), given("srcDir", .direction), given("trgDir", .direction),
        given("xml:space", .space),
      ], others: .all),
    "skeleton": XLIFF2ElementRule(
      content: [modules()], hasText: true, attributes: [given("href")]),
    "group": XLIFF2ElementRule(
      content: [
        modules(
          "mda:metadata", "ctr:changeTrack", "slr:data", "val:validation",
          "its:provenanceRecords"),
        optional("notes"), any("unit", "group"),
      ], attributes: structure, others: .all),
    "unit": XLIFF2ElementRule(
      content: [
        modules(
          "mtc:matches", "gls:glossary", "mda:metadata", "res:resourceData", "ctr:changeTrack",
          "slr:data", "val:validation", "its:locQualityIssues", "its:provenanceRecords"),
        optional("notes"), optional("originalData"), many("segment", "ignorable"),
      ], attributes: structure, others: .all),
    "segment": XLIFF2ElementRule(
      content: [one("source"), optional("target")],
      attributes: [
        given("id", .nameToken), given("canResegment", .yesNo),
        given("state", .oneOf(["initial", "translated", "reviewed", "final"])),
        given("subState", .userDefined),
      ]),
    "ignorable": XLIFF2ElementRule(
      content: [one("source"), optional("target")], attributes: [given("id", .nameToken)]),
    "notes": XLIFF2ElementRule(content: [many("note")]),
    "note": XLIFF2ElementRule(
      hasText: true,
      attributes: [
        given("id", .nameToken), given("appliesTo", .oneOf(["source", "target"])),
        given("category"), given("priority", .positive(maximum: 10)),
      ], others: .all),
    "originalData": XLIFF2ElementRule(content: [many("data")]),
    "data": XLIFF2ElementRule(
      content: [any("cp")], hasText: true,
      attributes: [
        required("id", .nameToken), given("dir", .direction),
        given("xml:space", .oneOf(["preserve"])),
      ]),
    "source": text,
    "target": text.adding(given("order", .positive(maximum: .max))),
    "cp": XLIFF2ElementRule(attributes: [required("hex", .codePoint)]),
    "ph": XLIFF2ElementRule(
      attributes: code + [
        required("id", .nameToken), given("disp"), given("equiv"), given("dataRef", .nameToken),
        given("subFlows", .nameTokens),
      ], others: .modules(["fs", "slr"])),
    "pc": XLIFF2ElementRule(
      content: [inline], hasText: true,
      attributes: code + [
        required("id", .nameToken), given("canOverlap", .yesNo), given("dir", .direction),
        given("dispStart"), given("dispEnd"), given("equivStart"), given("equivEnd"),
        given("dataRefStart", .nameToken), given("dataRefEnd", .nameToken),
        given("subFlowsStart", .nameTokens), given("subFlowsEnd", .nameTokens),
      ], others: .modules(["fs", "slr"])),
    "sc": XLIFF2ElementRule(
      attributes: halfCode + [required("id", .nameToken)], others: .modules(["fs", "slr"])),
    "ec": XLIFF2ElementRule(
      attributes: halfCode + [given("id", .nameToken), given("startRef", .nameToken)],
      others: .modules(["fs", "slr"])),
    "mrk": XLIFF2ElementRule(
      content: [inline], hasText: true, attributes: marker, others: .all),
    "sm": XLIFF2ElementRule(attributes: marker, others: .all),
    "em": XLIFF2ElementRule(attributes: [required("startRef", .nameToken)]),
  ]

  /// Elements that version 2.2 has changed.
  static let newer: [String: XLIFF2ElementRule] = [
    "xliff": XLIFF2ElementRule(
      content: [optional("notes"), optional("mda:metadata"), many("file")],
      attributes: core["xliff"]?.attributes ?? [], others: .all),
    "note": core["note"]?.adding(given("ref")) ?? XLIFF2ElementRule(),
  ]

  private static let inline = any("cp", "ph", "pc", "sc", "ec", "mrk", "sm", "em")

  /// A `source` or a `target`.
  private static let text = XLIFF2ElementRule(
    content: [inline], hasText: true,
    attributes: [given("xml:lang", .language), given("xml:space", .space)])

  /// Attributes of groups and units.
  private static let structure = [
    required("id", .nameToken), given("name"), given("canResegment", .yesNo),
    given("translate", .yesNo), given("srcDir", .direction), given("trgDir", .direction),
    given("type", .userDefined), given("xml:space", .space),
  ]

  /// Attributes of all inline codes.
  private static let code = [
    given("canCopy", .yesNo), given("canDelete", .yesNo), given("canReorder", .reorder),
    given("copyOf", .nameToken), given("type", .inlineType), given("subType", .userDefined),
  ]

  private static let halfCode =
    code + [
      given("canOverlap", .yesNo), given("dir", .direction), given("disp"), given("equiv"),
      given("dataRef", .nameToken), given("isolated", .yesNo), given("subFlows", .nameTokens),
    ]

  private static let marker = [
    required("id", .nameToken), given("translate", .yesNo),
    given("type", .oneOfOrOwn(["generic", "comment", "term"])), given("ref"), given("value"),
  ]

  private func adding(_ attribute: Attribute) -> XLIFF2ElementRule {
    var copy = self
    copy.attributes.append(attribute)
    return copy
  }
}
