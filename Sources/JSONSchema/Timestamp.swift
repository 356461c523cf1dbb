/// Dates and times as RFC 3339 writes them (section 5.6).
enum Timestamp {
  /// Whether a text is a `full-date` that the calendar has: 2024-02-29, but not 2023-02-29.
  static func isDate(_ text: String) -> Bool {
    var cursor = TimestampCursor(rest: text.utf8[...])
    return cursor.takeDate() && cursor.rest.isEmpty
  }

  /// Whether a text is a `date-time`: `2024-02-29T23:59:59.5Z`, or with `-06:00` for the `Z`.
  static func isDateTime(_ text: String) -> Bool {
    var cursor = TimestampCursor(rest: text.utf8[...])
    return cursor.takeDate() && cursor.takeLetter("T") && cursor.takeTime() && cursor.rest.isEmpty
  }
}

/// Takes fields off the front of a text; after a failure the rest is of no use.
private struct TimestampCursor {
  var rest: Substring.UTF8View

  mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte) == scalar.value else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes a letter in either case.
  mutating func takeLetter(_ capital: Unicode.Scalar) -> Bool {
    guard let byte = rest.first, UInt32(byte & ~0x20) == capital.value else { return false }
    rest.removeFirst()
    return true
  }

  /// Takes exactly so many digits.
  mutating func takeNumber(_ digits: Int) -> Int? {
    var number = 0
    for _ in 0..<digits {
      guard let byte = rest.popFirst(), ASCII.isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  mutating func takeDate() -> Bool {
    guard let year = takeNumber(4), take("-"), let month = takeNumber(2), take("-"),
      let day = takeNumber(2), (1...12).contains(month)
    else { return false }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let days =
      switch month {
      case 2: isLeapYear ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return (1...days).contains(day)
  }

  /// Takes a time with its offset; second 60 is one only where the day ends in UTC.
  mutating func takeTime() -> Bool {
    guard let hour = takeNumber(2), take(":"), let minute = takeNumber(2), take(":"),
      let second = takeNumber(2), hour < 24, minute < 60, second <= 60,
      takeFraction(), let offset = takeOffset()
    else { return false }
    return second < 60 || (hour * 60 + minute - offset + 2 * 1440) % 1440 == 1439
  }

  private mutating func takeFraction() -> Bool {
    guard take(".") else { return true }
    let fraction = rest.prefix(while: ASCII.isDigit)
    rest = rest[fraction.endIndex...]
    return !fraction.isEmpty
  }

  /// Minutes east of UTC.
  private mutating func takeOffset() -> Int? {
    if takeLetter("Z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hours = takeNumber(2), take(":"), let minutes = takeNumber(2),
      hours < 24, minutes < 60
    else { return nil }
    return (hours * 60 + minutes) * (isWest ? -1 : 1)
  }
}
