package import Markup

/// An address in a guide's text that no link holds, so that nobody can follow it.
package struct PlainAddress: Sendable {
  /// Without the punctuation of the sentence; of a link that Markdown does not read, the text in
  /// round brackets.
  package let span: ByteSpan
  /// What is wrong with it besides; nil for an address that would work as a link.
  package let problem: MalformedAddress?
}

extension PlainAddress {
  /// Finds the addresses of a guide.
  static func all(in guide: Guide) -> [PlainAddress] {
    var reader = PlainAddressReader(guide)
    var start = guide.frontMatter.textBefore.isEmpty ? guide.frontMatter.bodyStart : 0
    for link in guide.linksInSourceOrder where link.span.end > start {
      if link.span.start > start { reader.read(ByteSpan(start, link.span.start)) }
      start = link.span.end
    }
    reader.read(ByteSpan(start, guide.source.bytes.count))
    return reader.addresses
  }
}

/// Reads the text between the links of a guide.
private struct PlainAddressReader {
  private(set) var addresses: [PlainAddress] = []
  private let source: SourceText
  private let nodes: [MarkdownNode]
  /// The last node that starts at or before the place that is being looked at, and the block around
  /// it.
  private var node = 0
  private var block = 0

  private var bytes: [UInt8] { source.bytes }

  init(_ guide: Guide) {
    source = guide.source
    nodes = guide.markdown.nodesInSourceOrder
  }

  /// Looks at each `//`, `:/`, `(/` and `www.`; there is hardly one outside of links.
  mutating func read(_ part: ByteSpan) {
    let bytes = source.bytes
    let span = bytes.span
    var offset = part.start + 1
    while let place = PlainAddressReader.sign(in: span, from: offset, to: part.end) {
      offset = place &+ 1
      if span[place] == UInt8(ascii: "/") {
        let last = span[place - 1]
        let isPromising =
          last == UInt8(ascii: ":") || last == UInt8(ascii: "(")
          || offset < part.end && span[offset] == UInt8(ascii: "/")
        guard isPromising else { continue }
      } else {
        guard lowercased(span[place - 1]) == UInt8(ascii: "w") else { continue }
      }
      if let end = readAddress(around: place, in: part) { offset = max(offset, end) }
    }
  }

  /// The first point or slash from `start` on.
  private static func sign(in bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var offset = start
    while offset &+ 8 <= end {
      // The two differ in the lowest bit.
      let found = ByteWord.matches(
        of: UInt8(ascii: "/"), in: bytes.word(at: offset) | ByteWord.all(1))
      if found != 0 { return offset &+ ByteWord.firstIndex(found) }
      offset &+= 8
    }
    while offset < end {
      if bytes[offset] | 1 == UInt8(ascii: "/") { return offset }
      offset &+= 1
    }
    return nil
  }

  /// Takes the address that the byte at `place` belongs to; gives the offset behind it.
  private mutating func readAddress(around place: Int, in part: ByteSpan) -> Int? {
    let start = start(of: place, in: part)
    moveToNode(at: start)
    let kind = nodes[node].kind
    guard kind == .text || kind == .code, nodes[node].span.contains(start) else { return nil }
    let scheme = AddressScheme(bytes, at: start)
    let isWeb = scheme?.isWeb ?? isWWW(start)
    if kind == .text, let unlinked = unlinked(from: start, in: part, isWeb: isWeb) {
      addresses.append(unlinked)
      return unlinked.span.end
    }
    guard isWeb, start == part.start || !belongsToHost(bytes[start - 1], scheme) else { return nil }
    let span = ByteSpan(start, end(of: start, behind: scheme?.end ?? start, in: part))
    if let address = address(span, scheme),
      kind == .text || address.problem == nil && isWholeCode(span)
    {
      addresses.append(address)
    }
    return span.end
  }

  /// The first letter of a scheme or of `www`; how far it looks back is bounded.
  private func start(of place: Int, in part: ByteSpan) -> Int {
    let first = min(max(part.start, addresses.last?.span.end ?? 0), place)
    var start = place
    while start > max(first, place - 8), AddressScheme.isPunctuation(bytes[start - 1]) {
      start -= 1
    }
    let letters = max(first, start - 16)
    while start > letters, isLetter(bytes[start - 1]) { start -= 1 }
    return start
  }

  /// Judges an address in running text, where only its scheme can be surely wrong: the rest may be
  /// an example.
  private func address(_ span: ByteSpan, _ scheme: AddressScheme?) -> PlainAddress? {
    let problem = MalformedAddress(source[span])
    switch problem?.problem {
    case .scheme, .doubledScheme: return PlainAddress(span: span, problem: problem)
    case .missingHost:
      guard scheme?.isMistyped ?? false || nodes[block].kind == .tableCell else { return nil }
      return PlainAddress(span: span, problem: problem)
    case .host: return nil
    default: return PlainAddress(span: span, problem: nil)
    }
  }

  /// Whether the byte before a scheme or `www` makes it a part of a longer word, as in `a@www.gob.mx`.
  private func belongsToHost(_ byte: UInt8, _ scheme: AddressScheme?) -> Bool {
    isDigit(byte) || scheme == nil && "@.-_".utf8.contains(byte)
  }

