import Markup

/// Reads the messages of a PO file, as gettext's grammar has them.
///
/// How strings are wrapped means nothing. A file that breaks the grammar is refused as a whole: what
/// follows an error cannot be trusted to be what it seems.
struct POParser {
  private let bytes: [UInt8]
  private(set) var entries: [POEntry] = []
  private var entry = POEntry()
  /// The string that continued lines belong to.
  private var field: Field?
  private var value: [UInt8] = []
  private var given: [Field] = []
  private var offset = 0
  private var line = 0
  /// Whether the line says what a message was before.
  private var isPrevious = false

  private enum Field: Equatable { case context, id, plural, translation(Int?), previousID, ignored }

  init(_ bytes: [UInt8]) throws(FormatProblem) {
    self.bytes = bytes
    try checkEncoding()
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      let end = bytes.span.firstIndex(of: 0x0A, from: start) ?? bytes.count
      offset = start
      line += 1
      let last = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
      try read(bytes[start..<last], isObsolete: false)
      start = end + 1
    }
    try finish()
  }

  private func checkEncoding() throws(FormatProblem) {
    do throws(Unicode.UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      let offset = error.byteOffsets.lowerBound
      throw FormatProblem(
        "the file is not UTF-8", offset: offset, line: bytes[..<offset].count { $0 == 0x0A } + 1)
    }
  }

  private mutating func read(_ text: ArraySlice<UInt8>, isObsolete: Bool) throws(FormatProblem) {
    let text = text.drop { $0 == 0x20 || $0 == 0x09 }
    guard let first = text.first else { return }
    if first == UInt8(ascii: "#") {
      try comment(text.dropFirst(), isObsolete: isObsolete)
    } else if first == UInt8(ascii: "\"") {
      guard field != nil else { throw problem("a string stands before any keyword") }
      try append(text)
    } else {
      try keyword(text, isObsolete: isObsolete)
    }
  }

  private mutating func comment(
    _ text: ArraySlice<UInt8>, isObsolete: Bool
  ) throws(FormatProblem) {
    var content: String {
      String(decoding: text.dropFirst().drop { $0 == 0x20 }, as: UTF8.self)
    }
    switch text.first {
    case UInt8(ascii: "~"):
      let rest = text.dropFirst()
      if rest.first == UInt8(ascii: "|") { return }
      try read(rest, isObsolete: true)
    case UInt8(ascii: "|"):
      isPrevious = true
      try read(text.dropFirst(), isObsolete: isObsolete)
      isPrevious = false
    case UInt8(ascii: "."):
      try startEntryIfComplete()
      entry.extractedComments.append(content)
    case UInt8(ascii: ":"):
      try startEntryIfComplete()
      entry.references.append(content)
    case UInt8(ascii: ","):
      try startEntryIfComplete()
      entry.flags += content.split { $0 == "," || $0 == " " }.map(String.init)
    default: try startEntryIfComplete()
    }
  }

  private mutating func keyword(
    _ text: ArraySlice<UInt8>, isObsolete: Bool
  ) throws(FormatProblem) {
    let end = text.firstIndex { $0 == 0x20 || $0 == 0x09 || $0 == UInt8(ascii: "\"") }
    let word = String(decoding: text[..<(end ?? text.endIndex)], as: UTF8.self)
    let field: Field
    switch word {
    case "msgctxt": field = .context
    case "msgid": field = .id
    case "msgid_plural": field = .plural
    case "msgstr": field = .translation(nil)
    case "domain": field = .ignored
    case _ where word.hasPrefix("msgstr[") && word.hasSuffix("]"):
      guard let index = Int(word.dropFirst(7).dropLast()), (0..<100).contains(index) else {
        throw problem("\(word) has no index")
      }
      field = .translation(index)
    default: throw problem("\"\(word)\" is no keyword of PO")
    }
    try begin(field, isObsolete: isObsolete)
    let rest = text[(end ?? text.endIndex)...].drop { $0 == 0x20 || $0 == 0x09 }
    guard rest.first == UInt8(ascii: "\"") else {
      throw problem("a string in quotes is expected after \(word)")
    }
    try append(rest)
  }

  private mutating func begin(_ next: Field, isObsolete: Bool) throws(FormatProblem) {
    if isPrevious {
      try startEntryIfComplete()
      field = next == .id ? .previousID : .ignored
      return
    }
    if next == .context || next == .id { try startEntryIfComplete() } else { store() }
    if case .translation = next {
      guard given.contains(.id) else { throw problem("msgstr stands without a msgid") }
    } else if next == .plural {
      guard given.contains(.id) else { throw problem("msgid_plural stands without a msgid") }
    }
    if given.isEmpty {
      (entry.offset, entry.line) = (offset, line)
      entry.isObsolete = isObsolete
    }
    guard !given.contains(next) || next == .ignored else {
      throw problem("a message has two of the same keyword")
    }
    given.append(next)
    if case .translation(let index) = next { try checkIndex(index) }
    field = next
  }

  private func checkIndex(_ index: Int?) throws(FormatProblem) {
    guard let index else {
      guard entry.plural == nil else { throw problem("a plural needs msgstr[0], not msgstr") }
      return
    }
    guard entry.plural != nil else { throw problem("msgstr[\(index)] stands without msgid_plural") }
    guard index == entry.translations.count else {
      throw problem("msgstr[\(index)] follows \(entry.translations.count) forms, one is missing")
    }
  }

  /// Ends the message that has its translation already.
  private mutating func startEntryIfComplete() throws(FormatProblem) {
    store()
    let isComplete = given.contains {
      if case .translation = $0 { return true }
      return false
    }
    if isComplete { try finish() }
  }

  private mutating func finish() throws(FormatProblem) {
    store()
    defer {
      entry = POEntry()
      given = []
    }
    guard given.contains(.id) else {
      guard !given.contains(.context) else { throw problem("msgctxt stands without a msgid") }
      return
    }
    guard !entry.translations.isEmpty else {
      throw FormatProblem(
        "the message has no msgstr", offset: entry.offset, line: entry.line)
    }
    entries.append(entry)
  }

  /// Puts a finished string where it belongs.
  private mutating func store() {
    guard let field else { return }
    let text = String(decoding: value, as: UTF8.self)
    switch field {
    case .previousID: entry.previousID = text
    case .context: entry.context = text
    case .id: entry.id = text
    case .plural: entry.plural = text
    case .translation: entry.translations.append(text)
    case .ignored: break
    }
    self.field = nil
    value.removeAll(keepingCapacity: true)
  }

  private func problem(_ message: String) -> FormatProblem {
    FormatProblem(message, offset: offset, line: line)
  }
}

