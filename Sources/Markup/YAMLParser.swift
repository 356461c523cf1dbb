/// What stops a YAML text from being read, and where.
package struct YAMLError: Error, Equatable {
  /// One sentence without a full stop.
  package let message: String
  /// Byte offset in the source.
  package let offset: Int

  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}

extension YAMLNode {
  /// The deepest nesting that is read.
  static let maximumDepth = 100
  /// How many values aliases may expand to: far above any front matter, far below a bomb.
  static let maximumExpansion = 10_000

  /// Reads one YAML document; nil for a text without any value.
  ///
  /// Reads the part `span` of `source`, and gives spans in all of `source`. A second document, an alias
  /// inside its own anchor, nesting beyond 100 and aliases that expand beyond 10,000 values are errors.
  package static func parse(_ source: SourceText, in span: ByteSpan? = nil) throws(YAMLError)
    -> YAMLNode?
  {
    let span = span ?? ByteSpan(source.byteOrderMarkLength, source.bytes.count)
    if let common = CommonYAML.parse(source.bytes, in: span) { return common }
    return try parseWithLibYAML(source, in: span)
  }

  /// Reads a document with libyaml alone, which says what YAML is; for tests of `CommonYAML`.
  package static func parseWithLibYAML(_ source: SourceText, in span: ByteSpan) throws(YAMLError)
    -> YAMLNode?
  {
    var composer = YAMLComposer(source: source.bytes, part: span)
    return try composer.document()
  }
}

/// Composes a value tree from libyaml's events, and brings libyaml's marks to bytes.
private struct YAMLComposer {
  private let source: [UInt8]
  /// Where each line starts as libyaml sees lines.
  private let lineStarts: [Int]
  private let part: ByteSpan
  private let events: YAMLEventStream
  private var anchors: [String: YAMLNode] = [:]
  private var expanded = 0

  init(source: [UInt8], part: ByteSpan) {
    self.source = source
    self.part = part
    lineStarts = YAMLComposer.lineStarts(source, in: part)
    events = YAMLEventStream(source[part.range])
  }

  mutating func document() throws(YAMLError) -> YAMLNode? {
    var result: YAMLNode?
    while let event = try next() {
      switch event.kind {
      case .streamBoundary, .documentEnd, .streamEnd: continue
      case .documentStart:
        guard result == nil else {
          throw YAMLError(
            message: "a second YAML document starts here", offset: offset(of: event.start))
        }
      default: result = try node(event, depth: 0)
      }
    }
    return result
  }

  private func next() throws(YAMLError) -> YAMLEvent? {
    let event = events.next()
    if case .failure(let problem, let byte)? = event?.kind, let mark = event?.start {
      let place = byte.map { min(part.start + $0, part.end) } ?? offset(of: mark)
      throw YAMLError(message: problem, offset: place)
    }
    return event
  }

  private mutating func node(_ event: YAMLEvent, depth: Int) throws(YAMLError) -> YAMLNode {
    let start = offset(of: event.start)
    guard depth < YAMLNode.maximumDepth else {
      throw YAMLError(message: "values are nested too deeply", offset: start)
    }
    switch event.kind {
    case .scalar(let scalar): return finish(.scalar(scalar), from: event, to: event)
    case .alias: return try alias(event, at: start)
    case .sequenceStart:
      var items: [YAMLNode] = []
      while let item = try next() {
        if case .sequenceEnd = item.kind {
          return finish(.sequence(items), from: event, to: item)
        }
        items.append(try node(item, depth: depth + 1))
      }
    case .mappingStart:
      var pairs: [YAMLPair] = []
      while let item = try next() {
        if case .mappingEnd = item.kind { return finish(.mapping(pairs), from: event, to: item) }
        let key = try node(item, depth: depth + 1)
        guard let value = try next() else { break }
        pairs.append(YAMLPair(key: key, value: try node(value, depth: depth + 1)))
      }
    default: break
    }
    throw YAMLError(message: "the value has no end", offset: start)
  }

