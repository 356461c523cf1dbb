/// Knows every wording of every section's heading in every language.
package struct HeadingWordings: Sendable {
  package struct Match: Sendable {
    package let template: SectionTemplate
    package let wording: Section.Wording
  }

  private struct Entry {
    let template: Int
    let language: String
  }

  private let templates: [SectionTemplate]
  /// Language and exact text of each preferred wording to its section.
  private let preferred: [String: [String: Int]]
  /// Folded text of each wording to what it says, by language.
  private let folded: [String: [(language: String, template: Int)]]
  private let sourceLanguage: String

  init(templates: [SectionTemplate], languages: [LanguageRules], sourceLanguage: String) {
    self.templates = templates
    self.sourceLanguage = sourceLanguage
    var preferred: [String: [String: Int]] = [:]
    var folded: [String: [(language: String, template: Int)]] = [:]
    for language in languages {
      for (index, template) in templates.enumerated() {
        guard let wording = language.headings[template.id] else { continue }
        preferred[language.code, default: [:]][wording.preferred] = index
        for text in [wording.preferred] + wording.accepted {
          folded[HeadingWordings.fold(text), default: []].append((language.code, index))
        }
      }
    }
    self.preferred = preferred
    self.folded = folded
  }

  /// What a heading's text names in a guide of `language`: its own language first, then the source's.
  package func match(_ text: String, language: String) -> Match? {
    if let index = preferred[language]?[text] {
      return Match(template: templates[index], wording: .preferred)
    }
    guard let entries = folded[HeadingWordings.fold(text)] else { return nil }
    if let own = entries.first(where: { $0.language == language }) {
      return Match(template: templates[own.template], wording: .accepted)
    }
    let other = entries.first { $0.language == sourceLanguage } ?? entries.first
    return other.map { Match(template: templates[$0.template], wording: .foreign($0.language)) }
  }

  /// Letter case, blanks, emphasis, a colon at the end and the kind of apostrophe do not make a wording.
  package static func fold(_ text: String) -> String {
    var words = text.replacing("’", with: "'").lowercased()
      .split { $0.isWhitespace || $0 == "*" || $0 == "_" || $0 == "\u{A0}" }
    while let last = words.popLast() {
      let trimmed = last.prefix(
        upTo: last.lastIndex { $0 != ":" && $0 != "：" }.map(last.index(after:)) ?? last.startIndex)
      if !trimmed.isEmpty {
        words.append(trimmed)
        break
      }
    }
    return words.joined(separator: " ")
  }
}
