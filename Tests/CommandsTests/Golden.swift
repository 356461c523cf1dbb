import TestSupport
import Testing

extension Tag {
  /// Compares with recorded text; `POLYGUIDE_RECORD` writes it anew.
  @Tag static var golden: Self
  /// Runs the built executable.
  @Tag static var cli: Self
}

/// Expects a text to be the one that a file of the package has.
func expectGolden(
  _ text: String, _ path: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  if let difference = try Golden.difference(text, from: path) {
    Issue.record("\(difference)", sourceLocation: sourceLocation)
  }
}
