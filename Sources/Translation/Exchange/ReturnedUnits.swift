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
  /// The index of each unit by its id.
  private var places: [ByteString: Int] = [:]
  private(set) var refusals: [ImportPlan.Refusal] = []
  /// What is merged, and looks wrong in the bundle all the same.
  var warnings: [ImportPlan.Warning] = []

  init(original: String, bundle: String) {
    self.original = original
    self.bundle = bundle
  }

  /// Adds the units of a bundle; the same unit with another target in a second bundle is refused.
  mutating func add(_ added: [BundleUnit], bundle: String) {
    for unit in added {
      let new = Unit(unit: unit, bundle: bundle)
      if let problem = unit.problem {
        refuse(new, problem)
      } else if let index = places[ByteString(unit.id)] {
        guard let target = unit.target else { continue }
        if units[index].unit.target == nil {
          units[index] = new
        } else if units[index].unit.target?.markdown != target.markdown {
          refuse(new, "\(units[index].bundle) has another translation of it")
        }
      } else {
        places[ByteString(unit.id)] = units.count
        units.append(new)
      }
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
  mutating func matched(with file: TranslatableFile) -> [String: Unit] {
    var byID: [String: TranslationUnit] = [:]
    var byText: [ByteString: [TranslationUnit]] = [:]
    for unit in file.units {
      byID[unit.id] = unit
      byText[ByteString(unit.comparable), default: []].append(unit)
    }
    var matches: [String: Unit] = [:]
    for returned in units where returned.unit.id != Exporter.slugID {
      let text = returned.unit.source.comparable
      let samePlace = byID[returned.unit.id]
      if let samePlace, samePlace.comparable.utf8.elementsEqual(text.utf8) {
        matches[samePlace.id] = returned
      }
    }
    for returned in units where returned.unit.id != Exporter.slugID {
      let text = returned.unit.source.comparable
      if let same = byID[returned.unit.id], same.comparable.utf8.elementsEqual(text.utf8) {
        continue
      }
      guard returned.unit.target != nil else { continue }
      let free = byText[ByteString(text)]?.filter { matches[$0.id] == nil } ?? []
      if let moved = free.first, free.count == 1 {
        matches[moved.id] = returned
      } else if free.count > 1 {
        refuse(returned, "its text stands in several places by now: export it again")
      } else if byID[returned.unit.id] != nil {
        refuse(returned, "the source has changed since the export: export it again")
      } else {
        refuse(returned, "the source no longer has this text")
      }
    }
    return matches
  }

  /// The translated file name; nil where there is none.
  var slug: String? {
    let unit = units.first { $0.unit.id == Exporter.slugID }
    return unit?.unit.target.map { $0.markdown }
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
    return old.markdown.utf8.elementsEqual(returned.markdown.utf8)
  }
}

extension TranslationUnit {
  /// The unit's text with blanks collapsed, as returned texts are compared.
  fileprivate var comparable: String { BundleContent.coded(pieces).comparable }
}

extension BundleContent {
  /// The Markdown with blanks collapsed, those inside of codes too: some formats know no codes.
  fileprivate var comparable: String { BundleContent.markdown(markdown).collapsed.markdown }

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
