import Guides
import Markup

/// Finds Markdown files that lie in no country's folder.
struct PlacementRule: Rule {
  static let documentation = RuleDocumentation(
    id: "file/placement",
    summary: "A guide lies at <lang>/<country>/<slug>.md",
    why: """
      Hugo makes a page of each Markdown file, wherever it lies. One that lies in no country's folder, or a \
      folder too deep, is in no list of guides, and its URL is not the one that links expect. Where it \
      has front matter, it is checked as a guide, but for the rules that ask for its country.
      """,
    severity: .warning, kinds: [.misplaced], readsUndecodable: true,
    examples: [
      .bad([
        "en/ehic.md": "«---»\ntitle: EHIC\ncategories: [Spain]\n---\n",
        "en/spain/nie.md": "---\ntitle: NIE\n---\n",
      ]),
      .bad(["en/spain/health/ehic.md": "«---»\ntitle: EHIC\n---\n"]),
      .good([
        "en/spain/ehic.md": "---\ntitle: EHIC\n---\n", "en/_index.md": "---\ntitle: All\n---\n",
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let path = guide.page.path
    let place = path.language + "/" + (folder(of: guide, context.site) ?? "<country>") + "/"
    let target = place + path.slug + ".md"
    report.add(
      path.folder.isEmpty ? .inNoCountry(target) : .tooDeep(path.folder, target),
      at: guide.firstLine,
      notes: context.site.page(atPath: target) == nil ? [] : ["\(target) exists: is it the same?"])
  }

  /// The folder that the file most likely belongs to: the one that it lies below, or its category's.
  private func folder(of guide: Guide, _ site: Site) -> String? {
    if let first = guide.page.path.folder.split(separator: "/").first { return String(first) }
    let categories = guide.frontMatter[FrontMatterKey.categories]
    guard let category = categories?.text ?? categories?.sequence?.first?.text else { return nil }
    return site.guideFolders.first {
      equalIgnoringCase(site.configuration.country(ofFolder: $0), category)
    }
  }
}

extension Finding.Message {
  fileprivate static func inNoCountry(_ target: String) -> Self {
    "the guide lies in no country's folder: move it to \(target)"
  }

  fileprivate static func tooDeep(_ folder: String, _ target: String) -> Self {
    "the folder \"\(folder)\" is not a country's: move the guide to \(target)"
  }
}
