internal import CExpat

/// expat's parser for one document; freed with the object.
///
/// The only file that imports expat. expat never loads an external entity here, since no handler for
/// them is set, and a DOCTYPE ends the parse before any entity is declared; its own limits against
/// amplification stay on all the same.
@safe
final class Expat {
  private let parser: XML_Parser
  private var builder: XMLTreeBuilder
  private var failure: XMLError?

  init?(_ builder: XMLTreeBuilder) {
    guard let parser = unsafe XML_ParserCreateNS(nil, XML_Char(UInt8(ascii: "\n"))) else {
      return nil
    }
    unsafe self.parser = unsafe parser
    self.builder = builder
  }

  deinit { unsafe XML_ParserFree(parser) }

  /// Reads the whole document.
  func parse(_ bytes: [UInt8]) throws(XMLError) -> XMLTreeBuilder {
    unsafe XML_SetUserData(parser, Unmanaged.passUnretained(self).toOpaque())
    unsafe XML_SetElementHandler(
      parser,
      { unsafe expat($0)?.start($1, $2) },
      { context, _ in unsafe expat(context)?.builder.end() })
    unsafe XML_SetCharacterDataHandler(parser) { unsafe expat($0)?.text($1, count: $2) }
    unsafe XML_SetStartDoctypeDeclHandler(parser) { context, name, _, _, hasSubset in
      unsafe expat(context)?.doctype(string(name), hasInternalSubset: hasSubset != 0)
    }
    unsafe XML_SetSkippedEntityHandler(parser) { context, name, _ in
      unsafe expat(context)?.stop("the entity &\(string(name)); is not declared")
    }
    let status = unsafe bytes.withUnsafeBytes { buffer in
      unsafe XML_Parse(
        parser, buffer.bindMemory(to: CChar.self).baseAddress, Int32(clamping: buffer.count), 1)
    }
    // The handlers hold no reference: the object must outlive the call.
    withExtendedLifetime(self) {}
    if let failure { throw failure }
    guard status == XML_STATUS_OK else { throw error() }
    return builder
  }

  private func start(
    _ name: UnsafePointer<XML_Char>?, _ list: UnsafeMutablePointer<UnsafePointer<XML_Char>?>?
  ) {
    guard let name = unsafe name else { return }
    var attributes: [(name: String, value: String)] = []
    var index = 0
    while let key = unsafe list?[index], let value = unsafe list?[index + 1] {
      unsafe attributes.append((String(cString: key), String(cString: value)))
      index += 2
    }
    let problem = unsafe builder.start(
      String(cString: name), attributes: attributes, at: position)
    if let problem { stop(problem) }
  }

  private func text(_ start: UnsafePointer<XML_Char>?, count: Int32) {
    let bytes = unsafe UnsafeRawBufferPointer(start: start, count: Int(count))
    unsafe builder.text(bytes, at: position)
  }

  private func doctype(_ root: String, hasInternalSubset: Bool) {
    guard !hasInternalSubset, builder.limits.toleratedDoctypes.contains(root) else {
      return stop("a DOCTYPE is not allowed: it can declare entities and load files")
    }
  }

  private func stop(_ message: String) {
    guard failure == nil else { return }
    failure = XMLError(message, at: position)
    _ = unsafe XML_StopParser(parser, XML_Bool(0))
  }

  private var position: XMLTree.Position {
    unsafe XMLTree.Position(
      offset: max(0, Int(XML_GetCurrentByteIndex(parser))),
      line: Int(XML_GetCurrentLineNumber(parser)),
      column: Int(XML_GetCurrentColumnNumber(parser)) + 1)
  }

  /// What expat found wrong, in words for the person who has the file.
  private func error() -> XMLError {
    let code = unsafe XML_GetErrorCode(parser)
    let name = unsafe XML_ErrorString(code).map { unsafe String(cString: $0) } ?? "not XML"
    let open = builder.openElement.map { "<\($0.name.local)> of line \($0.line)" }
    switch (code, open) {
    case (XML_ERROR_NO_ELEMENTS, let open?), (XML_ERROR_UNCLOSED_TOKEN, let open?),
      (XML_ERROR_PARTIAL_CHAR, let open?):
      return XMLError("the file breaks off inside \(open)", at: position)
    case (XML_ERROR_NO_ELEMENTS, nil):
      return XMLError("the file holds no XML element", at: position)
    case (XML_ERROR_TAG_MISMATCH, let open?):
      return XMLError("an end tag does not match \(open)", at: position)
    case (XML_ERROR_INVALID_TOKEN, _):
      return XMLError(
        "not well-formed: a character, or an encoding, that XML does not allow here", at: position)
    default: return XMLError("not well-formed: \(name)", at: position)
    }
  }
}

/// The parser that a callback belongs to.
private func expat(_ context: UnsafeMutableRawPointer?) -> Expat? {
  unsafe context.map { unsafe Unmanaged<Expat>.fromOpaque($0).takeUnretainedValue() }
}

/// A C string as a value; empty for NULL.
private func string(_ pointer: UnsafePointer<XML_Char>?) -> String {
  unsafe pointer.map { unsafe String(cString: $0) } ?? ""
}