  private func isWWW(_ start: Int) -> Bool {
    start + 4 < bytes.count && bytes[start..<(start + 4)].map(lowercased) == Array("www.".utf8)
      && (isLetter(bytes[start + 4]) || isDigit(bytes[start + 4]) || bytes[start + 4] >= 0x80)
  }

  /// The address of a `[text](address` that Markdown does not read as a link: with blanks inside,
  /// not closed, with a blank before the address, or with the two kinds of brackets swapped.
  private func unlinked(from start: Int, in part: ByteSpan, isWeb: Bool) -> PlainAddress? {
    var open = start
    while open > part.start, isBlank(bytes[open - 1]) || bytes[open - 1] == UInt8(ascii: "<") {
      open -= 1
    }
    guard open - 2 >= part.start, let closer = closer(of: open - 1),
      let close = textEnd(before: open - 1, in: part, isWeb: isWeb),
      bytes[part.start..<close].last != UInt8(ascii: "\\")
    else { return nil }
    var end = start
    var text = ByteSpan(start, start)
    while end < part.end, bytes[end] >= 0x20 || bytes[end] == 0x09, bytes[end] != closer {
      end += 1
      if !isBlank(bytes[end - 1]) { text.end = end }
    }
    let isClosed = end < part.end && bytes[end] == closer
    if !isClosed { text.end = start + bytes[text.range].prefix { !isBlank($0) }.count }
    let hasBlank = bytes[text.range].contains(where: isBlank)
    guard isWeb || hasBlank && bytes[start] == UInt8(ascii: "/") else { return nil }
    return PlainAddress(span: text, problem: MalformedAddress(hasBlank ? .blank : .unlinked))
  }

  /// What closes the bracket of an address; nil for any other byte.
  private func closer(of open: Int) -> UInt8? {
    switch bytes[open] {
    case UInt8(ascii: "("): UInt8(ascii: ")")
    case UInt8(ascii: "["): UInt8(ascii: "]")
    default: nil
    }
  }

  /// Where the link text's bracket closes before the one of the address at `open`; nil where none does.
  private func textEnd(before open: Int, in part: ByteSpan, isWeb: Bool) -> Int? {
    var close = open - 1
    guard bytes[open] == UInt8(ascii: "(") else {
      return isWeb && bytes[close] == UInt8(ascii: ")") ? close : nil
    }
    if isWeb, bytes[close] == 0x20, close > part.start { close -= 1 }
    return bytes[close] == UInt8(ascii: "]") ? close : nil
  }

  /// The end of an address in a sentence (GitHub Flavored Markdown 0.29, section 6.9).
  private func end(of start: Int, behind scheme: Int, in part: ByteSpan) -> Int {
    var end = start
    var openBrackets = 0
    while end < part.end, !endsAddress(at: end) {
      if bytes[end] == UInt8(ascii: "(") { openBrackets += 1 }
      if bytes[end] == UInt8(ascii: ")") { openBrackets -= 1 }
      end += 1
    }
    while end > scheme {
      let last = bytes[end - 1]
      if last == UInt8(ascii: ")"), openBrackets < 0 {
        openBrackets += 1
      } else if !"?!.,:;*_~'".utf8.contains(last) {
        break
      }
      end -= 1
    }
    return end
  }

  private func endsAddress(at offset: Int) -> Bool {
    switch bytes[offset] {
    case 0...0x20, UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "`"),
      UInt8(ascii: "|"), UInt8(ascii: "["), UInt8(ascii: "]"):
      true
    // No-break space, angle quotation marks; dashes, quotation marks and other general punctuation.
    case 0xC2: offset + 1 < bytes.count && [0xA0, 0xAB, 0xBB].contains(bytes[offset + 1])
    case 0xE2: offset + 1 < bytes.count && bytes[offset + 1] == 0x80
    default: false
    }
  }

  // MARK: The Markdown around

  /// Goes on to the last node that starts at or before an offset; offsets come in order.
  private mutating func moveToNode(at offset: Int) {
    while node + 1 < nodes.count, nodes[node + 1].span.start <= offset {
      node += 1
      if !nodes[node].kind.isInline { block = node }
    }
  }

  /// Whether the code span around an address holds nothing else.
  private func isWholeCode(_ address: ByteSpan) -> Bool {
    let code = nodes[node].span
    guard code.contains(address) else { return false }
    let isQuote = { (byte: UInt8) in byte == UInt8(ascii: "`") || byte == UInt8(ascii: " ") }
    return bytes[code.start..<address.start].allSatisfy(isQuote)
      && bytes[address.end..<code.end].allSatisfy(isQuote)
  }
}

extension MarkdownDocument {
  /// The nodes by where they start, which those of a footnote within a list do not follow in ``nodes``.
  fileprivate var nodesInSourceOrder: [MarkdownNode] {
    guard nodes.contains(where: { $0.kind == .footnoteDefinition }) else { return nodes }
    return nodes.enumerated().sorted {
      ($0.element.span.start, $0.offset) < ($1.element.span.start, $1.offset)
    }.map(\.element)
  }
}

extension Guide {
  fileprivate var linksInSourceOrder: [GuideLink] {
    zip(links, links.dropFirst()).allSatisfy { $0.span.start < $1.span.start }
      ? links : links.sorted { $0.span.start < $1.span.start }
  }
}
