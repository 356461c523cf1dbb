import Guides
import Testing

@testable import Learning

/// Languages, source language and addresses of a site.
@Suite struct LearntSiteTests {
  @Test(arguments: [
    ("en", "en"), ("pt-br", "pt-BR"), ("PT_BR", "pt-BR"), ("zh-hant", "zh-Hant"),
    ("zh-hans-cn", "zh-Hans-CN"), ("es-419", "es-419"), ("fil", "fil"),
  ])
  func namesOfLanguageFoldersAreTags(folder: String, tag: String) {
    #expect(LanguageName.tag(of: folder) == tag)
  }

  @Test(arguments: [
    "blog", "docs", "faq", "api", "img", "en-", "en-x", "de-at-1996", "", "-", "xx",
  ])
  func otherFoldersAreNoLanguages(folder: String) {
    #expect(LanguageName.tag(of: folder) == nil)
  }

  @Test func languagesHaveEnglishNames() {
    #expect(LanguageName.english(of: "pt") == "Portuguese")
    #expect(LanguageName.english(of: "zh-Hant-TW") == "Chinese (Hant, TW)")
  }

  /// Both languages have as many translated guides; German has some more that nobody translated.
  @Test func theSourceLanguageHasTheMostThatOthersTranslate() async throws {
    let files =
      SmallSite.guides(4, in: "de/x") { SmallSite.frontMatter($0) }
      + SmallSite.guides(3, in: "en/x") { SmallSite.frontMatter($0) }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.site.sourceLanguage == "de")
    #expect(learnt.site.translatedCount == 3)
    #expect(["de", "en"].map(learnt.site.guideCount) == [4, 3])
  }

  @Test func languageAndSectionOfAddressesAreToldByLinks() async throws {
    let link = "[a](https://www.example.net/wiki/x/guide_1/)\n"
    let prefixed = "[a](https://www.example.net/en/wiki/x/guide_1/)\n"
    let files =
      SmallSite.guides(3, in: "de/x") { SmallSite.frontMatter($0) + link }
      + SmallSite.guides(3, in: "en/x") {
        SmallSite.frontMatter($0) + prefixed + "[b](https://github.com/x/y/)\n"
      }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.site.baseURL == "https://www.example.net/")
    #expect(learnt.site.section == "wiki")
    #expect(learnt.site.defaultLanguage == "de")
    let site = try RuleSet(InMemoryFileTree(learnt.files)).site
    #expect(site.baseURL == "https://www.example.net/")
    #expect(site.section == "wiki")
    #expect(try await SmallSite.findings(files, learnt).filter { $0.contains("link/") } == [])
  }

  @Test func theDefaultLanguageMayHaveAPrefixInLinks() async throws {
    let files =
      SmallSite.guides(3, in: "en/x") {
        SmallSite.frontMatter($0) + "[a](https://example.net/en/x/guide_\(4 - $0)/)\n"
      }
      + SmallSite.guides(3, in: "de/x") {
        SmallSite.frontMatter($0) + "[a](https://example.net/de/x/guide_1/)\n"
      }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.site.section == "")
    let site = try RuleSet(InMemoryFileTree(learnt.files)).site
    #expect(site.languagePrefix(of: site.defaultLanguage) == site.defaultLanguage)
    #expect(try await SmallSite.findings(files, learnt).filter { $0.contains("link/") } == [])
  }

  @Test func rootRelativeLinksTellTheSectionAlone() async throws {
    let learnt = try await SmallSite.learn(
      SmallSite.guides(3, in: "en/x") { SmallSite.frontMatter($0) + "[a](/docs/x/guide_1/)\n" })
    #expect(learnt.site.baseURL == nil)
    #expect(learnt.site.section == "docs")
    #expect(learnt.files["site.yaml"]?.contains("no link to a guide tells: write your own") == true)
  }

  @Test func foldersWithACategoryOfAnotherNameAreCountries() async throws {
    let files =
      SmallSite.guides(3, in: "en/new_zealand") {
        SmallSite.frontMatter($0, "categories: [New Zealand]")
      }
      + SmallSite.guides(3, in: "en/uk", name: "other") {
        SmallSite.frontMatter($0, "categories: [United Kingdom]")
      }
    let learnt = try await SmallSite.learn(files)
    #expect(learnt.site.countries.map(\.folder) == ["uk"])
    #expect(learnt.site.countries.map(\.name) == ["United Kingdom"])
    #expect(
      try await SmallSite.findings(files, learnt).filter { $0.contains("category") } == [])
  }
}
