/// Knows every wording of every section's heading in every language.
package struct HeadingWordings: Sendable {
  package struct Match: Sendable {
    package let template: SectionTemplate
    package let wording: Section.Wording
  }

  private struct Entry {
    let language: String
    let template: SectionTemplate
  }

  /// By language, what the exact texts say that its guides have most often: nearly all headings end here.
  private var exact: [String: [String: Match]] = [:]
  /// What each folded wording says, in the order of the languages.
  private var byFoldedText: [String: [Entry]] = [:]
  private let sourceLanguage: String

  init(templates: [SectionTemplate], languages: [LanguageRules], sourceLanguage: String) {
    self.sourceLanguage = sourceLanguage
    var texts: [String: [String]] = [:]
    for language in languages {
      for template in templates {
        guard let wording = language.headings[template.id] else { continue }
        for text in wording.all {
          let entry = Entry(language: language.code, template: template)
          byFoldedText[HeadingWordings.fold(text), default: []].append(entry)
        }
        texts[language.code, default: []] += wording.all
      }
    }
    for language in languages {
      var matches: [String: Match] = [:]
      for text in (texts[sourceLanguage] ?? []) + (texts[language.code] ?? []) {
        matches[text] = matchFolded(text, language: language.code)
      }
      for template in templates {
        guard let wording = language.headings[template.id] else { continue }
        matches[wording.preferred] = Match(template: template, wording: .preferred)
      }
      exact[language.code] = matches
    }
  }

  /// What a heading's text names in a guide of `language`: its own language first, then the source's.
  package func match(_ text: String, language: String) -> Match? {
    exact[language]?[text] ?? matchFolded(text, language: language)
  }

  private func matchFolded(_ text: String, language: String) -> Match? {
    guard let entries = byFoldedText[HeadingWordings.fold(text)] else { return nil }
    if let own = entries.first(where: { $0.language == language }) {
      return Match(template: own.template, wording: .accepted)
    }
    let other = entries.first { $0.language == sourceLanguage } ?? entries.first
    return other.map { Match(template: $0.template, wording: .foreign($0.language)) }
  }

  /// Letter case, blanks, emphasis, a colon at the end and the kind of apostrophe do not make a wording.
  package static func fold(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "*" && scalar != "_" {
      scalars.append(scalar == "\u{2019}" ? "'" : scalar)
    }
    while let last = scalars.last, ": \u{FF1A}\u{A0}".unicodeScalars.contains(last) {
      scalars.removeLast()
    }
    return folded(String(scalars))
  }
}
