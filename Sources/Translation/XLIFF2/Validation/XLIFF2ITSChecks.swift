internal import XML

/// Constraints of the ITS module (specification 2.1, section 5.9).
extension XLIFF2Walk {
  /// Attributes that exclude others on the same element.
  private static let exclusions: [(String, others: [String])] = [
    ("taIdentRef", ["taSource", "taIdent"]),
    ("locQualityRatingScore", ["locQualityRatingVote"]),
    (
      "locQualityIssuesRef",
      [
        "locQualityIssueType", "locQualityIssueComment", "locQualityIssueSeverity",
        "locQualityIssueProfileRef", "locQualityIssueEnabled",
      ]
    ),
    ("provenanceRecordsRef", ITS.agents),
  ]

  mutating func checkITS(of element: XMLTree.Element) {
    switch element.name.known {
    case "its:locQualityIssue":
      if element["locQualityIssueType"] == nil, element["locQualityIssueComment"] == nil {
        problems.add(
          "<its:locQualityIssue> needs locQualityIssueType or locQualityIssueComment", element)
      }
    case "its:provenanceRecord":
      if !ITS.agents.contains(where: { element[$0] != nil }) {
        problems.add("<its:provenanceRecord> names nobody and nothing", element)
      }
    default: break
    }
    guard element.attributes.contains(where: { $0.name.known?.hasPrefix("its:") == true }) else {
      return
    }
    for (key, others) in Self.exclusions where element.module("its:" + key) != nil {
      for other in others where element.module("its:" + other) != nil {
        problems.add("\(element.tag) may not have both its:\(key) and its:\(other)", element)
      }
    }
    if (element.module("its:taSource") == nil) != (element.module("its:taIdent") == nil) {
      problems.add("its:taSource and its:taIdent of \(element.tag) go together", element)
    }
    checkRecords(of: element)
  }

  /// References to records of the same unit.
  private mutating func checkRecords(of element: XMLTree.Element) {
    guard let reference = element.module("its:locQualityIssuesRef") else { return }
    let unit = element.ancestors.first { $0.isCore("unit") }
    let records = unit?.children.filter { $0.isNamed("its:locQualityIssues") } ?? []
    if !records.contains(where: { "#its=" + ($0.module("xml:id") ?? "") == reference }) {
      problems.add(
        "the its:locQualityIssuesRef \"\(reference)\" is not an <its:locQualityIssues> of the <unit>",
        element)
    }
  }
}
