import Guides
import JSONSchema
import Markup

/// Finds text that is written in another of the site's languages.
struct TranslationLanguageRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/language",
    summary: "A guide's title, description and paragraphs are written in its language",
    why: """
      A reader who chose Spanish does not read English, and a search engine files the page under the wrong \
      language. Frequent words and letter sequences tell the language; names of offices and documents in \
      another language are no finding, and neither are texts of a few words.
      """,
    severity: .warning,
    examples: [
      .bad([
        "es/mexico/alta.md":
          "---\ntitle: «How to Register with the Social Security Institute in Mexico»\n---\n"
      ]),
      .bad([
        "es/mexico/alta.md": """
        ---
        title: Cómo darse de alta en el Seguro Social
        ---
        ## Procedimiento

        1. Visite el sitio web del instituto y abra una cuenta con su correo electrónico.
        2. «Wait until the office has sent you the confirmation by e-mail.»

        """
      ]),
      .bad(
        "## Description\n\n«O registro é necessário para todas as pessoas que trabalham no país.»\n"
      ),
      .good([
        "es/mexico/alta.md": """
        ---
        title: Cómo darse de alta en el Seguro Social
        ---
        ## Procedimiento

        1. Llene el formulario "Application for a Social Security Card" en el sitio web.

        """
      ]),
    ])

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    var judge = LanguageJudge(guide, context.ruleSet.languageIdentifier)
    let site = context.ruleSet.site
    for name in context.ruleSet.template.translatedFields {
      guard let value = guide.frontMatter[name], let text = value.text,
        let language = judge.foreignLanguage(of: text)
      else { continue }
      report.add(
        .field(name, site.name(of: language), site.name(of: guide.language)), at: value.span)
    }
    guide.forEachParagraph(exceptIn: context.ruleSet.template.relatedSection) { block in
      guard let language = judge.foreignLanguage(of: block) else { return }
      report.add(
        .block(site.name(of: language), site.name(of: guide.language)),
        at: guide.markdown.nodes[block].span)
    }
  }
}

extension Guide {
  /// Gives the paragraphs that are not in a section of this name.
  fileprivate func forEachParagraph(exceptIn id: String, _ body: (Int) -> Void) {
    let nodes = markdown.nodes
    let contents = sections.filter { $0.id != id }.map(\.content)
    for range in [preamble] + contents + [markdown.notes] {
      var node = range.lowerBound
      while node < range.upperBound {
        switch nodes[node].kind {
        case .paragraph:
          body(node)
          node = nodes[node].subtreeEnd
        case .table: node = nodes[node].subtreeEnd
        default: node += 1
        }
      }
    }
  }
}

extension Finding.Message {
  fileprivate static func field(_ name: String, _ language: String, _ own: String) -> Self {
    "\(quoted(name)) is in \(language): translate it into \(own)"
  }

  fileprivate static func block(_ language: String, _ own: String) -> Self {
    "the text is in \(language): translate it into \(own)"
  }
}
