import Guides
import TestSupport
import Testing

/// Links to addresses that `static/_redirects` redirects.
@Suite struct RedirectsTests {
  private static let lines = """
    # Old places
    /guides/mexico/old/        /guides/mexico/rfc/
    /guides/mexico/older       https://www.tramitit.com/guides/mexico/rfc 301!  # by force
    /guides/mexico/a/*         /guides/mexico/:splat 308
    /guides/:land/tax/:name/   /guides/:land/:name/#steps
    /guides/mexico/now         /guides/mexico/rfc/ 302
    /guides/mexico/shown       /guides/mexico/rfc/ 200
    /guides/mexico/spanish     /guides/mexico/rfc/ 301 Language=es
    /guides/mexico/with  id=:x /guides/mexico/rfc/
    /guides/mexico/first       /guides/mexico/old
    /guides/mexico/out         https://www.gob.mx/curp
    /guides/mexico/home        /
    /guides/mexico/lost        /guides/mexico/nowhere/
    /guides/mexico/loop        /guides/mexico/loop
    /guides/mexico/gone        /410 410
    https://example.org/guides/mexico/other /guides/mexico/rfc/
    /guides/mexico/half
    /guides/mexico/cr%C3%A9dito /guides/mexico/rfc/
    /forms/*                   https://files.example.org/:splat

    """

  private static func outcome(_ url: String) async throws -> String {
    var configuration = try Shared.ruleSet().site
    configuration.publishedFolders = {
      let tree = InMemoryFileTree(["_redirects": lines, "map.png": ""])
      return PublishedFolders(statics: [.init(tree)], assets: [], isComplete: true)
    }
    let files = ["en/mexico/rfc.md": "---\ntitle: RFC\n---\n"]
    let site = try await SiteContents(InMemoryFileTree(files), configuration: configuration).site
    let target = site.resolve(url, from: "/guides/mexico/x/")
    switch target.place {
    case .page(let page):
      return page.path.slug + (target.forms.contains(.alias) ? ", redirected" : "")
    case .missing: return "missing"
    case .otherPart:
      let page = try #require(site.pages.first)
      return site.file(target.address, from: page) == .found ? "file" : "other part"
    default: return "other"
    }
  }

  @Test(arguments: [
    ("/guides/mexico/old/", "rfc, redirected"),
    ("https://tramitit.com/guides/mexico/old", "rfc, redirected"),
    ("../older/?a=b#c", "rfc, redirected"), ("/guides/mexico/a/rfc/", "rfc, redirected"),
    ("/guides/mexico/a/b/", "missing"), ("/guides/mexico/tax/rfc/", "rfc, redirected"),
    ("/guides/mexico/now/", "rfc"), ("/guides/mexico/shown/", "rfc"),
    ("/guides/mexico/spanish/", "rfc"),
    ("/guides/mexico/with/", "rfc"), ("/guides/mexico/first/", "rfc, redirected"),
    ("/guides/mexico/out/", "other part"), ("/guides/mexico/home/", "other part"),
    ("/guides/mexico/lost/", "missing"), ("/guides/mexico/loop/", "missing"),
    ("/guides/mexico/gone/", "missing"), ("/guides/mexico/other/", "missing"),
    ("/guides/mexico/half/", "missing"), ("/guides/mexico/cr%C3%A9dito/", "rfc, redirected"),
    ("/guides/mexico/never/", "missing"), ("/forms/a.pdf", "file"), ("/rfc/a.pdf", "other part"),
  ])
  func addresses(url: String, expected: String) async throws {
    #expect(try await Self.outcome(url) == expected)
  }
}
