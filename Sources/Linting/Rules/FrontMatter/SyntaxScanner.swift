import JSONSchema
import Markup

/// Reads one value of a block of YAML far enough to see what is wrong with it.
struct SyntaxScanner {
  let bytes: [UInt8]
  let block: ByteSpan
  let lines: LineIndex

  enum Value {
    case fault(SyntaxDiagnosis.Fault)
    /// Nothing to see up to here.
    case end(Int)
  }

  func skipBlanks(from start: Int, to end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == 0x20 || bytes[offset] == 0x09 { offset += 1 }
    return offset
  }

  /// The colon behind the key that a line starts with.
  func colon(in text: ByteSpan) -> Int? {
    var start = text.start
    if let quote = bytes[text.range].first, quote == 0x22 || quote == 0x27 {
      guard let end = closingQuote(of: start, in: text.end) else { return nil }
      start = end + 1
    }
    return separator(from: start, to: text.end)
  }

  /// The first colon that ends a key: with a blank or nothing behind it.
  private func separator(from start: Int, to end: Int) -> Int? {
    bytes[start..<end].indices.first { offset in
      bytes[offset] == UInt8(ascii: ":")
        && (offset + 1 == end || bytes[offset + 1] == 0x20 || bytes[offset + 1] == 0x09)
    }
  }

  /// Reads the value that starts at `start`, on as many lines as it has.
  ///
  /// - Parameter stop: where libyaml stopped reading.
  func value(at start: Int, stop: Int) -> Value {
    let line = lines.span(ofLine: lines.line(of: start), in: bytes)
    let first = bytes[start]
    let next = start + 1 < line.end ? bytes[start + 1] : 0x20
    switch first {
    case 0x22, 0x27: return quoted(at: start, first)
    case UInt8(ascii: "["), UInt8(ascii: "{"): return flow(at: start)
    case UInt8(ascii: "|"), UInt8(ascii: ">"): return blockScalar(at: start, line)
    case UInt8(ascii: "@"), UInt8(ascii: "`"), UInt8(ascii: "%"):
      return reserved(start, line)
    case UInt8(ascii: "-"), UInt8(ascii: "?"):
      if next == 0x20 { return reserved(start, line) }
    case UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "!"):
      // Most are what they are meant to be, an alias or an anchor.
      let isAtFault = stop >= start && stop < line.end
      if isAtFault, !bytes[start..<stop].contains(0x20) { return reserved(start, line) }
      let end = bytes[start..<line.end].firstIndex(of: 0x20) ?? line.end
      let rest = skipBlanks(from: end, to: line.end)
      return rest < line.end ? value(at: rest, stop: stop) : .end(line.end)
    default: break
    }
    let comment = bytes[start..<line.end].indices.first {
      bytes[$0] == UInt8(ascii: "#") && $0 > start && bytes[$0 - 1] == 0x20
    }
    guard let colon = separator(from: start, to: comment ?? line.end) else { return .end(line.end) }
    return .fault(
      .init(
        message: .colon, span: ByteSpan(colon, colon + 1),
        unquoted: ByteSpan(start, trimmed(line.end, after: start))))
  }

  private func reserved(_ start: Int, _ line: ByteSpan) -> Value {
    .fault(
      .init(
        message: .reserved(bytes[start]), span: ByteSpan(start, start + 1),
        unquoted: ByteSpan(start, trimmed(line.end, after: start))))
  }

  // MARK: Quotes

  /// The offset of the quote that closes the one at `start`.
  private func closingQuote(of start: Int, in end: Int) -> Int? {
    let quote = bytes[start]
    var offset = start + 1
    while offset < end {
      if bytes[offset] == 0x5C, quote == 0x22 {
        offset += 2
        continue
      }
      if bytes[offset] == quote {
        guard quote == 0x27, offset + 1 < end, bytes[offset + 1] == quote else { return offset }
        offset += 1
      }
      offset += 1
    }
    return nil
  }

  private func quoted(at start: Int, _ quote: UInt8) -> Value {
    guard let close = closingQuote(of: start, in: block.end),
      !hasKey(after: start, before: close)
    else {
      return .fault(.init(message: .unclosed(quote), span: ByteSpan(start, start + 1)))
    }
    if quote == 0x22, let escape = badEscape(from: start + 1, to: close) {
      return .fault(
        .init(
          message: .escape, span: ByteSpan(escape, escape + 2),
          notes: ["in double quotes a backslash is written twice"]))
    }
    let line = lines.span(ofLine: lines.line(of: close), in: bytes)
    let rest = skipBlanks(from: close + 1, to: line.end)
    guard rest < line.end, !(bytes[rest] == UInt8(ascii: "#") && rest > close + 1) else {
      return .end(line.end)
    }
    let end = trimmed(line.end, after: start)
    let closesLine = end - 1 > close && bytes[end - 1] == quote
    return .fault(
      .init(
        message: closesLine ? .quoteInside(quote) : .textBehindQuote(quote),
        span: ByteSpan(close, close + 1),
        notes: quote == 0x27
          ? ["in single quotes an apostrophe is written twice, in double quotes once"] : [],
        unquoted: closesLine ? ByteSpan(start + 1, end - 1) : nil))
  }

  /// Whether a line between two offsets starts with a key, so that a value must have ended before.
  private func hasKey(after start: Int, before end: Int) -> Bool {
    let numbers = lines.line(of: start)..<lines.line(of: end)
    return numbers.contains { number in
      let line = lines.span(ofLine: number + 1, in: bytes)
      let name = bytes[line.range].prefix {
        lowercasedLetter($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80
      }
      return !name.isEmpty && name.endIndex < line.end
        && bytes[name.endIndex] == UInt8(ascii: ":")
        && (name.endIndex + 1 == line.end || bytes[name.endIndex + 1] == 0x20)
    }
  }

  private func lowercasedLetter(_ byte: UInt8) -> Bool {
    byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
  }

  private func badEscape(from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset + 1 < end {
      guard bytes[offset] == 0x5C else {
        offset += 1
        continue
      }
      if !"0abtnvfre \"/\\N_LPxuU\t\n\r".utf8.contains(bytes[offset + 1]) { return offset }
      offset += 2
    }
    return nil
  }

  // MARK: Lists, mappings and blocks

  private func flow(at start: Int) -> Value {
    var depth = 0
    var offset = start
    while offset < block.end {
      switch bytes[offset] {
      case UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
      case 0x22 where opensQuote(offset), 0x27 where opensQuote(offset):
        offset = closingQuote(of: offset, in: block.end) ?? offset
      default: break
      }
      if depth == 0 { break }
      offset += 1
    }
    guard offset < block.end, !hasKey(after: start, before: offset) else {
      return .fault(.init(message: .openList(bytes[start]), span: ByteSpan(start, start + 1)))
    }
    let line = lines.span(ofLine: lines.line(of: offset), in: bytes)
    let rest = skipBlanks(from: offset + 1, to: line.end)
    guard rest < line.end, bytes[rest] != UInt8(ascii: "#") else { return .end(line.end) }
    return .fault(
      .init(message: .textBehindList(bytes[offset]), span: ByteSpan(offset, offset + 1)))
  }

  /// Whether a quote in a list starts an item, and is no apostrophe in one.
  private func opensQuote(_ offset: Int) -> Bool {
    ", [{:\n".utf8.contains(bytes[offset - 1])
  }

  /// A text below a `|` or `>`: all lines that are indented further than the key.
  private func blockScalar(at start: Int, _ line: ByteSpan) -> Value {
    let header = bytes[(start + 1)..<line.end].drop { "+-123456789".utf8.contains($0) }
    let rest = skipBlanks(from: header.startIndex, to: line.end)
    guard rest == line.end || bytes[rest] == UInt8(ascii: "#") else { return reserved(start, line) }
    func indent(_ line: ByteSpan) -> Int { bytes[line.range].prefix { $0 == 0x20 }.count }
    var end = line.end
    for number in (lines.line(of: start) + 1)..<max(lines.count, lines.line(of: start) + 1) {
      let below = lines.span(ofLine: number, in: bytes)
      let isBlank = skipBlanks(from: below.start, to: below.end) == below.end
      guard isBlank || indent(below) > indent(line) else { break }
      end = below.end
    }
    return .end(end)
  }

  private func trimmed(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    return end
  }
}

