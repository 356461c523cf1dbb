import Guides
import JSONSchema
import Markup

/// Finds translations whose key no guide of the source language has.
struct OrphanKeyRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation-key/orphan",
    summary: "The key of a translation is the key of a guide in the source language",
    why: """
      A key that differs from the source's by one letter ties the guide to nothing: it drops out of the list \
      of languages, and no tool can tell whether it is up to date.
      """,
    severity: .warning, needsFolder: true,
    examples: [
      .bad([
        "en/mexico/a.md": "---\ntranslationKey: mexico-visa_request\n---\n",
        "es/mexico/a.md": "---\ntranslationKey: «mexico-visa request»\n---\n",
      ]),
      .bad(["es/mexico/a.md": "---\ntranslationKey: «mexico-visa»\n---\n"]),
      .good([
        "en/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n",
        "es/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n",
      ]),
      .good(["en/mexico/a.md": "---\ntranslationKey: mexico-visa\n---\n"]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    let site = context.site
    let language = site.configuration.sourceLanguage
    guard context.source == nil, guide.language != language,
      let key = guide.page.translationKey,
      site.page(withKey: key.text, language: language) == nil,
      guide.frontMatter[FrontMatterKey.translationKey]?.isString == true
    else { return }
    let near = site.sourcePage(near: key.text, of: guide.page)
    var related: [Finding.Related] = []
    var notes: [String] = []
    if let near, let place = near.translationKey {
      related.append(
        Finding.Related(path: near.path.path, span: place.span, message: "the key of this guide"))
    } else if let keyless = site.keylessSource(namedBy: key.text, of: guide.page) {
      notes.append("\(keyless.path.path) has no translationKey: is it the source?")
    }
    report.add(
      .orphan(key.text, site.configuration.name(of: language), near?.translationKey?.text),
      at: key.span, notes: notes, related: related)
  }
}

extension Finding.Message {
  fileprivate static func orphan(_ key: String, _ language: String, _ near: String?) -> Self {
    let hint = near.map { ", did you mean \(quoted($0))?" } ?? ": use the key of its source"
    return "no \(language) guide has the translationKey \(quoted(key))\(hint)"
  }
}