  private mutating func alias(_ event: YAMLEvent, at start: Int) throws(YAMLError) -> YAMLNode {
    let name = event.anchor ?? ""
    guard let target = anchors[name] else {
      throw YAMLError(message: "no value before this one is named &\(name)", offset: start)
    }
    expanded += target.size
    guard expanded <= YAMLNode.maximumExpansion else {
      throw YAMLError(message: "aliases expand to too many values", offset: start)
    }
    return YAMLNode(
      target.content, span: ByteSpan(start, offset(of: event.end)), tag: target.tag, isAlias: true)
  }

  private mutating func finish(
    _ content: YAMLNode.Content, from first: YAMLEvent, to last: YAMLEvent
  ) -> YAMLNode {
    var start = offset(of: first.start)
    var end = offset(of: last.end)
    if first.anchor != nil || first.tag != nil { start = afterProperties(start, end) }
    if endRunsOn(content, from: start) {
      end = min(end, part.end)
      while end > start, isYAMLBlank(source[end - 1]) { end -= 1 }
    }
    let node = YAMLNode(content, span: ByteSpan(start, max(start, end)), tag: first.tag)
    if let name = first.anchor { anchors[name] = node }
    return node
  }

  /// Whether libyaml's end mark stands at the next token: so it does for all that is ended by indentation.
  private func endRunsOn(_ content: YAMLNode.Content, from start: Int) -> Bool {
    switch content {
    case .scalar(let scalar): scalar.style == .literal || scalar.style == .folded
    case .mapping: start < part.end && source[start] != UInt8(ascii: "{")
    case .sequence: start < part.end && source[start] != UInt8(ascii: "[")
    }
  }

  /// Skips an anchor and a tag, which libyaml counts as part of the value.
  private func afterProperties(_ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, source[offset] == UInt8(ascii: "&") || source[offset] == UInt8(ascii: "!") {
      while offset < end, !isYAMLBlank(source[offset]) { offset += 1 }
      while offset < end, isYAMLBlank(source[offset]) { offset += 1 }
    }
    return offset
  }

  /// YAML 1.1 ends lines at NEL, LS and PS, too, and libyaml counts by it.
  private static func lineStarts(_ source: [UInt8], in part: ByteSpan) -> [Int] {
    let starts = LineIndex(source, in: part).starts
    let others =
      ends(of: [0xC2, 0x85], source, in: part) + ends(of: [0xE2, 0x80, 0xA8], source, in: part)
      + ends(of: [0xE2, 0x80, 0xA9], source, in: part)
    return others.isEmpty ? starts : (starts + others).sorted()
  }

  /// Behind each place where a sequence of bytes stands.
  private static func ends(of sequence: [UInt8], _ source: [UInt8], in part: ByteSpan) -> [Int] {
    var ends: [Int] = []
    var offset = part.start
    while let found = source.span.firstIndex(of: sequence[0], from: offset, to: part.end) {
      offset = found + 1
      guard found + sequence.count <= part.end,
        source[found..<(found + sequence.count)].elementsEqual(sequence)
      else { continue }
      ends.append(found + sequence.count)
    }
    return ends
  }

  private func offset(of mark: YAMLEvent.Mark) -> Int {
    guard mark.line < lineStarts.count else { return part.end }
    let start = lineStarts[mark.line]
    return source.span.index(ofCodePoint: mark.column, from: start, to: part.end)
  }
}

extension YAMLNode {
  /// How many values the node holds, itself included.
  fileprivate var size: Int {
    switch content {
    case .scalar: 1
    case .sequence(let items): items.reduce(1) { $0 + $1.size }
    case .mapping(let pairs): pairs.reduce(1) { $0 + $1.key.size + $1.value.size }
    }
  }
}

/// Whether a byte is space of YAML or a line break.
func isYAMLBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D
}
