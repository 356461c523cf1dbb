import Guides
import JSONSchema
import Markup

/// Why a block of YAML cannot be read, in words for people who do not know YAML.
///
/// libyaml says where it gave up, which is often behind the place at fault. So the lines up to there are
/// read again, one key after the other, for the mistakes that people make.
struct SyntaxDiagnosis {
  /// A mistake and its place.
  struct Fault {
    let message: Finding.Message
    let span: ByteSpan
    var notes: [String] = []
    /// A value that could be read if it stood in double quotes: its text, quotes left out.
    var unquoted: ByteSpan?
  }

  let bytes: [UInt8]
  /// The text between the fences.
  let block: ByteSpan
  let lines: LineIndex
  private let error: YAMLError
  private let errorLine: Int
  private let fence: ByteSpan
  private let source: SourceText
  private let fields: FieldNames

  init(_ error: YAMLError, _ guide: Guide, _ fields: FieldNames) {
    self.error = error
    self.fields = fields
    source = guide.source
    bytes = guide.source.bytes
    block = guide.frontMatter.span
    fence = guide.frontMatter.openingFence
    lines = LineIndex(bytes, in: block)
    errorLine = lines.line(of: error.offset)
  }

  /// The first mistake that is known, else what libyaml says.
  func fault() -> Fault {
    guard error.offset >= block.start else {
      return Fault(message: .neverClosed, span: fence)
    }
    if let heading = headingAboveError() { return Fault(message: .bodyInside, span: heading) }
    var line = 0
    var keyIndent: Int?
    while line <= errorLine, line < lines.count {
      let span = lines.span(ofLine: line, in: bytes)
      switch read(span, line, keyIndent) {
      case .fault(let fault): return fault
      case .read(let indent, let end):
        keyIndent = keyIndent ?? indent
        line = max(line, lines.line(of: end)) + 1
      }
    }
    return unknownFault()
  }

  /// The first heading of a body that a fence should part from the block, which a later rule closes instead.
  private func headingAboveError() -> ByteSpan? {
    guard errorLine > 1, lines.count > 1 else { return nil }
    for number in 1...min(errorLine, lines.count - 1) {
      let line = lines.span(ofLine: number, in: bytes)
      let above = lines.span(ofLine: number - 1, in: bytes)
      if bytes[line.range].starts(with: "## ".utf8), bytes[above.range].allSatisfy({ $0 <= 0x20 }) {
        return line
      }
    }
    return nil
  }

  /// The value in double quotes, where the block can be read then.
  ///
  /// Not safe: other rules see the block for the first time.
  func fix(_ fault: Fault) -> Fix? {
    guard let span = fault.unquoted else { return nil }
    var text: [UInt8] = [0x22]
    var isEscape = false
    let quote = span.start > block.start ? bytes[span.start - 1] : 0x20
    let isSingle = quote == 0x27
    for (offset, byte) in zip(span.range, bytes[span.range]) {
      let needsEscape = byte == 0x22 ? !isEscape : byte == 0x5C && quote != 0x22
      // In single quotes an apostrophe is written twice.
      if isSingle, byte == 0x27, offset > span.start, bytes[offset - 1] == 0x27 { continue }
      if needsEscape { text.append(0x5C) }
      text.append(byte)
      isEscape = byte == 0x5C && !isEscape
    }
    text.append(0x22)
    let isQuoted = isSingle || quote == 0x22
    let whole = isQuoted ? ByteSpan(span.start - 1, span.end + 1) : span
    let mended = bytes[..<whole.start] + text + bytes[whole.end...]
    let part = ByteSpan(block.start, block.end + text.count - whole.count)
    guard let source = try? SourceText(Array(mended)),
      (try? YAMLNode.parse(source, in: part))??.mapping != nil
    else { return nil }
    return .unsafe(Fix.Edit(whole, String(decoding: text, as: UTF8.self)))
  }

  private enum Reading {
    case fault(Fault)
    /// The indentation of the line's key, if it has one, and where its value ends.
    case read(indent: Int?, end: Int)
  }

