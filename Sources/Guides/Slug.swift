/// Makes file names of titles.
package enum Slug {
  /// A title in letters a to z, digits and `_`; empty where it has no letter that can be written so.
  package static func folded(_ title: String) -> String {
    var slug = ""
    for scalar in title.unicodeScalars {
      let letters = latin(scalar)
      if !letters.isEmpty {
        slug += letters
      } else if !scalar.properties.isDiacritic, scalar != "'", scalar != "\u{2019}", !slug.isEmpty,
        !slug.hasSuffix("_")
      {
        slug += "_"
      }
    }
    while slug.hasSuffix("_") { slug.removeLast() }
    return slug
  }

  /// Whether a text can be a file's name as it is.
  package static func isValid(_ slug: String) -> Bool {
    !slug.isEmpty && slug.utf8.first != UInt8(ascii: "-")
      && slug.utf8.allSatisfy { byte in
        byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == UInt8(ascii: "_")
          || byte == UInt8(ascii: "-")
      }
  }

  private static func latin(_ scalar: Unicode.Scalar) -> String {
    let lower = scalar.properties.lowercaseMapping
    guard let letter = lower.unicodeScalars.first else { return "" }
    switch letter {
    case "a"..."z", "0"..."9": return String(letter)
    default: return transliterations[letter] ?? base(letter)
    }
  }

  /// The base letter of an accented one: Unicode names say it ("LATIN SMALL LETTER A WITH ACUTE").
  private static func base(_ letter: Unicode.Scalar) -> String {
    let start = "LATIN SMALL LETTER "
    guard let name = letter.properties.name, name.hasPrefix(start) else { return "" }
    let words = name.dropFirst(start.count).split(separator: " ")
    guard let first = words.first, first.count == 1, words.count == 1 || words[1] == "WITH" else {
      return ""
    }
    return first.lowercased()
  }

  /// Letters whose Latin is no single letter or another script's: Bulgarian by its law on transliteration of
  /// 2009, Greek by ELOT 743.
  private static let transliterations: [Unicode.Scalar: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "đ": "d", "ð": "d", "þ": "th", "ı": "i",
    "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ж": "zh", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s",
    "т": "t", "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sht", "ъ": "a",
    "ь": "y", "ю": "yu", "я": "ya",
    "α": "a", "ά": "a", "β": "v", "γ": "g", "δ": "d", "ε": "e", "έ": "e", "ζ": "z", "η": "i",
    "ή": "i", "θ": "th", "ι": "i", "ί": "i", "ϊ": "i", "ΐ": "i", "κ": "k", "λ": "l", "μ": "m",
    "ν": "n", "ξ": "x", "ο": "o", "ό": "o", "π": "p", "ρ": "r", "σ": "s", "ς": "s", "τ": "t",
    "υ": "y", "ύ": "y", "ϋ": "y", "ΰ": "y", "φ": "f", "χ": "ch", "ψ": "ps", "ω": "o", "ώ": "o",
  ]
}
