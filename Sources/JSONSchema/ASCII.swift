/// The classes of bytes that formats and pointers are made of.
enum ASCII {
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  static func isLetter(_ byte: UInt8) -> Bool {
    let lowercase = byte | 0x20
    return lowercase >= 0x61 && lowercase <= 0x7A
  }

  static func isHexDigit(_ byte: UInt8) -> Bool {
    let lowercase = byte | 0x20
    return isDigit(byte) || (lowercase >= 0x61 && lowercase <= 0x66)
  }
}
