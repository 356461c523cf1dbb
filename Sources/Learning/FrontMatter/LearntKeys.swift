import Guides

/// How guides are tied to their translations: by which keys, or by their paths.
struct LearntKeys {
  private var keyed = 0
  private var withFolder = 0
  private let all: Int

  init(_ guides: [Page]) {
    all = guides.count
    for page in guides {
      guard let key = page.translationKey?.text else { continue }
      keyed += 1
      if key.utf8.starts(with: (page.path.folder + "-").utf8) { withFolder += 1 }
    }
  }

  /// Turns off the rules on keys that do not describe the guides.
  func severities(_ learnt: LearntRuleSet) -> [LearntRuleSet.Severity] {
    var severities: [LearntRuleSet.Severity] = []
    if learnt.site.guidePlaces == .any, !isShare(keyed, of: all, atLeast: 95) {
      severities.append(
        LearntRuleSet.Severity(
          off: "translation-key/missing",
          because: "\(share(keyed, all)) have one; the others are tied by their paths"))
    }
    if keyed > 0, !isShare(withFolder, of: keyed, atLeast: 75) {
      severities.append(
        LearntRuleSet.Severity(
          off: "translation-key/format",
          because: "\(share(withFolder, keyed, "keys")) begin with their folder's name"))
    }
    return severities
  }
}
