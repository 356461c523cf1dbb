import Testing

extension Tag {
  /// Compares with recorded text; `POLYGUIDE_RECORD` writes it anew.
  @Tag static var golden: Self
  /// Runs the built executable.
  @Tag static var cli: Self
}
