import Guides
import Linting
import Markup
import TestSupport
import Testing

/// Addresses in text that no link holds; `«»` mark what is found.
@Suite struct PlainAddressTests {
  @Test(arguments: [
    "See «https://gob.mx/a_(b)», («http://gob.mx/») or «www.gob.mx».",
    "**«https://gob.mx/a»** and \"«https://gob.mx/b»\", «https://gob.mx/c»…",
    "| a | b |\n|---|---|\n| «https://gob.mx»|«www.example.com» |",
    "- `«https://gob.mx»` but `curl https://gob.mx`",
    "# At «https://gob.mx/»\n> quoted «https://gob.mx/?a=b&c=d»!",
    "[a](https://gob.mx/) <https://gob.mx/> [www.gob.mx](https://gob.mx) ![a](https://gob.mx/a.png)",
    "a[^1]\n\n- b\n\n  [^1]: «https://gob.mx»\n- «https://gob.mx/b»\n- [c](/c/) «https://gob.mx/c»\n\n«https://gob.mx/d»",
    "    https://gob.mx\n\n```\nhttps://gob.mx\n```\n<a href=\"https://gob.mx\">a</a>",
    "[a]\n\n[a]: https://gob.mx",
    "and/or, 24//7, a@www.gob.mx, xwww.gob.mx, www. and https:// alone, HTTP/HTTPS",
  ]) func bare(text: String) throws {
    let found = try Self.addresses(in: text)
    #expect(found.map(\.span) == MarkedText(text).spans)
    #expect(!found.contains { $0.problem != nil })
  }

  @Test(arguments: [
    ("«https//:www.gob.mx»", MalformedAddress.Problem.scheme),
    ("See «http//:» or so", .missingHost),
    ("«htps://gob.mx».", .scheme), ("(«https:/gob.mx»)", .scheme),
    ("«https://http://gob.mx»,", .doubledScheme),
    ("| a |\n|---|\n| «https://» |", .missingHost),
    ("[a](«https://gob.mx/a b»)", .blank), ("[a](«/guides/a b»)", .blank),
    ("[a](«https://gob.mx» and so on", .unlinked), ("[a](«https://gob.mx/(»)", .unlinked),
    ("[a [b](https://gob.mx)](«https://gob.mx/»)", .unlinked),
  ]) func malformed(text: String, problem: MalformedAddress.Problem) throws {
    let found = try Self.addresses(in: text)
    #expect(found.map(\.span) == MarkedText(text).spans)
    #expect(found.compactMap(\.problem?.problem) == [problem])
  }

  private static let ruleSet = Result { try Shared.ruleSet() }

  private static func addresses(in text: String) throws -> [PlainAddress] {
    let ruleSet = try ruleSet.get()
    let bytes = Array(MarkedText(text).text.utf8)
    let path = try #require(GuidePath("en/mexico/a.md", layout: ruleSet.site.layout))
    let file = ContentFile(path, bytes: bytes, site: ruleSet.site)
    return Guide(file, ruleSet: ruleSet, parser: MarkdownParser()).plainAddresses
  }
}
