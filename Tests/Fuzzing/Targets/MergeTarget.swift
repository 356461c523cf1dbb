import Guides
import Markup
import TestSupport
import Translation

/// What a translator returns is merged or refused, and never breaks a page.
///
/// An input is a guide, behind a form feed its translation, which may be empty, and behind another one the
/// targets of its units, a vertical tab between them.
enum MergeTarget {
  private static let sourcePath = "en/mexico/guide.md"
  private static let translationPath = "es/mexico/guia.md"

  static func check(_ input: [UInt8]) throws {
    let parts = SiteInput.parts(input, mostParts: 3).map(Array.init)
    guard parts.allSatisfy({ (try? SourceText($0)) != nil }) else { return }
    var files = [sourcePath: parts[0]]
    if parts.count > 1, !parts[1].isEmpty { files[translationPath] = parts[1] }
    let tree = InMemoryFileTree(files)
    let format = BundleOutput.allCases[input.count % BundleOutput.allCases.count]
    let targets = (parts.count > 2 ? parts[2] : [])
      .split(separator: 0x0B, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    try onCallingThread {
      let ruleSet = try Shared.ruleSet()
      let contents = try await SiteContents(tree, configuration: ruleSet.site)
      guard var bundle = exported(contents, ruleSet) else { return }
      let untouched = try await plan(returned(bundle, format), contents, ruleSet)
      try expect(untouched.changes.isEmpty, "an untouched bundle changes the site")
      for (index, target) in zip(bundle.files[0].units.indices, targets) where !target.isEmpty {
        bundle.files[0].units[index].target = .markdown(target)
        bundle.files[0].units[index].state = .translated
      }
      bundle = try returned(bundle, format)
      let changes = try await plan(bundle, contents, ruleSet).changes
      for change in changes { try check(change, contents) }
      let merged = contents.replacing(
        Dictionary(
          changes.filter { $0.old != nil }.map { (ByteString($0.path), $0.new) },
          uniquingKeysWith: { first, _ in first }))
      let again = try await plan(bundle, merged, ruleSet).changes.filter { $0.old != nil }
      try expect(
        again.isEmpty,
        "the second import changes \(again.map { String(decoding: $0.new, as: UTF8.self).debugDescription })"
      )
    }
  }

  /// A bundle of a guide and its translation; nil where there is nothing to translate.
  static func exported(_ source: String, _ translation: String?) async throws -> TranslationBundle?
  {
    var files = [sourcePath: source]
    files[translationPath] = translation
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
    return exported(contents, ruleSet)
  }

  private static func exported(
    _ contents: SiteContents, _ ruleSet: RuleSet
  ) -> TranslationBundle? {
    let parser = MarkdownParser()
    guard let file = contents.file(atPath: sourcePath) else { return nil }
    let source = Guide(file, ruleSet: ruleSet, parser: parser)
    let translation = contents.site.counterpart(of: source.page, in: "es")
      .flatMap { contents.file(atPath: $0.path.path) }
      .map { Guide($0, ruleSet: ruleSet, parser: parser) }
    let pair = GuidePair(
      source: source, translation: translation, targetLanguage: "es", ruleSet: ruleSet)
    let exporter = Exporter(ruleSet, contents.site, selection: .all)
    return exporter.file(pair, number: 1).map { exporter.bundle([$0], from: "en", to: "es") }
  }

  /// The bundle as a reader gives it back.
  private static func returned(
    _ bundle: TranslationBundle, _ format: BundleOutput
  ) throws(BrokenProperty) -> TranslationBundle {
    do throws(FormatProblem) {
      return try TranslationBundle(format.write(bundle))
    } catch {
      throw BrokenProperty(description: "\(format) cannot be read again: \(error.message)")
    }
  }

  private static func plan(
    _ bundle: TranslationBundle, _ contents: SiteContents, _ ruleSet: RuleSet
  ) async throws -> ImportPlan {
    try await Importer(ruleSet, contents, partial: .source).plan([("bundle", bundle)])
  }

  /// The new text is text, has front matter, and the blocks of the guide that it was made from.
  private static func check(_ change: ImportPlan.Change, _ contents: SiteContents) throws {
    guard let new = try? SourceText(change.new) else {
      throw BrokenProperty(description: "\(change.path) is no text")
    }
    let model = change.old ?? contents.file(atPath: sourcePath)?.source.bytes ?? []
    let old = try SourceText(model)
    try expect(
      structure(new) == structure(old),
      "the blocks of \(change.path) change: \(String(decoding: change.new, as: UTF8.self).debugDescription)"
    )
    if FrontMatter(old).root != nil {
      try expect(FrontMatter(new).root != nil, "the front matter of \(change.path) breaks")
    }
  }

  private static func structure(_ source: SourceText) -> [BlockShape] {
    let body = ByteSpan(FrontMatter(source).bodyStart, source.bytes.count)
    return MarkdownParser().parse(source, in: body).structure
  }
}
