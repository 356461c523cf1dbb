import Guides
import JSONSchema
import Markup

/// Finds categories that are not the country of the guide's folder.
struct CategoryRule: Rule {
  static let documentation = RuleDocumentation(
    id: "front-matter/category",
    summary: "The one category of a guide is its folder's country, in English",
    why: """
      The site lists guides by country with Hugo's categories. A translated name opens a list of its own, and \
      a wrong or a second country puts the guide into somebody else's. The names are the folders' in title \
      case, but for those under `countries` in rules/site.yaml.
      """,
    severity: .error, needsFolder: true,
    examples: [
      .bad("---\ncategories: [«México»]\n---\n", fixed: "---\ncategories: [Mexico]\n---\n"),
      .bad(
        "---\ncategories:\n- Mexico\n- «Argentina»\n---\n",
        fixed: "---\ncategories:\n- Mexico\n---\n"),
      .bad("---\ncategories: [Mexico, «Mexico»]\n---\n", fixed: "---\ncategories: [Mexico]\n---\n"),
      .bad("---\ncategories: «'Argentina'»\n---\n", fixed: "---\ncategories: 'Mexico'\n---\n"),
      .bad(
        "+++\ncategories = ['Mexico', «\"Argentina\"»]\n+++\n",
        fixed: "+++\ncategories = ['Mexico']\n+++\n"),
      .bad("{\"categories\": «\"México\"»}\n", fixed: "{\"categories\": \"Mexico\"}\n"),
      .good("---\ncategories: [Mexico]\n---\n"),
      .good(["en/czech-republic/guide.md": "---\ncategories:\n  - Czech Republic\n---\n"]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let value = guide.frontMatter[FrontMatterKey.categories] else { return }
    let site = context.ruleSet.site
    let folder = guide.page.path.folder
    func isRight(_ item: YAMLNode) -> Bool {
      item.isString && item.text.map { site.isCountry($0, ofFolder: folder) } ?? false
    }
    if let items = value.sequence {
      if items.count == 1, isRight(items[0]) { return }
    } else if value.scalar == nil || isRight(value) {
      // Another type is for the schema.
      return
    }
    guard !value.saysNothing else { return }
    let country = site.country(ofFolder: folder)
    let fix = fix(value, country, guide)
    guard let items = value.sequence else {
      report.add(.wrong(value, country, folder), at: value.span, fix: fix)
      return
    }
    let first = items.firstIndex(where: isRight)
    let extra = items.indices.filter { $0 != first }
    let span = extra.count == 1 ? items[extra[0]].span : value.span
    let message: Finding.Message =
      items.count == 1
      ? .wrong(items[0], country, folder) : .many(items.count, country, isThere: first != nil)
    report.add(message, at: span, fix: fix)
  }

  /// Writes the country in place of all items, in the list's own style; a string stays one.
  private func fix(_ value: YAMLNode, _ country: String, _ guide: Guide) -> Fix? {
    guard !value.isAlias else { return nil }
    let first = value.sequence?.first ?? value
    let last = value.sequence?.last ?? value
    // Items that are tables may each have a header.
    guard guide.frontMatter.format != .toml || first.scalar != nil && last.scalar != nil else {
      return nil
    }
    let text = guide.frontMatterEditor.writer.text(
      country, like: first.scalar?.style ?? .plain, isItem: value.sequence != nil)
    return .safe(Fix.Edit(ByteSpan(first.span.start, last.span.end), text))
  }
}

extension Finding.Message {
  fileprivate static func wrong(_ item: YAMLNode, _ country: String, _ folder: String) -> Self {
    let name = item.text.map { "category \(quoted($0))" } ?? "a category"
    return "\(name) is not the country of the folder \(quoted(folder)): write \(quoted(country))"
  }

  fileprivate static func many(_ count: Int, _ country: String, isThere: Bool) -> Self {
    let verb = isThere ? "keep" : "write"
    return "\(count) categories: \(verb) \(quoted(country)) alone, the folder's country"
  }
}
