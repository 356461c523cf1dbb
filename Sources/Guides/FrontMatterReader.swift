package import Markup

extension FrontMatter {
  /// Finds and reads the block of a file.
  package init(_ source: SourceText) {
    self = FrontMatterReader(source: source).read()
  }
}

/// Finds the fences of a file's metadata, also where Hugo would not: behind other text, and a second time.
private struct FrontMatterReader {
  let source: SourceText
  private var bytes: [UInt8] { source.bytes }

  init(source: SourceText) { self.source = source }

  func read() -> FrontMatter {
    let start = skipSpace(from: source.byteOrderMarkLength)
    guard isFence(at: start) else { return behindText(from: start) }
    guard let block = block(at: start) else {
      let error = YAMLError(
        message: "the front matter is never closed: a line with --- is missing", offset: start)
      return FrontMatter(
        state: .invalid(error), span: ByteSpan(start + 3, bytes.count),
        block: ByteSpan(start, bytes.count), textBefore: ByteSpan(0, 0),
        secondBlock: ByteSpan(0, 0), bodyStart: bytes.count)
    }
    return frontMatter(block, textBefore: ByteSpan(0, 0))
  }

  private struct Block {
    /// Between the fences.
    let content: ByteSpan
    /// With the fences; its end is where the body starts.
    let whole: ByteSpan
  }

  /// A file whose first text is no fence: looks for a block that somebody pushed down.
  private func behindText(from start: Int) -> FrontMatter {
    let none = FrontMatter(
      state: .missing, span: ByteSpan(start, start), block: ByteSpan(start, start),
      textBefore: ByteSpan(0, 0), secondBlock: ByteSpan(0, 0),
      bodyStart: source.byteOrderMarkLength)
    var line = start
    while let next = nextLine(after: line) {
      if isFence(at: next), let block = block(at: next) {
        guard isMetadata(block) else { return none }
        return frontMatter(block, textBefore: ByteSpan(start, trimmedEnd(next, after: start)))
      }
      line = next
    }
    return none
  }

  private func frontMatter(_ block: Block, textBefore: ByteSpan) -> FrontMatter {
    var bodyStart = block.whole.end
    var second = ByteSpan(0, 0)
    let next = skipSpace(from: bodyStart)
    if isFence(at: next), let other = self.block(at: next), isMetadata(other) {
      second = ByteSpan(next, other.whole.end)
      bodyStart = other.whole.end
    }
    let state: FrontMatter.State
    do {
      let node = try YAMLNode.parse(source, in: block.content)
      let root = node ?? YAMLNode(.mapping([]), span: block.content)
      if root.mapping == nil {
        state = .invalid(
          YAMLError(message: "front matter must be keys with values", offset: root.span.start))
      } else {
        state = .mapping(root)
      }
    } catch {
      state = .invalid(error)
    }
    return FrontMatter(
      state: state, span: block.content, block: block.whole, textBefore: textBefore,
      secondBlock: second, bodyStart: bodyStart)
  }

  /// The block whose opening fence stands at `start`; nil where no line closes it.
  private func block(at start: Int) -> Block? {
    var content = start + 3
    if content < bytes.count, bytes[content] == 0x0D { content += 1 }
    if content < bytes.count, bytes[content] == 0x0A { content += 1 }
    var line = content > start + 3 ? content : nextLine(after: content)
    while let current = line {
      if isFence(at: current) {
        var end = current + 3
        if end < bytes.count, bytes[end] == 0x0D { end += 1 }
        if end < bytes.count, bytes[end] == 0x0A { end += 1 }
        return Block(content: ByteSpan(content, current), whole: ByteSpan(start, end))
      }
      line = nextLine(after: current)
    }
    return nil
  }

  /// Whether a fenced text is metadata and not a passage between two rules: a mapping with a plain key.
  private func isMetadata(_ block: Block) -> Bool {
    let node = try? YAMLNode.parse(source, in: block.content)
    let keys = node?.mapping?.compactMap(\.key.text) ?? []
    return keys.contains {
      equalIgnoringCase($0, "title") || equalIgnoringCase($0, "translationKey")
    }
      || keys.count > 2
  }

  private func isFence(at offset: Int) -> Bool {
    offset + 3 <= bytes.count && bytes[offset..<(offset + 3)].allSatisfy { $0 == UInt8(ascii: "-") }
  }

  private func nextLine(after offset: Int) -> Int? {
    let text = bytes.span
    guard let feed = text.firstIndex(of: 0x0A, from: offset) else {
      return text.firstIndex(of: 0x0D, from: offset).map { $0 + 1 }
    }
    // A lone CR ends a line, too.
    guard let mark = text.firstIndex(of: 0x0D, from: offset, to: feed) else { return feed + 1 }
    return mark + 1 == feed ? feed + 1 : mark + 1
  }

  private func skipSpace(from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
    return offset
  }

  private func trimmedEnd(_ end: Int, after start: Int) -> Int {
    var end = end
    while end > start, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[end - 1]) { end -= 1 }
    return end
  }
}
