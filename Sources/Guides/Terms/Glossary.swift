package import Markup

/// What a language calls the terms of the source language, and the names that stay as they are in it.
package final class Glossary: Sendable {
  /// A term or a name with what it is called in the glossary's language.
  package struct Term: Sendable, Hashable {
    /// The term or the name, in the source language.
    package let text: String
    /// The wordings that are given in full, the preferred one first; of a name that stays as it is the name.
    package let translations: [String]

    package init(_ text: String, translations: [String]) {
      self.text = text
      self.translations = translations
    }

    /// Whether it stays as it is.
    package var isName: Bool { translations.first == text && translations.count == 1 }
  }

  /// A term in a text.
  package struct Occurrence: Sendable {
    /// An index into ``terms``.
    package let term: Int
    package let span: ByteSpan
  }

  /// The names, then the language's own terms.
  package let terms: [Term]
  private let names: GlossaryNames
  private let rules: LanguageRules
  private let sources = Lazy<PhraseMatcher>()
  private let targets = Lazy<PhraseMatcher>()

  init(_ names: GlossaryNames, _ rules: LanguageRules) {
    self.names = names
    self.rules = rules
    let own = rules.terms.map { entry in
      Term(entry.text, translations: entry.wordings)
    }
    terms = names.terms + own
  }

  /// The terms in a text of the source language, in order; of two that overlap the longer one.
  ///
  /// A name that the language has a term for is that term.
  package func terms(in text: Span<UInt8>) -> [Occurrence] {
    guard !terms.isEmpty else { return [] }
    let matcher = sources.value { makeMatcher { $0.sources } }
    var found: [Occurrence] = []
    for hit in matcher.hits(in: text) {
      guard case .term(let term) = hit.kind, isWhole(hit.span, terms[term], in: text) else {
        continue
      }
      if let last = found.last, last.span.overlaps(hit.span) {
        let isLonger =
          hit.span.count > last.span.count
          || hit.span.count == last.span.count && terms[last.term].isName
        if isLonger { found[found.count - 1] = Occurrence(term: term, span: hit.span) }
      } else {
        found.append(Occurrence(term: term, span: hit.span))
      }
    }
    return found
  }

  /// Whether a text of the language has a translation of a term, in any of the wordings.
  package func isTranslated(_ term: Int, in text: Span<UInt8>) -> Bool {
    let matcher = targets.value { makeMatcher { $0.patterns } }
    return matcher.hits(in: text).contains { $0.kind == .term(term) }
  }

  /// The matcher of the names, with patterns of each term.
  private func makeMatcher(_ patterns: (LanguageRules.Term) -> [PhrasePattern]) -> PhraseMatcher {
    var matcher = names.matcher
    for (index, term) in rules.terms.enumerated() {
      matcher.add(patterns(term), .term(names.terms.count + index))
    }
    return matcher
  }

  /// Names match with whatever ending a language gives them; in the source only a plural is one.
  private func isWhole(_ span: ByteSpan, _ term: Term, in text: Span<UInt8>) -> Bool {
    let rest = span.count - term.text.utf8.count
    return !term.isName || rest <= 0 || rest == 1 && text[span.end - 1] == UInt8(ascii: "s")
  }
}

/// The names of a rule set, which all languages share.
final class GlossaryNames: Sendable {
  let terms: [Glossary.Term]
  private let patterns: [PhrasePattern]
  private let prepared = Lazy<PhraseMatcher>()

  init(_ names: [GuideTemplate.Name]) {
    terms = names.map { Glossary.Term($0.text, translations: [$0.text]) }
    patterns = names.map(\.pattern)
  }

  var matcher: PhraseMatcher {
    prepared.value {
      var matcher = PhraseMatcher()
      for (index, pattern) in patterns.enumerated() { matcher.add([pattern], .term(index)) }
      return matcher
    }
  }
}
