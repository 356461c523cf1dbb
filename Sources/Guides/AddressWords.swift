/// The words in the last part of an address: runs of ASCII letters, digits, `_` and `-`, in lower case.
///
/// However an address is written that leads to a page, it has these words, or ``AddressWords`` calls the
/// text obscure.
struct AddressName: Hashable, Sendable {
  fileprivate let words: Set<UInt64>

  /// - Parameter address: decoded; nil where its last part has no such word.
  init?(_ address: String) {
    let part = address.split(separator: "/").last ?? ""
    words = AddressWords(Array(part.utf8)).words
    guard !words.isEmpty else { return nil }
  }
}

/// The words that the addresses in a text can have.
struct AddressWords {
  fileprivate private(set) var words: Set<UInt64> = []
  /// Whether letters of an address may be written in another way: as escapes, references, or other letters
  /// that are the same in lower case.
  private(set) var isObscure = false

  /// Whether an address with one of these names may stand in the text.
  func mayHold(_ names: [AddressName]) -> Bool {
    isObscure || names.contains { $0.words.isSubset(of: words) }
  }

  init(_ bytes: [UInt8]) {
    var hash: UInt64 = 0
    // A word ends with its last letter or digit; `_` and `-` around it may be Markdown.
    var pending = 0
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let letter = AddressWords.letter(byte) {
        if hash != 0 {
          for offset in 0..<pending {
            hash = AddressWords.mixed(hash, bytes[index - pending + offset])
          }
        }
        hash = AddressWords.mixed(hash, letter)
        pending = 0
      } else if byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-") {
        pending += 1
      } else {
        if hash != 0 { words.insert(hash) }
        (hash, pending) = (0, 0)
        if byte < 0x80, byte != UInt8(ascii: "%"), byte != UInt8(ascii: "&"),
          byte != UInt8(ascii: "\\")
        {
          index += 1
          continue
        }
        index += examine(bytes, at: index)
      }
      index += 1
    }
    if hash != 0 { words.insert(hash) }
  }

  /// Looks at what may stand for something else; tells how many bytes behind it belong to it.
  private mutating func examine(_ bytes: [UInt8], at index: Int) -> Int {
    func byte(_ offset: Int) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }
    switch bytes[index] {
    case UInt8(ascii: "%"):
      guard let high = HugoURL.hexValue(byte(1)), let low = HugoURL.hexValue(byte(2)) else {
        return 0
      }
      let value = high << 4 | low
      // Behind E2 84 the Kelvin sign may follow, behind C4 the Turkish dotted I.
      let isLetter = AddressWords.isOfWord(value) || value == 0xE2 || value == 0xC4
      isObscure = isObscure || isLetter
      return 2
    case UInt8(ascii: "\\"):
      isObscure = isObscure || byte(1) == UInt8(ascii: "_") || byte(1) == UInt8(ascii: "-")
    case UInt8(ascii: "&"):
      isObscure =
        isObscure || byte(1) == UInt8(ascii: "#")
        || ["lowbar;", "UnderBar;", "fjlig;"].contains {
          bytes[(index + 1)...].starts(with: $0.utf8)
        }
    case 0xE2: isObscure = isObscure || byte(1) == 0x84 && byte(2) == 0xAA
    case 0xC4: isObscure = isObscure || byte(1) == 0xB0
    default: break
    }
    return 0
  }

  private static func isOfWord(_ byte: UInt8) -> Bool {
    letter(byte) != nil || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
  }

  /// A letter in lower case, or a digit.
  private static func letter(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte | 0x20
    default: nil
    }
  }

  /// FNV-1a, where 0 stands for no word yet.
  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    ((hash == 0 ? 0xcbf2_9ce4_8422_2325 : hash) ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}
