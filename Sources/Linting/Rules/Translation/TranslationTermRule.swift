import Guides
import JSONSchema
import Markup

/// Finds terms and names of the source that its translation says in another way.
struct TranslationTermRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/term",
    summary: "A translation has the names of its source, and says its terms as the glossary does",
    why: """
      A reader looks for the name on the door and in the form, and a document that has two names is two \
      documents. `names:` of guide.yaml stay as they are in every language; `terms:` in \
      `rules/languages/<lang>.yaml` are terms of the source language with the wordings of their own, where `*` \
      stands for an ending or for words between. Each block is compared with its source; titles and \
      descriptions are written anew more often than translated, and left alone.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/enrol.md": guide("Ask the IMSS for a birth certificate."),
        "es/mexico/alta.md": guide("«Pida al seguro social un acta de nacimiento.»"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("- Birth certificates of the children\n- Two photos"),
        "es/mexico/alta.md": guide("- «Constancias de natalidad de los hijos»\n- Dos fotos"),
      ]),
      .good([
        "en/mexico/enrol.md": guide(
          "Ask the IMSS for your [CURP](https://www.gob.mx/RFC), and bring a `RFC` or birth certificates."
        ),
        "es/mexico/alta.md": guide(
          "Pida su CURP al [IMSS](https://www.imss.gob.mx/), y traiga **actas** certificadas *de nacimiento*."
        ),
      ]),
    ])

  private static func guide(_ text: String) -> String {
    "---\ntranslationKey: mexico-enrol\n---\n\(text)\n"
  }

  /// Blocks less alike than this may not say the same.
  private static let leastConfidence: Float = 0.6

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let alignment = context.alignment,
      let glossary = context.ruleSet.glossaries[guide.language]
    else { return }
    let bytes = source.source.bytes
    let occurrences = glossary.terms(in: bytes.span)
    guard !occurrences.isEmpty else { return }
    let related = context.ruleSet.template.relatedSection
    for section in alignment.sections where !section.isLost && !section.isAdded {
      guard section.source.flatMap({ source.sections[$0].id }) != related else { continue }
      let pairs = alignment.pairs[section.pairs]
      for pair in pairs where pair.confidence >= Self.leastConfidence {
        guard let block = pair.source, let other = pair.translation,
          source.markdown.nodes[block].kind.holdsInlines
        else { continue }
        for occurrence in source.terms(of: block, among: occurrences) {
          let place = pair.confidence < 1 ? guide.span(of: pairs, besides: other) : nil
          guard !isTranslated(occurrence, by: other, orIn: place, glossary, guide) else { continue }
          add(
            occurrence, glossary.terms[occurrence.term], in: other, source, guide, context, &report)
        }
      }
    }
  }

  /// Whether a block has the term; where it is not certain that it is the right one, any of its section will do.
  private func isTranslated(
    _ occurrence: Glossary.Occurrence, by block: Int, orIn section: ByteSpan?,
    _ glossary: Glossary, _ guide: Guide
  ) -> Bool {
    let bytes = guide.source.bytes
    let span = section ?? guide.markdown.nodes[block].span
    return glossary.isTranslated(occurrence.term, in: bytes.span.extracting(span.range))
  }

  private func add(
    _ occurrence: Glossary.Occurrence, _ term: Glossary.Term, in block: Int, _ source: Guide,
    _ guide: Guide, _ context: LintContext, _ report: inout Report
  ) {
    let language = context.ruleSet.site.name(of: guide.language)
    let others = term.translations.dropFirst().map(quoted).joined(separator: ", ")
    report.add(
      term.isName
        ? .lostName(term.text)
        : .lostTerm(source.source[occurrence.span], term.translations.first ?? "", language),
      at: guide.markdown.nodes[block].span, subject: term.text,
      notes: term.isName || others.isEmpty ? [] : ["accepted as well: \(others)"],
      related: [
        Finding.Related(path: source.path, span: occurrence.span, message: "in the source")
      ])
  }
}

extension Guide {
  /// The first occurrence of each term in the text of a block.
  fileprivate func terms(
    of block: Int, among occurrences: [Glossary.Occurrence]
  ) -> [Glossary.Occurrence] {
    let nodes = markdown.nodes
    let span = nodes[block].span
    var (low, high) = (0, occurrences.count)
    while low < high {
      let middle = (low + high) / 2
      if occurrences[middle].span.start < span.start { low = middle + 1 } else { high = middle }
    }
    var found: [Glossary.Occurrence] = []
    for occurrence in occurrences[low...] {
      guard occurrence.span.start < span.end else { break }
      let isText = nodes[block..<nodes[block].subtreeEnd].contains {
        $0.kind == .text && $0.span.contains(occurrence.span)
      }
      if isText, !found.contains(where: { $0.term == occurrence.term }) { found.append(occurrence) }
    }
    return found
  }

  /// The text from the first to the last block of some pairs, and a block of it.
  fileprivate func span(of pairs: ArraySlice<Alignment.Pair>, besides block: Int) -> ByteSpan {
    let spans = pairs.compactMap(\.translation).map { markdown.nodes[$0].span }
    let own = markdown.nodes[block].span
    return ByteSpan(
      spans.reduce(own.start) { min($0, $1.start) }, spans.reduce(own.end) { max($0, $1.end) })
  }
}

extension Finding.Message {
  fileprivate static func lostName(_ name: String) -> Self {
    "the name \(quoted(name)) of the source is missing here: keep it as it is"
  }

  fileprivate static func lostTerm(_ term: String, _ wording: String, _ language: String) -> Self {
    "\(quoted(term)) of the source is \(quoted(wording)) in \(language), which is missing here"
  }
}
