import Guides
import JSONSchema
import Markup

/// Compares the header of a section's table with the columns that the rule set gives the section.
struct TableColumns {
  private let guide: Guide
  private let columns: [String]
  /// The wordings of the columns in the guide's language, preferred first.
  private let wordings: [String: [String]]

  init(_ template: SectionTemplate, _ guide: Guide, _ ruleSet: RuleSet) {
    self.guide = guide
    columns = template.columns
    wordings = ruleSet.languages[guide.language]?.columns ?? [:]
  }

  /// What is wrong with a table's header, first things first; nil for nothing.
  ///
  /// A header that no language's wordings list is a matter of wording, and no defect.
  func defect(of table: Int, _ ruleSet: RuleSet) -> (message: Finding.Message, span: ByteSpan)? {
    let row = table + 1
    var cells = guide.markdown.children(of: row).makeIterator()
    var count = 0
    var wrong: (message: Finding.Message, span: ByteSpan)?
    while let cell = cells.next() {
      if count < columns.count, wrong == nil {
        wrong = defect(of: cell, at: count, ruleSet).map { message in
          let span = guide.markdown.nodes[cell].span
          return (message, span.isEmpty ? guide.markdown.nodes[row].span : span)
        }
      }
      count += 1
    }
    guard count == columns.count else {
      return (.columnCount(count, columns.map(name)), guide.markdown.nodes[row].span)
    }
    return wrong
  }

  private func defect(of cell: Int, at place: Int, _ ruleSet: RuleSet) -> Finding.Message? {
    let bytes = guide.source.bytes[guide.markdown.nodes[cell].span.range]
    if bytes.isEmpty { return .blankColumn(place + 1, name(columns[place])) }
    let wanted = wordings[columns[place]] ?? []
    if wanted.contains(where: { bytes.elementsEqual($0.utf8) }) { return nil }
    let text = guide.markdown.plainText(of: cell, in: guide.source)
    let source = ruleSet.languages[ruleSet.site.sourceLanguage]?.columns ?? [:]
    let names = { (column: String) in
      let wanted = folded(text)
      return ((wordings[column] ?? []) + (source[column] ?? [])).contains { folded($0) == wanted }
    }
    if names(columns[place]) { return nil }
    let isOther = columns.contains(where: names)
    return isOther ? .otherColumn(text, place + 1, name(columns[place])) : nil
  }

  private func name(_ column: String) -> String { wordings[column]?.first ?? column }
}

extension Finding.Message {
  fileprivate static func columnCount(_ count: Int, _ names: [String]) -> Self {
    """
    the table has \(count) \(count == 1 ? "column" : "columns"), must have \(names.count): \
    \(names.joined(separator: ", "))
    """
  }

  fileprivate static func blankColumn(_ place: Int, _ name: String) -> Self {
    "column \(place) of the table has no name: write \"\(name)\""
  }

  fileprivate static func otherColumn(_ text: String, _ place: Int, _ name: String) -> Self {
    "\(quoted(text)) stands in column \(place) of the table, which is for \"\(name)\""
  }
}
