import Guides
import Markup

/// A translation that does not exist yet: the source's bytes with the targets merged in.
struct NewGuide {
  /// Relative to the content root.
  let path: String
  let unitCount: Int
  private let source: SourceText
  private let language: String
  private let sourcePage: Page
  /// The Git blob of the source guide.
  private let revision: String?

  /// Nil where neither the wanted name nor the title gives a file name.
  init?(
    pair: GuidePair, source: SourceText, wantedSlug: String?, unitCount: Int, revision: String?,
    layout: SiteLayout
  ) {
    let title = FrontMatter(source).text("title") ?? ""
    let wanted = wantedSlug.map { Slug.isValid($0) ? $0 : Slug.folded($0) } ?? Slug.folded(title)
    guard Slug.isValid(wanted) else { return nil }
    let place = pair.source.page.path
    // Where pages are tied by their paths, only the same name makes it a translation.
    let isTiedByPath = pair.source.page.translationKey == nil && pair.source.page.tie != nil
    let name = isTiedByPath ? place.slug : wanted
    let elements = [place.folder, name].filter { !$0.isEmpty }.joined(separator: "/")
    path = layout.file(elements + (place.isBundle ? "/index.md" : ".md"), in: pair.targetLanguage)
    self.source = source
    self.unitCount = unitCount
    self.revision = revision
    language = pair.targetLanguage
    sourcePage = pair.source.page
  }

  /// The file as the site would read it.
  func contentFile(_ site: SiteConfiguration) -> ContentFile? {
    GuidePath(path, layout: site.layout).map {
      ContentFile($0, bytes: source.bytes, site: site)
    }
  }

  /// The bytes with links to the target language's own guides, where there are some.
  func finished(_ guide: Guide, _ site: Site, _ ruleSet: RuleSet) -> [UInt8] {
    let links = Relinking(
      from: .init(sourcePage, in: site), to: .init(guide.page, in: site), keepsFragments: false
    ) { counterpart(of: $0, site) ?? $0 }
    var edits = links.edits(in: guide)
    let related = ruleSet.template.relatedSection
    for link in guide.links(in: related) where link.style == .inline {
      guard let pages = links.pages(for: link.url), pages.goal !== pages.old,
        let text = pages.goal.title.flatMap({ LinkText.markdown($0.text) })
      else { continue }
      edits.removeAll { $0.span == link.textSpan }
      edits.append(TextEdit(link.textSpan, text))
    }
    if let section = guide.section(related), section.isTitleExact,
      let preferred = ruleSet.languages[language]?.headings[related]?.preferred
    {
      edits.append(TextEdit(section.titleSpan, preferred))
    }
    return recorded(source.bytes.applying(edits), guide, ruleSet)
  }

  /// The page in the guide's language that says what one says in the source's; nil where there is none.
  private func counterpart(of page: Page, _ site: Site) -> Page? {
    guard page.path.language == sourcePage.path.language else { return nil }
    return page.tie.flatMap { site.page(withKey: $0, language: language) }
  }

  /// Writes down which source the translation was made from, where the rule set names a key for it.
  private func recorded(_ bytes: [UInt8], _ guide: Guide, _ ruleSet: RuleSet) -> [UInt8] {
    guard let key = ruleSet.fields.sourceRevision, let revision else { return bytes }
    return FieldEdit(key, revision, like: guide.frontMatter).applied(to: bytes) ?? bytes
  }
}
