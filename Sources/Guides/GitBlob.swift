import Markup

/// The name that Git gives to a file's content.
///
/// Computed here, and not by asking Git, so that a lint of thousands of translations starts no process and a
/// guide outside of a repository has one, too.
package enum GitBlob {
  /// 40 hexadecimal digits: the SHA-1 of `blob <length>`, a zero byte and the content.
  package static func id(of bytes: [UInt8]) -> String {
    var hash = SHA1()
    hash.update(Array("blob \(bytes.count)\0".utf8), bytes)
    return hash.hexadecimal
  }
}

/// SHA-1 (FIPS 180-4, section 6.1), as Git's name for content, and for nothing that must be secure.
private struct SHA1 {
  private var state = Registers(
    a: 0x6745_2301, b: 0xEFCD_AB89, c: 0x98BA_DCFE, d: 0x1032_5476, e: 0xC3D2_E1F0)

  private struct Registers {
    var a: UInt32
    var b: UInt32
    var c: UInt32
    var d: UInt32
    var e: UInt32

    @inline(__always)
    mutating func step(_ mix: UInt32, _ constant: UInt32, _ word: UInt32) {
      let next = SHA1.rotate(a, by: 5) &+ mix &+ e &+ constant &+ word
      (e, d, c, b, a) = (d, c, SHA1.rotate(b, by: 30), a, next)
    }
  }

  var hexadecimal: String {
    [state.a, state.b, state.c, state.d, state.e].map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// Takes the whole message at once, in two parts, and pads it.
  mutating func update(_ first: [UInt8], _ second: [UInt8]) {
    let length = first.count + second.count
    var message: [UInt8] = []
    message.reserveCapacity(length + 72)
    message += first
    message += second
    message.append(0x80)
    while message.count % 64 != 56 { message.append(0) }
    let bits = UInt64(length) * 8
    for byte in 0..<8 { message.append(UInt8(truncatingIfNeeded: bits >> (56 - 8 * byte))) }
    var words = [UInt32](repeating: 0, count: 80)
    for start in stride(from: 0, to: message.count, by: 64) {
      process(message.span.extracting(start..<(start + 64)), &words)
    }
  }

  private mutating func process(_ block: Span<UInt8>, _ words: inout [UInt32]) {
    for index in 0..<8 {
      let pair = block.word(at: index * 8).byteSwapped
      words[index * 2] = UInt32(truncatingIfNeeded: pair >> 32)
      words[index * 2 + 1] = UInt32(truncatingIfNeeded: pair)
    }
    for index in 16..<80 {
      let mixed = words[index - 3] ^ words[index - 8] ^ words[index - 14] ^ words[index - 16]
      words[index] = SHA1.rotate(mixed, by: 1)
    }
    var r = state
    for word in words[..<20] { r.step(r.b & r.c | ~r.b & r.d, 0x5A82_7999, word) }
    for word in words[20..<40] { r.step(r.b ^ r.c ^ r.d, 0x6ED9_EBA1, word) }
    for word in words[40..<60] {
      r.step(r.b & r.c | r.b & r.d | r.c & r.d, 0x8F1B_BCDC, word)
    }
    for word in words[60...] { r.step(r.b ^ r.c ^ r.d, 0xCA62_C1D6, word) }
    state.a &+= r.a
    state.b &+= r.b
    state.c &+= r.c
    state.d &+= r.d
    state.e &+= r.e
  }

  private static func rotate(_ word: UInt32, by count: UInt32) -> UInt32 {
    word &<< count | word &>> (32 - count)
  }
}
