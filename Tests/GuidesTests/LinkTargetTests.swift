import Guides
import TestSupport
import Testing

/// Where addresses lead, on a small site.
@Suite struct LinkTargetTests {
  /// `en/mexico/rfc` and `es/mexico/crédito` are translations of each other; `es/mexico/borrador`
  /// is a draft.
  static let files = [
    "en/_index.md": "---\ntitle: Guides\n---\n",
    "en/mexico/rfc.md": "---\ntitle: RFC\ntranslationKey: mexico-rfc\n---\n",
    "en/mexico/card_(ine).md": "---\ntitle: INE\naliases: [/guides/mexico/ine/, ife]\n---\n",
    "es/_index.md": "---\ntitle: Guías\n---\n",
    "es/mexico/crédito.md": "---\ntitle: Crédito\ntranslationKey: mexico-rfc\n---\n",
    "es/mexico/borrador.md": "---\ntitle: Borrador\ndraft: true\n---\n",
    "es/suelto.md": "---\ntitle: Suelto\n---\n",
  ]

  static let site = Task {
    try await SiteContents(InMemoryFileTree(files), configuration: try Shared.ruleSet().site).site
  }

  /// What an address leads to, in short.
  static func outcome(_ url: String, from base: String = "/guides/mexico/rfc/") async throws
    -> String
  {
    let target = try await site.value.resolve(url, from: base)
    switch target.place {
    case .page(let page): return page.path.path + forms(target.forms)
    case .missing(let path): return "missing \(path)"
    case .otherPart: return "other part" + forms(target.forms)
    case .external: return "external" + forms(target.forms)
    case .fragment: return "fragment"
    case .malformed(let address): return "\(address.problem) \(address.mended ?? "-")"
    }
  }

  private static func forms(_ forms: LinkTarget.Forms) -> String {
    let names: [(LinkTarget.Forms, String)] = [
      (.insecure, "http"), (.www, "www"), (.doubleSlash, "slashes"), (.letterCase, "case"),
      (.missingSlash, "no slash"), (.indexFile, "index"), (.alias, "alias"), (.unencoded, "raw"),
    ]
    return names.filter { forms.contains($0.0) }.map { ", " + $0.1 }.joined()
  }

  @Test(arguments: [
    ("https://tramitit.com/guides/mexico/rfc/", "en/mexico/rfc.md"),
    ("https://tramitit.com/guides/mexico/rfc/?a=b#steps", "en/mexico/rfc.md"),
    ("https://tramitit.com/guides/", "en/_index.md"),
    ("https://tramitit.com/es/guides/mexico/cr%C3%A9dito/", "es/mexico/crédito.md"),
    ("https://tramitit.com/es/guides/mexico/cr%c3%a9dito/", "es/mexico/crédito.md"),
    ("https://tramitit.com/es/guides/mexico/crédito/", "es/mexico/crédito.md, raw"),
    ("https://tramitit.com/es/guides/mexico/borrador/", "es/mexico/borrador.md"),
    ("https://tramitit.com/guides/mexico/card_ine/", "en/mexico/card_(ine).md"),
    ("https://tramitit.com/es/guides/suelto/", "es/suelto.md"),
    ("/guides/mexico/rfc/", "en/mexico/rfc.md"),
    ("//tramitit.com/guides/mexico/rfc/", "en/mexico/rfc.md"),
    ("../card_ine/", "en/mexico/card_(ine).md"),
    ("card_(ine).md", "en/mexico/card_(ine).md"),
    ("../../es/mexico/crédito.md#x", "es/mexico/crédito.md, raw"),
    (".", "en/mexico/rfc.md"),
    ("card_(ine)", "en/mexico/card_(ine).md"), ("./card_(ine)/#x", "en/mexico/card_(ine).md"),
    ("mexico/card_(ine).md", "en/mexico/card_(ine).md"),
    ("/guides/mexico/rfc.md", "en/mexico/rfc.md"),
  ]) func pages(url: String, expected: String) async throws {
    #expect(try await Self.outcome(url) == expected)
  }

  @Test(arguments: [
    ("http://tramitit.com/guides/mexico/rfc/", "en/mexico/rfc.md, http"),
    ("https://www.tramitit.com/guides/mexico/rfc/", "en/mexico/rfc.md, www"),
    ("HTTPS://Tramitit.com/guides/mexico/rfc/", "en/mexico/rfc.md"),
    ("https://tramitit.com//guides/mexico//rfc/", "en/mexico/rfc.md, slashes"),
    ("https://tramitit.com/guides/Mexico/RFC/", "en/mexico/rfc.md, case"),
    ("https://tramitit.com/guides/mexico/rfc", "en/mexico/rfc.md, no slash"),
    ("https://tramitit.com/guides/mexico/rfc/index.html", "en/mexico/rfc.md, index"),
    ("https://tramitit.com/guides/mexico/ine/", "en/mexico/card_(ine).md, alias"),
    ("https://tramitit.com/guides/mexico/ife/", "en/mexico/card_(ine).md, alias"),
    (
      "http://www.tramitit.com/guides/mexico//RFC",
      "en/mexico/rfc.md, http, www, slashes, case, no slash"
    ),
    ("http://tramitit.com", "other part, http"),
  ]) func forms(url: String, expected: String) async throws {
    #expect(try await Self.outcome(url) == expected)
  }

