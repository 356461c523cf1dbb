import Markup

/// What a translation keeps of a block: its length, its numbers, links and code, and related words.
///
/// Sets are kept as the bits of hashes: few enough for one block that chance hits do not matter.
struct BlockFeatures {
  let node: Int
  let kind: BlockKind
  /// How many containers it stands in.
  let depth: Int
  /// Whether it is the first block of a list item.
  let startsItem: Bool
  /// Code points of its text.
  private var length = 0
  private var words = SIMD8<UInt64>()
  private var numbers: UInt64 = 0
  private var links: UInt64 = 0
  private var code: UInt64 = 0

  /// Reads a block that holds no other blocks, or a table's row.
  init(
    _ node: Int, of guide: Guide, kind: BlockKind, depth: Int, startsItem: Bool
  ) {
    self.node = node
    self.kind = kind
    self.depth = depth
    self.startsItem = startsItem
    let document = guide.markdown
    for index in node..<document.nodes[node].subtreeEnd {
      let span = document.nodes[index].span
      switch document.nodes[index].kind {
      case .text: addText(guide.source.bytes, span)
      case .link(let target), .image(let target):
        links |= Self.bit(of: Self.hash(document.destinations[target].url.utf8))
      case .code, .codeBlock, .htmlBlock, .htmlInline:
        code |= Self.bit(of: Self.hash(guide.source.bytes[span.range]))
        length += span.count
      default: break
      }
    }
  }

  /// How unlike two blocks of one kind are, from 0 up.
  ///
  /// The weights find the place of an item that was taken out of one of the real translations in more than
  /// nine cases of ten, in every alphabet; they were varied by half and more without changing much.
  ///
  /// - Parameter growth: how much longer the translation is than its source.
  func distance(to other: BlockFeatures, growth: Float) -> Float {
    var distance = 0.5 * lengthDifference(other, growth)
    distance += 0.4 * (1 - min(1, 2.2 * Self.overlap(words, other.words)))
    distance += 0.15 * Self.difference(numbers, other.numbers)
    distance += 0.1 * Self.difference(links, other.links)
    distance += 0.1 * Self.difference(code, other.code)
    if startsItem != other.startsItem { distance += 0.25 }
    if depth != other.depth { distance += 0.6 }
    return distance
  }

  /// How unexpected the lengths are, from 0 to 1: they vary with the root of the length (Gale and Church, 1993).
  private func lengthDifference(_ other: BlockFeatures, _ growth: Float) -> Float {
    let (expected, found) = (Float(length) * growth, Float(other.length))
    return min(1, abs(found - expected) / (7 * (expected + found + 4) / 2).squareRoot() / 3)
  }

  /// Takes in words by their consonants and numbers by their digits.
  private mutating func addText(_ bytes: [UInt8], _ span: ByteSpan) {
    var offset = span.start
    while offset < span.end {
      if Self.isDigit(bytes[offset]) {
        var hash = Self.seed
        while offset < span.end, Self.isDigit(bytes[offset]) {
          hash = Self.add(bytes[offset], to: hash)
          offset += 1
          length += 1
        }
        numbers |= Self.bit(of: hash)
      } else if Self.isLetter(bytes[offset]) {
        var word = WordSkeleton()
        while offset < span.end, Self.isLetter(bytes[offset]) {
          word.add(Letter.scalar(in: bytes.span, at: &offset))
        }
        length += word.letters
        if word.counts { words[Int(word.hash >> 32 & 7)] |= Self.bit(of: word.hash) }
      } else {
        offset += 1
        length += 1
      }
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  private static func isLetter(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (byte | 0x20) &- 0x61 < 26
  }

  private static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  private static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func hash(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(seed) { add($1, to: $0) }
  }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << ((hash ^ hash >> 29) & 63) }

  /// The share of words that both have, from 0 to 1.
  private static func overlap(_ a: SIMD8<UInt64>, _ b: SIMD8<UInt64>) -> Float {
    let count = a.nonzeroBitCounts + b.nonzeroBitCounts
    return count == 0 ? 0 : Float(2 * (a & b).nonzeroBitCounts) / Float(count)
  }

  /// The share of things that only one has, from 0 to 1.
  private static func difference(_ a: UInt64, _ b: UInt64) -> Float {
    let all = (a | b).nonzeroBitCount
    return all == 0 ? 0 : Float((a ^ b).nonzeroBitCount) / Float(all)
  }
}

extension SIMD8<UInt64> {
  fileprivate var nonzeroBitCounts: Int { indices.reduce(0) { $0 + self[$1].nonzeroBitCount } }
}
