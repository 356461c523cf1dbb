import Guides
import TestSupport

/// Any text in the place of an address, a path, a date or a title is understood in some way.
enum AddressTarget {
  private static let site = Result {
    let guide = "---\ntitle: A\ntranslationKey: mexico-a\naliases: [/old/]\n---\n"
    let files = ["en/mexico/a.md": guide, "es/mexico/b ñ.md": guide]
    let ruleSet = try Shared.ruleSet()
    return try onCallingThread {
      try await SiteContents(InMemoryFileTree(files), configuration: ruleSet.site).site
    }
  }

  static func check(_ input: [UInt8]) throws {
    guard let text = String(validating: input, as: UTF8.self),
      let site = try site.get()
    else { return }
    for base in ["/guides/mexico/a/", "/es/guides/mexico/b-ñ/"] {
      let target = site.resolve(text, from: base)
      guard let canonical = site.canonicalAddress(of: target) else { continue }
      let again = site.resolve(canonical, from: base)
      try expect(
        site.canonicalAddress(of: again) == canonical,
        "\(canonical.debugDescription) is no canonical address: \(site.canonicalAddress(of: again).debugDescription)"
      )
    }
    if let mended = MalformedAddress(text)?.mended {
      try expect(
        MalformedAddress(mended)?.mended == nil,
        "\(mended.debugDescription) is not mended: \(MalformedAddress(mended)?.mended ?? "")")
    }
    let encoded = HugoURL.encoded(text)
    try expect(HugoURL.encoded(encoded) == encoded, "\(encoded) is encoded twice")
    for keepsLetterCase in [true, false] {
      for removesAccents in [true, false] {
        let style = HugoURL.Style(keepsLetterCase: keepsLetterCase, removesAccents: removesAccents)
        _ = HugoURL.path(ofFile: text, section: "guides", languagePrefix: "es", style: style)
        _ = HugoURL.path(
          ofFile: "mexico/a.md", section: "guides", languagePrefix: nil, slug: text, style: style)
      }
    }
    let slug = Slug.folded(text)
    try expect(slug.isEmpty || Slug.isValid(slug), "\(slug.debugDescription) is no slug")
    _ = HugoDate.isReadable(text)
    _ = GuidePath(text, layout: site.configuration.layout)
  }
}
