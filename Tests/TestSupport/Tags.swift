package import Testing

extension Tag {
  /// Compares with recorded text; `POLYGUIDE_RECORD` writes it anew.
  @Tag package static var golden: Self
  /// Runs the built executable.
  @Tag package static var cli: Self
}
