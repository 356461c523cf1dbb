/// What an escape of ECMA-262 stands for: one character, or a set as members of a class.
enum ECMAAtom {
  case character(Unicode.Scalar)
  case set(String)

  /// White space and line terminators of ECMA-262 (section 22.2.2.9), which are not Unicode's.
  private static let space =
    #"\u{9}-\u{D}\u{20}\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}-\u{200A}\u{2028}\u{2029}\u{202F}"#
    + #"\u{205F}\u{3000}\u{FEFF}"#

  /// The text inside the brackets of a class.
  var member: String {
    switch self {
    case .character(let scalar): Self.literal(scalar)
    case .set(let members): members
    }
  }

  /// A character that stands for itself wherever it is written, inside a class or outside.
  static func literal(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
    default: "\\u{\(String(scalar.value, radix: 16))}"
    }
  }

  /// All characters from one to another, as members of a class.
  ///
  /// `Regex` takes no bound that Unicode normalization replaces (U+2000, U+212B): at either end of
  /// the range these are written one by one.
  static func range(from low: Unicode.Scalar, to high: Unicode.Scalar) -> String {
    var members = ""
    var (low, high) = (low.value, high.value)
    while low <= high, let scalar = Unicode.Scalar(low), !isBound(scalar) {
      members += literal(scalar)
      low += 1
    }
    while low <= high, let scalar = Unicode.Scalar(high), !isBound(scalar) {
      members += literal(scalar)
      high -= 1
    }
    guard let first = Unicode.Scalar(low), let last = Unicode.Scalar(high), first <= last else {
      return members
    }
    return members + literal(first) + "-" + literal(last)
  }

  private static func isBound(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII || (try? Regex("[\(literal(scalar))-\(literal(scalar))]")) != nil
  }

  /// Reads what follows a `\`.
  init(escaped rest: inout Substring.UnicodeScalarView) throws(ECMAPattern.Fault) {
    guard let scalar = rest.popFirst() else {
      throw ECMAPattern.Fault(description: "\\ at the end")
    }
    switch scalar {
    case "d", "D", "w", "W": self = .set("\\\(scalar)")
    case "s": self = .set(Self.space)
    case "S": self = .set("[^\(Self.space)]")
    case "p", "P": self = .set("\\\(scalar)" + (try Self.property(&rest)))
    case "t": self = .character("\t")
    case "n": self = .character("\n")
    case "v": self = .character("\u{B}")
    case "f": self = .character("\u{C}")
    case "r": self = .character("\r")
    case "0" where rest.first.map { !("0"..."9").contains($0) } ?? true: self = .character("\0")
    case "c":
      guard let letter = rest.popFirst(), letter.isASCII, letter.properties.isAlphabetic,
        let control = Unicode.Scalar(letter.value % 32)
      else { throw ECMAPattern.Fault(description: "\\c must be followed by a letter") }
      self = .character(control)
    case "x": self = .character(try Self.scalar(try Self.hex(&rest, digits: 2)))
    case "u": self = .character(try Self.unicode(&rest))
    case " "..."/", ":"..."@", "["..."`", "{"..."~": self = .character(scalar)
    default: throw ECMAPattern.Fault(description: "\\\(scalar) is no escape of ECMA-262")
    }
  }

  /// A property in braces, as it is: `{Letter}`, `{Script=Greek}`.
  private static func property(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(ECMAPattern.Fault) -> String {
    let name = rest.prefix { $0 != "}" }
    guard name.first == "{", name.count > 1, name.endIndex < rest.endIndex,
      name.dropFirst().allSatisfy({ $0 == "_" || $0 == "=" || ($0.isASCII && $0.isAlphanumeric) })
    else { throw ECMAPattern.Fault(description: "\\p must be followed by {Property}") }
    rest = rest[name.endIndex...].dropFirst()
    return String(Substring(name)) + "}"
  }

  /// What follows `\u`: `{1F600}`, `00E9`, or a surrogate pair.
  private static func unicode(
    _ rest: inout Substring.UnicodeScalarView
  ) throws(ECMAPattern.Fault) -> Unicode.Scalar {
    if rest.first == "{" {
      let digits = rest.dropFirst().prefix { $0 != "}" }
      guard digits.endIndex < rest.endIndex, digits.allSatisfy(\.isHexDigit),
        let value = UInt32(String(Substring(digits)), radix: 16)
      else { throw ECMAPattern.Fault(description: "\\u{ must be followed by digits and }") }
      rest = rest[digits.endIndex...].dropFirst()
      return try scalar(value)
    }
    let high = try hex(&rest, digits: 4)
    guard (0xD800..<0xDC00).contains(high), rest.starts(with: #"\u"#.unicodeScalars) else {
      return try scalar(high)
    }
    rest.removeFirst(2)
    let low = try hex(&rest, digits: 4)
    guard (0xDC00..<0xE000).contains(low) else { return try scalar(high) }
    return try scalar(0x10000 + (high - 0xD800) << 10 + (low - 0xDC00))
  }

  private static func hex(
    _ rest: inout Substring.UnicodeScalarView, digits count: Int
  ) throws(ECMAPattern.Fault) -> UInt32 {
    let digits = rest.prefix(count)
    guard digits.count == count, digits.allSatisfy(\.isHexDigit),
      let value = UInt32(String(Substring(digits)), radix: 16)
    else { throw ECMAPattern.Fault(description: "expected \(count) hexadecimal digits") }
    rest.removeFirst(count)
    return value
  }

  private static func scalar(_ value: UInt32) throws(ECMAPattern.Fault) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else {
      throw ECMAPattern.Fault(
        description: "U+\(String(value, radix: 16, uppercase: true)) is no character")
    }
    return scalar
  }
}

extension Unicode.Scalar {
  fileprivate var isHexDigit: Bool { isASCII && ASCII.isHexDigit(UInt8(truncatingIfNeeded: value)) }
  fileprivate var isAlphanumeric: Bool {
    isASCII
      && (ASCII.isDigit(UInt8(truncatingIfNeeded: value))
        || ASCII.isLetter(UInt8(truncatingIfNeeded: value)))
  }
}
