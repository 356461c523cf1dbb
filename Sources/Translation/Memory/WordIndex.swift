/// Finds texts that are alike without comparing with all of them.
///
/// Of a text that is like another one, all but a few words stand in the other. So one of its rarest words
/// does, however few of them are looked up: those that stay if all changes hit others.
struct WordIndex: Sendable {
  /// Of texts in per cent, from which they are worth showing.
  static let threshold = 70
  /// How many places of words are visited, and how many texts compared, for each search: what keeps the
  /// export of a whole site linear.
  private static let visitLimit = 4_000
  private static let comparisonLimit = 64
  /// Longer texts are found only where they are the same.
  private static let wordLimit = 400

  private var numbers: [String: Int32] = [:]
  /// The texts that have a word, by its number.
  private var places: [[Int32]] = []
  private var texts: [[Int32]] = []

  /// Adds a text; it gets the next number from 0.
  mutating func add(_ pieces: [InlinePiece]) {
    let words = WordDistance.words(of: pieces)
    var text: [Int32] = []
    for word in words.prefix(Self.wordLimit + 1) {
      let number = numbers[word] ?? Int32(clamping: places.count)
      if Int(number) == places.count {
        numbers[word] = number
        places.append([])
      }
      text.append(number)
      if places[Int(number)].last != Int32(clamping: texts.count) {
        places[Int(number)].append(Int32(clamping: texts.count))
      }
    }
    texts.append(text)
  }

  /// The texts that are alike, the likest first, by their numbers.
  func search(_ pieces: [InlinePiece]) -> [(text: Int, similarity: Int)] {
    let words = WordDistance.words(of: pieces)
    guard !words.isEmpty, words.count <= Self.wordLimit else { return [] }
    var unknown: Int32 = 0
    let text = words.map { word in
      if let number = numbers[word] { return number }
      unknown -= 1
      return unknown
    }
    var found: [(text: Int, similarity: Int)] = []
    for candidate in candidates(for: text) {
      if let similarity = WordDistance.similarity(
        text, texts[candidate], threshold: Self.threshold)
      {
        found.append((candidate, similarity))
      }
    }
    return found.sorted { ($1.similarity, $0.text) < ($0.similarity, $1.text) }
  }

  /// The texts of a fitting length that share most of the rarest words.
  private func candidates(for text: [Int32]) -> [Int] {
    let longest = text.count * 100 / Self.threshold
    let shortest = (text.count * Self.threshold + 99) / 100
    let changes = longest * (100 - Self.threshold) / 100
    let rarest = text.sorted { (count(of: $0), $0) < (count(of: $1), $1) }.prefix(changes + 1)
    var shared: [Int: Int] = [:]
    var visits = 0
    var last: Int32?
    for word in rarest where word >= 0 && word != last {
      last = word
      for place in places[Int(word)] {
        guard visits < Self.visitLimit else { break }
        visits += 1
        if (shortest...longest).contains(texts[Int(place)].count) {
          shared[Int(place), default: 0] += 1
        }
      }
    }
    return shared.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .prefix(Self.comparisonLimit).map(\.key)
  }

  private func count(of word: Int32) -> Int { word < 0 ? 0 : places[Int(word)].count }
}
