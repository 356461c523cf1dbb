/// Aligns two sequences at the least cost, in order and with gaps (Needleman and Wunsch, 1970).
enum SequenceAligner {
  /// What leaving one element without a partner costs; two that differ by more than two of it stay apart.
  static let gapCost: Float = 0.6
  /// Where more pairs than these would be compared, elements are paired in their order.
  static let mostComparisons = 1 << 20

  /// A step through both sequences.
  enum Step: UInt8 { case pair, first, second }

  /// The steps that align `first` with `second`.
  ///
  /// - Parameter distance: how unlike two elements are; nil where they must not be paired.
  static func steps(
    _ first: Int, _ second: Int, distance: (Int, Int) -> Float?
  ) -> [Step] {
    let (fits, isTooMuch) = first.multipliedReportingOverflow(by: second)
    guard !isTooMuch, fits <= mostComparisons else {
      return inOrder(first, second) { distance($0, $1) != nil }
    }
    let width = second + 1
    var step = Array(repeating: Step.first, count: (first + 1) * width)
    var row = (0...second).map { Float($0) * gapCost }
    for j in 1..<max(1, width) { step[j] = .second }
    for i in 0..<first {
      var diagonal = row[0]
      row[0] += gapCost
      for j in 0..<second {
        var best = row[j + 1] + gapCost
        var direction = Step.first
        if row[j] + gapCost < best {
          best = row[j] + gapCost
          direction = .second
        }
        if let distance = distance(i, j), diagonal + distance <= best {
          best = diagonal + distance
          direction = .pair
        }
        diagonal = row[j + 1]
        row[j + 1] = best
        step[(i + 1) * width + j + 1] = direction
      }
    }
    return walkBack(step, first, second)
  }

  private static func walkBack(_ step: [Step], _ first: Int, _ second: Int) -> [Step] {
    var (i, j) = (first, second)
    var steps: [Step] = []
    while i > 0 || j > 0 {
      let direction = step[i * (second + 1) + j]
      steps.append(direction)
      if direction != .second { i -= 1 }
      if direction != .first { j -= 1 }
    }
    return steps.reversed()
  }

  /// Pairs element by element, and passes over both where they must not be paired.
  private static func inOrder(
    _ first: Int, _ second: Int, mayPair: (Int, Int) -> Bool
  ) -> [Step] {
    var steps: [Step] = []
    for index in 0..<max(first, second) {
      if index >= second {
        steps.append(.first)
      } else if index >= first {
        steps.append(.second)
      } else if mayPair(index, index) {
        steps.append(.pair)
      } else {
        steps += [.first, .second]
      }
    }
    return steps
  }
}
