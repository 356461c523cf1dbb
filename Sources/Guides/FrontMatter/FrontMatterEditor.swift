package import Markup

/// Finds the places of changes in a block of front matter, in each of its languages.
package struct FrontMatterEditor {
  package let writer: ValueWriter
  private let frontMatter: FrontMatter
  private let bytes: [UInt8]

  package init(_ frontMatter: FrontMatter, _ source: SourceText) {
    self.frontMatter = frontMatter
    bytes = source.bytes
    writer = ValueWriter(frontMatter, source)
  }

  // MARK: Taking out

  /// What to take out with a pair of the block itself; nil where something else stands there, too.
  package func removal(of pair: YAMLPair) -> ByteSpan? {
    switch frontMatter.format {
    case .json: member(pair)
    case .toml where !isInOnePiece(pair): nil
    case .toml, .yaml: lines(of: pair)
    }
  }

  /// Whether all of a pair stands together: not so a table with a header or with dotted keys.
  package func isInOnePiece(_ pair: YAMLPair) -> Bool {
    guard frontMatter.format == .toml, pair.value.scalar == nil else { return true }
    return !pair.value.span.isEmpty && "[{".utf8.contains(bytes[pair.value.span.start])
  }

  private func lines(of pair: YAMLPair) -> ByteSpan? {
    var span = pair.span
    while span.start > frontMatter.span.start, !isLineEnd(bytes[span.start - 1]) {
      span.start -= 1
      guard bytes[span.start] == 0x20 else { return nil }
    }
    var isComment = false
    while span.end < frontMatter.span.end, !isLineEnd(bytes[span.end]) {
      isComment = isComment || bytes[span.end] == UInt8(ascii: "#")
      guard isComment || bytes[span.end] == 0x20 || bytes[span.end] == 0x09 else { return nil }
      span.end += 1
    }
    if span.end < bytes.count, bytes[span.end] == 0x0D { span.end += 1 }
    if span.end < bytes.count, bytes[span.end] == 0x0A { span.end += 1 }
    return span
  }

  /// A member of an object, with the comma before it or behind it.
  private func member(_ pair: YAMLPair) -> ByteSpan? {
    let pairs = frontMatter.pairs
    guard let index = pairs.firstIndex(where: { $0.key.span == pair.key.span }) else { return nil }
    if index > 0 { return ByteSpan(pairs[index - 1].value.span.end, pair.value.span.end) }
    return pairs.count > 1 ? ByteSpan(pair.key.span.start, pairs[1].key.span.start) : pair.span
  }

  // MARK: Putting in

  /// Adds a key with a value that is written already.
  ///
  /// - Parameter above: the index of the pair that it comes behind; nil puts it at the end.
  package func insertion(of name: String, _ value: String, below above: Int? = nil) -> TextEdit {
    if frontMatter.format == .json { return member(name, value, below: above) }
    let place = frontMatter.format == .toml ? lineInTOML(below: above) : lineInYAML(below: above)
    return TextEdit(ByteSpan(place, place), writer.pair(name, value) + writer.lineEnding)
  }

  private func member(_ name: String, _ value: String, below above: Int?) -> TextEdit {
    let pairs = frontMatter.pairs
    let index = above ?? pairs.count - 1
    guard pairs.indices.contains(index) else {
      let place = frontMatter.span.start + 1
      return TextEdit(ByteSpan(place, place), writer.pair(name, value))
    }
    // As its neighbours are written: on a line of its own, with as many blanks. The first stands behind a brace.
    let pair = pairs[pairs.count > 1 ? max(1, index) : index]
    var start = pair.key.span.start
    while start > frontMatter.span.start, isBlank(bytes[start - 1]) || isLineEnd(bytes[start - 1]) {
      start -= 1
    }
    let space = String(decoding: bytes[start..<pair.key.span.start], as: UTF8.self)
    let colon = bytes[pair.key.span.end..<pair.value.span.start]
    let separator = String(decoding: colon, as: UTF8.self)
    let end = pairs[index].value.span.end
    return TextEdit(
      ByteSpan(end, end), "," + space + writer.pair(name, value, separator: separator))
  }

  /// The start of the line below a pair; comments above the next key belong to that.
  private func lineInYAML(below above: Int?) -> Int {
    guard let above, above + 1 < frontMatter.pairs.count else { return frontMatter.span.end }
    var place = frontMatter.pairs[above + 1].key.span.start
    while place > frontMatter.span.start {
      let end = place - 1
      let start = bytes[frontMatter.span.start..<end].lastIndex(of: 0x0A).map { $0 + 1 }
      guard bytes[start ?? frontMatter.span.start] == UInt8(ascii: "#") else { break }
      place = start ?? frontMatter.span.start
    }
    return place
  }

  /// The start of the line below a pair, or below all pairs that stand above the first header.
  private func lineInTOML(below above: Int?) -> Int {
    let pairs = frontMatter.pairs
    if let above, !hasHeader(pairs[above]) { return lineBelow(pairs[above].span.end) }
    let end = pairs.lazy.filter { !hasHeader($0) }.map(\.span.end).max()
    return end.map(lineBelow) ?? frontMatter.span.start
  }

  /// Whether a table of TOML has its name from a header.
  private func hasHeader(_ pair: YAMLPair) -> Bool {
    var offset = pair.key.span.start
    while offset > frontMatter.span.start, isBlank(bytes[offset - 1]) { offset -= 1 }
    return offset > frontMatter.span.start && bytes[offset - 1] == UInt8(ascii: "[")
  }

  private func lineBelow(_ offset: Int) -> Int {
    let feed = bytes[offset..<frontMatter.span.end].firstIndex(of: 0x0A)
    return feed.map { $0 + 1 } ?? frontMatter.span.end
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}
