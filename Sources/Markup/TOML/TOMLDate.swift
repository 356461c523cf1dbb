/// The dates and times of TOML (RFC 3339, with or without the date, the time, the offset).
enum TOMLDate {
  static func isDate(_ word: ArraySlice<UInt8>) -> Bool {
    var reader = DateReader(rest: word)
    return reader.date() && reader.rest.isEmpty
  }

  static func isDateOrTime(_ word: ArraySlice<UInt8>) -> Bool {
    var reader = DateReader(rest: word)
    guard reader.date() else {
      return reader.time() && reader.rest.isEmpty
    }
    if reader.rest.isEmpty { return true }
    guard reader.take("T") || reader.take("t") || reader.take(" "), reader.time() else {
      return false
    }
    return reader.rest.isEmpty || reader.offset() && reader.rest.isEmpty
  }
}

/// Takes parts of a date from the front; each changes nothing where it does not stand there.
private struct DateReader {
  var rest: ArraySlice<UInt8>

  mutating func date() -> Bool {
    let start = rest
    if let year = number(4), take("-"), let month = number(2, in: 1...12), take("-"),
      number(2, in: 1...DateReader.days(in: month, of: year)) != nil
    {
      return true
    }
    rest = start
    return false
  }

  /// Hours, minutes, seconds with any fraction; the 60th second is a leap second.
  mutating func time() -> Bool {
    guard clock(), take(":"), number(2, in: 0...60) != nil else { return false }
    guard take(".") else { return true }
    let digits = rest.prefix(while: TOMLParser.isDecimal).count
    rest = rest.dropFirst(digits)
    return digits > 0
  }

  mutating func offset() -> Bool {
    take("Z") || take("z") || (take("+") || take("-")) && clock()
  }

  mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(truncatingIfNeeded: mark.value) else { return false }
    rest = rest.dropFirst()
    return true
  }

  private mutating func clock() -> Bool {
    number(2, in: 0...23) != nil && take(":") && number(2, in: 0...59) != nil
  }

  private mutating func number(_ digits: Int, in range: ClosedRange<Int> = 0...9999) -> Int? {
    let word = rest.prefix(digits)
    guard word.count == digits, word.allSatisfy(TOMLParser.isDecimal) else { return nil }
    let value = word.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    guard range.contains(value) else { return nil }
    rest = rest.dropFirst(digits)
    return value
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
