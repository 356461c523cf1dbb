import Markup

/// Reads PO as translators' tools return it.
///
/// Obsolete messages are left out. A message that is not from here, or has a plural, which no guide has,
/// becomes a unit with a problem, so that a merge can name it.
enum POReader {
  static func read(_ bytes: [UInt8]) throws(FormatProblem) -> TranslationBundle {
    let entries = try POParser(bytes).entries
    var bundle = TranslationBundle(sourceLanguage: "", targetLanguage: nil)
    if let header = entries.first(where: \.isHeader) { try read(header, into: &bundle) }
    var places: [ByteString: Int] = [:]
    var messages: Set<Message> = []
    for entry in entries where !entry.isObsolete && !entry.isHeader {
      guard messages.insert(Message(entry)).inserted else {
        throw FormatProblem(
          "the message \"\(entry.context ?? entry.id)\" stands twice", offset: entry.offset,
          line: entry.line)
      }
      let (path, unit) = try read(entry)
      let key = ByteString(path)
      let place = places[key] ?? bundle.files.count
      if place == bundle.files.count {
        places[key] = place
        bundle.files.append(BundleFile(id: "f\(place + 1)", original: path))
      }
      bundle.files[place].units.append(unit)
    }
    return bundle
  }

  /// What may stand once in a file.
  private struct Message: Hashable {
    let context: ByteString?
    let id: ByteString

    init(_ entry: POEntry) {
      context = entry.context.map(ByteString.init)
      id = ByteString(entry.id)
    }
  }

  private static func read(
    _ entry: POEntry
  ) throws(FormatProblem) -> (path: String, unit: BundleUnit) {
    let context = entry.context.flatMap(POContext.init)
    let path = context?.original ?? ""
    guard isSafePath(path) else {
      throw FormatProblem(
        "the path \"\(path)\" leads out of the content", offset: entry.offset, line: entry.line)
    }
    let target = BundleContent.markdown(entry.translations.first ?? "")
    let isTranslated = !target.isBlank && entry.plural == nil
    var unit = BundleUnit(
      id: context?.id ?? entry.context ?? "line-\(entry.line)",
      notes: entry.extractedComments.map { BundleNote($0) }, source: .markdown(entry.id),
      target: isTranslated ? target : nil, offset: entry.offset)
    unit.previousSource = entry.previousID
    if isTranslated, entry.isFuzzy {
      unit.state = .needsReview
      // gettext uses no fuzzy translation, and its tools drop what it was made for.
      unit.previousSource = entry.previousID ?? ""
    }
    if entry.plural != nil {
      unit.problem = "the message has plural forms, which no text of a guide has"
    } else if context == nil {
      unit.problem = "the message has no context that names a guide"
    }
    return (path, unit)
  }

  private static func read(
    _ header: POEntry, into bundle: inout TranslationBundle
  ) throws(FormatProblem) {
    for field in (header.translations.first ?? "").split(separator: "\n") {
      guard let colon = field.firstIndex(of: ":") else { continue }
      let value = field[field.index(after: colon)...].drop { $0 == " " }
      let language = String(value.map { $0 == "_" ? "-" : $0 })
      switch field[..<colon].lowercased() {
      case "language": bundle.targetLanguage = language.isEmpty ? nil : language
      case "x-source-language": bundle.sourceLanguage = language
      case "content-type": try checkCharset(value.lowercased(), of: header)
      default: break
      }
    }
  }

  private static func checkCharset(
    _ type: String, of header: POEntry
  ) throws(FormatProblem) {
    guard let mark = type.firstIndex(of: "=") else { return }
    let name = type[type.index(after: mark)...].filter { $0 != " " }
    // "CHARSET" is what gettext's templates have before anybody fills them in.
    guard ["utf-8", "utf8", "us-ascii", "ascii", "charset"].contains(name) else {
      throw FormatProblem(
        "the file says that it is in \(name): save it as UTF-8", offset: header.offset,
        line: header.line)
    }
  }
}
