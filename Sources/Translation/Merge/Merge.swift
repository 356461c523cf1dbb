import Guides
package import Markup

/// Puts targets into a file: only the bytes of changed units are touched.
///
/// Each result is parsed again. Where the blocks of the file or the codes of a unit are no longer what
/// they were, the unit's text is escaped; if that does not help, the unit is refused and the rest merged.
package struct Merge {
  /// A unit that stays as it was.
  package struct Refusal: Sendable, Equatable {
    package let unit: String
    /// Why, without a full stop.
    package let reason: String
  }

  /// The file after the merge.
  package struct Result: Sendable {
    package let bytes: [UInt8]
    /// The ids of the units whose bytes are new, in the order of the file.
    package let changed: [String]
    package let refusals: [Refusal]
  }

  private let file: TranslatableFile
  private let parser: MarkdownParser
  private let leaves: [Int]
  private let structure: [BlockShape]
  private var targets: [String: BundleContent]
  private let models: [String: [[InlinePiece]]]
  private var escaping: [String: TargetText.Escaping] = [:]
  private var refusals: [String: String] = [:]

  /// Merges targets by unit id; ids that the file does not have are refused.
  ///
  /// A target must have the codes of its unit, or of one of the texts that `models` gives for it.
  package static func apply(
    _ targets: [String: BundleContent], to file: TranslatableFile,
    models: [String: [[InlinePiece]]] = [:], parser: MarkdownParser
  ) -> Result {
    var merge = Merge(targets, file, models, parser)
    merge.refuseEarly()
    let bytes = merge.settle()
    let known = Set(file.units.map(\.id))
    let unknown = targets.keys.filter { !known.contains($0) }.sorted(by: utf8Precedes)
    return Result(
      bytes: bytes, changed: merge.pending.map(\.id),
      refusals: file.units.compactMap { unit in
        merge.refusals[unit.id].map { Refusal(unit: unit.id, reason: $0) }
      } + unknown.map { Refusal(unit: $0, reason: "the guide has no such unit") })
  }

  private init(
    _ targets: [String: BundleContent], _ file: TranslatableFile,
    _ models: [String: [[InlinePiece]]], _ parser: MarkdownParser
  ) {
    self.file = file
    self.models = models
    self.parser = parser
    self.targets = targets
    leaves = file.markdown.leafBlocks
    structure = file.markdown.structure
  }

  /// The units that are to be written, in the order of the file.
  private var pending: [TranslationUnit] {
    file.units.filter { targets[$0.id] != nil && refusals[$0.id] == nil }
  }

  private func models(of unit: TranslationUnit) -> [[InlinePiece]] {
    models[unit.id] ?? [unit.pieces]
  }

  private mutating func refuseEarly() {
    for unit in file.units {
      guard var target = targets[unit.id] else { continue }
      if !unit.isField {
        // Markdown has no white space at the edges of a block: what stands there is no part of its unit, and would
        // stand there once more after each import.
        target = target.trimmed
        targets[unit.id] = target
      }
      if ByteString(target.markdown) == ByteString(unit.markdown) {
        targets[unit.id] = nil
      } else if let problem = TargetCheck.problem(
        target, for: unit, models: models(of: unit))
      {
        refusals[unit.id] = problem
      }
    }
    let fields = pending.filter(\.isField)
    guard !areSafe(fields) else { return }
    for field in fields where !areSafe([field]) { refuse(field) }
    // Values that are sound one by one are not trusted where all of them together are not.
    let others = pending.filter(\.isField)
    if !areSafe(others) { others.forEach { refuse($0) } }
  }

  private mutating func refuse(_ field: TranslationUnit) {
    refusals[field.id] = "the value cannot be written into the front matter"
  }

  /// Writes, parses and compares until all that is written is what was meant.
  private mutating func settle() -> [UInt8] {
    // Each round escapes or refuses at least one unit.
    while !pending.isEmpty {
      let bytes = written(pending)
      let faulty = faults(in: pending, bytes)
      if faulty.isEmpty { return bytes }
      for (unit, reason) in faulty { blame(unit, reason) }
    }
    return file.source.bytes
  }

  private mutating func blame(_ unit: TranslationUnit, _ reason: String) {
    let isCoded = if case .coded? = targets[unit.id] { !unit.isRaw } else { false }
    if isCoded, !unit.isField, escaping[unit.id] == nil {
      escaping[unit.id] = .full
    } else {
      refusals[unit.id] = reason
    }
  }

  // MARK: Writing

  private func written(_ units: [TranslationUnit]) -> [UInt8] {
    file.source.bytes.applying(
      units.compactMap { unit in
        targets[unit.id].map { TextEdit(unit.span, replacement(for: unit, $0)) }
      })
  }

  private func replacement(for unit: TranslationUnit, _ target: BundleContent) -> String {
    guard case .field(let name) = unit.place else {
      return TargetText(unit, in: file.source).markdown(of: target, escaping[unit.id] ?? .none)
    }
    let style = file.frontMatter[name]?.scalar?.style ?? .doubleQuoted
    let writer = ValueWriter(file.frontMatter, file.source)
    return writer.text(target.markdown, like: style)
  }

  // MARK: Judging

  /// Whether the front matter with new values differs from the old one in these values alone.
  private func areSafe(_ fields: [TranslationUnit]) -> Bool {
    guard !fields.isEmpty else { return true }
    guard let source = try? SourceText(written(fields)) else { return false }
    let old = file.frontMatter.pairs
    let new = FrontMatter(source).pairs
    guard old.count == new.count else { return false }
    var values: [ByteSpan: String] = [:]
    for field in fields {
      guard case .field(let name) = field.place, let key = file.frontMatter.pair(name)?.key else {
        return false
      }
      values[key.span] = targets[field.id]?.markdown
    }
    return zip(old, new).allSatisfy { old, new in
      guard old.key.text == new.key.text else { return false }
      if let value = values[old.key.span] { return new.value.value == .string(value) }
      return old.value.hasSameValue(as: new.value)
    }
  }

  /// The units among `units` that are not what was meant in `bytes`, with the reasons.
  private func faults(
    in units: [TranslationUnit], _ bytes: [UInt8]
  ) -> [(unit: TranslationUnit, reason: String)] {
    guard let source = try? SourceText(bytes) else { return units.map { ($0, "it is not UTF-8") } }
    let body = ByteSpan(FrontMatter(source).bodyStart, source.bytes.count)
    let merged = parser.parse(source, in: body)
    guard merged.structure == structure else {
      guard units.count > 1 else {
        return units.map { ($0, "the target changes the structure of the guide") }
      }
      let middle = units.count / 2
      let halves = [Array(units[..<middle]), Array(units[middle...])]
      let found = halves.flatMap { half in faults(in: half, written(half)) }
      // Each half alone is sound: together they are not, and neither can be trusted.
      return found.isEmpty
        ? units.map { ($0, "the target changes the structure of the guide") } : found
    }
    let leaves = merged.leafBlocks
    return units.compactMap { unit in
      problem(with: unit, in: merged, source, leaves).map { (unit, $0) }
    }
  }

  private func problem(
    with unit: TranslationUnit, in merged: MarkdownDocument, _ source: SourceText,
    _ newLeaves: [Int]
  ) -> String? {
    guard case .block(let node, _) = unit.place, let target = targets[unit.id],
      let number = leaves.firstIndex(of: node)
    else { return nil }
    let block = newLeaves[number]
    let lines = Array(merged.lines(of: block))
    guard !unit.isRaw else {
      guard holds(target.markdown, lines, source) else { return Self.readAsMarkup }
      return Shortcode.texts(in: source, lines) == Shortcode.texts(in: file.source, unit.lines)
        ? nil : "the target changes a shortcode"
    }
    guard let pieces = InlinePieceReader(merged, source, block: block, lines: lines).read() else {
      return "the target's markup cannot be told from its text"
    }
    switch target {
    case .coded(let wanted):
      return pieces.visible == wanted.visible ? nil : Self.readAsMarkup
    case .markdown(let text):
      let changes = models(of: unit).map { pieces.codeChange(from: $0) }
      guard changes.contains(nil) else { return changes.first ?? nil }
      return holds(text, lines, source) ? nil : Self.readAsMarkup
    }
  }

  private static let readAsMarkup = "the target's text would be read as markup"

  /// Whether a block's lines are a whole target: a `|` ends a cell, a `#` may end a heading.
  private func holds(_ target: String, _ lines: [ByteSpan], _ source: SourceText) -> Bool {
    let text = lines.map { source[$0] }.joined(separator: "\n")
    return ByteString(text) == ByteString(target)
      || BundleContent.markdown(text).collapsed == BundleContent.markdown(target).collapsed
  }
}

extension YAMLNode {
  /// Whether two values are the same wherever they are written.
  func hasSameValue(as other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let a), .scalar(let b)): a == b
    case (.sequence(let a), .sequence(let b)):
      a.count == b.count && zip(a, b).allSatisfy { $0.hasSameValue(as: $1) }
    case (.mapping(let a), .mapping(let b)):
      a.count == b.count
        && zip(a, b).allSatisfy {
          $0.key.hasSameValue(as: $1.key) && $0.value.hasSameValue(as: $1.value)
        }
    default: false
    }
  }
}
