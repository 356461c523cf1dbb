/// Where a pattern is looked up: a few bytes of it that are rare in texts.
///
/// Texts are searched four bytes at a time, at even offsets only. So a pattern is known by two sequences of four
/// bytes, one byte apart: one of them stands at an even offset wherever the pattern is.
struct PhraseAnchor {
  /// A run of fixed text that is shorter gives too many sequences.
  static let shortest = 3

  /// A run of scalars that are written in one way but for letter case.
  struct Run {
    /// The index of the run's first element in the pattern.
    let element: Int
    /// What each scalar may be, in bytes; all ways have the same length.
    var scalars: [[[UInt8]]] = []

    /// The run's length in bytes.
    var count: Int { scalars.reduce(0) { $0 + ($1.first?.count ?? 0) } }
    /// The run in its first way of writing.
    var bytes: [UInt8] { scalars.flatMap { $0.first ?? [] } }
  }

  let run: Run
  /// Where the two sequences start, relative to the run; one byte apart.
  let offset: Int

  /// The rarest anchor of a pattern.
  init?(_ pattern: PhrasePattern) {
    var best: (cost: Int, run: Run, offset: Int)?
    for run in PhraseAnchor.runs(of: pattern) where run.count >= PhraseAnchor.shortest {
      let bytes = run.bytes
      let offsets = bytes.count >= 5 ? 0...(bytes.count - 5) : -1...(bytes.count - 4)
      for offset in offsets {
        let cost = PhraseAnchor.cost(bytes, offset) + PhraseAnchor.cost(bytes, offset + 1)
        guard best.map({ cost < $0.cost }) ?? true else { continue }
        best = (cost, run, offset)
      }
    }
    guard let best else { return nil }
    run = best.run
    offset = best.offset
  }

  /// The runs of a pattern, cut where a text may have other bytes.
  static func runs(of pattern: PhrasePattern) -> [Run] {
    var runs: [Run] = []
    var isOpen = false
    for (index, element) in pattern.elements.enumerated() {
      guard case .scalar(let scalar) = element, scalar != 0x27, scalar != 0x2D else {
        isOpen = false
        continue
      }
      if !isOpen { runs.append(Run(element: index)) }
      isOpen = true
      runs[runs.count - 1].scalars.append(ways(of: scalar, isFixed: pattern.isCaseSensitive))
    }
    return runs
  }

  /// All sequences of four bytes, folded, that the run shows in the window at `start`.
  func grams(at start: Int) -> Set<UInt32> {
    if let only = onlyGram(at: start) { return [only] }
    var grams: Set<UInt32> = [0]
    var position = 0
    func append(_ choices: [[UInt8]]) {
      let length = choices.first?.count ?? 0
      var extended: Set<UInt32> = []
      for gram in grams {
        for choice in choices {
          var gram = gram
          for (index, byte) in choice.enumerated() where (0..<4).contains(position + index - start)
          {
            gram |= UInt32(PhraseAnchor.fold(byte)) << UInt32(8 * (position + index - start))
          }
          extended.insert(gram)
        }
      }
      grams = extended
      position += length
    }
    let anything = (0..<UInt8.max).map { [PhraseAnchor.fold($0)] } + [[UInt8.max]]
    position = min(0, start)
    while position < 0 { append(anything) }
    for ways in run.scalars { append(ways) }
    while position < start + 4 { append(anything) }
    return grams
  }

  /// The one sequence of a window that lies inside of the run and can be written in one way, as most can.
  private func onlyGram(at start: Int) -> UInt32? {
    var position = 0
    var gram: UInt32 = 0
    var filled = 0
    for ways in run.scalars where position < start + 4 {
      guard let way = ways.first else { return nil }
      for (index, byte) in way.enumerated() where (0..<4).contains(position + index - start) {
        guard ways.count == 1 else { return nil }
        gram |= UInt32(PhraseAnchor.fold(byte)) << UInt32(8 * (position + index - start))
        filled += 1
      }
      position += way.count
    }
    return filled == 4 ? gram : nil
  }

  /// What makes ASCII letters equal in any case; other bytes may become equal too, which does no harm.
  static func fold(_ byte: UInt8) -> UInt8 { byte | 0x20 }

  /// The ways to write a folded scalar.
  private static func ways(of scalar: UInt32, isFixed: Bool) -> [[UInt8]] {
    guard !isFixed, scalar >= 0x80 else { return [utf8(scalar)] }
    let length = utf8(scalar).count
    return [utf8(scalar)]
      + (others[scalar] ?? []).map(utf8).filter { $0.count == length }
  }

  private static func utf8(_ scalar: UInt32) -> [UInt8] {
    Unicode.Scalar(scalar).map { Array(Character($0).utf8) } ?? []
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
      cost *= index >= 0 && index < run.count ? frequency(run[index]) : 100
    }
    return cost
  }

  private static func frequency(_ byte: UInt8) -> Int {
    switch fold(byte) {
    case UInt8(ascii: "e"), UInt8(ascii: "a"): 12
    case UInt8(ascii: "i"), UInt8(ascii: "n"), UInt8(ascii: "o"), UInt8(ascii: "r"),
      UInt8(ascii: "s"), UInt8(ascii: "t"):
      8
    case UInt8(ascii: "c"), UInt8(ascii: "d"), UInt8(ascii: "l"), UInt8(ascii: "m"),
      UInt8(ascii: "p"), UInt8(ascii: "u"):
      5
    case 0x80...: 6
    default: 2
    }
  }
}
