import Guides
import Markup

/// Reads the quantities of a text in the formats of its language.
///
/// A separator that may group digits as well as set off a fraction gives both readings, for guides of
/// Mexico write 1,000.00 in Spanish, too.
struct QuantityReader {
  let text: [UInt8]
  let language: LanguageRules?
  var offset = 0
  var quantities: [Quantity] = []

  /// Reads the quantities of a text in order.
  static func quantities(in text: [UInt8], language: LanguageRules?) -> [Quantity] {
    var reader = QuantityReader(text: text, language: language)
    reader.read()
    return reader.quantities
  }

  private init(text: [UInt8], language: LanguageRules?) {
    self.text = text
    self.language = language
  }

  private mutating func read() {
    while offset < text.count {
      if isBlank(offset - 1), let end = addressEnd() {
        offset = end
      } else if isDigit(offset) {
        readNumber()
      } else {
        offset += 1
      }
    }
  }

  // MARK: Words

  /// Adds an e-mail address that starts here, and passes over a URL; nil for any other word.
  private mutating func addressEnd() -> Int? {
    var end = offset
    var isURL = false
    var hasAt = false
    while end < text.count, !isBlank(end) {
      if text[end] == UInt8(ascii: "@") { hasAt = true }
      if text[end] == UInt8(ascii: ":"), byte(end + 1) == UInt8(ascii: "/") { isURL = true }
      end += 1
    }
    if !isURL, !hasAt { return text.span.equals("www.", at: offset) ? end : nil }
    if hasAt, !isURL { readEmail(in: offset..<end) }
    return end
  }

  private mutating func readEmail(in word: Range<Int>) {
    guard let at = text[word].firstIndex(of: UInt8(ascii: "@")) else { return }
    var (start, end) = (at, at + 1)
    while start > word.lowerBound, isAddressByte(text[start - 1]) { start -= 1 }
    while end < word.upperBound, isAddressByte(text[end]) { end += 1 }
    while end > at, text[end - 1] == UInt8(ascii: ".") { end -= 1 }
    guard start < at, text[at..<end].contains(UInt8(ascii: ".")) else { return }
    var quantity = Quantity(kind: .email, span: ByteSpan(start, end))
    quantity.readings = [NumberHash.text(text[start..<end].map(lowercased), salt: 1)]
    quantities.append(quantity)
  }

