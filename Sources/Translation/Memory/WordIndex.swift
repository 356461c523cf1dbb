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
  /// The words of each text in the order of their numbers.
  private var bags: [[Int32]] = []

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
    bags.append(text.sorted())
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
    let bag = text.sorted()
    var found: [(text: Int, similarity: Int)] = []
    for candidate in candidates(for: text) where isNear(bag, bags[candidate]) {
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
    var shared = [UInt16](repeating: 0, count: texts.count)
    var candidates: [Int] = []
    var visits = 0
    var last: Int32?
    for word in rarest where word >= 0 && word != last {
      last = word
      let visited = places[Int(word)].prefix(Self.visitLimit - visits)
      visits += visited.count
      for place in visited {
        let text = Int(place)
        if shared[text] == 0 {
          guard (shortest...longest).contains(texts[text].count) else { continue }
          candidates.append(text)
        }
        shared[text] += 1
      }
    }
    return Array(
      candidates.sorted { (shared[$1], $0) < (shared[$0], $1) }.prefix(Self.comparisonLimit))
  }

  /// Whether two texts have enough words in common, wherever these stand.
  private func isNear(_ a: [Int32], _ b: [Int32]) -> Bool {
    let length = max(a.count, b.count)
    let least = length - length * (100 - Self.threshold) / 100
    var (i, j, common) = (0, 0, 0)
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        common += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return common >= least
  }

  private func count(of word: Int32) -> Int { word < 0 ? 0 : places[Int(word)].count }
}
