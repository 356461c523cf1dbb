import Foundation
import Guides
import Linting
import TestSupport
import Testing

@testable import Learning

/// The rules that the real guides tell, beside those that people wrote for them.
@Suite(.enabled(if: Shared.isPresent)) struct LearntCorpusTests {
  private static let learnt = Task {
    try await SmallSite.learn(try Shared.corpus())
  }

  @Test func allSectionsAndTheTableAreFound() async throws {
    let learnt = try await Self.learnt.value
    let shipped = try Shared.ruleSet()
    #expect(learnt.sections.map(\.level) == shipped.template.sections.map(\.level))
    #expect(learnt.sections.map(\.content) == shipped.template.sections.map(\.content))
    #expect(!learnt.sections.contains { !$0.isRequired })
    #expect(
      learnt.sections.flatMap(\.columns).map(\.id) == ["provider", "website", "timelines", "cost"])
    #expect(learnt.relatedSection?.linkCount == shipped.template.relatedLinks)
  }

  /// Each wording that more than one guide in ten has, in each language that has ten guides.
  @Test func theWordingsOfAllLanguagesAreFound() async throws {
    let learnt = try await Self.learnt.value
    let shipped = try Shared.ruleSet()
    let path = try #require(Shared.root) + "/truth/heading-variants.json"
    let data = try Data(contentsOf: URL(filePath: path))
    let known = try #require(JSONSerialization.jsonObject(with: data) as? [String: [[Any]]])
    let large = learnt.site.languages.filter {
      learnt.site.guideCount(in: $0.code) >= 10
    }.map(\.code)
    #expect(large.count == 11)
    for (name, variants) in known {
      let parts = name.split(separator: "/").map(String.init)
      guard large.contains(parts[0]),
        let order = shipped.template.sections.firstIndex(where: { $0.id == parts[1] })
      else { continue }
      let wordings = try #require(learnt.wordings.first { $0.language == parts[0] })
      let wording = try #require(wordings.headings[learnt.sections[order].id], "\(name)")
      let found = Set(
        ([wording.preferred] + wording.accepted).map { HeadingWordings.fold($0.value) })
      let counts = variants.compactMap { variant -> (String, Int)? in
        guard let text = variant[0] as? String, let count = variant[1] as? Int else { return nil }
        return (HeadingWordings.fold(text), count)
      }
      let total = counts.reduce(0) { $0 + $1.1 }
      for (folded, count) in counts where count * 10 > total && !wording.isUntranslated {
        #expect(found.contains(folded), "\(name): \(folded)")
      }
    }
  }

  @Test func theFrontMatterIsThatOfTheShippedSchema() async throws {
    let learnt = try await Self.learnt.value
    let shipped = try Shared.ruleSet()
    let required = Set(learnt.schema.required.map(\.name))
    #expect(required == Set(shipped.fields.required + ["translationKey"]))
    #expect(Set(learnt.schema.fields.map(\.name)).isSubset(of: shipped.fields.keys.names))
    let title = try #require(learnt.schema.fields.first { $0.name == "title" })
    #expect(title.maximumLength == 70)
    #expect(Set(learnt.fields.equal.map(\.name)) == Set(shipped.template.equalFields))
    #expect(Set(learnt.fields.translated.map(\.name)) == Set(shipped.template.translatedFields))
  }

  /// Of all that the shipped rules find nine in ten at least, with no more warnings than a fifth.
  @Test func lintFindsWhatItFindsWithTheShippedRules() async throws {
    let learnt = try await findings(
      try RuleSet(InMemoryFileTree(try await Self.learnt.value.files)))
    let shipped = try await findings(try Shared.ruleSet())
    let path = try #require(Shared.root) + "/truth/guides.jsonl"
    let truth = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    func recall(_ findings: [Finding]) throws -> Int {
      let rules = Dictionary(grouping: findings, by: \.path).mapValues { Set($0.map(\.rule)) }
      return try truth.count { defect in
        let path = try #require(defect["path"] as? String)
        let rule = try Regex(try #require(defect["rule"] as? String))
        return try rules[path]?.contains { try rule.wholeMatch(in: $0) != nil } ?? false
      }
    }
    let (found, all) = (try recall(learnt), try recall(shipped))
    #expect(all > 1500)
    #expect(found * 10 >= all * 9, "\(found) of \(all)")
    let (new, old) = (warnings(learnt), warnings(shipped))
    #expect(new * 5 <= old * 6, "\(new) warnings instead of \(old)")
  }

  /// The small sites of others: whatever they are like, the rules describe them.
  @Test(arguments: ["contributor-covenant", "docsy-example", "hackitect7", "hextra/docs"])
  func otherSitesHaveRulesThatFit(name: String) async throws {
    let root = "\(try #require(Shared.root))/corpora/foreign/\(name)"
    let hugo = try #require(try HugoConfiguration(FolderTree(root)))
    let place = hugo.contentPlaces.root
    let tree = FolderTree("\(root)/\(place)")
    let learnt = try await SmallSite.learn(tree, project: (hugo, place))
    let ruleSet = try RuleSet(InMemoryFileTree(learnt.files))
    try RuleSelection.validate(ruleSet)
    #expect(learnt.site.guideCount > 50)
    #expect(learnt.schema.fields.contains { $0.name == "title" })
    let contents = try await SiteContents(tree, configuration: ruleSet.site)
    let result = try await Linter(ruleSet, try RuleSelection(ruleSet)).lint(contents)
    let asked = result.findings.filter {
      ["front-matter/", "section/", "table/", "translation-key/"].contains(
        where: $0.rule.hasPrefix)
    }
    #expect(asked.count * 3 < learnt.site.guideCount, "\(Tally(asked.map(\.rule)).sorted)")
  }

  private func warnings(_ findings: [Finding]) -> Int {
    findings.count { $0.severity == .warning }
  }

  private func findings(_ ruleSet: RuleSet) async throws -> [Finding] {
    let contents = try await SiteContents(Shared.corpus(), configuration: ruleSet.site)
    return try await Linter(ruleSet, try RuleSelection(ruleSet)).lint(contents).findings
  }
}
