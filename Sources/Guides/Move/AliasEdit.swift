import Markup

/// The change of front matter that makes addresses redirect to a page.
struct AliasEdit {
  let edits: [TextEdit]

  /// - Parameters:
  ///   - added: aliases as front matter has them.
  ///   - isUnwanted: whether an alias must go, by its place in the list.
  init(_ file: ContentFile, adding added: [String], removing isUnwanted: (Int) -> Bool) {
    let bytes = file.source.bytes
    let writer = ValueWriter(file.frontMatter, file.source)
    guard let value = file.frontMatter["aliases"], !value.isBlank else {
      edits = added.isEmpty ? [] : [AliasEdit.newValue(writer.list(added), in: file)]
      return
    }
    let added = added.map { writer.text($0, like: .doubleQuoted) }
    let items = value.sequence ?? [value]
    guard value.sequence != nil, bytes[value.span.start] == UInt8(ascii: "-") else {
      let kept = items.indices.filter { !isUnwanted($0) }.map {
        String(file.source[items[$0].span])
      }
      let list = (kept + added).joined(separator: ", ")
      edits = [TextEdit(value.span, "[" + list + "]")]
      return
    }
    // A list with an item on each line.
    var edits = items.indices.filter(isUnwanted).map {
      TextEdit(AliasEdit.lines(of: items[$0].span, bytes), "")
    }
    if let last = items.last, !added.isEmpty {
      let line = AliasEdit.lines(of: last.span, bytes)
      let mark = String(decoding: bytes[line.start..<last.span.start], as: UTF8.self)
      let text = added.map { mark + $0 + writer.lineEnding }.joined()
      edits.append(TextEdit(ByteSpan(line.end, line.end), text))
    }
    self.edits = edits
  }

  /// The value of a key that is not there, or that has none.
  private static func newValue(_ list: String, in file: ContentFile) -> TextEdit {
    guard let pair = file.frontMatter.pair("aliases") else {
      return FrontMatterEditor(file.frontMatter, file.source).insertion(of: "aliases", list)
    }
    let isGlued = pair.value.span.isEmpty
    return TextEdit(pair.value.span, isGlued ? " " + list : list)
  }

  /// The whole lines that a span is in.
  private static func lines(of span: ByteSpan, _ bytes: [UInt8]) -> ByteSpan {
    let start = bytes[..<span.start].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let end = bytes[span.end...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    return ByteSpan(start, end)
  }
}
