import Foundation
import TestSupport
import Testing

/// `keys`, `links` and `rules` from outside.
@Suite(.tags(.cli)) struct ListCommandTests {
  /// Two guides in English and their translations, one of them lost.
  private static func page(_ title: String, _ key: String, _ links: String...) -> String {
    let list = links.map { "- [x](\($0))\n" }.joined()
    return "---\ntitle: \(title)\ntranslationKey: \(key)\n---\n\n## Related\n\n" + list
  }

  static let site = [
    "content/en/_index.md": "---\ntitle: Guides\ntranslationKey: guides\n---\n",
    "content/en/czech_republic/visa.md": page(
      "Visa", "czech-republic-visa", "https://tramitit.com/guides/czech_republic/pass/"),
    "content/en/czech_republic/pass.md": page(
      "Pass", "czech-republic-pass", "https://tramitit.com/guides/czech_republic/visa/",
      "https://example.org/", "https://tramitit.com/guides/czech_republic/none/",
      "https://tramitit.com/"),
    "content/cs/czech_republic/vizum.md": page("Vízum", "czech republic-visa"),
    "content/cs/czech_republic/pas.md": page(
      "Pas", "czech-republic-pass", "/guides/czech_republic/visa/"),
    "content/cs/czech_republic/pas2.md": page("Pas", "czech-republic-pass"),
  ]

  @Test func keys() throws {
    let result = try Tool.run(["keys"], in: try TemporaryFolder(Self.site))
    #expect(result.status == 0)
    #expect(
      result.output == """
        czech republic-visa  cs     orphan, did you mean "czech-republic-visa"?
        czech-republic-pass  cs en  several in cs
        czech-republic-visa  en     not in cs
        guides               en

        4 keys in 2 languages: 2 complete, 1 with gaps, 1 with duplicates, 1 orphan

        """)
  }

  @Test func keysAsJSON() throws {
    let result = try Tool.run(["keys", "--format", "json"], in: try TemporaryFolder(Self.site))
    #expect(
      result.output == """
        {"version":1,"keys":[
        {"key":"czech republic-visa","guides":{"cs":["content/cs/czech_republic/vizum.md"]},\
        "nearMiss":"czech-republic-visa"},
        {"key":"czech-republic-pass","guides":{"cs":["content/cs/czech_republic/pas.md",\
        "content/cs/czech_republic/pas2.md"],"en":["content/en/czech_republic/pass.md"]}},
        {"key":"czech-republic-visa","guides":{"en":["content/en/czech_republic/visa.md"]}},
        {"key":"guides","guides":{"en":["content/en/_index.md"]}}]}

        """)
  }

  @Test func aKeyInDetail() throws {
    let folder = try TemporaryFolder(Self.site)
    let result = try Tool.run(["keys", "czech republic-visa", "czech-republic-pass"], in: folder)
    #expect(
      result.output == """
        czech republic-visa
          cs  content/cs/czech_republic/vizum.md
          en  -
          = no guide in English has this key, did you mean "czech-republic-visa"?

        czech-republic-pass
          cs  content/cs/czech_republic/pas.md
          cs  content/cs/czech_republic/pas2.md
          en  content/en/czech_republic/pass.md
          = Czech has several guides with this key

        """)
    let unknown = try Tool.run(["keys", "czech-republic-vis"], in: folder)
    #expect(unknown.status == 2)
    #expect(
      unknown.errors == """
        error: no guide has the translationKey "czech-republic-vis", did you mean \
        "czech-republic-visa"?

        """)
  }

  @Test func links() throws {
    let folder = try TemporaryFolder(Self.site)
    let list = try Tool.run(["links"], in: folder)
    #expect(
      list.output == """
           0 in     1 out     0 broken  content/cs/czech_republic/pas.md
           0 in     0 out     0 broken  content/cs/czech_republic/pas2.md
           0 in     0 out     0 broken  content/cs/czech_republic/vizum.md
           0 in     0 out     0 broken  content/en/_index.md
           1 in     2 out     1 broken  content/en/czech_republic/pass.md
           2 in     1 out     0 broken  content/en/czech_republic/visa.md

        4 links in 6 pages, 1 broken; nothing links to 3 guides

        """)
    let details = try Tool.run(["links", "content/en/czech_republic"], in: folder)
    #expect(
      details.output == """
        content/en/czech_republic/pass.md
          /guides/czech_republic/pass/
          key czech-republic-pass
          2 links out
            line 8: content/en/czech_republic/visa.md
            line 10: broken https://tramitit.com/guides/czech_republic/none/
          1 link in
            content/en/czech_republic/visa.md:8

        content/en/czech_republic/visa.md
          /guides/czech_republic/visa/
          key czech-republic-visa
          1 link out
            line 8: content/en/czech_republic/pass.md
          2 links in
            content/cs/czech_republic/pas.md:8
            content/en/czech_republic/pass.md:8

        """)
  }

  @Test func linksAsJSON() throws {
    let folder = try TemporaryFolder(Self.site)
    let result = try Tool.run(
      ["links", "--format", "json", "content/en/czech_republic"], in: folder)
    #expect(
      result.output == """
        {"version":1,"guides":[
        {"path":"content/en/czech_republic/pass.md","url":"/guides/czech_republic/pass/",\
        "language":"en","translationKey":"czech-republic-pass","inbound":1,"outbound":[\
        {"line":8,"url":"https://tramitit.com/guides/czech_republic/visa/",\
        "target":"content/en/czech_republic/visa.md"},\
        {"line":10,"url":"https://tramitit.com/guides/czech_republic/none/","target":null}]},
        {"path":"content/en/czech_republic/visa.md","url":"/guides/czech_republic/visa/",\
        "language":"en","translationKey":"czech-republic-visa","inbound":2,"outbound":[\
        {"line":8,"url":"https://tramitit.com/guides/czech_republic/pass/",\
        "target":"content/en/czech_republic/pass.md"}]}]}

        """)
  }

  @Test func rules() throws {
    let folder = try TemporaryFolder()
    let list = try Tool.run(["rules"], in: folder)
    #expect(list.output.contains("\nfront-matter/duplicate-key ") || list.output.hasPrefix("front"))
    let group = try Tool.run(["rules", "front-matter"], in: folder)
    #expect(group.output.split(separator: "\n").allSatisfy { $0.hasPrefix("front-matter/") })
    let explained = try Tool.run(["rules", "front-matter/duplicate-key"], in: folder)
    #expect(explained.output.hasPrefix("front-matter/duplicate-key (error)\n  A key stands"))
    #expect(explained.output.contains("    title: Enrol\n    ^^^^^\n"))
    let unknown = try Tool.run(["rules", "front-matter/duplicate-keys"], in: folder)
    #expect(unknown.status == 2)
    #expect(unknown.errors.contains("did you mean \"front-matter/duplicate-key\"?"))
  }

  @Test func severitiesAreThoseOfTheRuleSet() throws {
    let folder = try TemporaryFolder()
    try folder.addRules(
      replacing: "severities: {}", by: "severities: {front-matter/duplicate-key: info}",
      in: "guide.yaml")
    let result = try Tool.run(["rules", "front-matter/duplicate-key"], in: folder)
    #expect(
      result.output.hasPrefix("front-matter/duplicate-key (info; without the rule set: error)\n"))
  }

  @Test func everyRuleIsExplained() throws {
    let folder = try TemporaryFolder()
    let json = try Tool.run(["rules", "--format", "json"], in: folder).output
    let root = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let ids = (root?["rules"] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
    #expect(!ids.isEmpty)
    let result = try Tool.run(["rules"] + ids, in: folder)
    for id in ids { #expect(result.output.contains(id + " (")) }
  }
}
