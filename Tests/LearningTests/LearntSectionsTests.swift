import Guides
import Testing

@testable import Learning

/// Sections from the headings that guides share, and their wordings from translations.
@Suite struct LearntSectionsTests {
  private let usual = """
    ## Overview
    What it is.
    ### Who may apply
    Everybody.
    ## Steps
    1. Ask.
    2. Wait.
    ## Papers
    - Passport
    ## Fees
    Ask first.

    | Office | Fee |
    | --- | --- |
    | A | 1 |

    """

  private func site(
    _ count: Int, in folder: String = "en/x", _ body: (Int) -> String
  ) -> [String: String] {
    SmallSite.guides(count, in: folder) { SmallSite.frontMatter($0) + body($0) }
  }

  private func learn(_ body: (Int) -> String) async throws -> LearntRuleSet {
    try await SmallSite.learn(site(10, body))
  }

  @Test func idLevelOrderAndContentAreTold() async throws {
    let sections = try await learn { _ in usual }.sections
    #expect(sections.map(\.id) == ["overview", "who-may-apply", "steps", "papers", "fees"])
    #expect(sections.map(\.level) == [2, 3, 2, 2, 2])
    #expect(sections.map(\.content) == [.text, .text, .orderedList, .list, .table])
    #expect(!sections.contains { !$0.isRequired })
    #expect(sections.last?.columns.map(\.id) == ["office", "fee"])
  }

  @Test func whatOnlySomeHaveIsOptional() async throws {
    let sections = try await learn { usual + ($0 % 2 == 0 ? "## Appeals\nWrite.\n" : "") }.sections
    #expect(sections.last?.id == "appeals")
    #expect(sections.last?.isRequired == false)
    #expect(sections.count(where: \.isRequired) == 5)
  }

