import Guides
import TestSupport
import Testing

/// Hugo's own answers.
@Suite(.enabled(if: Shared.isPresent, "POLYGUIDE_SHARED is not set")) struct HugoURLTests {
  @Test func corpus() async throws {
    let ruleSet = try Shared.ruleSet()
    let contents = try await SiteContents(try Shared.corpus(), configuration: ruleSet.site)
    let answers = try lines(of: "truth/urls.tsv").map { $0.split(separator: "\t").map(String.init) }
    #expect(answers.count > 1_000)
    for answer in answers where answer.count == 2 {
      #expect(contents.site.page(atPath: answer[0])?.url == answer[1])
    }
  }

  @Test func oddNames() throws {
    let answers = try lines(of: "truth/urls-odd-names.txt")
    var checked = 0
    for answer in answers {
      let parts = answer.split(separator: " -> ").map(String.init)
      guard parts.count == 2, answer.hasPrefix("page") || answer.hasPrefix("section"),
        !parts[0].contains("slugged.md"), !parts[0].contains("foo.es.md")
      else { continue }
      let path = String(parts[0].drop { $0 != "'" && $0 != "\"" }.dropFirst().dropLast())
      let prefix = parts[1].hasPrefix("/es/") ? "es" : nil
      let url = HugoURL.path(ofFile: path, section: "", languagePrefix: prefix)
      #expect(HugoURL.encoded(url) == parts[1], "\(path)")
      checked += 1
    }
    #expect(checked > 40)
    #expect(
      HugoURL.encoded(
        HugoURL.path(ofFile: "a/slugged.md", section: "", languagePrefix: nil, slug: "My Slug é"))
        == "/a/my-slug-%C3%A9/")
  }

  private func lines(of name: String) throws -> [String] {
    let bytes = try FolderTree(Shared.root ?? "").contents(of: name)
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      .filter { !$0.hasPrefix("#") }
  }
}
