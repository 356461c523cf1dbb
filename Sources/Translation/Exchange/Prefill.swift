import Guides
import Markup

/// What a unit's target is before a translator has touched it.
///
/// Export writes it and import compares with it: a target that is still the same was not translated, and
/// changes nothing.
struct Prefill {
  let target: BundleContent?
  let state: TranslationState
  /// Offered, never applied: a partner that alignment is not sure of, or whose codes differ.
  let candidates: [BundleMatch]

  /// The existing translation of a unit, else the rule set's own word for a heading or a table's column.
  init(_ unit: TranslationUnit, in pair: GuidePair, ruleSet: RuleSet) {
    if let partner = pair.translatedUnit(of: unit) {
      let pieces = partner.pieces.withCodes(of: unit.pieces)
      let content = BundleContent.coded(pieces)
      // A translation with other codes would make the bundle unsound: it is offered, too.
      if pair.isCertain(unit), pieces.codeProblem(comparedWith: unit.pieces) == nil {
        self.init(target: content, state: .translated, candidates: [])
      } else {
        let match = BundleMatch(source: .coded(unit.pieces), target: content, similarity: 75)
        self.init(target: nil, state: .untranslated, candidates: [match])
      }
    } else if pair.translation == nil,
      let wording = Prefill.wording(unit, in: pair, ruleSet: ruleSet)
    {
      self.init(target: .coded([.text(wording)]), state: .translated, candidates: [])
    } else {
      self.init(target: nil, state: .untranslated, candidates: [])
    }
  }

  private init(target: BundleContent?, state: TranslationState, candidates: [BundleMatch]) {
    self.target = target
    self.state = state
    self.candidates = candidates
  }

  /// Whether a returned target is what the translation says already, filled in or offered.
  func says(_ returned: BundleContent, in unit: BundleUnit) -> Bool {
    ([target] + candidates.map(\.target)).contains {
      $0?.isSame(as: returned, in: unit) ?? false
    }
  }

  /// How far a translator has come with a unit.
  enum Progress: Comparable {
    /// It is as it was exported: without a target, with an offer, or asking for review.
    case none
    /// Its target is as it was exported, and may stay.
    case confirmed
    case new
  }

  func progress(of unit: BundleUnit) -> Progress {
    guard let returned = unit.usableTarget else { return .none }
    if says(returned, in: unit) { return unit.state == .needsReview ? .none : .confirmed }
    return unit.isOffer && target == nil ? .none : .new
  }

  /// The preferred wording of a section's heading or of a column's header.
  private static func wording(
    _ unit: TranslationUnit, in pair: GuidePair, ruleSet: RuleSet
  ) -> String? {
    guard case .block(let node, let kind) = unit.place,
      unit.pieces.allSatisfy({ if case .text = $0 { true } else { false } }),
      let language = ruleSet.languages[pair.targetLanguage]
    else { return nil }
    if kind.isHeading {
      let section = pair.source.sections.first { $0.heading == node }
      return section?.id.flatMap { language.headings[$0]?.preferred }
    }
    guard kind == .tableCell, let own = ruleSet.languages[pair.source.language] else { return nil }
    let text = folded(unit.markdown)
    let column = own.columns.first { $0.value.contains { folded($0) == text } }?.key
    return column.flatMap { language.columns[$0]?.first }
  }
}

extension [InlinePiece] {
  /// The pieces with the ids of the codes of `source` that are written alike, in order; other codes get ids
  /// of their own, which no source has.
  func withCodes(of source: [InlinePiece]) -> [InlinePiece] {
    var free: [String: [InlineCode]] = [:]
    for piece in source.reversed() {
      switch piece {
      case .standalone(let code): free["s" + code.original, default: []].append(code)
      case .open(let code):
        free["o\(code.kind)" + code.original, default: []].append(code)
      case .close, .text: continue
      }
    }
    var renamed: [String: String] = [:]
    var others = 0
    func id(_ key: String, _ code: InlineCode) -> String {
      if let match = free[key]?.popLast() { return match.id }
      others += 1
      return "t\(others)"
    }
    return map { piece in
      switch piece {
      case .text: return piece
      case .standalone(var code):
        code.id = id("s" + code.original, code)
        return .standalone(code)
      case .open(var code):
        let new = id("o\(code.kind)" + code.original, code)
        renamed[code.id] = new
        code.id = new
        return .open(code)
      case .close(var code):
        code.id = renamed[code.id] ?? code.id
        return .close(code)
      }
    }
  }
}
