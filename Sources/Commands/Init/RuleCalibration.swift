import Guides
import Learning
import Linting

/// Tells which rules do not describe a repository: what they report is usual there, and no outlier.
struct RuleCalibration {
  let severities: [LearntRuleSet.Severity]

  /// Of the guides, in percent, those that may break a rule that holds.
  private static let mostOutliers = 20
  /// Fewer guides than these are no habit.
  private static let fewestGuides = 3
  /// Told of each translation where most have the source's heading: that is one defect, and not usual.
  private static let kept: Set<String> = ["section/untranslated"]

  /// - Parameter off: rules that are turned off already.
  init(_ result: LintResult, besides off: [LearntRuleSet.Severity]) {
    var guides: [String: Set<String>] = [:]
    for finding in result.findings { guides[finding.rule, default: []].insert(finding.path) }
    let usual = guides.filter { rule, paths in
      !RuleCalibration.kept.contains(rule) && paths.count >= RuleCalibration.fewestGuides
        && paths.count * 100 > result.guideCount * RuleCalibration.mostOutliers
    }
    let new = usual.map { rule, paths in
      LearntRuleSet.Severity(
        off: rule,
        because: "\(grouped(paths.count)) of \(counted(result.guideCount, "guide")) break it")
    }
    severities = off + new
  }
}
