package import Markup

extension SourceText {
  /// The line ending above a place, so that a fix writes what the file has.
  package func lineEnding(before offset: Int) -> String {
    guard let end = bytes[..<offset].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return "\n"
    }
    if bytes[end] == 0x0D { return "\r" }
    return end > 0 && bytes[end - 1] == 0x0D ? "\r\n" : "\n"
  }
}