extension Finding.Message {
  fileprivate static func quoteInside(_ quote: UInt8) -> Self {
    quote == 0x27
      ? "an apostrophe ends the text in single quotes: put the value in double quotes"
      : "a quote ends the text in double quotes: write it with a backslash before it"
  }

  fileprivate static let escape: Self = "a backslash before a letter that means nothing to YAML"

  fileprivate static func textBehindQuote(_ quote: UInt8) -> Self {
    "text behind the closing \(name(quote)) quote: put all of the value in quotes"
  }

  fileprivate static func textBehindList(_ bracket: UInt8) -> Self {
    "text behind the closing \"\(Unicode.Scalar(bracket))\": put all of the value in quotes"
  }

  static func unclosed(_ quote: UInt8) -> Self {
    "a \(name(quote)) quote that is never closed: add one at the end of the value"
  }

  fileprivate static func openList(_ bracket: UInt8) -> Self {
    bracket == UInt8(ascii: "[")
      ? "a list that is never closed: add \"]\"" : "a mapping that is never closed: add \"}\""
  }

  fileprivate static func reserved(_ byte: UInt8) -> Self {
    "a value without quotes cannot start with \"\(Unicode.Scalar(byte))\": put it in quotes"
  }

  private static func name(_ quote: UInt8) -> String { quote == 0x27 ? "single" : "double" }
}
