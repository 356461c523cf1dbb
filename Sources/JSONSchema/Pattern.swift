import Markup
import Synchronization

/// A regular expression of a schema, compiled once and safe to share among threads.
///
/// It is an ECMA-262 expression searched anywhere in the text, code point by code point
/// (Core, section 6.4).
final class Pattern: Sendable {
  let source: String
  /// `Regex` is not `Sendable`: one search at a time.
  private let regex: Mutex<Regex<AnyRegexOutput>>

  init(_ source: String, span: ByteSpan) throws(JSONSchemaError) {
    self.source = source
    do {
      let translation = try ECMAPattern.translate(source)
      regex = Mutex(
        try Regex(translation).matchingSemantics(.unicodeScalar).wordBoundaryKind(.simple)
          .asciiOnlyDigits().asciiOnlyWordCharacters())
    } catch {
      throw JSONSchemaError(
        "\(quoted(source)) is not a regular expression: \(error)", span: span)
    }
  }

  func matches(_ text: String) -> Bool {
    regex.withLock { regex in
      // No component of a regular expression written as text can throw.
      (try? regex.firstMatch(in: text)) != nil
    }
  }
}
