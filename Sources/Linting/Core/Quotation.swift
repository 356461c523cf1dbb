import Markup

extension SourceText {
  /// A text in quotation marks for a message: blanks collapsed, cut where it is long.
  func quotation(of span: ByteSpan, longest: Int = 60) -> String {
    let words = self[span].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return "\"" + (words.count > longest ? words.prefix(longest) + "…" : words) + "\""
  }
}
