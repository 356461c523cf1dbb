/// The texts that a language's guides must not have, made ready to be looked for when the first guide needs it.
///
/// A run on a few guides pays for their languages only.
final class UnwantedTexts: Sendable {
  private let language: LanguageRules
  private let source: UnwantedTexts?
  private let prepared = Lazy<PhraseMatcher>()

  /// - Parameter source: those of the source language, which the language's guides must not have either.
  init(_ language: LanguageRules, _ source: UnwantedTexts? = nil) {
    self.language = language
    self.source = source
  }

  var matcher: PhraseMatcher {
    prepared.value {
      var matcher = source?.matcher ?? PhraseMatcher()
      matcher.add(language.phrases, .phrase)
      matcher.add(language.placeholders, .placeholder)
      return matcher
    }
  }
}

extension RuleSet {
  /// Whether a text has a phrase or a placeholder in it that guides in a language must not have.
  package func isUnwanted(_ text: String, in language: String) -> Bool {
    unwantedTexts[language].map { !$0.matcher.hits(in: Array(text.utf8)).isEmpty } ?? false
  }
}
