import Guides
import JSONSchema
import Markup

/// Finds amounts, dates and numbers of the source that its translation lost or changed.
struct TranslationNumbersRule: Rule {
  static let documentation = RuleDocumentation(
    id: "translation/numbers",
    summary: "A translation has the amounts, dates and numbers of its source",
    why: """
      A fee, a term or a telephone number that changed on the way is believed. The numbers of each paragraph \
      and its source's are compared as sets, whatever their format: 1,000.50 and 1.000,50, 2 PM and 14:00, \
      March 15 and 15/3. Small numbers, which may be words in a translation, count only where another number \
      stands in their place.
      """,
    severity: .info,
    examples: [
      .bad([
        "en/mexico/enrol.md": guide("Pay the fee of $1,150.50 at a bank."),
        "es/mexico/alta.md": guide("Pague los derechos de $«1.510,50» en un banco.")
          .replacing("$«1", with: "«$1"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("Pay 15€ when you hand in the form."),
        "es/mexico/alta.md": guide("«Pague al entregar el formulario.»"),
      ]),
      .bad([
        "en/mexico/enrol.md": guide("The office answers within 20 days."),
        "es/mexico/alta.md": guide("La oficina responde en «30» días."),
      ]),
      .good([
        "en/mexico/enrol.md": guide(
          "From March 15, 2024 to 2 PM pay 1,000.00 pesos, 5% less within ten days."),
        "es/mexico/alta.md": guide(
          "Del 15 de marzo de 2024 a las 14:00 pague 1.000 pesos, 5 % menos en 10 días."),
      ]),
      .good([
        "en/mexico/enrol.md": guide("Bring 2 photos and the 3rd copy of form W-7."),
        "es/mexico/alta.md": guide("Traiga dos fotos y la tercera copia del formulario W-7."),
      ]),
    ])

  private static func guide(_ text: String) -> String {
    "---\ntranslationKey: mexico-enrol\n---\n\(text)\n"
  }

  /// Blocks less alike than this may not say the same.
  private static let leastConfidence: Float = 0.4
  /// Whole numbers from here on are hardly ever written as words.
  private static let largestWord = 100

  func check(_ guide: Guide, _ context: LintContext, _ report: inout Report) {
    guard let source = context.source, let alignment = context.alignment else { return }
    let related = context.ruleSet.template.relatedSection
    let nodes = source.markdown.nodes
    for section in alignment.sections where !section.isLost && !section.isAdded {
      guard section.source.flatMap({ source.sections[$0].id }) != related else { continue }
      let pairs = alignment.pairs[section.pairs]
      var changes: [(BlockQuantities.Change, BlockQuantities, BlockQuantities)] = []
      for pair in pairs where pair.confidence >= Self.leastConfidence {
        guard let block = pair.source, let other = pair.translation,
          nodes[block].kind.holdsInlines, source.mayHoldQuantities(nodes[block].span)
        else { continue }
        let original = BlockQuantities(block, of: source, context)
        let found = BlockQuantities(other, of: guide, context)
        for change in original.changes(in: found) where !isWord(change) && !found.contains(change) {
          changes.append((change, original, found))
        }
      }
      guard !changes.isEmpty else { continue }
      let added = addedQuantities(pairs, source, guide, context)
      for (change, original, found) in changes where !added.contains(change.quantity) {
        add(change, original, found, to: &report)
      }
    }
  }

  /// Whether a translation may well have written a number as a word.
  private func isWord(_ change: BlockQuantities.Change) -> Bool {
    let quantity = change.quantity
    return quantity.kind == .count && change.replacement == nil
      && quantity.count <= Self.largestWord
  }

  /// What blocks of the translation have, and their sources lack: there a sentence may have moved to.
  private func addedQuantities(
    _ pairs: ArraySlice<Alignment.Pair>, _ source: Guide, _ guide: Guide, _ context: LintContext
  ) -> QuantitySet {
    QuantitySet(
      pairs.flatMap { pair -> [Quantity] in
        guard let block = pair.translation, guide.markdown.nodes[block].kind.holdsInlines else {
          return []
        }
        let found = BlockQuantities(block, of: guide, context)
        return found.quantities(
          besides: pair.source.map { BlockQuantities($0, of: source, context) })
      })
  }

  private func add(
    _ change: BlockQuantities.Change, _ original: BlockQuantities, _ found: BlockQuantities,
    to report: inout Report
  ) {
    let related = Finding.Related(
      path: original.guide.path, span: original.span(of: change.quantity), message: "in the source")
    let text = original.text(of: change.quantity)
    if let replacement = change.replacement {
      report.add(
        .changed(text, found.text(of: replacement)), at: found.span(of: replacement),
        related: [related])
    } else {
      report.add(
        .lost(text), at: found.guide.markdown.nodes[found.block].span, subject: text,
        related: [related])
    }
  }
}

extension Finding.Message {
  fileprivate static func changed(_ original: String, _ found: String) -> Self {
    "\(quoted(original)) of the source is \(quoted(found)) here: check which is right"
  }

  fileprivate static func lost(_ original: String) -> Self {
    "\(quoted(original)) of the source is missing here: add it"
  }
}
