import Markup

/// Finds what a translation memory has for a text.
package struct MemoryIndex: Sendable {
  /// What a memory has for one unit.
  package struct Answer: Sendable {
    /// The translation of the same text in the same place, where the memory knows one and no other.
    package var target: [InlinePiece]?
    /// Translations of the same text elsewhere, and of texts that are like it: for a person to judge.
    package var candidates: [BundleMatch] = []
  }

  /// How many candidates a unit gets.
  private static let candidateLimit = 3

  /// The entries of one source.
  private struct Group: Sendable {
    /// In the order of the memory, each with its target as it is compared.
    var entries: [(entry: MemoryEntry, target: ByteString)] = []
    /// Of the different targets those that the memory has most often.
    var offers: [MemoryEntry] = []
  }

  private var groups: [Group] = []
  private var groupOfSource: [ByteString: Int] = [:]
  private var words = WordIndex()

  package init(_ entries: [MemoryEntry]) {
    for entry in entries {
      let key = entry.source.comparable
      let group = groupOfSource[key] ?? groups.count
      if group == groups.count {
        groupOfSource[key] = group
        groups.append(Group())
        words.add(entry.source)
      }
      groups[group].entries.append((entry, entry.target.comparable))
    }
    for group in groups.indices { groups[group].offers = offers(of: groups[group]) }
  }

  private func offers(of group: Group) -> [MemoryEntry] {
    var counts: [ByteString: (count: Int, first: Int)] = [:]
    for (place, entry) in group.entries.enumerated() {
      counts[entry.target, default: (0, place)].count += 1
    }
    return counts.values.sorted { ($1.count, $0.first) < ($0.count, $1.first) }
      .prefix(Self.candidateLimit).map { group.entries[$0.first].entry }
  }

  /// What the memory has for a unit's text: a translation where it is sure of one, else candidates, the most alike first.
  package func answer(_ source: [InlinePiece], _ context: MemoryContext) -> Answer {
    var answer = Answer()
    let same = groupOfSource[source.comparable]
    if let same {
      answer.target = target(of: groups[same].entries, for: source, context)
      guard answer.target == nil else { return answer }
      offer(groups[same].offers, 100, for: source, to: &answer)
    }
    for (group, similarity) in words.search(source) where group != same {
      guard answer.candidates.count < Self.candidateLimit else { break }
      // Texts that differ in case and punctuation alone are not the same.
      offer(groups[group].offers, min(similarity, 99), for: source, to: &answer)
    }
    return answer
  }

  /// The one translation in the same place; nil where there are two, or where its codes do not fit.
  private func target(
    of entries: [(entry: MemoryEntry, target: ByteString)], for source: [InlinePiece],
    _ context: MemoryContext
  ) -> [InlinePiece]? {
    let same = entries.filter { $0.entry.context.isSame(as: context) }
    let fitting = same.isEmpty ? entries.filter { $0.entry.context.isNear(context) } : same
    guard let first = fitting.first, fitting.allSatisfy({ $0.target == first.target }) else {
      return nil
    }
    let target = first.entry.target(for: source)
    return target.codeProblem(comparedWith: source) == nil ? target : nil
  }

  private func offer(
    _ entries: [MemoryEntry], _ similarity: Int, for source: [InlinePiece], to answer: inout Answer
  ) {
    let room = Self.candidateLimit - answer.candidates.count
    answer.candidates += entries.prefix(room).map { entry in
      BundleMatch(
        source: .coded(entry.source), target: .coded(entry.target(for: source)),
        similarity: similarity)
    }
  }
}

extension MemoryEntry {
  /// The target with the codes of a unit in place of those of this entry's own source.
  ///
  /// Where the sources have the same kinds of codes in a row, each stands for the unit's; else codes are
  /// the unit's where they are written alike.
  func target(for unit: [InlinePiece]) -> [InlinePiece] {
    let (own, wanted) = (source.filter { $0.code != nil }, unit.filter { $0.code != nil })
    guard own.count == wanted.count,
      zip(own, wanted).allSatisfy({ $0.shape == $1.shape })
    else { return target.withCodes(of: unit) }
    var codes: [InlinePiece.Shape: [String: InlinePiece]] = [:]
    for (old, new) in zip(own, wanted) { codes[old.shape, default: [:]][old.code?.id ?? ""] = new }
    return target.map { piece in
      guard let code = piece.code else { return piece }
      return codes[piece.shape]?[code.id] ?? piece
    }
  }
}

extension InlinePiece {
  /// What a code is, apart from its id and its Markdown.
  enum Shape: Hashable {
    case text, standalone, open(InlineCode.Kind), close(InlineCode.Kind)
  }

  var shape: Shape {
    switch self {
    case .text: .text
    case .standalone: .standalone
    case .open(let code): .open(code.kind)
    case .close(let code): .close(code.kind)
    }
  }
}

extension [InlinePiece] {
  /// The Markdown with blanks collapsed, as bytes: texts that only look the same are two.
  fileprivate var comparable: ByteString {
    ByteString(BundleContent.markdown(BundleContent.coded(self).markdown).collapsed.markdown)
  }
}