  @Test func oneGuidesOwnHeadingIsNoSection() async throws {
    let files = site(10) { usual + ($0 == 3 ? "## My story\nOnce.\n" : "") }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.sections.count == 5)
    #expect(
      try await SmallSite.findings(files, learnt).filter { $0.contains("section/") }
        == ["en/x/guide_3.md: section/unknown"])
  }

  @Test func theOrderIsThatOfMost() async throws {
    let swapped = usual.replacing("## Steps\n1. Ask.\n2. Wait.\n## Papers\n- Passport\n", with: "")
      .replacing("## Fees", with: "## Papers\n- Passport\n## Steps\n1. Ask.\n## Fees")
    let files = site(10) { $0 == 1 ? swapped : usual }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.sections.map(\.id) == ["overview", "who-may-apply", "steps", "papers", "fees"])
    #expect(
      try await SmallSite.findings(files, learnt).filter { $0.contains("section/") }
        == ["en/x/guide_1.md: section/order"])
  }

  /// Much rarer, never beside the other, between the same neighbours.
  @Test func aRareWordingIsNoSectionOfItsOwn() async throws {
    let files = site(30) { $0 < 4 ? usual.replacing("## Papers", with: "## What to bring") : usual }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.sections.count == 5)
    let papers = try #require(learnt.wordings.first?.headings["papers"])
    #expect(papers.preferred == Tally.Entry(value: "Papers", count: 27))
    #expect(papers.accepted == [Tally.Entry(value: "What to bring", count: 3)])
  }

  @Test func aHeadingThatComesAgainAndAgainIsNoSection() async throws {
    let sections = try await learn { _ in usual + "### Note\nA.\n### Note\nB.\n" }.sections
    #expect(!sections.contains { $0.id == "note" })
  }

  @Test func guidesWithoutACommonPlanHaveNoSections() async throws {
    let files = site(10) { "## Day \($0) of mine\nText.\n## More of \($0)\nText.\n" }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.sections.isEmpty)
    #expect(learnt.files["guide.yaml"]?.contains("sections: []") == true)
    #expect(try await SmallSite.findings(files, learnt).filter { $0.contains("section/") } == [])
  }

  @Test func theSectionOfRelatedGuidesHasTheirNumber() async throws {
    let links = (1...4).map {
      "- [The title of number \($0)](https://example.net/x/guide_\($0)/)\n"
    }
    let files = site(10) { number in
      usual + "## See also\n"
        + links.enumerated().filter { $0.offset + 1 != number }.prefix(3).map(\.element).joined()
    }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.relatedSection?.id == "see-also")
    #expect(learnt.relatedSection?.linkCount == 3)
    #expect(try await SmallSite.findings(files, learnt).filter { $0.contains("link/") } == [])
  }

  // MARK: Wordings

  private func spanish(_ number: Int) -> String {
    usual.replacing("Overview", with: number < 3 ? "Sinopsis" : "Resumen")
      .replacing("Who may apply", with: "Quién puede pedirlo")
      .replacing("Steps", with: number == 1 ? "Trámites:" : "Pasos")
      .replacing("Papers", with: "Papeles").replacing("Fees", with: "Tasas")
      .replacing("Office", with: "Oficina")
  }

  @Test func translationsTellTheirWordings() async throws {
    let learnt = try await SmallSite.learn(site(30) { _ in usual } + site(24, in: "es/x", spanish))
    let wordings = try #require(learnt.wordings.first { $0.language == "es" })
    #expect(wordings.headings["overview"]?.preferred == Tally.Entry(value: "Resumen", count: 22))
    #expect(wordings.headings["overview"]?.accepted.map(\.value) == ["Sinopsis"])
    #expect(wordings.headings["steps"]?.preferred.value == "Pasos")
    #expect(wordings.columns["office"]?.map(\.value) == ["Oficina"])
  }

  /// One of 24 is a slip; where such are many, the next guide has a new one, too.
  @Test func aWordingOfOneGuideIsASlipUnlessTheyAreMany() async throws {
    let single = try await SmallSite.learn(site(30) { _ in usual } + site(24, in: "es/x", spanish))
    #expect(single.wordings.last?.headings["steps"]?.accepted.isEmpty == true)
    let varied = try await SmallSite.learn(
      site(30) { _ in usual }
        + site(24, in: "es/x") {
          spanish($0).replacing("Papeles", with: $0 < 6 ? "Papeles de tipo \($0)" : "Papeles")
        })
    #expect(varied.wordings.last?.headings["papers"]?.accepted.count == 5)
  }

  @Test func aGuideWithOtherHeadingsThanItsSourceTellsNothing() async throws {
    let learnt = try await SmallSite.learn(
      site(10) { _ in usual }
        + site(3, in: "es/x") { _ in "## Nada\nTexto.\n" })
    #expect(learnt.wordings.last?.isLearnt == false)
  }

  @Test func guidesWithoutASourceTellByTheirLevels() async throws {
    let orphans = SmallSite.guides(3, in: "es/x") {
      "---\ntitle: Huérfano \($0)\ntranslationKey: y-\($0)\n---\n" + spanish(9)
    }
    let learnt = try await SmallSite.learn(site(10) { _ in usual } + orphans)
    #expect(learnt.wordings.last?.headings["papers"]?.preferred.value == "Papeles")
  }

  /// The shipped rules know how Spanish says it; German writes "Name" as English does.
  @Test func headingsThatNobodyTranslatedAreNoWordings() async throws {
    let english = "## Description\nText.\n## Required documents\n- A\n## Name\nText.\n"
    let learnt = try await SmallSite.learn(
      site(10) { _ in english }
        + site(6, in: "es/x") { _ in english.replacing("Description", with: "Descripción") }
        + site(6, in: "de/x") { number in
          english.replacing("Description", with: "Beschreibung")
            .replacing("Required documents", with: number < 5 ? "Required documents" : "Unterlagen")
        })
    let spanish = try #require(learnt.wordings.first { $0.language == "es" })
    #expect(spanish.headings["required-documents"]?.preferred.value == "Documentos requeridos")
    #expect(spanish.headings["required-documents"]?.isUntranslated == true)
    let german = try #require(learnt.wordings.first { $0.language == "de" })
    #expect(german.headings["required-documents"]?.preferred.value == "Unterlagen")
    #expect(german.headings["name"]?.preferred.value == "Name")
  }
}
