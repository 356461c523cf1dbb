import Markup

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
  private var exact: [String: [ByteString: Match]] = [:]
  /// What each folded wording says, in the order of the languages.
  private var byFoldedText: [String: [Entry]] = [:]
  private let sourceLanguage: String

  init(templates: [SectionTemplate], languages: [LanguageRules], sourceLanguage: String) {
    self.sourceLanguage = sourceLanguage
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
  }

  private func match(folded text: String, language: String) -> Match? {
    guard let entries = byFoldedText[text] else { return nil }
    if let own = entries.first(where: { $0.language == language }) {
      return Match(template: own.template, wording: .accepted)
    }
    let other = entries.first { $0.language == sourceLanguage } ?? entries.first
    return other.map { Match(template: $0.template, wording: .foreign($0.language)) }
  }

  /// Letter case, blanks, emphasis, a colon at the end and the kind of apostrophe do not make a wording.
  package static func fold(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 where byte != UInt8(ascii: "*") && byte != UInt8(ascii: "_") {
      bytes.append(byte)
      if byte == 0x99, bytes.suffix(3).elementsEqual([0xE2, 0x80, 0x99]) {
        bytes.removeLast(3)
        bytes.append(UInt8(ascii: "'"))
      }
    }
    while let last = bytes.last, last == UInt8(ascii: ":") || last <= 0x20 { bytes.removeLast() }
    return folded(String(decoding: bytes, as: UTF8.self))
  }
}
