import Guides

/// Mends what the guides of a language say of their headings by what is known of the language.
struct HeadingGlossary {
  private let sections: [LearntSection]
  private let knowledge: CommonKnowledge
  private let source: String
  private let target: String

  /// - Parameter target: the BCP 47 tag of a language that is not the source's.
  init(_ learnt: LearntRuleSet, _ target: String) {
    sections = learnt.sections
    knowledge = learnt.knowledge
    source = learnt.site.language(learnt.site.sourceLanguage)?.tag ?? ""
    self.target = target
  }

  /// Replaces headings that nobody has translated, and adds those that no guide tells.
  ///
  /// A heading that is left in the source's language in most translations is no wording of theirs.
  func complete(_ wordings: inout LearntWordings) {
    for section in sections {
      guard let title = section.titles.most?.value else { continue }
      let known = knowledge.translation(of: title, from: source, to: target)
      guard let wording = wordings.headings[section.id] else {
        if section.isRequired, let text = known.text(for: title), isFree(text, in: wordings) {
          wordings.headings[section.id] = .known(text)
        }
        continue
      }
      guard section.foldedTitles.contains(HeadingWordings.fold(wording.preferred.value)) else {
        continue
      }
      wordings.headings[section.id] = mended(wording, known, wordings)
    }
  }

  /// What stands for a heading of the source's; nil where it is left over, and nothing better is known.
  private func mended(
    _ wording: LearntWordings.Wording, _ known: CommonKnowledge.Translation,
    _ wordings: LearntWordings
  ) -> LearntWordings.Wording? {
    let text = wording.preferred.value
    switch known {
    case .own: return wording
    case .unknown where !knowledge.isLeft(text, from: source, to: target): return wording
    case .unknown, .other: break
    }
    if let own = wording.accepted.first {
      return LearntWordings.Wording(
        preferred: own, accepted: Array(wording.accepted.dropFirst()),
        guideCount: wording.guideCount, isUntranslated: true)
    }
    guard case .other(let better) = known, isFree(better, in: wordings) else { return nil }
    return LearntWordings.Wording(
      preferred: Tally.Entry(value: better, count: 0), accepted: [],
      guideCount: wording.guideCount, isUntranslated: true)
  }

  /// Whether no section has a wording yet.
  private func isFree(_ text: String, in wordings: LearntWordings) -> Bool {
    let folded = HeadingWordings.fold(text)
    return !wordings.headings.values.contains { wording in
      ([wording.preferred] + wording.accepted).contains {
        HeadingWordings.fold($0.value) == folded
      }
    }
  }
}

extension CommonKnowledge.Translation {
  fileprivate func text(for title: String) -> String? {
    switch self {
    case .own: title
    case .other(let text): text
    case .unknown: nil
    }
  }
}

extension LearntWordings.Wording {
  /// A wording that no guide tells.
  fileprivate static func known(_ text: String) -> Self {
    LearntWordings.Wording(
      preferred: Tally.Entry(value: text, count: 0), accepted: [], guideCount: 0)
  }
}
