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
    guard let format = opening(at: start) else { return behindText(from: start) }
    guard let block = block(format, at: start) else {
      let length = format.opening.utf8.count
      return FrontMatter(
        state: .invalid(.neverClosed(format, at: start)), format: format,
        span: ByteSpan(start + length, bytes.count), block: ByteSpan(start, bytes.count),
        textBefore: ByteSpan(0, 0), secondBlock: ByteSpan(0, 0), bodyStart: bytes.count)
    }
    return frontMatter(block, textBefore: ByteSpan(0, 0))
  }

  private struct Block {
    let format: FrontMatterFormat
    /// Between the fences; an object with its braces.
    let content: ByteSpan
    /// With the fences; its end is where the body starts.
    let whole: ByteSpan
  }

  /// A file whose first text is no fence: looks for a block that somebody pushed down.
  private func behindText(from start: Int) -> FrontMatter {
    let none = FrontMatter(
      state: .missing, format: .yaml, span: ByteSpan(start, start), block: ByteSpan(start, start),
      textBefore: ByteSpan(0, 0), secondBlock: ByteSpan(0, 0),
      bodyStart: source.byteOrderMarkLength)
    var line = start
    while let next = nextLine(after: line) {
      if let format = fence(at: next), let block = block(format, at: next) {
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
    if let format = opening(at: next), let other = self.block(format, at: next), isMetadata(other) {
      second = ByteSpan(next, other.whole.end)
      bodyStart = other.whole.end
    }
    let state: FrontMatter.State
    do {
      let root = try parse(block) ?? YAMLNode(.mapping([]), span: block.content)
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
      state: state, format: block.format, span: block.content, block: block.whole,
      textBefore: textBefore, secondBlock: second, bodyStart: bodyStart)
  }

  private func parse(_ block: Block) throws(YAMLError) -> YAMLNode? {
    switch block.format {
    case .yaml: try YAMLNode.parse(source, in: block.content)
    case .toml: try YAMLNode.parse(toml: source, in: block.content)
    case .json: try YAMLNode.parse(json: source, in: block.content)
    }
  }

  /// The block that is opened at `start`; nil where nothing closes it.
  private func block(_ format: FrontMatterFormat, at start: Int) -> Block? {
    guard format != .json else { return object(at: start) }
    let content = lineEnd(start + 3)
    var line = content > start + 3 ? content : nextLine(after: content)
    while let current = line {
      if fence(at: current) == format {
        return Block(
          format: format, content: ByteSpan(content, current),
          whole: ByteSpan(start, lineEnd(current + 3)))
      }
      line = nextLine(after: current)
    }
    return nil
  }

  /// The object that starts at `start`, ended as Hugo ends it: by the brace that closes the first one.
  private func object(at start: Int) -> Block? {
    var isInText = false
    var level = 0
    var offset = start
    while offset < bytes.count {
      switch bytes[offset] {
      case UInt8(ascii: "{") where !isInText: level += 1
      case UInt8(ascii: "}") where !isInText: level -= 1
      case UInt8(ascii: "\""): isInText.toggle()
      case UInt8(ascii: "\\"): offset += 1
      default: break
      }
      offset += 1
      guard level == 0 else { continue }
      return Block(
        format: .json, content: ByteSpan(start, offset), whole: ByteSpan(start, lineEnd(offset)))
    }
    return nil
  }

  /// Whether a fenced text is metadata and not a passage between two rules: a mapping with a plain key.
  private func isMetadata(_ block: Block) -> Bool {
    let node = try? parse(block)
    let keys = node?.mapping?.compactMap(\.key.text) ?? []
    return keys.contains {
      equalIgnoringCase($0, "title") || equalIgnoringCase($0, FrontMatterKey.translationKey)
    }
      || keys.count > 2
  }

  // MARK: Fences

  /// The format of the block that a place opens, for Hugo by its first byte alone.
  ///
  /// A brace that no key follows is more likely to be a shortcode.
  private func opening(at offset: Int) -> FrontMatterFormat? {
    guard offset < bytes.count, bytes[offset] == UInt8(ascii: "{") else { return fence(at: offset) }
    let next = skipSpace(from: offset + 1)
    return next < bytes.count && "\"}".utf8.contains(bytes[next]) ? .json : nil
  }

  /// The format whose fence a line is.
  private func fence(at offset: Int) -> FrontMatterFormat? {
    guard offset + 3 <= bytes.count else { return nil }
    let byte = bytes[offset]
    guard byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"), bytes[offset + 1] == byte,
      bytes[offset + 2] == byte
    else { return nil }
    return byte == UInt8(ascii: "-") ? .yaml : .toml
  }

  /// The end of the line break at `offset`, if there is one.
  private func lineEnd(_ offset: Int) -> Int {
    var end = offset
    if end < bytes.count, bytes[end] == 0x0D { end += 1 }
    if end < bytes.count, bytes[end] == 0x0A { end += 1 }
    return end
  }

  /// The start of the next line, behind LF, CRLF or a lone CR; nil in the last one.
  private func nextLine(after offset: Int) -> Int? {
    let text = bytes.span
    var end = offset
    while end < text.count {
      if text[end] == 0x0A || text[end] == 0x0D { return lineEnd(end) }
      end &+= 1
    }
    return nil
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

extension YAMLError {
  fileprivate static func neverClosed(_ format: FrontMatterFormat, at offset: Int) -> Self {
    let mark = format == .json ? format.closing : "a line with \(format.closing)"
    return Self(
      message: "the front matter is never closed: \(mark) is missing", offset: offset)
  }
}
