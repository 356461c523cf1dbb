internal import CYAML

/// One event of libyaml as a value: nothing in it points into C memory.
struct YAMLEvent {
  enum Kind {
    case streamBoundary, documentStart, documentEnd, alias
    case scalar(YAMLScalar)
    case sequenceStart, sequenceEnd, mappingStart, mappingEnd
    case streamEnd
    /// What is wrong, and its byte offset where libyaml knows no line: in text that is no YAML character.
    case failure(String, byte: Int?)
  }

  /// A place as libyaml counts it: from 0, the column in code points.
  struct Mark {
    var line = 0
    var column = 0
  }

  var kind: Kind
  var start: Mark
  var end: Mark
  /// The name of an anchor or of an alias.
  var anchor: String?
  var tag: String?
}

/// libyaml's event parser over a copy of the input; freed with the object.
///
/// The only file that imports libyaml.
@safe
final class YAMLEventStream {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var isDone: Bool

  init(_ bytes: ArraySlice<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    unsafe input = .allocate(capacity: max(1, bytes.count))
    _ = unsafe input.initialize(from: bytes)
    isDone = unsafe yaml_parser_initialize(parser) == 0
    guard !isDone else { return }
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// The next event; nil behind the end of the stream or a failure.
  func next() -> YAMLEvent? {
    guard !isDone else { return nil }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) != 0 else {
      isDone = true
      let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) } ?? "not YAML"
      let mark = unsafe YAMLEvent.Mark(parser.pointee.problem_mark)
      let byte =
        unsafe parser.pointee.error == YAML_READER_ERROR
        ? unsafe Int(parser.pointee.problem_offset) : nil
      return YAMLEvent(kind: .failure(problem, byte: byte), start: mark, end: mark)
    }
    defer { unsafe yaml_event_delete(&event) }
    let result = unsafe YAMLEvent(event)
    if case .streamEnd = result.kind { isDone = true }
    return result
  }
}

extension YAMLEvent.Mark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(mark.line), column: Int(mark.column))
  }
}

extension YAMLEvent {
  fileprivate init(_ event: yaml_event_t) {
    unsafe self.init(
      kind: .streamBoundary, start: Mark(event.start_mark), end: Mark(event.end_mark))
    switch unsafe event.type {
    case YAML_DOCUMENT_START_EVENT: kind = .documentStart
    case YAML_DOCUMENT_END_EVENT: kind = .documentEnd
    case YAML_SEQUENCE_END_EVENT: kind = .sequenceEnd
    case YAML_MAPPING_END_EVENT: kind = .mappingEnd
    case YAML_STREAM_END_EVENT: kind = .streamEnd
    case YAML_ALIAS_EVENT:
      kind = .alias
      unsafe anchor = text(event.data.alias.anchor)
    case YAML_SEQUENCE_START_EVENT:
      kind = .sequenceStart
      unsafe (anchor, tag) = (
        text(event.data.sequence_start.anchor), text(event.data.sequence_start.tag)
      )
    case YAML_MAPPING_START_EVENT:
      kind = .mappingStart
      unsafe (anchor, tag) = (
        text(event.data.mapping_start.anchor), text(event.data.mapping_start.tag)
      )
    case YAML_SCALAR_EVENT:
      let data = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: data.value, count: data.length)
      // A tag decides the type of a plain scalar: libyaml calls it implicit in neither way.
      let forced = unsafe data.style == YAML_PLAIN_SCALAR_STYLE && data.plain_implicit == 0
      kind = unsafe .scalar(
        YAMLScalar(
          String(decoding: bytes, as: UTF8.self), style: .init(data.style), isForcedString: forced))
      unsafe (anchor, tag) = (text(data.anchor), text(data.tag))
    default: kind = .streamBoundary
    }
  }
}

extension YAMLScalar.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

/// A C string as a value; nil for NULL.
private func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
  unsafe pointer.map { unsafe String(cString: $0) }
}
