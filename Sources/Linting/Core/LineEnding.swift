package import Markup

/// Where the line of a place starts; a lone CR ends a line, too.
func lineStart(of offset: Int, in bytes: [UInt8]) -> Int {
  var start = offset
  while start > 0, bytes[start - 1] != 0x0A, bytes[start - 1] != 0x0D { start -= 1 }
  return start
}

extension SourceText {
  /// The line ending above a place, or else the one below it, so that a fix writes what the file has.
  package func lineEnding(before offset: Int) -> String {
    let isEnding = { (byte: UInt8) in byte == 0x0A || byte == 0x0D }
    if let end = bytes[..<offset].lastIndex(where: isEnding) {
      if bytes[end] == 0x0D { return "\r" }
      return end > 0 && bytes[end - 1] == 0x0D ? "\r\n" : "\n"
    }
    guard let end = bytes[offset...].firstIndex(where: isEnding), bytes[end] == 0x0D else {
      return "\n"
    }
    return end + 1 < bytes.count && bytes[end + 1] == 0x0A ? "\r\n" : "\r"
  }
}
