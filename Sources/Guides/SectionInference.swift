import Markup

/// Names sections whose headings are worded as no rule set knows, so that a wording costs one finding, not three.
struct SectionInference {
  let document: MarkdownDocument
  let source: SourceText
  let language: String
  let wordings: HeadingWordings

  /// A guide with more strange headings than this has other troubles.
  private static let headingLimit = 40

  /// Corrects what the wordings alone say of the headings.
  func correct(_ sections: inout [Section]) {
    var counts = [Int](repeating: 0, count: wordings.templates.count)
    var hasUnknown = false
    for section in sections {
      if let order = section.template?.order { counts[order] += 1 } else { hasUnknown = true }
    }
    if counts.contains(where: { $0 > 1 }) { demoteSubheadings(&sections, counts) }
    var missing = wordings.templates.filter { $0.isRequired && counts[$0.order] == 0 }
    guard hasUnknown, !missing.isEmpty, sections.count <= SectionInference.headingLimit else {
      return
    }
    inferFromNearMisses(&sections, &missing)
    inferFromPlaces(&sections, missing)
  }

  /// A deeper heading such as "Steps" is no second procedure where the guide has its own.
  private func demoteSubheadings(_ sections: inout [Section], _ counts: [Int]) {
    var isInPlace = [Bool](repeating: false, count: counts.count)
    for section in sections {
      if let template = section.template, template.level == section.level {
        isInPlace[template.order] = true
      }
    }
    for index in sections.indices {
      guard let template = sections[index].template, counts[template.order] > 1,
        isInPlace[template.order], sections[index].level > template.level,
        sections[index].wording != .preferred
      else { continue }
      sections[index].template = nil
      sections[index].wording = .unlisted
    }
  }

  private func inferFromNearMisses(_ sections: inout [Section], _ missing: inout [SectionTemplate])
  {
    for index in sections.indices where sections[index].template == nil {
      guard
        let template = wordings.nearMiss(sections[index].title, language: language, among: missing)
      else { continue }
      name(&sections[index], template)
      missing.removeAll { $0.order == template.order }
      if missing.isEmpty { return }
    }
  }

  /// Headings that stand where missing sections belong, one for one, and hold what those must hold.
  private func inferFromPlaces(_ sections: inout [Section], _ missing: [SectionTemplate]) {
    var rest = missing[...]
    while let first = rest.first {
      // Missing sections that follow each other share one gap.
      var gap = [first]
      while let next = rest.dropFirst(gap.count).first,
        !sections.contains(where: { (first.order..<next.order).contains($0.template?.order ?? -1) })
      {
        gap.append(next)
      }
      rest = rest.dropFirst(gap.count)
      let last = gap[gap.count - 1].order
      let before = sections.lastIndex { ($0.template?.order).map { $0 < first.order } ?? false }
      let after = sections.firstIndex { ($0.template?.order).map { $0 > last } ?? false }
      let start = before.map { $0 + 1 } ?? 0
      let end = after ?? sections.count
      guard start < end else { continue }
      let candidates = (start..<end).filter { index in
        sections[index].template == nil && gap.contains { $0.level == sections[index].level }
      }
      guard candidates.count == gap.count else { continue }
      let pairs = zip(candidates, gap)
      guard pairs.allSatisfy({ isPlausible($0, $1, sections) }) else { continue }
      for (index, template) in pairs { name(&sections[index], template) }
    }
  }

  private func isPlausible(_ index: Int, _ template: SectionTemplate, _ sections: [Section])
    -> Bool
  {
    guard sections[index].level == template.level else { return false }
    let extent = sections.extent(of: index)
    return (template.content ?? .text).isMet(by: extent, of: document, in: source)
  }

  private func name(_ section: inout Section, _ template: SectionTemplate) {
    section.template = template
    section.wording = .unlisted
  }
}

extension [Section] {
  /// The nodes of a section with its sub-sections that are no sections of the rule set.
  package func extent(of index: Int) -> Range<Int> {
    var last = index
    while last + 1 < count, self[last + 1].template == nil, self[last + 1].level > self[index].level
    {
      last += 1
    }
    return self[index].content.lowerBound..<self[last].content.upperBound
  }
}
