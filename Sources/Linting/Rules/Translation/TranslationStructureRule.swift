import Guides
import JSONSchema
import Markup

/// Finds steps, list items, table rows, sections and links that a translation lost or added.
struct TranslationStructureRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/structure",
    summary:
      "A translation has the steps, list items, table rows, sections and links of its source",
    why: """
      Who follows a guide with a step or a document too few fails at the counter. The translation is aligned \
      with its source, so that the finding stands where something is missing, and names it. A link may lead \
      to the same site's page in the other language, and not to another site; links to related guides are each \
      language's own.
      """,
    severity: .warning,
    examples: [
      .bad([
        "en/mexico/enrol.md": guide(
          "1. Open an account\n2. Pay the fee of 100\n3. Print the card\n"),
        "es/mexico/alta.md": guide("1. Abra una cuenta«»\n2. Imprima la tarjeta\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("1. Open an account\n2. Print the card\n"),
        "es/mexico/alta.md": guide(
          "1. Abra una cuenta\n2. «Pague 100 pesos en el banco»\n3. Imprima la tarjeta\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("1. Open [an account](https://imss.gob.mx/)\n"),
        "es/mexico/alta.md": guide("1. «Abra una cuenta»\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("1. Open [an account](https://www.imss.gob.mx/en/)\n"),
        "es/mexico/alta.md": guide("1. Abra «[una cuenta](https://www.ims.gob.mx/)»\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("1. Open an account at www.imss.gob.mx\n2. Pay\n"),
        "es/mexico/alta.md": guide("1. «Abra una cuenta»\n2. Pague\n"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("1. Print the card\n", "## Fees\n\n- 100 for the card\n"),
        "es/mexico/alta.md": guide("1. Imprima la tarjeta\n").replacing(
          "## Procedimiento", with: "## «Procedimiento»"),
      ]),
      .good([
        "en/mexico/enrol.md": guide(
          "1. Open [an account](https://english.imss.gob.mx/a)\n2. Print the card\n"),
        "es/mexico/alta.md": guide(
          "1. Abra [una cuenta](https://www.imss.gob.mx/b)\n2. Imprima la tarjeta\n"),
      ]),
    ])

  private static func guide(_ steps: String, _ more: String = "") -> String {
    let heading =
      steps.contains("cuenta") || steps.contains("tarjeta") ? "Procedimiento" : "Procedure"
    return "---\ntranslationKey: mexico-enrol\n---\n## \(heading)\n\n\(steps)\n\(more)"
  }

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let alignment = context.alignment else { return }
    let difference = StructureDifference(
      source: source, translation: guide, alignment: alignment,
      related: context.ruleSet.template.relatedSection)
    if !alignment.isDirect {
      for run in difference.lostSections(context.ruleSet) {
        add(run.sections, place: run.place, difference, to: &report)
      }
      for section in difference.addedSections() {
        let section = guide.sections[section]
        report.add(.addedSection(section.title), at: section.titleSpan)
      }
      for run in difference.runs() { add(run, difference, to: &report) }
    }
    let links = LinkDifference(difference)
    for change in links.changes() { add(change, difference, to: &report) }
    for (link, replacement) in links.replaced() {
      report.add(
        .replacedLink(link.url, replacement.url), at: replacement.span,
        related: [Finding.Related(path: source.path, span: link.span, message: "in the source")])
    }
    for (address, place) in links.lostAddresses() {
      let url = source.source[address]
      report.add(
        .lostAddress(url), at: guide.markdown.nodes[place].span, subject: url,
        related: [Finding.Related(path: source.path, span: address, message: "in the source")])
    }
  }

  private func add(
    _ sections: [Int], place: Int?, _ difference: StructureDifference, to report: inout Report
  ) {
    let lost = sections.map { difference.source.sections[$0] }
    let guide = difference.translation
    report.add(
      .lostSections(lost.map(\.title)),
      at: place.map { guide.sections[$0].titleSpan } ?? guide.firstLine,
      related: lost.map {
        Finding.Related(path: difference.source.path, span: $0.titleSpan, message: "in the source")
      })
  }

  private func add(
    _ run: StructureDifference.Run, _ difference: StructureDifference, to report: inout Report
  ) {
    let (source, translation) = (difference.source, difference.translation)
    let (owner, other) =
      run.change == .lost ? (source, translation) : (translation, source)
    let texts = run.nodes.map { owner.textSpan(of: $0) }
    let whole = ByteSpan(texts.first?.start ?? 0, texts.last?.end ?? 0)
    let place = run.place.map { other.textSpan(of: $0) } ?? other.firstLine
    report.add(
      .differs(run, owner.firstLine(of: texts.first ?? whole)),
      at: run.change == .lost ? ByteSpan(place.end, place.end) : whole,
      related: [
        run.change == .lost
          ? Finding.Related(path: owner.path, span: whole, message: "in the source")
          : Finding.Related(path: other.path, span: place, message: "this place in the source")
      ])
  }

  private func add(
    _ change: LinkDifference.Change, _ difference: StructureDifference, to report: inout Report
  ) {
    let (source, guide) = (difference.source, difference.translation)
    if change.isLost {
      report.add(
        .lostLink(change.link.url), at: guide.markdown.nodes[change.place].span,
        subject: change.link.url,
        related: [
          Finding.Related(path: source.path, span: change.link.span, message: "in the source")
        ])
    } else {
      report.add(
        .addedLink(change.link.url), at: change.link.span,
        related: [
          Finding.Related(
            path: source.path, span: source.markdown.nodes[change.place].span,
            message: "the text in the source")
        ])
    }
  }
}

extension StructureDifference.Run.Kind {
  fileprivate func name(_ count: Int) -> String {
    let name =
      switch self {
      case .step: "step"
      case .item: "list item"
      case .row: "table row"
      }
    return count == 1 ? name : "\(count) \(name)s"
  }
}

extension Finding.Message {
  fileprivate static func lostSections(_ titles: [String]) -> Self {
    let names = titles.map(quoted).joined(separator: ", ")
    return titles.count == 1
      ? "section \(names) of the source is missing: translate it"
      : "sections \(names) of the source are missing: translate them"
  }

  fileprivate static func addedSection(_ title: String) -> Self {
    "section \(quoted(title)) is not in the source: remove it, or add it to the source"
  }

  fileprivate static func differs(_ run: StructureDifference.Run, _ excerpt: String) -> Self {
    let count = run.nodes.count
    let name =
      count == 1
      ? "\(run.kind.name(1)) \(quoted(excerpt))" : "\(run.kind.name(count)) from \(quoted(excerpt))"
    let (are, them) = count == 1 ? ("is", "it") : ("are", "them")
    switch run.change {
    case .lost: return "\(name) of the source \(are) missing here: translate \(them)"
    case .added:
      return "\(name) \(are) not in the source: remove \(them), or add \(them) to the source"
    case .nested:
      return "\(name) \(are) no part of another in the source: indent as the source does"
    case .raised: return "\(name) \(are) part of another in the source: indent as the source does"
    }
  }

  fileprivate static func lostLink(_ url: String) -> Self {
    "link to \(url) of the source is missing here: add it"
  }

  fileprivate static func replacedLink(_ url: String, _ found: String) -> Self {
    "link to \(found) in the place of \(url) in the source: check which is right"
  }

  fileprivate static func lostAddress(_ url: String) -> Self {
    "address \(url) of the source is missing here: add it"
  }

  fileprivate static func addedLink(_ url: String) -> Self {
    "link to \(url) is not in the source: remove it, or add it to the source"
  }
}