  @Test(arguments: [
    ("https://tramitit.com/guides/mexico/rfcs/", "/guides/mexico/rfcs/"),
    ("https://tramitit.com/guides/mexico/card_(ine)/", "/guides/mexico/card_(ine)/"),
    ("https://tramitit.com/en/guides/mexico/rfc/", "/en/guides/mexico/rfc/"),
    ("https://tramitit.com/spanish/guides/mexico/cr%C3%A9dito/", "/spanish/guides/mexico/crédito/"),
    ("https://tramitit.com/es/mexico/crédito/", "/es/mexico/crédito/"),
    ("https://tramitit.com/guides/mexico/", "/guides/mexico/"),
    ("https://tramitit.com/es/guides/mexico/cre\u{301}dito/", "/es/guides/mexico/cre\u{301}dito/"),
    ("https://tramitit.com/guides/mexico/rfc.md", "/guides/mexico/rfc.md"),
    ("https://tramitit.co/guides/mexico/rfc/", "/guides/mexico/rfc/"),
    ("TODO", "/guides/mexico/rfc/TODO"), ("/guides/mexico/a b/", "/guides/mexico/a b/"),
    ("rfcs.md", "/guides/mexico/rfc/rfcs.md"), ("../card_(ine)", "/guides/mexico/card_(ine)"),
    ("rfc.html", "/guides/mexico/rfc/rfc.html"),
  ]) func missing(url: String, path: String) async throws {
    let outcome = try await Self.outcome(url)
    #expect(outcome.utf8.elementsEqual("missing \(path)".utf8), "\(outcome)")
  }

  @Test(arguments: [
    ("https://tramitit.com/", "other part"), ("https://tramitit.com/es/about/", "other part"),
    ("/images/guides/map.png", "other part"), ("form.pdf", "other part"),
    ("https://tramitit.com/guides/page/2/", "other part"),
    ("#steps", "fragment"), ("?lang=es", "fragment"),
    ("https://www.gob.mx/curp?a=b", "external"), ("https://www.gob.mx/guías/", "external, raw"),
    ("https://gob.mx./", "external"), ("https://user:a@gob.mx:8080/", "external"),
    ("https://español.example.org/", "external"), ("https://10.0.0.1/", "external"),
    ("https://web.archive.org/web/https://gob.mx/", "external"),
    ("https://www.gov.uk/guides/mexico/other/", "external"),
    ("https://gob.mx/a b", "external, raw"), ("a b.pdf", "other part, raw"),
    ("mailto:a@gob.mx?subject=á", "external"), ("tel:+52-55", "external"),
    ("ftp://gob.mx/a", "external"), ("{{ref}}", "external"),
  ]) func elsewhere(url: String, expected: String) async throws {
    #expect(try await Self.outcome(url) == expected)
  }

  @Test(arguments: [
    ("", "empty -"), ("#", "empty -"), ("javascript:void(0)", "empty -"),
    ("https://gob .mx/", "blank -"), ("https:// gob.mx", "blank -"),
    ("https//:www.gob.mx/", "scheme https://www.gob.mx/"),
    ("http//:gob.mx", "scheme http://gob.mx"), ("https//gob.mx", "scheme https://gob.mx"),
    ("https:/gob.mx", "scheme https://gob.mx"), ("https:gob.mx", "scheme https://gob.mx"),
    ("https:///gob.mx", "scheme https://gob.mx"), ("https;//gob.mx", "scheme https://gob.mx"),
    ("htps://gob.mx", "scheme https://gob.mx"), ("HTTs://gob.mx/A", "scheme https://gob.mx/A"),
    ("htttps://gob", "scheme -"), ("https://http//gob.mx", "scheme http://gob.mx"),
    ("https://https://gob.mx", "doubledScheme https://gob.mx"),
    ("www.gob.mx/curp", "missingScheme https://www.gob.mx/curp"),
    ("gob.mx", "missingScheme https://gob.mx"),
    ("tramitit.com/guides/mexico/rfc/", "missingScheme https://tramitit.com/guides/mexico/rfc/"),
    ("a.b@gob.mx", "missingScheme mailto:a.b@gob.mx"),
    ("https://", "missingHost -"), ("https//:", "missingHost -"), ("http:", "missingHost -"),
    ("mailto:", "missingHost -"), ("https:///", "missingHost -"),
    ("https://localhost/", "host -"), ("https://www.gob,mx/", "host -"),
    ("https://www..gob.mx", "host -"), ("https://gob.mx:a/", "host -"),
    ("https://www/", "host -"), ("//es/guides/", "host -"), ("https://[", "external"),
  ]) func malformed(url: String, expected: String) async throws {
    #expect(try await Self.outcome(url) == expected)
  }

  @Test func counterparts() async throws {
    let site = try await Self.site.value
    let english = try #require(site.page(atPath: "en/mexico/rfc.md"))
    #expect(site.counterpart(of: english, in: "es")?.path.path == "es/mexico/crédito.md")
    #expect(site.counterpart(of: english, in: "pt") == nil)
    let home = try #require(site.page(atPath: "en/_index.md"))
    #expect(site.counterpart(of: home, in: "es")?.path.path == "es/_index.md")
  }
}