  private func isAddressByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || ".-_+@%".utf8.contains(byte)
  }

  // MARK: Numbers

  /// Digits of a number, and the separator in front of them.
  struct Group {
    let separator: UInt8
    let digits: Range<Int>
  }

  private mutating func readNumber() {
    if byte(offset - 1) == UInt8(ascii: "+"), readPhone() { return }
    let start = offset
    var groups = [Group(separator: 0, digits: takeDigits())]
    while let next = nextGroup(after: groups) {
      groups.append(next)
      offset = next.digits.upperBound
    }
    let end = offset
    // Ordinals and decades are words in many languages, but for days: 2nd, the 1990s, 2nd of May.
    if skipOrdinal(), month(word(behind: offset)) == nil, month(word(before: start)) == nil {
      return
    }
    var quantity = quantity(groups, ByteSpan(start, end))
    quantity.readings = readings(groups)
    quantity.parts = groups.map { NumberHash.number(text[$0.digits]) }
    quantity.count = value(groups[0].digits)
    addTimes(groups, to: &quantity)
    quantities.append(quantity)
    readMonth(beside: ByteSpan(start, offset))
  }

  /// Tells what kind of quantity a number is, and takes in the sign of a currency or of per cent.
  private func quantity(_ groups: [Group], _ digits: ByteSpan) -> Quantity {
    let next = skipBlanks(digits.end)
    if byte(next) == UInt8(ascii: "%") {
      return Quantity(kind: .percentage, span: ByteSpan(digits.start, next + 1))
    }
    if let length = currencyLength(at: next) {
      return Quantity(kind: .amount, span: ByteSpan(digits.start, next + length))
    }
    if let start = currencyStart(before: digits.start) {
      return Quantity(kind: .amount, span: ByteSpan(start, digits.end))
    }
    let isCount =
      groups.count == 1 && groups[0].digits.count <= 3 && !isInName(digits.start)
    return Quantity(kind: isCount ? .count : .number, span: digits)
  }

  /// No number has more groups of digits.
  private static let mostGroups = 8

  private mutating func takeDigits() -> Range<Int> {
    let start = offset
    while isDigit(offset) { offset += 1 }
    return start..<offset
  }

  /// The digits that belong to the number behind a separator.
  private func nextGroup(after groups: [Group]) -> Group? {
    guard let separator = byte(offset), groups.count < Self.mostGroups else { return nil }
    var start = offset + 1
    var isGroupOnly = false
    switch separator {
    case UInt8(ascii: "."), UInt8(ascii: ","): break
    case UInt8(ascii: ":"): guard groups.count == 1 else { return nil }
    case 0x20, UInt8(ascii: "'"): isGroupOnly = true
    case 0xC2 where byte(offset + 1) == 0xA0:
      isGroupOnly = true
      start += 1
    case 0xE2 where byte(offset + 1) == 0x80 && [0x89, 0xAF, 0x99].contains(byte(offset + 2)):
      isGroupOnly = true
      start += 2
    default: return nil
    }
    var end = start
    while isDigit(end) { end += 1 }
    guard end > start else { return nil }
    if isGroupOnly {
      // A blank also stands between two numbers.
      let isGrouping =
        separator != 0x20 || language?.groupSeparators.contains(" ") ?? false
      guard isGrouping, end - start == 3, groups[0].digits.count <= 3,
        groups.dropFirst().allSatisfy({ $0.digits.count == 3 })
      else { return nil }
    }
    return Group(separator: isGroupOnly ? 0x20 : separator, digits: start..<end)
  }

  /// Passes over the letters behind the digits of an English ordinal or a decade.
  private mutating func skipOrdinal() -> Bool {
    var end = offset
    while let letter = byte(end), (letter | 0x20) &- 0x61 < 26 { end += 1 }
    guard end > offset else { return false }
    let word = text[offset..<end].map(lowercased)
    guard ["st", "nd", "rd", "th", "s"].contains(where: { word.elementsEqual($0.utf8) }) else {
      return false
    }
    offset = end
    return true
  }

  /// What the groups may be as one number.
  private func readings(_ groups: [Group]) -> [UInt64] {
    let all = groups.flatMap { text[$0.digits] }
    guard groups.count > 1, let last = groups.last else { return [NumberHash.number(all)] }
    let isGrouped = groups.dropFirst().allSatisfy { $0.digits.count == 3 }
    let whole = groups.dropLast().flatMap { text[$0.digits] }
    let isFraction =
      (last.separator == UInt8(ascii: ".") || last.separator == UInt8(ascii: ","))
      && groups.dropLast().allSatisfy { $0.separator != last.separator }
      && groups.dropLast().dropFirst().allSatisfy { $0.digits.count == 3 }
    var readings: [UInt64] = []
    if isFraction { readings.append(NumberHash.number(whole, fraction: text[last.digits])) }
    if isGrouped, Set(groups.dropFirst().map(\.separator)).count == 1,
      last.separator != UInt8(ascii: ":")
    {
      readings.append(NumberHash.number(all))
    }
    return readings
  }

  /// How many bytes the sign or the code of a currency has at a place; nil where there is none.
  private func currencyLength(at place: Int) -> Int? {
    switch byte(place) {
    case UInt8(ascii: "$"): return 1
    case 0xC2: return byte(place + 1) == 0xA3 || byte(place + 1) == 0xA5 ? 2 : nil
    case 0xE2: return byte(place + 1) == 0x82 && (byte(place + 2) ?? 0) >= 0xA0 ? 3 : nil
    default: break
    }
    guard place >= 0, place + 3 <= text.count, !(byte(place + 3).map(isLetter) ?? false),
      !(byte(place - 1).map(isLetter) ?? false)
    else { return nil }
    let code = text[place..<(place + 3)]
    for byte in code where byte &- 0x41 >= 26 { return nil }
    return Self.currencies.contains { code.elementsEqual($0.utf8) } ? 3 : nil
  }

  private func currencyStart(before place: Int) -> Int? {
    var end = place
    while byte(end - 1) == 0x20 { end -= 1 }
    return [1, 2, 3].lazy.map { end - $0 }.first { start in
      currencyLength(at: start) == end - start
    }
  }

  /// Codes of ISO 4217 that stand beside amounts.
  private static let currencies = [
    "EUR", "USD", "GBP", "CHF", "ARS", "BGN", "BOB", "BRL", "CLP", "COP", "CRC", "CZK", "DKK",
    "DOP", "GTQ", "HNL", "HUF", "MXN", "NIO", "NOK", "PAB", "PEN", "PLN", "PYG", "RON", "RSD",
    "SEK", "TRY", "UAH", "UYU", "VES",
  ]

  /// Whether a number is part of a name, as in `W-7` and `B2`: no one writes it as a word.
  private func isInName(_ start: Int) -> Bool {
    var place = start - 1
    if byte(place) == UInt8(ascii: "-") { place -= 1 }
    guard let letter = byte(place) else { return false }
    return letter &- 0x41 < 26
  }
}

// MARK: - Bytes

extension QuantityReader {
  func byte(_ place: Int) -> UInt8? {
    place >= 0 && place < text.count ? text[place] : nil
  }

  func isDigit(_ place: Int) -> Bool { (byte(place) ?? 0) &- 0x30 < 10 }

  private func isBlank(_ place: Int) -> Bool { (byte(place) ?? 0x20) <= 0x20 }

  func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (byte | 0x20) &- 0x61 < 26 }

  func isBetweenWords(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == UInt8(ascii: ",") || byte == UInt8(ascii: ".")
  }

  func skipBlanks(_ place: Int) -> Int {
    var place = place
    while let byte = byte(place) {
      if byte == 0x20 {
        place += 1
      } else if byte == 0xC2, self.byte(place + 1) == 0xA0 {
        place += 2
      } else {
        break
      }
    }
    return place
  }

  /// The value of some digits, as far as it matters.
  func value(_ digits: Range<Int>) -> Int {
    text[digits].prefix(9).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
