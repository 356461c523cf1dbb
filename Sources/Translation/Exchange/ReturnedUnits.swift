import Guides
import Markup

/// The targets of one guide, from all bundles that have some.
struct ReturnedGuide {
  struct Unit {
    let unit: BundleUnit
    let bundle: String
  }

  let original: String
  /// The first bundle that names it.
  let bundle: String
  private(set) var units: [Unit] = []
  private(set) var refusals: [ImportPlan.Refusal] = []
  /// What is merged, and looks wrong in the bundle all the same.
  var warnings: [ImportPlan.Warning] = []

  init(original: String, bundle: String) {
    self.original = original
    self.bundle = bundle
  }

  /// Adds the units of a bundle; those with a problem are refused.
  mutating func add(_ added: [BundleUnit], bundle: String) {
    for unit in added {
      let new = Unit(unit: unit, bundle: bundle)
      if let problem = unit.problem { refuse(new, problem) } else { units.append(new) }
    }
  }

  mutating func refuse(_ unit: Unit, _ reason: String) {
    refusals.append(
      ImportPlan.Refusal(
        bundle: unit.bundle, offset: unit.unit.offset, guide: original, unit: unit.unit.id,
        reason: reason))
  }

  /// Refuses the guide as a whole.
  mutating func refuse(_ reason: String) {
    refusals.append(
      ImportPlan.Refusal(
        bundle: bundle, offset: units.first?.unit.offset ?? 0, guide: original, unit: "",
        reason: reason))
  }

  /// The returned units by the current units of the source that they translate.
  ///
  /// Text and place match: apply. Text only: the unit moved, apply. Place only: the source was edited.
  /// Neither: gone.
  ///
  /// - Parameter prefill: what a unit's target was before a translator has touched it.
  mutating func matched(
    with file: TranslatableFile, prefill: (TranslationUnit) -> Prefill
  ) -> [String: Unit] {
    let byID = Dictionary(
      file.units.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var matches: [String: Unit] = [:]
    var others: [Unit] = []
    for returned in units where returned.unit.id != Exporter.slugID {
      if let unit = byID[returned.unit.id], let returned = returned.translating(unit) {
        take(returned, for: unit, &matches, prefill)
      } else if returned.unit.target != nil {
        others.append(returned)
      }
    }
    guard !others.isEmpty else { return matches }
    // Before any moves: the same text from a second bundle moves to the same place.
    let taken = Set(matches.keys)
    let free = Dictionary(
      grouping: file.units.filter { !taken.contains($0.id) }, by: \.comparable)
    for returned in others {
      let units = free[returned.unit.source.comparable] ?? []
      if units.count == 1, let moved = returned.translating(units[0]) {
        take(moved, for: units[0], &matches, prefill)
      } else if units.count > 1 {
        refuse(returned, "its text stands in several places by now: export it again")
      } else if byID[returned.unit.id] != nil {
        refuse(returned, "the source has changed since the export: export it again")
      } else {
        refuse(returned, "the source no longer has this text")
      }
    }
    return matches
  }

  /// Takes a unit, of several for one text the one that says something new; two such are one too many.
  private mutating func take(
    _ returned: Unit, for unit: TranslationUnit, _ matches: inout [String: Unit],
    _ prefill: (TranslationUnit) -> Prefill
  ) {
    guard let first = matches[unit.id] else {
      matches[unit.id] = returned
      return
    }
    guard let target = returned.unit.target else { return }
    guard let other = first.unit.target else {
      matches[unit.id] = returned
      return
    }
    let prefill = prefill(unit)
    if prefill.progress(of: first.unit) < prefill.progress(of: returned.unit) {
      matches[unit.id] = returned
    } else if prefill.progress(of: returned.unit) == .new,
      ByteString(target.markdown) != ByteString(other.markdown)
    {
      refuse(returned, "\(first.bundle) has another translation of it")
    }
  }

  /// The translated file name and its unit; nil where there is none.
  mutating func slug() -> (name: String, unit: Unit)? {
    let named = units.filter { $0.unit.id == Exporter.slugID && $0.unit.target != nil }
    guard let first = named.first, let name = first.unit.target?.markdown else { return nil }
    for other in named.dropFirst() where other.unit.target?.markdown != name {
      refuse(other, "\(first.bundle) has another translation of it")
    }
    return (name, first)
  }
}

extension ReturnedGuide.Unit {
  /// The unit, if its source is the text of a unit of the guide; nil otherwise.
  ///
  /// Where a tool has wrapped the source anew, the white space of the target means nothing either.
  fileprivate func translating(_ current: TranslationUnit) -> ReturnedGuide.Unit? {
    if ByteString(unit.source.markdown) == ByteString(current.markdown) { return self }
    guard unit.source.comparable == current.comparable else { return nil }
    var wrapped = unit
    wrapped.preservesSpace = false
    return ReturnedGuide.Unit(unit: wrapped, bundle: bundle)
  }
}

extension BundleUnit {
  /// The target as it is to be merged: blanks collapsed where a tool did not keep them.
  var usableTarget: BundleContent? {
    guard let target, !target.isBlank else { return nil }
    return preservesSpace ? target : target.collapsed
  }

  /// Whether export filled in the target from a memory; PO gives notes back without their categories.
  var isFromMemory: Bool {
    notes.contains { note in
      note.category == BundleNote.memory
        || note.category == nil && note.text.utf8.starts(with: "\(BundleNote.memory): ".utf8)
    }
  }

  /// Whether the target still asks for review, and was made for another text: an offer that nobody has taken.
  var isOffer: Bool { state == .needsReview && previousSource != nil }
}

extension BundleContent {
  /// Whether a returned target says what was exported.
  func isSame(as returned: BundleContent, in unit: BundleUnit) -> Bool {
    let old = unit.preservesSpace ? self : collapsed
    return ByteString(old.markdown) == ByteString(returned.markdown)
  }
}

extension TranslationUnit {
  /// The unit's text with blanks collapsed, as returned texts are compared.
  fileprivate var comparable: ByteString { BundleContent.markdown(markdown).comparable }
}

extension BundleContent {
  /// The Markdown with blanks collapsed, those inside of codes too: some formats know no codes.
  fileprivate var comparable: ByteString {
    ByteString(BundleContent.markdown(markdown).collapsed.markdown)
  }

  /// The content with each code as our own texts write it: what a bundle says of a code is not trusted.
  func restoringCodes(from models: [[InlinePiece]]) -> BundleContent {
    guard case .coded(let pieces) = self else { return self }
    var known: [String: InlinePiece] = [:]
    for piece in models.joined() where piece.code != nil {
      let key = piece.role + (piece.code?.id ?? "")
      if known[key] == nil { known[key] = piece }
    }
    return .coded(pieces.map { known[$0.role + ($0.code?.id ?? "")] ?? $0 })
  }
}

extension InlinePiece {
  fileprivate var role: String {
    switch self {
    case .text: "text"
    case .standalone: "s"
    case .open: "o"
    case .close: "c"
    }
  }
}
