import Guides
import Markup

/// Times of day, months and telephone numbers.
extension QuantityReader {
  /// Adds the readings of a time of day on the clock of 12 and of 24 hours.
  func addTimes(_ groups: [Group], to quantity: inout Quantity) {
    let hour = value(groups[0].digits)
    guard hour <= 24, groups[0].digits.count <= 2, groups.count <= 2 else { return }
    let minutes = groups.count == 2 ? value(groups[1].digits) : 0
    guard minutes < 60, groups.count == 1 || groups[1].digits.count == 2 else { return }
    let isTime = groups.count == 2 && [0x2E, 0x3A].contains(groups[1].separator)
    let half = dayHalf()
    guard isTime || half != nil else { return }
    let shown = half == nil ? hour : hour % 12 + (half == .afternoon ? 12 : 0)
    for other in [hour, shown, shown % 12] {
      quantity.readings.append(NumberHash.text([UInt8(other), UInt8(minutes)], salt: 2))
      if minutes == 0 { quantity.readings.append(NumberHash.number(other)) }
    }
  }

  private enum DayHalf { case morning, afternoon }

  /// Reads `am`, `a.m.`, `PM` behind a time.
  private func dayHalf() -> DayHalf? {
    let next = skipBlanks(offset)
    let letters = text[min(next, text.count)...].prefix(4).map(lowercased).filter { $0 != 0x2E }
    guard letters.count >= 2, letters[1] == UInt8(ascii: "m") else { return nil }
    return letters[0] == UInt8(ascii: "a")
      ? .morning : letters[0] == UInt8(ascii: "p") ? .afternoon : nil
  }

  /// Adds the month of a date: a month's name before the number, or behind it.
  mutating func readMonth(beside span: ByteSpan) {
    for word in [word(before: span.start), word(behind: span.end)].compactMap({ $0 }) {
      guard let month = month(word) else { continue }
      var quantity = Quantity(kind: .date, span: ByteSpan(word))
      quantity.parts = [NumberHash.number(month)]
      quantities.append(quantity)
    }
  }

  /// The month that a word names; a short one such as `may` only with a capital.
  func month(_ word: Range<Int>?) -> Int? {
    guard let word, let months = language?.monthNumbers else { return nil }
    guard word.count > 3 || text[word.lowerBound] &- 0x41 < 26 else { return nil }
    return months[folded(String(decoding: text[word], as: UTF8.self))]
  }

  /// The word in front of a place, blanks, commas, dots and one short word like `de` between them.
  func word(before place: Int) -> Range<Int>? {
    var place = place
    for _ in 0..<2 {
      var end = place
      while end > 0, isBetweenWords(text[end - 1]) { end -= 1 }
      var start = end
      while start > 0, isLetter(text[start - 1]) { start -= 1 }
      guard start < end else { return nil }
      if end - start > 2 { return start..<end }
      place = start
    }
    return nil
  }

  func word(behind place: Int) -> Range<Int>? {
    var place = place
    for _ in 0..<2 {
      var start = place
      while start < text.count, isBetweenWords(text[start]) { start += 1 }
      var end = start
      while end < text.count, isLetter(text[end]) { end += 1 }
      guard start < end else { return nil }
      if end - start > 2 { return start..<end }
      place = end
    }
    return nil
  }

  /// Adds the telephone number that starts here, behind its `+`; false where there are too few digits.
  mutating func readPhone() -> Bool {
    let start = offset
    var digits: [UInt8] = []
    var end = offset
    var place = offset
    while place < text.count {
      if isDigit(place) {
        digits.append(text[place])
        end = place + 1
      } else if place - end >= 2 || !" -.()/".utf8.contains(text[place]) {
        break
      }
      place += 1
    }
    guard digits.count >= 7 else { return false }
    offset = end
    var quantity = Quantity(kind: .phone, span: ByteSpan(start - 1, end))
    // Country and area codes are written in several ways.
    quantity.readings = [NumberHash.text(digits.suffix(6), salt: 3)]
    quantities.append(quantity)
    return true
  }
}
