import Markup

/// Where a pattern is looked up: a few bytes of it that are rare in texts.
///
/// Texts are searched four bytes at a time, at even offsets only. So a pattern is known by two sequences of four
/// bytes, one byte apart: one of them stands at an even offset wherever the pattern is.
struct PhraseAnchor {
  /// A run of fixed text that is shorter gives too many sequences.
  static let shortest = 3

  /// The bytes of a scalar in one word, the first in the lowest place, and what else it may be in a text.
  struct Spelling {
    let bytes: UInt32
    let length: Int
    /// The same letter in another case, where it has as many bytes.
    let others: [UInt32]
  }

  /// A run of scalars that are written in one way but for letter case.
  struct Run {
    /// The index of the run's first element in the pattern.
    let element: Int
    private(set) var spellings: [Spelling] = []
    /// The run in its first way of writing.
    private(set) var bytes: [UInt8] = []

    /// - Parameter capacity: how many scalars the run can have.
    init(element: Int, capacity: Int) {
      self.element = element
      spellings.reserveCapacity(capacity)
      bytes.reserveCapacity(capacity)
    }

    mutating func append(_ spelling: Spelling) {
      spellings.append(spelling)
      for index in 0..<spelling.length {
        bytes.append(UInt8(truncatingIfNeeded: spelling.bytes >> UInt32(8 * index)))
      }
    }
  }

  let run: Run
  /// Where the two sequences start, relative to the run; one byte apart.
  let offset: Int
  private let before: [UInt8]
  private let after: [UInt8]

  /// The rarest anchor of a pattern.
  init?(_ pattern: PhrasePattern) {
    var best: (cost: Int, run: Run, offset: Int)?
    for run in PhraseAnchor.runs(of: pattern) where run.bytes.count >= PhraseAnchor.shortest {
      let count = run.bytes.count
      for offset in count >= 5 ? 0...(count - 5) : -1...(count - 4) {
        let cost =
          PhraseAnchor.cost(run.bytes, offset) + PhraseAnchor.cost(run.bytes, offset + 1)
        if let best, best.cost <= cost { continue }
        best = (cost, run, offset)
      }
    }
    guard let best else { return nil }
    run = best.run
    offset = best.offset
    before = PhraseAnchor.neighbours(run.element - 1, behind: false, in: pattern)
    after = PhraseAnchor.neighbours(
      run.element + run.spellings.count, behind: true, in: pattern)
  }

  /// Where three ASCII capitals stand in a row in a pattern of which letter case counts.
  static func capitals(of pattern: PhrasePattern) -> (run: Run, offset: Int, gram: UInt32)? {
    guard pattern.isCaseSensitive else { return nil }
    for run in runs(of: pattern) {
      let bytes = run.bytes.span
      for offset in 0..<max(0, bytes.count - 2)
      where (offset..<offset + 3).allSatisfy({ bytes[$0] >= 0x41 && bytes[$0] <= 0x5A }) {
        return (run, offset, capitals(in: bytes, at: offset))
      }
    }
    return nil
  }

  /// Three capitals as a sequence, which is none of four folded bytes.
  static func capitals(in text: Span<UInt8>, at offset: Int) -> UInt32 {
    UInt32(text[offset]) | UInt32(text[offset &+ 1]) << 8 | UInt32(text[offset &+ 2]) << 16
  }

  /// The bytes, folded, that may stand before or behind a run.
  ///
  /// - Parameter element: what the pattern has there; none where the run is at its edge.
  private static func neighbours(
    _ element: Int, behind: Bool, in pattern: PhrasePattern
  ) -> [UInt8] {
    guard pattern.elements.indices.contains(element) else {
      guard behind ? pattern.endsInWord : pattern.startsInWord else { return anything }
      return behind ? edgesBehind : edgesBefore
    }
    switch pattern.elements[element] {
    case .blank: return behind ? blanksBehind : blanksBefore
    case .number: return Array(0x30...0x39)
    case .scalar, .words: return anything
    }
  }

  private static let anything = folded(UInt8.min...UInt8.max)
  private static let edges = (0x09...0x7F).filter { byte in
    (byte < 0x0E || byte >= 0x20) && byte &- 0x30 >= 10 && !isLetter(byte)
  }
  /// The last bytes of scalars that are no letter and no digit, and the first bytes.
  private static let edgesBefore = folded(edges + Array(0x80...0xBF))
  private static let edgesBehind = folded(edges + Array(0xC2...0xF4))
  /// White space in ASCII, and emphasis, which may stand at a blank.
  private static let blanks = Array(0x09...0x0D) + [0x20, UInt8(ascii: "*"), UInt8(ascii: "_")]
  /// U+00A0 and U+202F: their last bytes, and their first.
  private static let blanksBefore = folded(blanks + [0xA0, 0xAF])
  private static let blanksBehind = folded(blanks + [0xC2, 0xE2])

  private static func folded(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    Set(bytes.map(fold)).sorted()
  }

