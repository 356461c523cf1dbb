/// Writes a bundle as PO, the format of gettext.
///
/// A message is a block's raw Markdown, its context `path#id`. A target that asks for review is fuzzy.
/// Comments stand in gettext's order; everything for translators is a `#.` comment, since tools drop
/// flags that they do not know.
package struct POWriter: Sendable {
  /// The time of the `PO-Revision-Date`: fixed, so that the same guides give the same bytes.
  package var date: String

  package init(date: String = "1970-01-01 00:00+0000") { self.date = date }

  /// The file, as UTF-8 with a final newline.
  package func write(_ bundle: TranslationBundle) -> [UInt8] {
    var out: [UInt8] = []
    field("msgid", "", to: &out)
    field("msgstr", header(of: bundle), to: &out)
    for file in bundle.files {
      for unit in file.units {
        out.append(0x0A)
        write(unit, of: file, to: &out)
      }
    }
    return out
  }

  private func header(of bundle: TranslationBundle) -> String {
    """
    Project-Id-Version: polyguide
    PO-Revision-Date: \(date)
    Last-Translator:\u{20}
    Language-Team:\u{20}
    Language: \(locale(bundle.targetLanguage ?? ""))
    X-Source-Language: \(locale(bundle.sourceLanguage))
    MIME-Version: 1.0
    Content-Type: text/plain; charset=UTF-8
    Content-Transfer-Encoding: 8bit
    X-Generator: polyguide

    """
  }

  /// A language tag as gettext writes it.
  private func locale(_ tag: String) -> String {
    String(tag.map { $0 == "-" ? "_" : $0 })
  }

  private func write(
    _ unit: BundleUnit, of file: BundleFile, to out: inout [UInt8]
  ) {
    // Each message says all: tools take messages out of their file, and show them one by one.
    for note in file.notes + unit.notesWithTerms {
      comment("#.", note.category.map { "\($0): \(note.text)" } ?? note.text, to: &out)
    }
    // What is most like it stands where the translation will: fuzzy, with the message it was made for.
    let offer = unit.target == nil ? unit.candidates.first : nil
    for match in offer == nil ? unit.candidates[...] : unit.candidates.dropFirst() {
      comment("#.", "similar (\(match.similarity) %): \(match.target.markdown)", to: &out)
    }
    if !file.original.isEmpty { comment("#:", reference(to: file.original), to: &out) }
    let source = unit.source.markdown
    let target = (unit.target ?? offer?.target)?.markdown ?? ""
    // msgfmt refuses a translation that begins or ends with a line feed where the message does not.
    let isOdd = !target.isEmpty && edges(of: source) != edges(of: target)
    if !target.isEmpty, unit.state == .needsReview || offer != nil || isOdd {
      comment("#,", "fuzzy", to: &out)
    }
    if let previous = offer?.source.markdown ?? unit.previousSource, !target.isEmpty {
      field("#| msgid", previous, continuing: "#| ", to: &out)
    }
    field("msgctxt", POContext(original: file.original, id: unit.id).text, to: &out)
    field("msgid", source, to: &out)
    field("msgstr", target, to: &out)
  }

  private func edges(of text: String) -> [Bool] {
    [text.utf8.first == 0x0A, text.utf8.last == 0x0A]
  }

  /// A path, between isolates where it has spaces, as gettext 0.22 reads it.
  private func reference(to path: String) -> String {
    path.utf8.contains(0x20) ? "\u{2068}\(path)\u{2069}" : path
  }

  /// A comment on as many lines as its text has.
  private func comment(_ mark: String, _ text: String, to out: inout [UInt8]) {
    for line in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
      out += mark.utf8
      if !line.isEmpty { out.append(0x20) }
      out += line.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }
      out.append(0x0A)
    }
  }

  /// A keyword and its string, which has a line for each of its own where there are several.
  private func field(
    _ keyword: String, _ text: String, continuing prefix: String = "", to out: inout [UInt8]
  ) {
    out += keyword.utf8
    out.append(0x20)
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)[...]
    let endsLine = lines.count > 1 && lines.last?.isEmpty == true
    if endsLine { lines = lines.dropLast() }
    if lines.count > 1 { out += "\"\"\n\(prefix)".utf8 }
    for (index, line) in lines.enumerated() {
      if index > 0 { out += prefix.utf8 }
      out.append(UInt8(ascii: "\""))
      for byte in line { escape(byte, to: &out) }
      if index < lines.count - 1 || endsLine { out += #"\n"#.utf8 }
      out += "\"\n".utf8
    }
  }

  private func escape(_ byte: UInt8, to out: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): out += [UInt8(ascii: "\\"), byte]
    case 0x09: out += #"\t"#.utf8
    case 0x0D: out += #"\r"#.utf8
    // Other control characters stand as themselves: not every tool reads octal escapes.
    case 0: out += #"\000"#.utf8
    default: out.append(byte)
    }
  }
}
