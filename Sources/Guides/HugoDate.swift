/// Dates in front matter as Hugo reads them.
package enum HugoDate {
  /// The layouts that Hugo tries (`spf13/cast`, `StringToDateInDefaultLocation`), in the letters of `strftime`,
  /// but for those that name no day: Hugo takes "3:04PM" for a time in the year 0.
  ///
  /// `%S` allows a fraction, `%e` is a day of one or two digits, `%z` is `-0700`, `%:z` is `-07:00`, and
  /// `%Ez` and `%:Ez` allow `Z` in their place; `%Z` is the name of a zone.
  private static let layouts: [[UInt8]] = [
    "%Y-%m-%d",
    "%Y-%m-%dT%H:%M:%S%:Ez",
    "%Y-%m-%dT%H:%M:%S",
    "%Y-%m-%dT%H:%M:%S%z",
    "%Y-%m-%d %H:%M:%S%:Ez",
    "%Y-%m-%d %H:%M:%S%Ez",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%d %H:%M:%S %:z",
    "%Y-%m-%d %H:%M:%S %z",
    "%Y-%m-%d %H:%M:%S %z %Z",
    "%a, %d %b %Y %H:%M:%S %z",
    "%a, %d %b %Y %H:%M:%S %Z",
    "%d %b %y %H:%M %z",
    "%d %b %y %H:%M %Z",
    "%A, %d-%b-%y %H:%M:%S %Z",
    "%a %b %e %H:%M:%S %Y",
    "%a %b %e %H:%M:%S %Z %Y",
    "%a %b %d %H:%M:%S %z %Y",
    "%d %b %Y",
  ].map { Array($0.utf8) }

  /// A day of the calendar, as it is written: no zone is brought to another.
  package struct Day: Comparable, Sendable {
    package var year: Int
    package var month: Int
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
      (self.year, self.month, self.day) = (year, month, day)
    }

    package static func < (a: Day, b: Day) -> Bool {
      (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// What Hugo has for a page without a date.
    static let none = Day(year: 1, month: 1, day: 1)
  }

  /// Whether Hugo takes a text for a date of the calendar.
  package static func isReadable(_ text: String) -> Bool {
    isPlainDay(text) || day(of: Array(text.utf8)) != nil
  }

  /// The day that a text names; nil where Hugo does not take it for a date.
  static func day(of text: String) -> Day? { day(of: Array(text.utf8)) }

  /// Reads `2006-01-02`, which nearly all dates are, without an allocation.
  private static func isPlainDay(_ text: String) -> Bool {
    guard text.utf8.count == 10 else { return false }
    var parts = (0, 0, 0)
    for (place, byte) in text.utf8.enumerated() {
      if place == 4 || place == 7 {
        guard byte == UInt8(ascii: "-") else { return false }
        continue
      }
      guard isDigit(byte) else { return false }
      let digit = Int(byte - 0x30)
      switch place {
      case ..<4: parts.0 = parts.0 * 10 + digit
      case ..<7: parts.1 = parts.1 * 10 + digit
      default: parts.2 = parts.2 * 10 + digit
      }
    }
    return exists(year: parts.0, month: parts.1, day: parts.2)
  }

  private static func day(of bytes: [UInt8]) -> Day? {
    // No layout is longer than a date, a time with nanoseconds and two zones.
    guard let first = bytes.first, bytes.count >= 10, bytes.count <= 64 else { return nil }
    let isNumber = isDigit(first)
    for layout in layouts {
      let startsWithName = layout[1] | 0x20 == UInt8(ascii: "a")
      guard startsWithName != isNumber else { continue }
      var reader = LayoutReader(text: bytes)
      if reader.reads(layout) { return reader.date }
    }
    return nil
  }

  /// Whether the calendar has a day.
  package static func exists(year: Int, month: Int, day: Int) -> Bool {
    guard (1...12).contains(month) else { return false }
    let isLeapYear = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let length =
      switch month {
      case 2: isLeapYear ? 29 : 28
      case 4, 6, 9, 11: 30
      default: 31
      }
    return (1...length).contains(day)
  }

  fileprivate static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

/// Reads one text by one layout; after a failure nothing in it is of use.
private struct LayoutReader {
  let text: [UInt8]
  private var offset = 0
  private(set) var date = HugoDate.Day(year: 0, month: 1, day: 1)

  init(text: [UInt8]) { self.text = text }

  mutating func reads(_ layout: [UInt8]) -> Bool {
    var place = 0
    while place < layout.count {
      let byte = layout[place]
      place += 1
      guard byte == UInt8(ascii: "%") else {
        guard takeLiteral(byte) else { return false }
        continue
      }
      var hasColon = false
      var allowsZ = false
      while layout[place] == UInt8(ascii: ":") || layout[place] == UInt8(ascii: "E") {
        hasColon = hasColon || layout[place] == UInt8(ascii: ":")
        allowsZ = allowsZ || layout[place] == UInt8(ascii: "E")
        place += 1
      }
      let isTaken =
        layout[place] == UInt8(ascii: "z")
        ? takeOffset(hasColon: hasColon, allowsZ: allowsZ) : takeField(layout[place])
      guard isTaken else { return false }
      place += 1
    }
    return offset == text.count
      && HugoDate.exists(year: date.year, month: date.month, day: date.day)
  }

  private mutating func takeField(_ field: UInt8) -> Bool {
    switch field {
    case UInt8(ascii: "Y"): take(4...4, in: 0...9999, \.date.year)
    case UInt8(ascii: "y"): take(2...2, in: 0...99, \.date.year)
    case UInt8(ascii: "m"): take(2...2, in: 1...12, \.date.month)
    case UInt8(ascii: "d"): take(2...2, in: 1...31, \.date.day)
    case UInt8(ascii: "e"): take(1...2, in: 1...31, \.date.day)
    case UInt8(ascii: "H"): takeNumber(1...2, in: 0...23) != nil
    case UInt8(ascii: "M"): takeNumber(2...2, in: 0...59) != nil
    case UInt8(ascii: "S"): takeNumber(2...2, in: 0...59) != nil && takeFraction()
    case UInt8(ascii: "b"): takeMonth()
    case UInt8(ascii: "a"): takeName(of: LayoutReader.weekdays.map { Array($0.prefix(3)) }) != nil
    case UInt8(ascii: "A"): takeName(of: LayoutReader.weekdays) != nil
    default: takeZoneName()
    }
  }

  /// Go's layouts match a blank with any number of blanks.
  private mutating func takeLiteral(_ byte: UInt8) -> Bool {
    guard offset < text.count, text[offset] == byte else { return false }
    offset += 1
    if byte == 0x20 { while offset < text.count, text[offset] == 0x20 { offset += 1 } }
    return true
  }

  private mutating func takeNumber(
    _ digits: ClosedRange<Int>, in range: ClosedRange<Int>
  ) -> Int? {
    var number = 0
    var count = 0
    while count < digits.upperBound, offset < text.count, HugoDate.isDigit(text[offset]) {
      number = number * 10 + Int(text[offset] - 0x30)
      offset += 1
      count += 1
    }
    return count >= digits.lowerBound && range.contains(number) ? number : nil
  }

  private mutating func take(
    _ digits: ClosedRange<Int>, in range: ClosedRange<Int>, _ part: WritableKeyPath<Self, Int>
  ) -> Bool {
    guard let number = takeNumber(digits, in: range) else { return false }
    self[keyPath: part] = number
    return true
  }

  private mutating func takeFraction() -> Bool {
    guard offset + 1 < text.count, text[offset] == 0x2E || text[offset] == 0x2C,
      HugoDate.isDigit(text[offset + 1])
    else { return true }
    offset += 1
    while offset < text.count, HugoDate.isDigit(text[offset]) { offset += 1 }
    return true
  }

  private mutating func takeOffset(hasColon: Bool, allowsZ: Bool) -> Bool {
    guard offset < text.count else { return false }
    let sign = text[offset]
    offset += 1
    if sign == UInt8(ascii: "Z") { return allowsZ }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      takeNumber(2...2, in: 0...24) != nil, !hasColon || takeLiteral(UInt8(ascii: ":"))
    else { return false }
    return takeNumber(2...2, in: 0...59) != nil
  }

  private mutating func takeMonth() -> Bool {
    guard let index = takeName(of: LayoutReader.months) else { return false }
    date.month = index + 1
    return true
  }

  private mutating func takeName(of names: [[UInt8]]) -> Int? {
    for (index, name) in names.enumerated() where offset + name.count <= text.count {
      let part = text[offset..<(offset + name.count)]
      guard zip(part, name).allSatisfy({ lowercased($0) == $1 }) else { continue }
      offset += name.count
      return index
    }
    return nil
  }

  private mutating func takeZoneName() -> Bool {
    let start = offset
    while offset < text.count, text[offset] >= 0x41, text[offset] <= 0x5A { offset += 1 }
    return (3...5).contains(offset - start)
  }

  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ].map { Array($0.utf8) }
  private static let weekdays = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ].map { Array($0.utf8) }
}
