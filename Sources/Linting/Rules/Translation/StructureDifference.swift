import Guides
import Markup

/// What the structures of a translation and its source have against each other.
struct StructureDifference {
  let source: Guide
  let translation: Guide
  let alignment: Alignment
  /// The section whose content is each language's own.
  let related: String

  /// Steps, list items or rows that follow one another in one text, and are not in the other.
  struct Run {
    enum Kind { case step, item, row }
    enum Change {
      case lost, added
      /// Part of another item in the translation alone, or in the source alone.
      case nested, raised
    }

    let change: Change
    let kind: Kind
    /// Nodes of the source where they are lost, else of the translation.
    var nodes: [Int]
    /// The block of the other text that they would follow, or that they are; nil at its start.
    let place: Int?
  }

  // MARK: Sections

  /// Sections of the source that the translation lacks, those together that follow one another, and the
  /// section of the translation that they would follow.
  func lostSections(_ ruleSet: RuleSet) -> [(sections: [Int], place: Int?)] {
    var runs: [(sections: [Int], place: Int?)] = []
    var place: Int?
    var continues = false
    let unmarked = unmarkedHeadings(ruleSet)
    for pair in alignment.sections {
      if let lost = pair.source, pair.isLost {
        let id = source.sections[lost].id
        if let id, id == related || translation.section(id) != nil || unmarked.contains(id) {
          continue
        }
        if continues {
          runs[runs.count - 1].sections.append(lost)
        } else {
          runs.append(([lost], place))
        }
        continues = true
      } else if let next = pair.translation {
        place = next
        continues = false
      }
    }
    return runs
  }

  /// The sections that a line of the translation names which is no heading.
  private func unmarkedHeadings(_ ruleSet: RuleSet) -> Set<String> {
    let lost = alignment.sections.filter(\.isLost).compactMap { pair in
      pair.source.flatMap { source.sections[$0].template }
    }
    guard !lost.isEmpty else { return [] }
    return Set(UnmarkedHeading.all(in: translation, for: lost, ruleSet).map(\.template.id))
  }

  /// Sections of the translation alone that no rule on sections tells of.
  func addedSections() -> [Int] {
    alignment.sections.filter(\.isAdded).compactMap(\.translation).filter { index in
      guard let template = translation.sections[index].template else { return false }
      let first = translation.sections.firstIndex { $0.id == template.id }
      return !template.isRequired && first == index && source.section(template.id) == nil
    }
  }

  // MARK: Items and rows

  /// The lost and the added items and rows; none where a heading was lost or added between them.
  func runs() -> [Run] {
    let losesSections = alignment.sections.contains(where: \.isLost)
    let addsSections = alignment.sections.contains(where: \.isAdded)
    let paired = PairedNodes(self)
    var runs: [Run] = []
    for section in alignment.sections where !section.isLost && !section.isAdded {
      guard section.source.flatMap({ source.sections[$0].id }) != related,
        !alignment.pairs[section.pairs].allSatisfy(\.isWhole)
      else { continue }
      var gaps = gaps(in: section, paired)
      removeMoved(&gaps)
      if gaps.isEmpty { gaps = levelChanges(in: section) }
      guard !gaps.isEmpty else { continue }
      let hasList = hasList(in: section)
      let hasTable = hasTable(in: section)
      gaps.removeAll { $0.kind == .row ? !hasTable : !hasList }
      runs += joined(gaps).filter { $0.change == .lost ? !addsSections : !losesSections }
    }
    return runs
  }

  /// Whether both texts have a section's list; else list/marker or section/content tells what is wrong.
  private func hasList(in pair: Alignment.SectionPair) -> Bool {
    parts(of: pair).allSatisfy { guide, content, section in
      guard UnmarkedList.first(in: content, of: guide) == nil else { return false }
      let isAsked =
        section?.template?.content == .list || section?.template?.content == .orderedList
      return !isAsked
        || SectionTemplate.Content.list.isMet(by: content, of: guide.markdown, in: guide.source)
    }
  }

  /// Whether both texts have a section's table; else table/shape or section/content tells what is wrong.
  private func hasTable(in pair: Alignment.SectionPair) -> Bool {
    parts(of: pair).allSatisfy { guide, content, section in
      guard PipeRows.first(in: content, of: guide) == nil else { return false }
      return section?.template?.content != .table
        || SectionTemplate.Content.table.isMet(by: content, of: guide.markdown, in: guide.source)
    }
  }

  /// Both texts of a section: the guide, the nodes under the heading, and the section.
  private func parts(of pair: Alignment.SectionPair) -> [(Guide, Range<Int>, Section?)] {
    [(source, pair.source), (translation, pair.translation)].map { guide, index in
      let section = index.map { guide.sections[$0] }
      // What has no section is the text before the first, else the footnotes behind the last.
      let others = pair.pairs.lowerBound == 0 ? guide.preamble : guide.markdown.notes
      return (guide, section?.content ?? others, section)
    }
  }

  private func gaps(in section: Alignment.SectionPair, _ paired: PairedNodes) -> [Run] {
    var gaps: [Run] = []
    var places: (source: Int?, translation: Int?)
    var ends = (source: 0, translation: 0)
    let (steps, otherSteps) = (
      steps(source, section.source), steps(translation, section.translation)
    )
    for pair in alignment.pairs[section.pairs] {
      if let node = pair.source, let other = pair.translation {
        if source.markdown.nodes[node].kind.holdsInlines { places = (node, other) }
      } else if let node = pair.source, node >= ends.source,
        let kind = kind(of: node, in: source, steps), !paired.inSource(node)
      {
        ends.source = source.markdown.nodes[node].subtreeEnd
        gaps.append(Run(change: .lost, kind: kind, nodes: [node], place: places.translation))
      } else if let node = pair.translation, node >= ends.translation,
        let kind = kind(of: node, in: translation, otherSteps), !paired.inTranslation(node)
      {
        ends.translation = translation.markdown.nodes[node].subtreeEnd
        gaps.append(Run(change: .added, kind: kind, nodes: [node], place: places.source))
      }
    }
    return gaps
  }

