import Foundation

/// Four times as much text takes about four times as long, whatever it is.
///
/// An input is what comes first, and behind form feeds what is repeated, and what comes last.
enum LargeTarget {
  private static let size = 8_000
  /// Processor time in which nothing is told about growth.
  private static let leastSeconds = 0.3
  /// Quadratic growth gives 16, linear growth 4.
  private static let mostGrowth = 10.0

  static func check(_ input: [UInt8]) throws {
    let parts = SiteInput.parts(input, mostParts: 3).map(Array.init)
    let repeated = parts.count > 1 ? parts[1] : parts[0]
    guard !repeated.isEmpty else { return }
    func seconds(_ size: Int) throws -> Double {
      var text = parts.count > 1 ? parts[0] : []
      for _ in 0...size / repeated.count { text += repeated }
      if parts.count > 2 { text += parts[2] }
      // A form feed would begin another file.
      text.removeAll { $0 == 0x0C }
      let start = threadSeconds()
      try LintTarget.check(text, reporter: input.count)
      try DocumentTarget.check(text)
      return threadSeconds() - start
    }
    _ = try seconds(1)
    let long = try seconds(4 * size)
    guard long > leastSeconds else { return }
    let growth = long / (try seconds(size))
    try expect(growth < mostGrowth, "four times the text takes \(growth) times as long: \(long) s")
  }

  /// Processor time of this thread.
  private static func threadSeconds() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
