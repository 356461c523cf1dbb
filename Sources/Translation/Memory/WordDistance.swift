/// How much two texts are alike: by the words that one must insert, delete or replace to make the other.
enum WordDistance {
  /// What is compared: runs of letters and digits without their case, and codes as a whole.
  static func words(of pieces: [InlinePiece]) -> [String] {
    var words: [String] = []
    for piece in pieces {
      guard case .text(let text) = piece else {
        words.append(piece.markdown)
        continue
      }
      words += text.utf8.split(whereSeparator: { !isWord($0) })
        .map { (String(Substring($0))).lowercased() }
    }
    return words
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// The similarity in per cent of the longer text, rounded down; nil where it is below `threshold`.
  static func similarity(_ a: [Int32], _ b: [Int32], threshold: Int) -> Int? {
    let length = max(a.count, b.count)
    guard length > 0 else { return nil }
    let limit = length * (100 - threshold) / 100
    guard let distance = distance(a, b, limit: limit) else { return nil }
    return 100 * (length - distance) / length
  }

  /// Levenshtein's distance by the band around the diagonal that `limit` leaves; nil beyond it.
  private static func distance(_ a: [Int32], _ b: [Int32], limit: Int) -> Int? {
    guard abs(a.count - b.count) <= limit else { return nil }
    let far = limit + 1
    var previous = (0...b.count).map { min($0, far) }
    var current = [Int](repeating: far, count: b.count + 1)
    for i in a.indices {
      let first = max(0, i - limit)
      let last = min(b.count - 1, i + limit)
      current[first] = first == 0 ? min(i + 1, far) : far
      var least = current[first]
      if first <= last {
        for j in first...last {
          let replaced = previous[j] + (a[i] == b[j] ? 0 : 1)
          // Beyond the band of the row above nothing was written.
          let deleted = j < i + limit ? previous[j + 1] + 1 : far
          current[j + 1] = min(replaced, deleted, current[j] + 1, far)
          least = min(least, current[j + 1])
        }
      }
      guard least <= limit else { return nil }
      swap(&previous, &current)
    }
    return previous[b.count] <= limit ? previous[b.count] : nil
  }
}
