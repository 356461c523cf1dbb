import Markup

/// What must be written so that a guide gets another name and no reader loses it.
package struct GuideMove: Sendable {
  /// A file to write; the moved guide under its new path.
  package struct Change: Sendable {
    package let path: String
    package let oldPath: String
    package let old: [UInt8]
    package let new: [UInt8]

    /// Whether this is the guide that moves.
    package var isMoved: Bool { ByteString(path) != ByteString(oldPath) }
  }

  /// Why a guide cannot be moved: one sentence.
  package struct Refusal: Error, CustomStringConvertible {
    package let description: String
  }

  package let oldURL: String
  package let newURL: String
  /// The moved guide first, then the others by path.
  package let changes: [Change]
  package let linkCount: Int
  /// What else the author should know.
  package let remarks: [String]

  /// Plans a move within a language.
  ///
  /// - Parameter display: how messages show a path.
  /// - Throws: ``Refusal`` where the new place is taken or none, or the guide's front matter unreadable.
  package init(
    of oldPath: String, to newPath: String, in contents: SiteContents, ruleSet: RuleSet,
    display: PathDisplay = .fromContentRoot
  ) async throws {
    let file = try GuideMove.guide(oldPath, contents, display)
    let path = try GuideMove.place(newPath, of: file, contents, display)
    let old = file.page
    let site = contents.site.configuration
    let bare = ContentFile(path, bytes: file.source.bytes, site: site).page
    oldURL = old.url
    newURL = bare.url
    try GuideMove.checkFree(bare, old, contents.site, display)
    let alias = GuideMove.aliasEdit(file, bare, site)
    let pages = contents.files.map { $0 === file ? bare : $0.page }
    let newSite = Site(pages, configuration: site)
    let edits = try await concurrentRuns(contents.files) { run in
      let parser = MarkdownParser()
      return run.map { other in
        let links = Relinking(
          from: .init(other.page, in: contents.site),
          to: .init(other === file ? bare : other.page, in: newSite)
        ) { $0 === old ? bare : $0 }
        return links.edits(in: Guide(other, ruleSet: ruleSet, parser: parser))
      }
    }.flatMap { $0 }
    linkCount = edits.reduce(0) { $0 + $1.count }
    var texts: [ByteString: [UInt8]] = [:]
    for (other, own) in zip(contents.files, edits) {
      let all = other === file ? own + alias.edits : own
      guard !all.isEmpty else { continue }
      texts[ByteString(other.page.path.path)] = other.source.bytes.applying(all)
    }
    texts[ByteString(oldPath)] = texts[ByteString(oldPath)] ?? file.source.bytes
    GuideMove.updateRecords(of: &texts, contents, ruleSet)
    changes = texts.map { key, new in
      Change(
        path: key == ByteString(oldPath) ? newPath : key.text, oldPath: key.text,
        old: contents.file(atPath: key.text)?.source.bytes ?? [], new: new)
    }.sorted { a, b in
      a.isMoved != b.isMoved ? a.isMoved : utf8Precedes(a.path, b.path)
    }
    remarks = GuideMove.remarks(old, bare, contents.site, display)
    try GuideMove.check(changes.first, path, from: old, site, display)
  }
}

extension GuideMove {
  private static func guide(
    _ path: String, _ contents: SiteContents, _ display: PathDisplay
  ) throws -> ContentFile {
    let shown = display(path)
    guard let file = contents.file(atPath: path) else {
      throw Refusal(description: "there is no guide \(shown)")
    }
    guard file.page.path.kind != .sectionPage else {
      throw Refusal(description: "\(shown) is a section page: its folder gives it its name")
    }
    guard file.encodingError == nil, file.frontMatter.root != nil else {
      throw Refusal(
        description: "the front matter of \(shown) cannot be read, and must keep the old address: "
          + "mend it first (polyguide lint shows where)")
    }
    return file
  }

  private static func place(
    _ path: String, of file: ContentFile, _ contents: SiteContents, _ display: PathDisplay
  ) throws -> GuidePath {
    let shown = display(path)
    let layout = contents.site.configuration.layout
    guard let place = GuidePath(path, layout: layout), place.kind == .guide else {
      throw Refusal(
        description: "\(shown) is no place of a guide: "
          + layout.file(
            "<\(layout.guidePlaces == .any ? "folder" : "country")>/<slug>.md",
            in: file.page.path.language))
    }
    guard place.language == file.page.path.language else {
      throw Refusal(
        description: "\(shown) is in another language: a translation is a guide of its own")
    }
    guard contents.file(atPath: path) == nil else {
      throw Refusal(description: "\(shown) exists already")
    }
    return place
  }