  private func read(_ line: ByteSpan, _ number: Int, _ keyIndent: Int?) -> Reading {
    var start = line.start
    while start < line.end, bytes[start] == 0x20 || bytes[start] == 0x09 { start += 1 }
    guard start < line.end, bytes[start] != UInt8(ascii: "#") else {
      return .read(indent: nil, end: line.end)
    }
    let text = ByteSpan(start, trimmedEnd(line))
    if isMergeMarker(line) { return .fault(Fault(message: .mergeMarker, span: text)) }
    if number == errorLine, let tab = bytes[line.start..<start].firstIndex(of: 0x09) {
      return .fault(Fault(message: .tab, span: ByteSpan(tab, tab + 1)))
    }
    let scanner = SyntaxScanner(bytes: bytes, block: block, lines: lines)
    if isListItem(text) {
      let item = scanner.skipBlanks(from: start + 1, to: line.end)
      guard item < line.end, "'\"[{".utf8.contains(bytes[item]) else {
        return .read(indent: nil, end: line.end)
      }
      return reading(scanner.value(at: item, stop: error.offset), nil)
    }
    let indent = start - line.start
    guard let colon = scanner.colon(in: text) else {
      if indent > (keyIndent ?? 0) { return .read(indent: nil, end: line.end) }
      return .fault(noKey(text))
    }
    let value = scanner.skipBlanks(from: colon + 1, to: line.end)
    if let keyIndent, number == errorLine, indent != keyIndent {
      let name = source[ByteSpan(start, colon)]
      guard indent < keyIndent || fields.name(of: name) != nil else {
        return .fault(
          Fault(
            message: .colon, span: ByteSpan(colon, colon + 1),
            notes: ["put the value that starts above in double quotes"]))
      }
      return .fault(Fault(message: .indentation(name), span: ByteSpan(start, colon)))
    }
    guard value < line.end, bytes[value] != UInt8(ascii: "#") else {
      return .read(indent: indent, end: line.end)
    }
    return reading(scanner.value(at: value, stop: error.offset), indent)
  }

  private func reading(_ value: SyntaxScanner.Value, _ indent: Int?) -> Reading {
    switch value {
    case .fault(let fault): .fault(fault)
    case .end(let end): .read(indent: indent, end: end)
    }
  }

  /// A line that stands where a key must.
  private func noKey(_ text: ByteSpan) -> Fault {
    let first = bytes[text.start]
    if first == 0x22 || first == 0x27 {
      return Fault(message: .unclosed(first), span: ByteSpan(text.start, text.start + 1))
    }
    if bytes[text.range].elementsEqual("...".utf8) {
      return Fault(message: .documentEnd, span: text)
    }
    let colon = bytes[text.range].firstIndex(of: UInt8(ascii: ":"))
    if let colon, colon > text.start, !bytes[text.start..<colon].contains(0x20) {
      let name = source[ByteSpan(text.start, colon)]
      return Fault(message: .noBlank(name), span: ByteSpan(colon, colon + 1))
    }
    return Fault(
      message: .noKey, span: text,
      notes: ["a line that goes on with the value above starts with two blanks"])
  }

  private func isMergeMarker(_ line: ByteSpan) -> Bool {
    let text = bytes[line.range]
    return ["<<<<<<<", "=======", ">>>>>>>"].contains { text.starts(with: $0.utf8) }
  }

  private func isListItem(_ text: ByteSpan) -> Bool {
    bytes[text.start] == UInt8(ascii: "-")
      && (text.count == 1 || bytes[text.start + 1] == 0x20)
  }

  private func trimmedEnd(_ span: ByteSpan) -> Int {
    var end = span.end
    while end > span.start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }

  /// What libyaml says, at the character where it stopped.
  private func unknownFault() -> Fault {
    var end = min(error.offset, block.end)
    if end < block.end, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
      while end < block.end, isContinuation(bytes[end]) { end += 1 }
    }
    return Fault(
      message: .unreadable(error.message), span: ByteSpan(min(error.offset, block.end), end),
      notes: ["look at quotes, colons and indentation of this line and of the one above"])
  }
}

extension Finding.Message {
  fileprivate static let neverClosed: Self =
    "the front matter is never closed: add a line --- below its last key"
  fileprivate static let bodyInside: Self =
    "the body starts within the front matter: add a line --- above, below the last key"
  fileprivate static let mergeMarker: Self =
    "the mark of a merge conflict: decide for one side and remove the marks"
  fileprivate static let tab: Self = "a tab in the indentation: YAML allows blanks only"
  fileprivate static let documentEnd: Self = "\"...\" ends the block for YAML: remove it"
  fileprivate static let noKey: Self = "a line without a key: write it as \"key: value\""
  static let colon: Self = "a colon and a blank in a value without quotes: put the value in quotes"

  fileprivate static func indentation(_ name: String) -> Self {
    "\"\(name)\" is not in line with the keys above: start it in the same column"
  }

  fileprivate static func noBlank(_ name: String) -> Self {
    "no blank behind the colon of \"\(name)\": write \"\(name): \""
  }

  /// libyaml's reason in words that help; what this program itself refuses is said already.
  fileprivate static func unreadable(_ reason: String) -> Self {
    switch reason {
    case "did not find expected key": "YAML expects a key here, in line with those above"
    case "could not find expected ':'": "the line above has no key: write it as \"key: value\""
    case "did not find expected ',' or ']'": "YAML expects \",\" or \"]\" here, in a list"
    case "did not find expected ',' or '}'": "YAML expects \",\" or \"}\" here, in a mapping"
    case "control characters are not allowed": "a control character: remove it"
    case _ where reason.utf8.starts(with: "found ".utf8) || reason.utf8.starts(with: "did ".utf8):
      "YAML cannot be read here: \(reason)"
    default: "\(reason)"
    }
  }
}
