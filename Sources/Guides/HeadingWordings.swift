import JSONSchema
import Markup

/// Knows every wording of every section's heading in every language.
package struct HeadingWordings: Sendable {
  /// The section that a heading's text names, and how well it names it.
  package struct Match: Sendable {
    package let template: SectionTemplate
    package let wording: Section.Wording
  }

  private struct Entry {
    let language: String
    let template: SectionTemplate
  }

  /// By language, what the exact texts say that its guides have most often: nearly all headings end here.
  private var exact: [String: [ByteString: Match]] = [:]
  /// What each folded wording says, in the order of the languages.
  private var byFoldedText: [String: [Entry]] = [:]
  private let sourceLanguage: String
  let templates: [SectionTemplate]

  init(templates: [SectionTemplate], languages: [LanguageRules], sourceLanguage: String) {
    self.sourceLanguage = sourceLanguage
    self.templates = templates
    for language in languages {
      for template in templates {
        for text in language.headings[template.id]?.foldedTexts ?? [] {
          byFoldedText[text, default: []].append(Entry(language: language.code, template: template))
        }
      }
    }
    let source = languages.first { $0.code == sourceLanguage }
    for language in languages {
      var matches: [ByteString: Match] = [:]
      for rules in [source, language].compactMap({ $0 }) {
        for wording in rules.headings.values {
          for (text, folded) in zip(wording.all, wording.foldedTexts) {
            matches[ByteString(text)] = match(folded: folded, language: language.code)
          }
        }
      }
      for template in templates {
        guard let wording = language.headings[template.id] else { continue }
        matches[ByteString(wording.preferred)] = Match(template: template, wording: .preferred)
      }
      exact[language.code] = matches
    }
  }

  /// What a heading's text names in a guide of `language`: its own language first, then the source's.
  package func match(_ text: String, language: String) -> Match? {
    exact[language]?[ByteString(text)]
      ?? match(folded: HeadingWordings.fold(text), language: language)
      ?? matchWithoutAddition(text, language: language)
  }

  /// Sets aside an addition, `Procedure (online)`, or an anchor as Hugo has them, `Procedure {#steps}`.
  private func matchWithoutAddition(_ text: String, language: String) -> Match? {
    guard text.utf8.count <= 200 else { return nil }
    switch text.utf8.last {
    case UInt8(ascii: ")"):
      return text.lastIndex(of: "(").flatMap {
        match(folded: HeadingWordings.fold(String(text[..<$0])), language: language)
      }
    case UInt8(ascii: "}"):
      return text.lastIndex(of: "{").flatMap { start in
        let title = text[..<start]
        let end = title.lastIndex { $0 != " " }.map(title.index(after:)) ?? start
        return match(String(title[..<end]), language: language)
      }
    default: return nil
    }
  }

  private func match(folded text: String, language: String) -> Match? {
    guard let entries = byFoldedText[text] else { return nil }
    if let own = entries.first(where: { $0.language == language }) {
      return Match(template: own.template, wording: .accepted)
    }
    let other = entries.first { $0.language == sourceLanguage } ?? entries.first
    return other.map { Match(template: $0.template, wording: .foreign($0.language)) }
  }

  /// The missing section that a heading means by a slip of the pen; nil where it is too far from all wordings.
  func nearMiss(_ text: String, language: String, among missing: [SectionTemplate])
    -> SectionTemplate?
  {
    let wanted = HeadingWordings.fold(text)
    // Longer ones are sentences; a slip in a shorter one may make another word of it.
    guard wanted.utf8.count <= 120 else { return nil }
    var candidates: [String: SectionTemplate] = [:]
    for (wording, entries) in byFoldedText {
      for entry in entries where entry.language == language || entry.language == sourceLanguage {
        if missing.contains(where: { $0.order == entry.template.order }) {
          candidates[wording] = entry.template
        }
      }
    }
    let near = nearest(to: wanted, in: candidates.keys.sorted(by: utf8Precedes), lettersPerEdit: 7)
    return near.flatMap { candidates[$0] }
  }

  /// Letter case, numbering, punctuation and emphasis do not make a wording.
  package static func fold(_ text: String) -> String { foldedHeading(text) }
}