  /// The items of the ordered lists of a section that is made of steps.
  private func steps(_ guide: Guide, _ section: Int?) -> Set<Int> {
    guard let section = section.map({ guide.sections[$0] }),
      section.template?.content == .orderedList
    else { return [] }
    var steps: Set<Int> = []
    var node = section.content.lowerBound
    while node < section.content.upperBound {
      if guide.markdown.nodes[node].kind.isOrderedList {
        steps.formUnion(guide.markdown.children(of: node))
      }
      node = guide.markdown.nodes[node].subtreeEnd
    }
    return steps
  }

  /// What a block is called; nil where it is no item and no row, or has no text.
  private func kind(of node: Int, in guide: Guide, _ steps: Set<Int>) -> Run.Kind? {
    let nodes = guide.markdown.nodes
    let kind: Run.Kind
    switch nodes[node].kind {
    case .tableRow(isHeader: false): kind = .row
    case .item: kind = steps.contains(node) ? .step : .item
    default: return nil
    }
    return nodes[node..<nodes[node].subtreeEnd].contains(where: \.kind.isInline) ? kind : nil
  }

  /// What is lost at one place and added at another of the same section was moved or reworded.
  private func removeMoved(_ gaps: inout [Run]) {
    var left: [Run] = []
    for gap in gaps {
      if let last = left.last, last.change != gap.change {
        left.removeLast()
      } else {
        left.append(gap)
      }
    }
    gaps = left
  }

  /// Items that are in another item in one of the texts alone, where that changes how many there are.
  private func levelChanges(in section: Alignment.SectionPair) -> [Run] {
    let levels = itemLevels(source, section.source)
    let others = itemLevels(translation, section.translation)
    guard levels.values.count(where: { $0 == 1 }) != others.values.count(where: { $0 == 1 }) else {
      return []
    }
    let (steps, otherSteps) = (
      steps(source, section.source), steps(translation, section.translation)
    )
    return alignment.pairs[section.pairs].compactMap { pair in
      guard let node = pair.source, let other = pair.translation, let level = levels[node],
        let otherLevel = others[other], level != otherLevel, min(level, otherLevel) == 1,
        let kind =
          level == 1
          ? kind(of: node, in: source, steps)
          : kind(of: other, in: translation, otherSteps)
      else { return nil }
      return Run(
        change: level == 1 ? .nested : .raised, kind: kind, nodes: [other], place: node)
    }
  }

  /// In how many items each item of a section is, itself included.
  private func itemLevels(_ guide: Guide, _ section: Int?) -> [Int: Int] {
    guard let section else { return [:] }
    var levels: [Int: Int] = [:]
    var ends: [Int] = []
    for node in guide.sections[section].content where guide.markdown.nodes[node].kind == .item {
      while let end = ends.last, end <= node { ends.removeLast() }
      ends.append(guide.markdown.nodes[node].subtreeEnd)
      levels[node] = ends.count
    }
    return levels
  }

  private func joined(_ gaps: [Run]) -> [Run] {
    gaps.reduce(into: []) { runs, gap in
      if let last = runs.last, last.change == gap.change, last.kind == gap.kind,
        last.place == gap.place || isNested(gap, behind: last)
      {
        runs[runs.count - 1].nodes += gap.nodes
      } else {
        runs.append(gap)
      }
    }
  }

  /// Whether an item follows another right away in one item that both should not be in.
  private func isNested(_ run: Run, behind last: Run) -> Bool {
    guard run.change == .nested, let node = last.nodes.last else { return false }
    return translation.markdown.nodes[node].subtreeEnd == run.nodes.first
  }
}

/// Which blocks of both texts have a partner.
private struct PairedNodes {
  private var source: [Bool]
  private var translation: [Bool]
  private let difference: StructureDifference

  init(_ difference: StructureDifference) {
    self.difference = difference
    source = Array(repeating: false, count: difference.source.markdown.nodes.count)
    translation = Array(repeating: false, count: difference.translation.markdown.nodes.count)
    for pair in difference.alignment.pairs {
      guard let node = pair.source, let other = pair.translation else { continue }
      source[node] = true
      translation[other] = true
    }
  }

  /// Whether a block in a block of the source has a partner.
  func inSource(_ node: Int) -> Bool {
    source[node..<difference.source.markdown.nodes[node].subtreeEnd].contains(true)
  }

  func inTranslation(_ node: Int) -> Bool {
    translation[node..<difference.translation.markdown.nodes[node].subtreeEnd].contains(true)
  }
}

extension Guide {
  /// The text of a block without its marker: from the first to the last block of text in it.
  func textSpan(of node: Int) -> ByteSpan {
    let nodes = markdown.nodes[node..<markdown.nodes[node].subtreeEnd].filter(\.kind.holdsInlines)
    guard let first = nodes.first, let last = nodes.last else { return markdown.nodes[node].span }
    return ByteSpan(first.span.start, last.span.end)
  }

  /// The first line of a text, for a message.
  func firstLine(of span: ByteSpan) -> String {
    let end = source.bytes[span.range].firstIndex { $0 == 0x0A || $0 == 0x0D }
    return source[ByteSpan(span.start, end ?? span.end)]
  }
}