  /// Whether some fixed text is long enough.
  static func hasRun(_ elements: [PhrasePattern.Element]) -> Bool {
    var length = 0
    return elements.contains { element in
      guard let scalar = fixed(element) else {
        length = 0
        return false
      }
      length += utf8(scalar).length
      return length >= shortest
    }
  }

  /// The scalar of an element that a text has in one way but for letter case.
  private static func fixed(_ element: PhrasePattern.Element) -> UInt32? {
    guard case .scalar(let scalar) = element, scalar != 0x27, scalar != 0x2D else { return nil }
    return scalar
  }

  /// The runs of a pattern, cut where a text may have other bytes.
  static func runs(of pattern: PhrasePattern) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for (index, element) in pattern.elements.enumerated() {
      guard let scalar = fixed(element) else {
        isOpen = false
        continue
      }
      if !isOpen { runs.append(Run(element: index, capacity: pattern.elements.count - index)) }
      isOpen = true
      runs[runs.count - 1].append(spelling(of: scalar, isFixed: pattern.isCaseSensitive))
    }
    return runs
  }

  /// All sequences of four bytes, folded, that the run shows in the window at `start`.
  func grams(at start: Int) -> [UInt32] {
    var grams: [UInt32] = [0]
    for place in start..<max(start, 0) { PhraseAnchor.add(before, at: place - start, to: &grams) }
    var place = 0
    for spelling in run.spellings where place < start + 4 {
      defer { place += spelling.length }
      guard place + spelling.length > start else { continue }
      PhraseAnchor.add(spelling, at: place - start, to: &grams)
    }
    for place in place..<max(start + 4, place) {
      PhraseAnchor.add(after, at: place - start, to: &grams)
    }
    return grams
  }

  /// Puts a scalar into each sequence, at a place that may lie partly outside.
  private static func add(_ spelling: Spelling, at place: Int, to grams: inout [UInt32]) {
    func part(_ bytes: UInt32) -> UInt32 {
      let part = UInt64(bytes | 0x2020_2020 >> UInt32(32 - 8 * spelling.length))
      return UInt32(truncatingIfNeeded: place < 0 ? part >> (8 * -place) : part << (8 * place))
    }
    guard !spelling.others.isEmpty else {
      for index in grams.indices { grams[index] |= part(spelling.bytes) }
      return
    }
    var parts = [part(spelling.bytes)]
    for other in spelling.others where !parts.contains(part(other)) { parts.append(part(other)) }
    grams = grams.flatMap { gram in parts.map { gram | $0 } }
  }

  private static func add(_ bytes: [UInt8], at place: Int, to grams: inout [UInt32]) {
    grams = grams.flatMap { gram in bytes.map { gram | UInt32($0) << UInt32(8 * place) } }
  }

  /// What makes ASCII letters equal in any case; other bytes may become equal too, which does no harm.
  static func fold(_ byte: UInt8) -> UInt8 { byte | 0x20 }

  /// The ways to write a folded scalar.
  private static func spelling(of scalar: UInt32, isFixed: Bool) -> Spelling {
    let (bytes, length) = utf8(scalar)
    guard !isFixed, scalar >= 0x80, let others = others[scalar] else {
      return Spelling(bytes: bytes, length: length, others: [])
    }
    return Spelling(
      bytes: bytes, length: length,
      others: others.compactMap { utf8($0).length == length ? utf8($0).bytes : nil })
  }

  private static func utf8(_ scalar: UInt32) -> (bytes: UInt32, length: Int) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else {
      return (0, 0)
    }
    var bytes: UInt32 = 0
    var length = 0
    for byte in encoded {
      bytes |= UInt32(byte) << UInt32(8 * length)
      length += 1
    }
    return (bytes, length)
  }

  /// The scalars of two bytes that fold to each one.
  private static let others: [UInt32: [UInt32]] = {
    var others: [UInt32: [UInt32]] = [:]
    for scalar: UInt32 in 0x80..<0x600 {
      let folded = PhrasePattern.fold(scalar)
      if folded != scalar { others[folded, default: []].append(scalar) }
    }
    return others
  }()

  /// How often a sequence is met, roughly: the product of how often its bytes are.
  private static func cost(_ run: [UInt8], _ start: Int) -> Int {
    var cost = 1
    for index in start..<(start + 4) {
      cost *= index >= 0 && index < run.count ? frequency(run[index]) : 1_000
    }
    return cost
  }

  /// How many of a thousand bytes are such a byte, in the languages of Europe.
  private static func frequency(_ byte: UInt8) -> Int {
    switch fold(byte) {
    case UInt8(ascii: "e"): 100
    case UInt8(ascii: "a"): 80
    case UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "r"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      60
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "l"), UInt8(ascii: "u"): 35
    case UInt8(ascii: "m"), UInt8(ascii: "p"), 0x80...: 25
    case UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "g"), UInt8(ascii: "h"),
      UInt8(ascii: "v"), UInt8(ascii: "y"):
      10
    default: 4
    }
  }
}