  private static func checkFree(
    _ new: Page, _ old: Page, _ site: Site, _ display: PathDisplay
  ) throws {
    if let other = site.page(atURL: new.url), other !== old {
      throw Refusal(description: "\(display(other.path.path)) has the address \(new.url) already")
    }
    if let other = site.page(atAlias: new.url), other !== old {
      throw Refusal(
        description: "\(new.url) is an alias of \(display(other.path.path)): remove it there first")
    }
  }

  /// Keeps all addresses that the guide had, and drops the alias that is its address now.
  private static func aliasEdit(
    _ file: ContentFile, _ new: Page, _ site: SiteConfiguration
  ) -> AliasEdit {
    let old = file.page
    let kept = Set(new.aliases.map { ByteString($0) })
    let needed = ([old.url] + old.aliases).filter {
      $0 != new.url && !kept.contains(ByteString($0)) && new.url != old.url
    }
    let prefix = site.languagePrefix(of: new.path.language).map { "/" + $0 } ?? ""
    let names = needed.map { url in
      let path = HugoURL.decoded(url)
      return path.hasPrefix(prefix + "/") ? String(path.dropFirst(prefix.count)) : path
    }
    return AliasEdit(file, adding: names) { index in
      new.aliases.indices.contains(index) && new.aliases[index] == new.url
    }
  }

  /// Translations that record which text of their source they were made from: a new address in the
  /// source makes none of them stale.
  private static func updateRecords(
    of texts: inout [ByteString: [UInt8]], _ contents: SiteContents, _ ruleSet: RuleSet
  ) {
    guard let key = ruleSet.fields.sourceRevision else { return }
    for (path, new) in texts {
      guard let source = contents.file(atPath: path.text)?.page,
        source.path.language == ruleSet.site.sourceLanguage, let name = source.translationKey?.text,
        let old = contents.file(atPath: path.text)?.source.bytes
      else { continue }
      for page in contents.site.pages(withKey: name) where page !== source {
        let own = ByteString(page.path.path)
        let bytes = texts[own] ?? contents.file(atPath: own.text)?.source.bytes ?? []
        let file = ContentFile(page.path, bytes: bytes, site: ruleSet.site)
        guard let record = file.frontMatter[key], record.text == GitBlob.id(of: old) else {
          continue
        }
        let name = ValueWriter(file.frontMatter, file.source)
          .text(GitBlob.id(of: new), like: record.scalar?.style ?? .plain)
        texts[own] = bytes.applying([TextEdit(record.span, name)])
      }
    }
  }

  private static func remarks(
    _ old: Page, _ new: Page, _ site: Site, _ display: PathDisplay
  ) -> [String] {
    var remarks: [String] = []
    let translations = site.configuration.languages.map(\.code)
      .filter { $0 != old.path.language }.compactMap { site.counterpart(of: old, in: $0) }
    if old.translationKey == nil {
      for page in translations where page.path.pathInLanguage != new.path.pathInLanguage {
        remarks.append(
          "\(display(page.path.path)) was its translation by having the same name: give both a translationKey"
        )
      }
    }
    if old.path.folder != new.path.folder {
      let others = translations.filter { $0.path.folder == old.path.folder }
      if !others.isEmpty {
        remarks.append(
          "translations are still in \(old.path.folder): "
            + others.map { display($0.path.path) }.joined(separator: ", "))
      }
    }
    return remarks
  }

  /// Holds the result to what was promised: front matter that an edit cannot serve is left to its author.
  private static func check(
    _ moved: Change?, _ path: GuidePath, from old: Page, _ site: SiteConfiguration,
    _ display: PathDisplay
  ) throws {
    guard let moved else { return }
    let page = ContentFile(path, bytes: moved.new, site: site).page
    let isKept = page.url == old.url || page.aliases.contains(old.url)
    guard isKept, page.title?.text == old.title?.text, !page.aliases.contains(page.url) else {
      throw Refusal(
        description:
          "the front matter of \(display(old.path.path)) has no simple place for an alias: "
          + "add \"\(HugoURL.decoded(old.url))\" to its aliases first")
    }
  }
}
