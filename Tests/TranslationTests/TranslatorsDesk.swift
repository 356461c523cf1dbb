import Guides
import Markup
import TestSupport
import Testing
import Translation

/// A small site that exports to translators, and plans what comes back.
struct TranslatorsDesk {
  let ruleSet: RuleSet
  let contents: SiteContents

  init(_ files: [String: String]) async throws {
    ruleSet = try Shared.ruleSet()
    contents = try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site)
  }

  func export(_ path: String = "en/mexico/a.md", to: String = "es") throws -> TranslationBundle {
    let parser = MarkdownParser()
    let file = try #require(contents.file(atPath: path))
    let source = Guide(file, ruleSet: ruleSet, parser: parser)
    let key = source.page.translationKey?.text ?? ""
    let existing = contents.site.page(withKey: key, language: to)
    let translation = existing.flatMap { contents.file(atPath: $0.path.path) }.map {
      Guide($0, ruleSet: ruleSet, parser: parser)
    }
    let pair = GuidePair(
      source: source, translation: translation, targetLanguage: to, ruleSet: ruleSet)
    let exporter = Exporter(ruleSet, contents.site, selection: .all)
    let part = try #require(exporter.file(pair, number: 1))
    return exporter.bundle([part], from: "en", to: to)
  }

  func plan(
    _ bundle: TranslationBundle, _ partial: PartialPolicy = .skip,
    stale: StaleUnits = StaleUnits()
  ) async throws -> ImportPlan {
    try await plan([("b.xlf", bundle)], partial, stale: stale)
  }

  func plan(
    _ bundles: [(name: String, bundle: TranslationBundle)], _ partial: PartialPolicy = .skip,
    stale: StaleUnits = StaleUnits()
  ) async throws -> ImportPlan {
    try await Importer(
      ruleSet, contents, partial: partial, revision: { _ in "abc" }, stale: { _ in stale }
    ).plan(bundles)
  }
}

extension TranslatorsDesk {
  private var translation: Guide {
    get throws {
      let file = try #require(contents.files.first { $0.page.path.language == "es" })
      return Guide(file, ruleSet: ruleSet, parser: MarkdownParser())
    }
  }

  /// What is on the page of the Spanish guide besides text: its blocks, codes and links.
  var outline: [String] {
    get throws {
      let markdown = try translation.markdown
      let nodes = markdown.nodes.indices.filter { index in
        switch markdown.nodes[index].kind {
        case .text, .softBreak: false
        default: true
        }
      }
      return nodes.map { "\(markdown.nodes[$0].kind) \(markdown.destination(of: $0)?.url ?? "")" }
    }
  }

  var frontMatter: FrontMatter { get throws { try translation.frontMatter } }
}

extension TranslationBundle {
  /// The bundle with each unit that has no target translated by a word in front.
  var translated: TranslationBundle {
    var bundle = self
    for unit in files[0].units where unit.target == nil {
      var pieces = unit.source.pieces
      if case .text(let text)? = pieces.first { pieces[0] = .text("Es " + text) }
      bundle.translate(unit.id, .coded(pieces))
    }
    return bundle
  }

  /// Sets the target of a unit of the first file, as a translator's tool does.
  mutating func translate(_ id: String, _ target: BundleContent) {
    guard let index = files[0].units.firstIndex(where: { $0.id == id }) else { return }
    files[0].units[index].target = target
    files[0].units[index].state = .translated
  }

  /// What a format makes of the bundle, the text of the file changed by a tool.
  func returned(
    in format: BundleOutput, _ edit: (String) -> String = { $0 }
  ) throws -> TranslationBundle {
    try TranslationBundle(Array(edit(String(decoding: format.write(self), as: UTF8.self)).utf8))
  }
}

extension ImportPlan {
  /// The new text of the only file that changes; nil where it is another number of files.
  var text: String? {
    changes.count == 1 ? String(decoding: changes[0].new, as: UTF8.self) : nil
  }

  /// Each refusal as `unit: reason`.
  var reasons: [String] { refusals.map { "\($0.unit): \($0.reason)" } }
}
