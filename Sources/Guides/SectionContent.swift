package import Markup

extension SectionTemplate.Content {
  /// Whether some nodes of a document hold what the section must hold.
  package func isMet(by range: Range<Int>, of document: MarkdownDocument, in source: SourceText)
    -> Bool
  {
    switch self {
    case .text: hasContent(range, of: document, in: source)
    case .list: document.lists.contains { range.contains($0.node) }
    case .orderedList:
      document.lists.contains { list in
        range.contains(list.node) && document.nodes[list.node].kind.isOrderedList
      }
    case .table: document.tables.contains(where: range.contains)
    case .links:
      range.contains { if case .link = document.nodes[$0].kind { true } else { false } }
    }
  }
}

/// Whether a reader learns anything from some nodes: comments, rules, empty items, points and dashes alone are nothing.
package func hasContent(_ range: Range<Int>, of document: MarkdownDocument, in source: SourceText)
  -> Bool
{
  range.contains { index in
    let node = document.nodes[index]
    switch node.kind {
    case .text: return !isPunctuation(source.bytes[node.span.range])
    case .code, .codeBlock: return !isBlank(source.bytes[node.span.range])
    case .image: return true
    case .htmlBlock, .htmlInline: return !isComment(source.bytes[node.span.range])
    default: return false
    }
  }
}

private func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool { bytes.allSatisfy { $0 <= 0x20 } }

/// Whether a text has no letter and no digit: points, dashes of all kinds and blanks, entities of blanks among them.
private func isPunctuation(_ bytes: ArraySlice<UInt8>) -> Bool {
  if bytes.allSatisfy({ $0 <= 0x20 || "-._*?".utf8.contains($0) }) { return true }
  // Nearly every text starts with a letter or a digit: dashes and blanks start with one of these bytes.
  guard let first = bytes.first,
    first <= 0x20 || "-._*?&".utf8.contains(first) || first == 0xC2 || (0xE1...0xE3).contains(first)
  else { return false }
  let text = String(decoding: bytes, as: UTF8.self).replacing("&nbsp;", with: " ")
  return text.unicodeScalars.allSatisfy {
    $0.properties.isWhitespace || $0.properties.generalCategory == .dashPunctuation
      || "-._*?…".unicodeScalars.contains($0)
  }
}

private func isComment(_ bytes: ArraySlice<UInt8>) -> Bool {
  let start = bytes.drop { $0 <= 0x20 }
  return start.isEmpty || start.starts(with: [0x3C, 0x21, 0x2D, 0x2D])
}
