package import Guides
import Markup

/// A guide in the source language, the units to translate, and what there is of them in the target language.
package struct GuidePair: Sendable {
  package let source: Guide
  /// The guide that shares the source's translationKey; nil where it is to be made.
  package let translation: Guide?
  package let targetLanguage: String
  /// The units of the source.
  package let file: TranslatableFile
  /// The units of the translation.
  package let translationFile: TranslatableFile?
  /// By id of the source's unit, the unit of the translation that says the same, and how likely that is.
  private let partners: [String: Partner]

  struct Partner: Sendable {
    let unit: TranslationUnit
    let confidence: Float
  }

  package init(source: Guide, translation: Guide?, targetLanguage: String, ruleSet: RuleSet) {
    self.source = source
    self.translation = translation
    self.targetLanguage = targetLanguage
    let file = TranslatableFile(source, ruleSet: ruleSet)
    self.file = file
    guard let translation else {
      translationFile = nil
      partners = [:]
      return
    }
    let translated = TranslatableFile(translation, ruleSet: ruleSet)
    translationFile = translated
    partners = GuidePair.partners(
      file, translated, Alignment(source: source, translation: translation))
  }

  /// The unit of the translation that says what a unit of the source says.
  package func translatedUnit(of unit: TranslationUnit) -> TranslationUnit? {
    partners[unit.id]?.unit
  }

  /// Whether a unit and its partner were paired beyond doubt.
  package func isCertain(_ unit: TranslationUnit) -> Bool {
    (partners[unit.id]?.confidence ?? 0) >= 1
  }

  private static func partners(
    _ source: TranslatableFile, _ translation: TranslatableFile, _ alignment: Alignment
  ) -> [String: Partner] {
    var byNode: [Int: TranslationUnit] = [:]
    var byField: [String: TranslationUnit] = [:]
    for unit in translation.units {
      switch unit.place {
      case .block(let node, _): byNode[node] = unit
      case .field(let name): byField[name] = unit
      }
    }
    var partnerOfNode: [Int: Partner] = [:]
    for pair in alignment.pairs {
      if let from = pair.source, let to = pair.translation, let unit = byNode[to] {
        partnerOfNode[from] = Partner(unit: unit, confidence: pair.confidence)
      }
    }
    var partners: [String: Partner] = [:]
    for unit in source.units {
      switch unit.place {
      case .block(let node, _): partners[unit.id] = partnerOfNode[node]
      case .field(let name):
        partners[unit.id] = byField[name].map { Partner(unit: $0, confidence: 1) }
      }
    }
    return partners
  }
}
