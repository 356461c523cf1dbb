/// The consonants of a word as related languages write them: `Certificate`, `certificado`, `сертификат`.
///
/// Related words, loan words and names begin with the same consonants in most of the languages that guides
/// are translated into, whatever their alphabet.
struct WordSkeleton {
  private(set) var hash: UInt64 = 0
  private(set) var letters = 0
  private var last: UInt8 = 0
  private var consonants = 0

  /// Whether the word is long enough to mean something.
  var counts: Bool { letters >= 3 && consonants >= 2 }

  /// Adds a letter of the word.
  mutating func add(_ scalar: UInt32) {
    letters += 1
    let sound = Self.sound(of: scalar)
    defer { last = sound }
    guard sound != 0, sound != last, consonants < Self.mostConsonants else { return }
    consonants += 1
    hash = (hash << 8 | UInt64(sound)) &* 0x9E37_79B9_7F4A_7C15
  }

  private static let mostConsonants = 3

  /// A number for the consonant that a letter stands for; 0 for vowels and what is often silent.
  private static func sound(of scalar: UInt32) -> UInt8 {
    scalar < sounds.count ? sounds[Int(scalar)] : UInt8(truncatingIfNeeded: scalar | 0x80)
  }

  private static let sounds: [UInt8] = {
    var sounds = Array(repeating: UInt8(0), count: 0x530)
    for (sound, letters) in groups.enumerated() {
      for scalar in letters.unicodeScalars where scalar.value < 0x530 {
        sounds[Int(scalar.value)] = UInt8(sound + 1)
        let upper = scalar.properties.uppercaseMapping.unicodeScalars
        if upper.count == 1, let first = upper.first, first.value < 0x530 {
          sounds[Int(first.value)] = UInt8(sound + 1)
        }
      }
    }
    return sounds
  }()

  /// Letters in lower case that stand for one another in related words.
  private static let groups = [
    "bпpбπβ", "cćčçkqкκχцч", "dtðďțţťтдτδθ", "fφф", "gğгγjж", "lłľĺлλ", "mмμ", "nñńňнν", "rřŕрρ",
    "sśšşșßzźżžсзшщσςζ", "vwвuў", "xξх",
  ]
}
