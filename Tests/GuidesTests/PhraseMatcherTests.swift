import Markup
import TestSupport
import Testing

@testable import Guides

/// The matcher finds by short sequences of bytes: nothing that a pattern matches may get past it.
@Suite struct PhraseMatcherTests {
  private static let before = ["", " ", "\n", "(", "„", "**", "x ", "é\u{A0}", "Привет, "]
  private static let behind = ["", " ", ".", "\n", ")", "“", "**", " y", "\u{202F}é", "…"]

  /// Every pattern of the shipped rule set, in all places, with what may stand beside it.
  @Test func findsEachPatternAnywhere() throws {
    let ruleSet = try Shared.ruleSet()
    let patterns =
      ruleSet.languages.values.flatMap { language in
        language.phrases + language.placeholders
          + language.terms.flatMap { $0.sources + $0.patterns }
      } + ruleSet.template.names.map(\.pattern)
    #expect(patterns.count > 1_000)
    for pattern in patterns { expectFound(pattern) }
  }

  @Test(arguments: ["=RFC", "=the RFC number", "=eSIC", "tax", "tax office", "o tax # days"])
  func findsShortWords(_ pattern: String) throws {
    expectFound(try #require(PhrasePattern(pattern)))
  }

  @Test(arguments: [("=RFC", "RFCs are"), ("=RFC", "the rfc"), ("=RFC", "ARFC"), ("tax", "taxi")])
  func leavesPartsOfWordsAlone(_ pattern: String, _ text: String) throws {
    var matcher = PhraseMatcher()
    matcher.add([try #require(PhrasePattern(pattern))], .phrase)
    #expect(matcher.hits(in: Array(text.utf8)).isEmpty)
  }

  private func expectFound(_ pattern: PhrasePattern) {
    var matcher = PhraseMatcher()
    matcher.add([pattern], .phrase)
    let sample = pattern.sample
    for before in Self.before {
      for behind in Self.behind {
        for padding in ["", "-"] {
          let start = padding + before
          let text = Array((start + sample + behind).utf8)
          let isFound = matcher.hits(in: text).contains {
            $0.span.start <= start.utf8.count
              && $0.span.end >= start.utf8.count + sample.utf8.count
          }
          #expect(isFound, "\(sample) in \(String(decoding: text, as: UTF8.self))")
        }
      }
    }
  }
}

extension PhrasePattern {
  /// A text that the pattern matches.
  fileprivate var sample: String {
    var scalars = String.UnicodeScalarView()
    for element in elements {
      switch element {
      case .scalar(let scalar): Unicode.Scalar(scalar).map { scalars.append($0) }
      case .blank: scalars.append(" ")
      case .number: scalars.append("7")
      case .words(let blankBefore, let blankAfter):
        scalars.append(contentsOf: (blankBefore ? " " : "").unicodeScalars)
        scalars.append(contentsOf: "ab".unicodeScalars)
        scalars.append(contentsOf: (blankAfter ? " " : "").unicodeScalars)
      }
    }
    return String(scalars)
  }
}
