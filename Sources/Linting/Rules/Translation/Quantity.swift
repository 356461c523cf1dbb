import Markup

/// A number, an amount, a date, a telephone number, an e-mail address or the number of a form in a text.
struct Quantity {
  enum Kind {
    /// A bare whole number, which a translation may write as a word.
    case count
    /// A number that no translation writes as a word.
    case number
    case amount, percentage, date, phone, email
  }

  let kind: Kind
  /// Bytes of the text that it was read in.
  let span: ByteSpan
  /// What it may be, any of which will do: `1.500` is 1500 and 1.5.
  var readings: [UInt64] = []
  /// The numbers that it is made of, all of which will do as well: `15.03.2024` is 15, 3 and 2024.
  var parts: [UInt64] = []
  /// The value of a count.
  var count = 0
}

/// Quantities, ready to be looked up.
struct QuantitySet {
  let quantities: [Quantity]
  /// Sorted: a block has few, and a table of hashes would cost more than it saves.
  private let readings: [UInt64]
  private let parts: [UInt64]

  init(_ quantities: [Quantity]) {
    self.quantities = quantities
    readings = quantities.flatMap(\.readings).sorted()
    parts = quantities.flatMap(\.parts).sorted()
  }

  /// Whether the same quantity is here in some form.
  func contains(_ quantity: Quantity) -> Bool {
    quantity.readings.contains { Self.holds(readings, $0) }
      || !quantity.parts.isEmpty && quantity.parts.allSatisfy { Self.holds(parts, $0) }
  }

  private static func holds(_ sorted: [UInt64], _ value: UInt64) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if sorted[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < sorted.count && sorted[low] == value
  }
}

/// Hashes of the digits of a number.
enum NumberHash {
  static let seed: UInt64 = 0xCBF2_9CE4_8422_2325

  static func add(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  /// The number of some digits, with a fraction or without; zeros at both ends do not count.
  static func number(_ digits: some Sequence<UInt8>, fraction: ArraySlice<UInt8> = []) -> UInt64 {
    var hash = seed
    var isLeading = true
    for digit in digits where !isLeading || digit != 0x30 {
      isLeading = false
      hash = add(digit, to: hash)
    }
    let zeros = fraction.reversed().prefix { $0 == 0x30 }.count
    guard fraction.count > zeros else { return hash }
    hash = add(UInt8(ascii: "."), to: hash)
    for digit in fraction.dropLast(zeros) { hash = add(digit, to: hash) }
    return hash
  }

  static func number(_ value: Int) -> UInt64 { number(Array(String(value).utf8)) }

  /// Something that is no number; `salt` keeps it apart from others of the same bytes.
  static func text(_ bytes: some Sequence<UInt8>, salt: UInt8) -> UInt64 {
    bytes.reduce(add(salt, to: seed)) { add($1, to: $0) }
  }
}
