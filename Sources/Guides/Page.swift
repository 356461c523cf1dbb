package import Markup

/// What the site's index knows of one content file: enough to link to it, without its text.
package final class Page: Sendable {
  package let path: GuidePath
  /// The URL path as Hugo prints it, percent-encoded: `/es/guides/mexico/alta/`.
  package let url: String
  package let title: Field?
  package let translationKey: Field?
  package let isDraft: Bool
  /// URL paths that redirect to the page, percent-encoded.
  package let aliases: [String]

  /// A front matter value and where it is written.
  package struct Field: Sendable {
    package let text: String
    package let span: ByteSpan
  }

  /// Whether the page is a guide: not a section page, and not a misplaced file.
  package var isGuide: Bool { path.kind == .guide }

  package init(_ path: GuidePath, _ frontMatter: FrontMatter, site: SiteConfiguration) {
    self.path = path
    title = Page.field("title", frontMatter)
    translationKey = Page.field("translationKey", frontMatter)
    isDraft = frontMatter["draft"]?.value == .bool(true)
    let prefix = path.language == site.defaultLanguage ? nil : path.language
    if let explicit = frontMatter.text("url") {
      url = HugoURL.encoded(explicit.hasPrefix("/") ? explicit : "/" + explicit)
    } else {
      url = HugoURL.encoded(
        HugoURL.path(
          ofFile: path.pathInLanguage, section: site.section, languagePrefix: prefix,
          slug: frontMatter.text("slug")))
    }
    aliases = Page.aliases(frontMatter, of: url, languagePrefix: prefix)
  }

  /// Site-relative aliases get the language's prefix, others start from the page's parent (Hugo,
  /// `hugolib/alias.go`).
  private static func aliases(
    _ frontMatter: FrontMatter, of url: String, languagePrefix: String?
  ) -> [String] {
    guard let names = frontMatter["aliases"]?.sequence?.compactMap(\.text) else { return [] }
    let parent = url.dropLast().lastIndex(of: "/").map { String(url[...$0]) } ?? "/"
    return names.map { name in
      let alias = name.hasSuffix("/") ? name : name + "/"
      let rooted =
        alias.hasPrefix("/") ? (languagePrefix.map { "/" + $0 } ?? "") + alias : parent + alias
      return HugoURL.encoded(HugoURL.decoded(rooted))
    }
  }

  private static func field(_ key: String, _ frontMatter: FrontMatter) -> Field? {
    guard let value = frontMatter[key], let text = value.text, !value.isBlank else { return nil }
    return Field(text: text, span: value.span)
  }
}