extension POParser {
  /// Adds one string in quotes to the value.
  private mutating func append(_ text: ArraySlice<UInt8>) throws(FormatProblem) {
    var index = text.startIndex + 1
    while index < text.endIndex {
      switch text[index] {
      case UInt8(ascii: "\""):
        guard text[(index + 1)...].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) else {
          throw problem("there is more on the line after the end of a string")
        }
        return
      case UInt8(ascii: "\\"): index = try escape(text, at: index + 1)
      default:
        let rest = text[index...]
        let end = rest.firstIndex { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        value += rest[..<(end ?? rest.endIndex)]
        index = end ?? rest.endIndex
      }
    }
    throw problem("a string does not end on its line")
  }

  /// What the letter of an escape stands for.
  private static let escapes: [UInt8: UInt8] = [
    UInt8(ascii: "n"): 0x0A, UInt8(ascii: "t"): 0x09, UInt8(ascii: "r"): 0x0D,
    UInt8(ascii: "\""): 0x22, UInt8(ascii: "\\"): 0x5C, UInt8(ascii: "a"): 0x07,
    UInt8(ascii: "b"): 0x08, UInt8(ascii: "f"): 0x0C, UInt8(ascii: "v"): 0x0B,
  ]

  /// Adds the character of an escape, whose letter is at `index`; the index behind it.
  private mutating func escape(
    _ text: ArraySlice<UInt8>, at index: Int
  ) throws(FormatProblem) -> Int {
    guard index < text.endIndex else { throw problem("a string does not end on its line") }
    let letter = Character(Unicode.Scalar(text[index]))
    if let byte = Self.escapes[text[index]] {
      value.append(byte)
      return index + 1
    }
    let isHex = letter == "x"
    let digits = text[(isHex ? index + 1 : index)...].prefix(isHex ? 2 : 3).prefix {
      Character(Unicode.Scalar($0)).hexDigitValue.map { isHex || $0 < 8 } ?? false
    }
    guard let number = UInt8(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 8),
      number < 0x80
    else { throw problem("\"\\\(letter)\" is no escape of PO") }
    value.append(number)
    return digits.endIndex
  }
}
