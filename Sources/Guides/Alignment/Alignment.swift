import Markup

/// Which block of a translation says what a block of its source says.
///
/// Where both have the same structure, as nearly all pairs have, the blocks are paired one by one. Else
/// sections are matched by what their headings name, and the blocks of each by what a translation keeps.
package struct Alignment: Sendable {
  /// A block of the source and the block of the translation that says the same; nil where there is none.
  package struct Pair: Sendable, Equatable {
    /// Index of a node of the source.
    package let source: Int?
    /// Index of a node of the translation.
    package let translation: Int?
    /// How likely it is that the two say the same, from 0 to 1; 1 for equal structures, 0 without a partner.
    package let confidence: Float

    package var isWhole: Bool { source != nil && translation != nil }
  }

  /// Sections that say the same; nil where there is none.
  package struct SectionPair: Sendable, Equatable {
    /// Index of a section of the source; nil, too, for the text before the first heading and for footnotes that end
    /// the guide.
    package let source: Int?
    package let translation: Int?
    /// The pairs of the heading and of all that stands under it.
    package let pairs: Range<Int>

    package var isLost: Bool { source != nil && translation == nil }
    package var isAdded: Bool { source == nil && translation != nil }
  }

  /// Whether the structures are equal: the same blocks in the same nesting below the same headings.
  ///
  /// Levels of headings, kinds of lists and where a list's numbers start do not count.
  package let isDirect: Bool
  /// All blocks of both texts, a container before its content.
  ///
  /// Within a section they are in the order of both texts; sections are in the source's order, and what
  /// the translation alone has stands behind what it follows there.
  package let pairs: [Pair]
  /// In the order of `pairs`, the text before the first heading first; last, where there are some, the
  /// footnotes that end a guide.
  package let sections: [SectionPair]

  /// Aligns a translation with its source.
  package init(source: Guide, translation: Guide) {
    let sectionPairs = SectionMatcher.pairs(source.sections, translation.sections)
    let isSameOrder = sectionPairs.allSatisfy { $0.source == $0.translation }
    if isSameOrder, let pairs = DirectPairs.all(source.markdown, translation.markdown) {
      self.init(direct: pairs, of: source)
    } else {
      var aligner = BlockAligner(source, translation)
      var sections: [SectionPair] = []
      func add(_ source: Int?, _ translation: Int?) {
        let start = sections.last?.pairs.upperBound ?? 0
        sections.append(
          SectionPair(
            source: source, translation: translation, pairs: start..<aligner.pairs.count))
      }
      aligner.alignPreambles()
      add(nil, nil)
      for entry in sectionPairs {
        aligner.align(entry)
        add(entry.source, entry.translation)
      }
      aligner.alignNotes()
      if aligner.pairs.count > sections.last?.pairs.upperBound ?? 0 { add(nil, nil) }
      self.init(isDirect: false, pairs: aligner.pairs, sections: sections)
    }
  }

  private init(isDirect: Bool, pairs: [Pair], sections: [SectionPair]) {
    self.isDirect = isDirect
    self.pairs = pairs
    self.sections = sections
  }

  private init(direct pairs: [Pair], of source: Guide) {
    var sections: [SectionPair] = []
    sections.reserveCapacity(source.sections.count + 2)
    var start = 0
    func add(_ section: Int?, upTo node: Int) {
      var end = start
      while end < pairs.count, (pairs[end].source ?? 0) < node { end += 1 }
      sections.append(SectionPair(source: section, translation: section, pairs: start..<end))
      start = end
    }
    add(nil, upTo: source.preamble.upperBound)
    for (index, section) in source.sections.enumerated() {
      add(index, upTo: section.content.upperBound)
    }
    if start < pairs.count { add(nil, upTo: source.markdown.nodes.count) }
    self.init(isDirect: true, pairs: pairs, sections: sections)
  }
}
